"""Status, writer or due date of a brief that is under way, kept as a wish until the briefs file says so."""

import re
from dataclasses import replace
from datetime import date

from bot.skills.answer import Answer, NextStep
from bot.skills.desk import Desk
from bot.skills.reply import reply
from bot.skills.storing import stored
from bot.skills.wording import cell_label, count, day, first_name, listed, plain
from content_library.intake import BriefRequest
from content_library.talk import Wish

MOVES = {
    "approved": r"approv\w+|sign(ed)? off|freigeb\w+|genehmig\w+|aprob\w+|aprueb\w+|odobr\w+",
    "cancelled": r"cancel\w*|drop(ped)?|kill|absag\w*|abgesagt|stornier\w+|anul\w+|otkaz\w+|otkaž\w+",
    "done": r"done|finish\w*|complet\w+|close[ds]?|deliver\w*|published|fertig|erledigt|terminad\w|hech\w|gotov\w*|završ\w+",
    "writing": r"start\w*|working on|tak(e|ing|en)|took|pick(ed)? up|reopen\w*|übernehm\w+|begonnen|empiez\w+|preuzim\w+|počinj\w+",
}
"""The first that fits; what moves a brief, in the languages people ask in."""
MINE = re.compile(r"\b(i|i'?ll|i'?m|ich|yo|ja|me|mir)\b|\b(tomo|preuzimam|empiezo)\b", re.IGNORECASE)
SHORTEST_NOTICE = 5
"""Working time a writer has; a due date sooner than this many days is said aloud."""


def update_brief(desk: Desk) -> Answer:
    picture = desk.picture
    found = [brief for brief in picture.briefs if brief.id in desk.understood.slots.brief]
    if not found:
        return _which(desk)
    return change_brief(desk, found[0])


def change_brief(desk: Desk, brief: BriefRequest) -> Answer:
    wishes = _wishes(desk, brief)
    if not wishes:
        return _nothing(desk, brief)
    why_not = next((reason for wish in wishes if (reason := _not_allowed(desk, brief, wish))), None)
    if why_not is not None:
        return reply(desk, [why_not, _state(desk, brief)], behaviour="refuse", sources=[brief.id])
    said = "; ".join(_said(desk, wish) for wish in wishes)
    lines = [
        stored(desk, f"{brief.id} “{brief.title}”: {said}"),
        f"The briefs file still says: {_state(desk, brief)} It counts once the file says so.",
        *_warnings(desk),
    ]
    answer = reply(
        desk,
        lines,
        behaviour="act",
        cells=[(brief.persona, brief.phase)],
        needs=brief.needs,
        next_steps=[NextStep("Status", f"status of {brief.id}?")],
        sources=[brief.id],
    )
    return replace(answer, effects=tuple(wishes))


def _said(desk: Desk, wish: Wish) -> str:
    """A wish in the words people use: names for ids, dates as they are spoken."""
    before, after = wish.before, wish.after
    if wish.field == "writer":
        before, after = (first_name(desk.picture, each) if each else "nobody" for each in (before, after))
    if wish.field == "due":
        before, after = (day(date.fromisoformat(each)) if each else "no date" for each in (before, after))
    return f"{wish.field} {plain(before)} → {plain(after)}"


def _wishes(desk: Desk, brief: BriefRequest) -> list[Wish]:
    slots, user = desk.understood.slots, desk.question.user
    status = _status(desk)
    writer = slots.user or (user if status == "writing" and MINE.search(desk.question.text) else None)
    wanted = {
        "status": status,
        "writer": writer,
        "due": slots.due.isoformat() if isinstance(slots.due, date) else None,
    }
    there = {"status": brief.status, "writer": brief.writer or "", "due": brief.due.isoformat() if brief.due else ""}
    return [
        Wish(desk.new_id(), user, "brief", brief.id, field, there[field], after)
        for field, after in wanted.items()
        if after and after != there[field]
    ]


def _status(desk: Desk) -> str | None:
    named = next((each for each in desk.understood.slots.status if each not in ("published", "archived")), None)
    text = desk.question.text
    return named or next((s for s, words in MOVES.items() if re.search(rf"\b({words})\b", text, re.IGNORECASE)), None)


def _not_allowed(desk: Desk, brief: BriefRequest, wish: Wish) -> str | None:
    """Marketing decides about briefs; a writer moves their own and may take a free one; whoever asked may cancel."""
    user = desk.question.user
    if desk.role == "marketer":
        return None
    if wish.after == "approved":
        return "Only marketing approves briefs."
    if desk.role == "sales":
        theirs = brief.requested_by == user and (wish.after == "cancelled" or wish.field == "due")
        return None if theirs else "Sales can ask for briefs, and cancel or date their own; marketing does the rest."
    taking = brief.writer is None and wish.field in ("writer", "status") and wish.after in (user, "writing")
    if brief.writer == user or taking:
        return (
            None if wish.field != "writer" or wish.after == user else "Only marketing gives a brief to somebody else."
        )
    who = first_name(desk.picture, brief.writer) if brief.writer else "nobody yet"
    return f"Its writer is {who}: they or marketing can change that."


def _warnings(desk: Desk) -> list[str]:
    due = desk.understood.slots.due
    if due is None or (due - desk.picture.today).days >= SHORTEST_NOTICE:
        return []
    return [f"That is {count(max(0, (due - desk.picture.today).days), 'day')} from today."]


def _state(desk: Desk, brief: BriefRequest) -> str:
    who = first_name(desk.picture, brief.writer) if brief.writer else "nobody"
    due = f"due {day(brief.due)}" if brief.due else "no due date"
    return f"{plain(brief.status)}, writer {who}, {due}."


def _nothing(desk: Desk, brief: BriefRequest) -> Answer:
    line = f"Change what in {brief.id}? Say a status, a writer or a due date."
    return reply(desk, [line, _state(desk, brief)], behaviour="clarify", sources=[brief.id])


def _which(desk: Desk) -> Answer:
    picture = desk.picture
    unknown = listed(f"“{word}”" for word in desk.understood.slots.unresolved)
    active = [brief for brief in picture.briefs if brief.active]
    lines = [f"I know no brief {unknown}." if unknown else "Which brief?"]
    lines += [f"   {b.id} “{b.title}”: {cell_label(picture, b.persona, b.phase)}, {_state(desk, b)}" for b in active]
    steps = [NextStep(f"Status of {brief.id}", f"status of {brief.id}?") for brief in active[:3]]
    return reply(desk, lines, behaviour="clarify", next_steps=steps, sources=[brief.id for brief in active])
