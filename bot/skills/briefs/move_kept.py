"""Say that a brief kept here is someone's, is at another point, or is due on another day: it is so at once."""

from collections.abc import Iterator
from dataclasses import replace

from bot.answering.answer import Answer, NextStep
from bot.answering.desk import Desk
from bot.answering.reply import reply
from bot.answering.storing import stored
from bot.answering.wording import first_name, titled
from bot.brief_refusals import short_said, why_refused
from bot.skills.briefs.asked_of_brief import arrived_lines
from bot.skills.briefs.brief_fields import differences_said, writer_named
from bot.skills.briefs.carry_out import (
    GIVEN_BACK,
    Done,
    carry_out,
    fields_wanted,
    of_reviewers,
    reviewer_meant,
    state_wanted,
)
from bot.skills.briefs.tell_briefs import state
from bot.skills.briefs.together import together
from bot.skills.briefs.undo_brief import done_together, undone
from content_library.briefs.falling_short import falls_short
from content_library.briefs.kept import Actor, KeptBrief
from content_library.briefs.life import CLOSED, MoveRefused, may_be_writer
from content_library.briefs.reviewers import approving, name_in
from content_library.intake import BriefRequest
from retrieval.reading.briefs.answers import INSISTS, NO_SUCH_DAY, NOT_ORDERED

_LEFT = {NOT_ORDERED: "not-ordered-stays", NO_SUCH_DAY: "not-ordered-no-day"}
"""What is said where the brief is left as it is."""


def move_kept(desk: Desk, request: BriefRequest) -> Answer:
    kept = desk.kept_brief(request.id)
    if kept is None:  # dropped from the database since the picture was read
        return reply(desk, [desk.words.say("update-brief-which")], behaviour="clarify")
    slots = desk.understood.slots
    if slots.of_brief == "undo":
        return _undone(desk, kept)
    if slots.of_brief in _LEFT:
        return _as_it_is(desk, kept, _LEFT[slots.of_brief])
    if slots.unresolved and not slots.status and not slots.user and reviewer_meant(desk, kept) is None:
        return _nobody_called_so(desk, kept)
    became, why_not = _became(desk, kept)
    if why_not:
        return reply(desk, [why_not, _state(desk, kept)], behaviour="refuse", sources=[kept.id])
    if not became and kept.status not in CLOSED and state_wanted(desk, kept) == "published":
        return _which_asset(desk, kept)
    fields = fields_wanted(desk, kept) if desk.understood.intent == "brief_edit" else None
    done = carry_out(desk, kept, became, fields)
    if done.changes:
        return _told(desk, kept, done)
    if done.left:
        return refused(desk, kept, done.left[0][1])
    if kept.status in CLOSED:
        return refused(desk, kept, MoveRefused("closed", kept))
    said = slots.status or slots.user or slots.due or of_reviewers(slots) or slots.of_brief == "reopen"
    line = desk.words.say("update-brief-so-already" if said else "update-brief-nothing", id=kept.id)
    lines = stay_reviewers(desk, kept) or [line]
    return reply(desk, [*lines, _state(desk, kept)], behaviour="clarify", sources=[kept.id])


def stay_reviewers(desk: Desk, kept: KeptBrief) -> list[str]:
    """Who was to review it no longer and does: they approve a claim of it."""
    slots, meant = desk.understood.slots, reviewer_meant(desk, kept)
    if meant is None or slots.of_brief == "reviewer":
        return []
    unwanted = slots.of_brief == "no_reviewer"
    names = [each for each in approving(desk.picture, kept.brief.reviewers) if (name_in(each) == meant) is unwanted]
    return [desk.words.say("update-brief-reviewers-stay", names=desk.words.listed(names))] if names else []


def refused(desk: Desk, kept: KeptBrief, error: MoveRefused) -> Answer:
    """Why not, in the asker's language, and where the brief stands. Without a reason it is asked for."""
    lines = [why_refused(desk.words, error), _state(desk, kept)]
    if error.why_not == "falls_short":
        return _asking(desk, kept, [*lines, desk.words.say("update-brief-publish-anyway")], INSISTS)
    if error.why_not != "no_reason":
        return reply(desk, lines, behaviour="refuse", sources=[kept.id])
    return _asking(desk, kept, lines, "reason")


def left_undone(desk: Desk, done: Done) -> list[str]:
    """What else was wanted, and why it was not done."""
    words = desk.words
    why: dict[str, list[str]] = {}
    for state_left, error in done.left:
        what = words.named("brief-status", state_left) if state_left else words.say("update-brief-fields")
        why.setdefault(why_refused(words, error), []).append(what)
    return [words.say("update-brief-not-done", what=words.listed(what), why=reason) for reason, what in why.items()]


def _told(desk: Desk, kept: KeptBrief, done: Done) -> Answer:
    after = done.kept
    answer = reply(
        desk,
        [
            stored(desk, _said(desk, kept, after)),
            *_insisted(desk, after),
            *stay_reviewers(desk, after),
            *left_undone(desk, done),
        ],
        behaviour="act",
        cells=[(after.brief.persona, after.brief.phase)],
        needs=after.needs,
        next_steps=[_status_step(desk, kept)],
        sources=[kept.id],
    )
    return replace(answer, effects=done.changes)


