"""Say that a brief kept here is someone's, is at another point, or is due on another day: it is so at once."""

from collections.abc import Mapping
from dataclasses import replace

from bot.answering.answer import Answer, NextStep
from bot.answering.desk import Desk
from bot.answering.reply import reply
from bot.answering.storing import stored
from bot.answering.wording import titled
from bot.brief_refusals import why_refused
from bot.skills.briefs.tell_briefs import state, writer_named
from content_library.brief_log import change_of
from content_library.briefs.changing import Wanted, edited
from content_library.briefs.kept import Actor, KeptBrief
from content_library.briefs.life import CLOSED, Move, MoveRefused, State, moved, step_of
from content_library.intake import BriefRequest
from content_library.talk import BriefChanged
from retrieval.reading import cues
from retrieval.reading.reasons import says_why

STATE_SAID: Mapping[str, State] = {
    "approved": "accepted",
    "writing": "in_progress",
    "in_review": "in_review",
    "done": "published",
    "published": "published",
    "cancelled": "dropped",
}
"""What people call the states, as a sentence is read."""
GIVEN_BACK = "given_back"
"""Its writer no longer writes it: it is accepted, and free."""


def move_kept(desk: Desk, request: BriefRequest) -> Answer:
    kept = desk.kept_brief(request.id)
    if kept is None:  # dropped from the database since the picture was read
        return reply(desk, [desk.words.say("update-brief-which")], behaviour="clarify")
    became, why_not = _became(desk, kept)
    if why_not:
        return reply(desk, [why_not, _state(desk, kept)], behaviour="refuse", sources=[kept.id])
    try:
        after, changes = _after(desk, kept, became)
    except MoveRefused as error:
        return refused(desk, error.kept, error)
    if not changes:
        if kept.status in CLOSED:
            return refused(desk, kept, MoveRefused("closed", kept))
        line = desk.words.say("update-brief-nothing", id=kept.id)
        return reply(desk, [line, _state(desk, kept)], behaviour="clarify", sources=[kept.id])
    answer = reply(
        desk,
        [stored(desk, _said(desk, kept, after))],
        behaviour="act",
        cells=[(after.brief.persona, after.brief.phase)],
        needs=after.needs,
        next_steps=[_status_step(desk, kept)],
        sources=[kept.id],
    )
    return replace(answer, effects=tuple(changes))


def refused(desk: Desk, kept: KeptBrief, error: MoveRefused) -> Answer:
    """Why not, in the asker's language, and where the brief stands. Without a reason it is asked for."""
    lines = [why_refused(desk.words, error), _state(desk, kept)]
    if error.why_not != "no_reason":
        return reply(desk, lines, behaviour="refuse", sources=[kept.id])
    asked = reply(desk, lines, behaviour="clarify", sources=[kept.id])
    slots = desk.understood.slots.changed(awaits="reason")
    return replace(asked, understood=replace(desk.understood, slots=slots))


def _became(desk: Desk, kept: KeptBrief) -> tuple[str, str]:
    """The asset it is said to be published as, and why it is none."""
    slots, words = desk.understood.slots, desk.words
    if kept.status in CLOSED or _wanted(desk) != "published":
        return "", ""
    if slots.unresolved:
        named = words.listed(words.quoted(each) for each in slots.unresolved)
        return "", words.say("update-brief-no-asset", id=kept.id, named=named)
    asset = desk.picture.asset_of.get(slots.asset[0]) if slots.asset else None
    if asset is None or asset.status == "published":
        return asset.id if asset else "", ""
    status = words.named("asset-status", asset.status)
    return "", words.say("update-brief-not-published", id=kept.id, asset=titled(words, asset), status=status)


def _after(desk: Desk, kept: KeptBrief, became: str) -> tuple[KeptBrief, list[BriefChanged]]:
    """One version for the writer, one for the state, one for the date, as far as the sentence says them."""
    actor, changes = Actor(desk.question.user, desk.role), list[BriefChanged]()
    for move in _moves(desk, kept, became):
        kept = moved(kept, move, actor, desk.picture)
        changes.append(change_of(kept, actor.user, step_of(move)))
    due = desk.understood.slots.due
    dated = kept if due is None else edited(kept, Wanted(due=due), actor, desk.picture)
    if dated != kept:
        changes.append(change_of(dated, actor.user))
    return dated, changes


def _moves(desk: Desk, kept: KeptBrief, became: str) -> list[Move]:
    slots, wanted = desk.understood.slots, _wanted(desk)
    if GIVEN_BACK in slots.status:
        return [Move("accepted")] if kept.writer is not None else []
    moves = []
    if slots.user is not None and slots.user != kept.writer and wanted not in ("accepted", "dropped"):
        moves.append(Move("assigned", writer=slots.user))
    agreed_already = wanted == "accepted" and kept.status not in ("proposed", *CLOSED)
    if wanted is not None and wanted != kept.status and not agreed_already:
        moves.append(_closing(desk, wanted, became))
    return moves


def _closing(desk: Desk, wanted: State, became: str) -> Move:
    return Move(wanted, reason=_reason(desk)) if wanted == "dropped" else Move(wanted, became=(became,) if became else ())


def _wanted(desk: Desk) -> State | None:
    return next((STATE_SAID[each] for each in desk.understood.slots.status if each in STATE_SAID), None)


def _reason(desk: Desk) -> str:
    """The sentence, where it says more than that the brief is dropped; all of it when it was asked for."""
    asked = desk.before is not None and desk.before.slots.awaits == "reason"
    return desk.question.text if asked or says_why(desk.question.text, cues.load()) else ""


def _said(desk: Desk, kept: KeptBrief, after: KeptBrief) -> str:
    """What is otherwise now: names for ids, dates as they are spoken."""
    words, picture = desk.words, desk.picture
    requests = [each.as_request for each in (kept, after)]
    no_date = words.say("tell-briefs-no-date")
    fields = {
        "status": [words.named("brief-status", each.status) for each in requests],
        "writer": [writer_named(words, picture, each.writer) for each in requests],
        "due": [words.day(each.due) if each.due else no_date for each in requests],
    }
    changes = [
        words.say("update-brief-change", field=words.named("field", field), before=before, after=now)
        for field, (before, now) in fields.items()
        if before != now
    ]
    told = "; ".join(changes).removesuffix(".")
    return words.say("update-brief-wanted", id=kept.id, title=after.brief.title, changes=told)


def _state(desk: Desk, kept: KeptBrief) -> str:
    return state(desk.words, desk.picture, kept.as_request)


def _status_step(desk: Desk, kept: KeptBrief) -> NextStep:
    words = desk.words
    return NextStep(words.say("update-brief-status-of", id=kept.id), words.say("update-brief-ask-status", id=kept.id))
