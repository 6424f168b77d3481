"""One thing about the gaps just told: who asked for them, which takes least work, what would lift one."""

from collections.abc import Sequence
from dataclasses import replace

from bot.answering.answer import Answer
from bot.answering.desk import Desk
from bot.answering.doing import doing
from bot.answering.reply import reply
from bot.answering.wording import cell_label, first_name
from content_library.coverage import coverage
from content_library.demand import demand_of
from content_library.gaps import Gap, gaps
from content_library.picture import CellKey
from content_library.rounding import share
from retrieval.reading.follow_ups.pointing import picked
from retrieval.reading.names.mentions import sentence
from retrieval.reading.wants.gap_asked import gap_asked
from retrieval.reading.words import cues
from retrieval.reading.words.spelling import plain
from retrieval.understood import Intent
from retrieval.vocabulary import Vocabulary

OF_GAPS: frozenset[Intent] = frozenset({"gap_list", "explain_score", "coverage_matrix", "need_lookup", "compare"})
"""Answers whose cells a short question is about."""
ELSE_READ_AS: frozenset[Intent] = OF_GAPS | {
    "asset_find", "asset_info", "help", "out_of_scope", "out_of_data", "brief_status", "deal_info", "evidence", "claims",
    "metrics", "persona_info", "feedback", "audit",
}  # fmt: skip
WORK = ("finish", "retag", "refresh", "repurpose", "translate", "externalise", "create")
"""By how much there is to do, the least first."""


def choose_gap(desk: Desk) -> Answer | None:
    """None where no such thing is asked, or of no gap."""
    before, read = desk.before, desk.understood
    if before is None or before.intent not in OF_GAPS or not before.cells or read.intent not in ELSE_READ_AS:
        return None
    vocabulary = Vocabulary.of(desk.picture)
    asked = gap_asked(desk.question, vocabulary)
    if asked is None or desk.question.place == "shared":
        return None
    slots = read.slots
    named = [name for name in ("persona", "phase") if getattr(slots, name) and name not in slots.inherited]
    if slots.to_write or (len(named) == 1 and asked != "least"):
        return None
    cells = _cells(desk, before.cells, vocabulary)
    intent = read.intent if read.intent in OF_GAPS else "gap_list"
    understood = replace(read, intent=intent, slots=slots.changed(topic=None, unresolved=()), readings=())
    desk = replace(desk, understood=understood)
    if asked == "least":
        return _least(desk, cells)
    return _requested(desk, cells[0]) if asked == "requested" else _lift(desk, cells[0])


def _cells(desk: Desk, told: Sequence[CellKey], vocabulary: Vocabulary) -> list[CellKey]:
    """Those the answer before was about, or the one that is named or picked by its number."""
    slots, known = desk.understood.slots, desk.picture.cell_of
    own = [(p, f) for p in slots.persona for f in slots.phase if (p, f) in known]
    read = sentence(desk.question.text, vocabulary, vocabulary.rights_of(desk.question))
    pick = picked(read, desk.before, cues.load()) if desk.before is not None else None
    chosen = [(p, f) for p in pick.persona for f in pick.phase] if pick is not None else []
    return chosen or own or list(told)


def _requested(desk: Desk, cell: CellKey) -> Answer:
    return reply(desk, requested_lines(desk, cell), cells=[cell])


def requested_lines(desk: Desk, cell: CellKey) -> list[str]:
    """People by name; marketing, where nobody reads along, is told word by word what they asked."""
    words, picture = desk.words, desk.picture
    pairs = demand_of(picture, *cell)
    label = cell_label(picture, *cell)
    names = list(dict.fromkeys(first_name(picture, pair.asker) for pair in pairs))
    first = words.say("choose-gap-requested", cell=label, n=len(names), names=words.listed(names))
    reads = desk.role == "marketer" and desk.question.place == "dm"
    asked = [question for pair in pairs for question in pair.questions] if reads else []
    lines = [
        f"   {words.day(each.date)}: {words.quoted(each.text)} ({first_name(picture, each.asker)})"
        for each in asked
        if each.text
    ]
    return [first, *lines]


def _least(desk: Desk, cells: Sequence[CellKey]) -> Answer | None:
    """The gap whose work is the smallest; of equal work the one with the higher priority."""
    words, picture = desk.words, desk.picture
    of_one = len(cells) == 1
    if of_one and cues.load().follow_up["pointing"].search(plain(desk.question.text)):
        return None  # "the cheapest way to close it": of one there is none to choose
    among = list(picture.cell_of) if of_one else cells
    open_gaps = [gap for gap in gaps(picture) if (gap.persona, gap.phase) in among and gap.actions and gap.unmet]
    if not open_gaps:
        return None
    ranked = sorted(open_gaps, key=lambda gap: (work_of(gap), -gap.priority))
    best = ranked[0]
    lines = [
        words.say(
            "choose-gap-least",
            cell=cell_label(picture, best.persona, best.phase),
            work="; ".join(doing(words, picture, best)),
        )
    ]
    lines += [
        f"   {cell_label(picture, each.persona, each.phase)}: {'; '.join(doing(words, picture, each))}"
        for each in ranked[1:]
    ]
    return reply(desk, lines, cells=[(each.persona, each.phase) for each in ranked])


def work_of(gap: Gap) -> tuple[int, int]:
    """The hardest of its actions, and how many there are."""
    return max(WORK.index(action) for action in gap.actions.values()), len(gap.actions)


def _lift(desk: Desk, cell: CellKey) -> Answer | None:
    """Its needs that are not met, by how many points of coverage each would bring, with what to do."""
    words, picture = desk.words, desk.picture
    gap = next((each for each in gaps(picture) if (each.persona, each.phase) == cell), None)
    if gap is None or not gap.unmet:
        return None
    scored, weights = coverage(picture).cell(*cell), picture.taxonomy.need_importance
    whole = sum(weights[need.importance] for need in scored.needs)
    points = {
        need.need: share(round(weights[need.importance] * (1000 - round(need.coverage * 1000))), whole) / 10
        for need in scored.needs
        if need.need in gap.unmet
    }
    order = sorted(gap.unmet, key=lambda need: -points.get(need, 0))
    lines = [
        words.say("choose-gap-lift", need=picture.need_of[need].text, id=need, points=words.number(points.get(need, 0)))
        for need in order
    ]
    label = cell_label(picture, *cell)
    todo = words.say("show-gaps-do", work="; ".join(doing(words, picture, gap)))
    return reply(
        desk, [f"{label} · {lines[0]}", *(f"   {each}" for each in (*lines[1:], todo))], cells=[cell], needs=order
    )