def _insisted(desk: Desk, after: KeptBrief) -> list[str]:
    """What the piece does not do of what was asked for: somebody insisted on it."""
    if after.status != "published" or not desk.understood.slots.insists:
        return []
    short = short_said(desk.words, falls_short(desk.picture, after, desk.understood.slots.asset[:1]))
    return [desk.words.say("update-brief-falls-short", id=after.id, short=short)] if short else []


def _undone(desk: Desk, kept: KeptBrief) -> Answer:
    """With the other briefs that the same sentence changed."""
    return together([_taken_back(desk, each) for each in (kept, *_changed_with(desk, kept))])


def _changed_with(desk: Desk, kept: KeptBrief) -> Iterator[KeptBrief]:
    last = desk.versions(kept.id)[-1]
    for brief in desk.picture.briefs:
        other = desk.kept_brief(brief.id) if brief.active and brief.id in desk.picture.kept_briefs else None
        if other is not None and other.id != kept.id and done_together(last, desk.versions(other.id)[-1]):
            yield other


def _taken_back(desk: Desk, kept: KeptBrief) -> Answer:
    try:
        done = undone(kept, desk.versions(kept.id), Actor(desk.question.user, desk.role), desk.picture)
    except MoveRefused as error:
        return refused(desk, kept, error)
    if not done.changes:
        line = desk.words.say("update-brief-nothing-to-undo", id=kept.id)
        return reply(desk, [line, _state(desk, kept)], behaviour="clarify", sources=[kept.id])
    return _told(desk, kept, done)


def _as_it_is(desk: Desk, kept: KeptBrief, why: str) -> Answer:
    """Nothing was done: where it stands, so that nobody fears it was."""
    line = desk.words.say(why, id=kept.id)
    return reply(desk, [line, _state(desk, kept)], behaviour="answer", sources=[kept.id])


def _nobody_called_so(desk: Desk, kept: KeptBrief) -> Answer:
    """With the colleagues it may be given to, or those who review it."""
    words, actor = desk.words, Actor(desk.question.user, desk.role)
    writers = words.listed(first_name(desk.picture, each.id) for each in may_be_writer(kept, actor, desk.picture))
    named = words.listed(words.quoted(each) for each in desk.understood.slots.unresolved)
    lines = [words.say("update-brief-nobody", named=named)]
    if of_reviewers(desk.understood.slots):
        lines.append(words.say("tell-briefs-reviewers", id=kept.id, reviewers=words.listed(kept.brief.reviewers)))
        return reply(desk, lines, behaviour="clarify", sources=[kept.id])
    lines += [words.say("update-brief-writers", id=kept.id, writers=writers)] if writers else []
    return reply(desk, lines, behaviour="clarify", sources=[kept.id])


def _which_asset(desk: Desk, kept: KeptBrief) -> Answer:
    """Nothing is published without the asset it became: what has arrived for it is named."""
    line = desk.words.say("update-brief-which-asset", id=kept.id)
    return _asking(desk, kept, [line, *arrived_lines(desk, kept), _state(desk, kept)], "asset")


def _asking(desk: Desk, kept: KeptBrief, lines: list[str], awaits: str) -> Answer:
    asked = reply(desk, lines, behaviour="clarify", sources=[kept.id])
    slots = desk.understood.slots.changed(awaits=awaits)
    return replace(asked, understood=replace(desk.understood, slots=slots))


def _became(desk: Desk, kept: KeptBrief) -> tuple[str, str]:
    """The asset it is said to be published as, and why it is none."""
    slots, words = desk.understood.slots, desk.words
    if kept.status in CLOSED or GIVEN_BACK in slots.status or state_wanted(desk, kept) != "published":
        return "", ""
    if slots.unresolved:
        named = words.listed(words.quoted(each) for each in slots.unresolved)
        return "", words.say("update-brief-no-asset", id=kept.id, named=named)
    asset = desk.picture.asset_of.get(slots.asset[0]) if slots.asset else None
    if asset is None or asset.status == "published":
        return asset.id if asset else "", ""
    status = words.named("asset-status", asset.status)
    return "", words.say("update-brief-not-published", id=kept.id, asset=titled(words, asset), status=status)


def _said(desk: Desk, kept: KeptBrief, after: KeptBrief) -> str:
    """What is otherwise now: names for ids, dates as they are spoken."""
    words, picture = desk.words, desk.picture
    requests = [each.as_request for each in (kept, after)]
    fields = {
        "status": [words.named("brief-status", each.status) for each in requests],
        "writer": [writer_named(words, picture, each.writer) for each in requests],
    }
    changes = [
        words.say("update-brief-change", field=words.named("field", field), before=before, after=now)
        for field, (before, now) in fields.items()
        if before != now
    ]
    told = "; ".join([*changes, *differences_said(words, kept.brief, after.brief)]).removesuffix(".")
    return words.say("update-brief-wanted", id=kept.id, title=after.brief.title, changes=told)


def _state(desk: Desk, kept: KeptBrief) -> str:
    return state(desk.words, desk.picture, kept.as_request)


def _status_step(desk: Desk, kept: KeptBrief) -> NextStep:
    words = desk.words
    return NextStep(words.say("update-brief-status-of", id=kept.id), words.say("update-brief-ask-status", id=kept.id))
