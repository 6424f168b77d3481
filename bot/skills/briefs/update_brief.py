"""Status, writer or due date of a brief that is under way: for one of the company's file a wish until it says so."""

from dataclasses import replace
from datetime import date

from bot.answering.answer import Answer, NextStep
from bot.answering.desk import Desk
from bot.answering.reply import reply
from bot.answering.storing import stored
from bot.answering.wording import cell_label
from bot.skills.briefs.brief_fields import writer_named
from bot.skills.briefs.move_kept import move_kept
from bot.skills.briefs.tell_briefs import state
from bot.skills.briefs.together import together
from content_library.intake import BriefRequest
from content_library.talk import Wish
from retrieval.reading.briefs.answers import NOT_ORDERED

SHORTEST_NOTICE = 5
"""Working time a writer has; a due date sooner than this many days is said aloud."""
OF_ASSETS = ("published", "archived", "given_back")
"""States that only assets have, though people say them of briefs, and what only a kept brief can be."""


def update_brief(desk: Desk) -> Answer:
    picture = desk.picture
    found = [brief for brief in picture.briefs if brief.id in desk.understood.slots.brief]
    if not found and desk.understood.slots.of_brief == NOT_ORDERED:
        return reply(desk, [desk.words.say("update-brief-proposal-stays")], behaviour="act")
    if not found:
        return _which(desk)
    told = [change_brief(desk, each) for each in found]
    return told[0] if len(told) == 1 else together(told)


def change_brief(desk: Desk, brief: BriefRequest) -> Answer:
    """At once for a brief that is kept here; as a wish for one of the company's file. What only the thread said before
    is not wanted again."""
    slots = desk.understood.slots
    if desk.before is None or desk.before.slots.awaits is None:
        slots = slots.changed(**{name: () for name in ("status", "asset") if name in slots.inherited})
    desk = replace(desk, understood=replace(desk.understood, slots=slots))
    if brief.id in desk.picture.kept_briefs:
        return move_kept(desk, brief)
    wishes = _wishes(desk, brief)
    if not wishes:
        return _nothing(desk, brief)
    why_not = next((reason for wish in wishes if (reason := _not_allowed(desk, brief, wish))), None)
    if why_not is not None:
        return reply(desk, [why_not, _state(desk, brief)], behaviour="refuse", sources=[brief.id])
    words = desk.words
    said = "; ".join(_said(desk, wish) for wish in wishes).removesuffix(".")
    lines = [
        stored(desk, words.say("update-brief-wanted", id=brief.id, title=brief.title, changes=said)),
        words.say("update-brief-file-says", state=_state(desk, brief)),
        *_warnings(desk),
    ]
    answer = reply(
        desk,
        lines,
        behaviour="act",
        cells=[(brief.persona, brief.phase)],
        needs=brief.needs,
        next_steps=[_status_step(desk, brief)],
        sources=[brief.id],
    )
    return replace(answer, effects=tuple(wishes))


def _said(desk: Desk, wish: Wish) -> str:
    """A wish in the words people use: names for ids, dates as they are spoken."""
    before, after = (_spoken(desk, wish.field, each) for each in (wish.before, wish.after))
    return desk.words.say(
        "update-brief-change", field=desk.words.named("field", wish.field), before=before, after=after
    )


def _spoken(desk: Desk, field: str, value: str) -> str:
    words = desk.words
    if field == "writer":
        return writer_named(words, desk.picture, value)
    if field == "due":
        return words.day(date.fromisoformat(value)) if value else words.say("tell-briefs-no-date")
    return words.named("brief-status", value)


def _wishes(desk: Desk, brief: BriefRequest) -> list[Wish]:
    slots, user = desk.understood.slots, desk.question.user
    wanted = {
        "status": next((each for each in slots.status if each not in OF_ASSETS), None),
        "writer": slots.user,
        "due": slots.due.isoformat() if isinstance(slots.due, date) else None,
    }
    there = {"status": brief.status, "writer": brief.writer or "", "due": brief.due.isoformat() if brief.due else ""}
    return [
        Wish(desk.new_id(), user, "brief", brief.id, field, there[field], after)
        for field, after in wanted.items()
        if after and after != there[field]
    ]


def _not_allowed(desk: Desk, brief: BriefRequest, wish: Wish) -> str | None:
    """Marketing decides about briefs; a writer moves their own and may take a free one; whoever asked may cancel."""
    user, words = desk.question.user, desk.words
    if desk.role == "marketer":
        return None
    if wish.after == "approved":
        return words.say("update-brief-only-marketing-approves")
    if desk.role == "sales":
        theirs = brief.requested_by == user and (wish.after == "cancelled" or wish.field == "due")
        return None if theirs else words.say("update-brief-sales")
    taking = brief.writer is None and wish.field in ("writer", "status") and wish.after in (user, "writing")
    if brief.writer == user or taking:
        own = wish.field != "writer" or wish.after == user
        return None if own else words.say("update-brief-only-marketing-gives")
    who = writer_named(words, desk.picture, brief.writer)
    return words.say("update-brief-of-somebody-else", writer=who)


def _warnings(desk: Desk) -> list[str]:
    due = desk.understood.slots.due
    if due is None or (due - desk.picture.today).days >= SHORTEST_NOTICE:
        return []
    return [desk.words.say("update-brief-soon", days=max(0, (due - desk.picture.today).days))]


def _state(desk: Desk, brief: BriefRequest) -> str:
    return state(desk.words, desk.picture, brief)


def _nothing(desk: Desk, brief: BriefRequest) -> Answer:
    line = desk.words.say("update-brief-nothing", id=brief.id)
    return reply(desk, [line, _state(desk, brief)], behaviour="clarify", sources=[brief.id])


def _which(desk: Desk) -> Answer:
    """What was ordered is offered for each; those the asker writes first."""
    words, user = desk.words, desk.question.user
    active = [brief for brief in desk.picture.briefs if brief.active]
    active.sort(key=lambda brief: not user or brief.writer != user)
    unknown = words.listed(words.quoted(word) for word in desk.understood.slots.unresolved)
    first = words.say("update-brief-unknown", named=unknown) if unknown else words.say("update-brief-which")
    lines = [first, *(f"   {_listed(desk, brief)}" for brief in active)]
    step = _status_step if unknown else _step_with_order
    steps = [step(desk, brief) for brief in active[:3]]
    return reply(desk, lines, behaviour="clarify", next_steps=steps, sources=[brief.id for brief in active])


def _listed(desk: Desk, brief: BriefRequest) -> str:
    cell = cell_label(desk.picture, brief.persona, brief.phase)
    return desk.words.say("update-brief-listed", id=brief.id, title=brief.title, cell=cell, state=_state(desk, brief))


def _step_with_order(desk: Desk, brief: BriefRequest) -> NextStep:
    asked = desk.question.typed.rstrip(" .!?")
    label = desk.words.say("update-brief-this", id=brief.id, title=brief.title)
    return NextStep(label, f"{asked} ({brief.id})")


def _status_step(desk: Desk, brief: BriefRequest) -> NextStep:
    words = desk.words
    return NextStep(words.say("update-brief-status-of", id=brief.id), words.say("update-brief-ask-status", id=brief.id))
