"""What a persona needs in a phase, what meets it and what is missing."""

from collections.abc import Sequence
from dataclasses import replace

from bot.answering.answer import Answer, Behaviour, NextStep
from bot.answering.cells import evidence_of, first_involved, uninvolved_cells, wanted_cells
from bot.answering.decline import ask_for_phase, say_unresolved
from bot.answering.desk import Desk
from bot.answering.lens import lens_of
from bot.answering.offering import MOST, Pick, Shelf, shelve
from bot.answering.reading_habits import reads
from bot.answering.reply import reply
from bot.answering.shown import CellShown, NeedShown, NeedsShown
from bot.answering.steps import step_to_brief
from bot.answering.wording import (
    MARK,
    STATUS,
    as_typed,
    cell_label,
    persona_label,
    phase_label,
    titled,
)
from bot.skills.cells.met_by import met_by, met_in_short
from bot.skills.cells.needs_in_language import language_lines
from bot.skills.cells.needs_on_subject import needs_on_subject
from bot.skills.cells.show_matrix import show_matrix
from bot.words import Words
from content_library.coverage import CellCoverage, coverage
from content_library.evidence import ENOUGH
from content_library.intake import Cell
from content_library.need_coverage import NeedCoverage
from content_library.thin_evidence import needs_without_notes, talks_behind
from retrieval.reading.words import cues
from retrieval.reading.words.spelling import plain

DETAILED = 3
"""Up to this many cells are told need by need; more become one line each."""


def tell_needs(desk: Desk) -> Answer:
    slots = desk.understood.slots
    if slots.unresolved and not slots.persona:
        return say_unresolved(desk)
    if slots.participation and not (slots.persona or slots.phase):
        return ask_for_phase(desk)
    if not (slots.persona or slots.phase or slots.participation):
        return show_matrix(desk)  # of the whole map a list of needs is no answer
    cells = wanted_cells(desk)
    return _told(desk, cells) if cells else _nobody_there(desk)


def _told(desk: Desk, cells: Sequence[Cell]) -> Answer:
    table = coverage(desk.picture, lens_of(desk))
    scored = [table.cell(cell.persona, cell.phase) for cell in cells]
    needs = [desk.picture.need_of[each.need] for cell in scored for each in cell.needs]
    matter, on_it = needs_on_subject(desk, needs)
    if not on_it:
        first = [_headline(desk, scored)]
        return _listed(desk, (_still_open(scored) if _asks_for_open(desk) else ()) or scored, first)
    narrowed = [replace(cell, needs=tuple(each for each in cell.needs if each.need in on_it)) for cell in scored]
    answer = _listed(desk, [cell for cell in narrowed if cell.needs], [_on_matter(desk, matter, narrowed)])
    others = sum(len(cell.needs) for cell in scored) - len(on_it)
    return replace(answer, lines=(*answer.lines, *_others(desk, scored, others)))


def _asks_for_open(desk: Desk) -> bool:
    return cues.load().signals["needs_unmet"].search(plain(desk.question.text)) is not None


def _still_open(scored: Sequence[CellCoverage]) -> list[CellCoverage]:
    """The cells with no more of their needs than those not met."""
    unmet = [replace(cell, needs=tuple(each for each in cell.needs if each.label != "met")) for cell in scored]
    return [cell for cell in unmet if cell.needs]


def _listed(desk: Desk, scored: Sequence[CellCoverage], first: list[str]) -> Answer:
    picture = desk.picture
    cells = tuple(picture.cell_of[cell.persona, cell.phase] for cell in scored)
    body = [line for cell in scored for line in _cell_lines(desk, cell, detailed=len(cells) <= DETAILED)]
    answer = reply(
        desk,
        [
            *first,
            *_gatekeeper_lines(desk, cells),
            *language_lines(desk, scored),
            *_not_involved_lines(desk),
            *body,
            *_maybe_lines(desk, scored),
        ],
        shelf=_shelf(desk, scored),
        cells=[(cell.persona, cell.phase) for cell in (*cells, *uninvolved_cells(desk))],
        needs=[need.need for cell in scored for need in cell.needs],
        gaps=[need.need for cell in scored for need in cell.needs if need.label != "met"],
        next_steps=_next_steps(desk, scored),
        sources=evidence_of(cells),
    )
    drawn_too = first if first == [_one_cell(desk, scored[0])] else []
    return replace(answer, shown=_drawn(desk, scored), shown_lines=(*drawn_too, *body))


def _drawn(desk: Desk, scored: Sequence[CellCoverage]) -> NeedsShown:
    open_needs = {need.need for cell in scored for need in cell.needs if need.label != "met"}
    to_review = dict.fromkeys(each.asset for each in desk.picture.suggestions if each.need in open_needs)
    return NeedsShown(tuple(cell_shown(desk, cell) for cell in scored), tuple(to_review))


def cell_shown(desk: Desk, cell: CellCoverage) -> CellShown:
    """How a cell stands and what meets each of its needs."""
    habits = reads(desk.words, desk.picture.cell_of[cell.persona, cell.phase])
    needs = tuple(
        NeedShown(
            need.need, desk.picture.need_of[need.need].text, need.importance, need.label, met_in_short(desk, need)
        )
        for need in cell.needs
    )
    return CellShown(cell.persona, cell.phase, cell.participation, cell.status, cell.coverage, habits, needs)


def _headline(desk: Desk, scored: Sequence[CellCoverage]) -> str:
    if len(scored) == 1:
        return _one_cell(desk, scored[0])
    words, slots = desk.words, desk.understood.slots
    names, phases = _names(desk, scored), _phases(desk, scored)
    if _asks_who(desk):
        parts = words.listed(words.named("participations", each) for each in slots.participation)
        return words.say("tell-needs-who", phase=phases, n=len(scored), parts=parts, names=names)
    labels = [need.label for cell in scored for need in cell.needs]
    unmet = sum(label != "met" for label in labels)
    return words.say("tell-needs-cells", personas=names, phases=phases, open=unmet, n=len(labels))


def _on_matter(desk: Desk, matter: str, narrowed: Sequence[CellCoverage]) -> str:
    there = [cell for cell in narrowed if cell.needs]
    needs = [need for cell in there for need in cell.needs]
    return desk.words.say(
        "tell-needs-on-matter",
        matter=as_typed(matter, desk.question.typed),
        personas=_names(desk, there),
        met=sum(need.label == "met" for need in needs),
        n=len(needs),
    )


def _others(desk: Desk, scored: Sequence[CellCoverage], n: int) -> list[str]:
    return [desk.words.say("tell-needs-others", n=n, phases=_phases(desk, scored))] if n else []


def _names(desk: Desk, scored: Sequence[CellCoverage]) -> str:
    return desk.words.listed(dict.fromkeys(persona_label(desk.picture, cell.persona) for cell in scored))


def _phases(desk: Desk, scored: Sequence[CellCoverage]) -> str:
    return desk.words.listed(dict.fromkeys(phase_label(desk.picture, cell.phase) for cell in scored))


def _one_cell(desk: Desk, cell: CellCoverage) -> str:
    return desk.words.say(
        "tell-needs-headline",
        cell=cell_label(desk.picture, cell.persona, cell.phase),
        part=_part(desk.words, cell),
        status=_status(desk.words, cell),
        open=sum(need.label != "met" for need in cell.needs),
        n=len(cell.needs),
    )


def _asks_who(desk: Desk) -> bool:
    """By participation, in one phase."""
    slots = desk.understood.slots
    return bool(slots.participation) and not slots.persona and len(slots.phase) == 1


def _gatekeeper_lines(desk: Desk, cells: Sequence[Cell]) -> list[str]:
    only_gates = desk.understood.slots.participation == ("gatekeeper",)
    return [desk.words.say("tell-needs-gatekeepers")] if only_gates and _asks_who(desk) and len(cells) > 1 else []


def _status(words: Words, cell: CellCoverage) -> str:
    status = words.named("status", cell.status)
    if cell.coverage is None:
        return status
    return words.say("tell-needs-covered", status=status, covered=words.percent(cell.coverage))


def _part(words: Words, cell: CellCoverage) -> str:
    return words.named("participation", cell.participation) if cell.participation else words.named("status", "unmapped")


def _cell_lines(desk: Desk, cell: CellCoverage, *, detailed: bool) -> list[str]:
    picture, words = desk.picture, desk.words
    label = cell_label(picture, cell.persona, cell.phase)
    parts = [f"{STATUS[cell.status]} {label}", _part(words, cell), _status(words, cell)]
    if habits := reads(words, picture.cell_of[cell.persona, cell.phase]):
        parts.append(words.say("tell-needs-reads", habits=habits))
    channels = picture.cell_of[cell.persona, cell.phase].content_preferences.channels
    if detailed and channels:
        parts.append(words.say("tell-needs-channels", channels=", ".join(channels)))
    talks = talks_behind(picture, picture.cell_of[cell.persona, cell.phase])
    if detailed and len(talks) < ENOUGH:
        parts.append(words.say("tell-needs-low-evidence", n=len(talks), notes=words.listed(talks)))
    missing = [need.need for need in cell.needs if need.label != "met"]
    if missing and not detailed:
        parts.append(words.say("tell-needs-not-met", needs=words.listed(missing)))
    return [" · ".join(parts), *(f"   {_need_line(desk, need)}" for need in cell.needs if detailed)]


def _need_line(desk: Desk, need: NeedCoverage) -> str:
    text, importance = desk.picture.need_of[need.need].text, desk.words.named("importance", need.importance)
    unproven = any(each.id == need.need for each in needs_without_notes(desk.picture))
    told = [importance, need.need, *([desk.words.say("tell-needs-no-evidence")] if unproven else [])]
    return f"{MARK[need.label]} {text} ({', '.join(told)}): {met_by(desk, need)}"


def _not_involved_lines(desk: Desk) -> list[str]:
    return [
        f"⚪ {cell_label(desk.picture, cell.persona, cell.phase)}: {_no_part(desk.words, cell)}"
        for cell in uninvolved_cells(desk)
    ]


def _no_part(words: Words, cell: Cell) -> str:
    return words.say("tell-needs-unmapped") if cell.participation is None else words.say("tell-needs-not-involved")


def _maybe_lines(desk: Desk, scored: Sequence[CellCoverage]) -> list[str]:
    """Suggested but unconfirmed tags, marked as such, with what accepting them would bring."""
    lines = []
    for cell in scored:
        open_needs = {need.need for need in cell.needs if need.label != "met"}
        by_asset: dict[str, list[str]] = {}
        for each in desk.picture.suggestions:
            if each.need in open_needs:
                by_asset.setdefault(each.asset, []).append(each.need)
        lines += [_maybe(desk, cell, asset, needs) for asset, needs in by_asset.items()]
    return lines


def _maybe(desk: Desk, cell: CellCoverage, asset: str, needs: Sequence[str]) -> str:
    words, title, served = desk.words, titled(desk.words, desk.picture.asset_of[asset]), desk.words.listed(needs)
    if not cell.potential or cell.potential == cell.coverage:
        return words.say("tell-needs-maybe", asset=title, needs=served)
    return words.say("tell-needs-maybe-with", asset=title, needs=served, potential=words.percent(cell.potential))


def _shelf(desk: Desk, scored: Sequence[CellCoverage]) -> Shelf:
    """The best asset of every need first, then second bests; blocked ones come along to be named."""
    ranked = [(rank, need, each) for cell in scored for need in cell.needs for rank, each in enumerate(need.assets)]
    usable = sorted((r for r in ranked if r[2].strength > 0), key=lambda r: r[0])
    blocked = [r for r in ranked if r[2].strength == 0]
    served: dict[str, list[NeedCoverage]] = {}
    for _, need, each in (*usable, *blocked):
        served.setdefault(each.asset, []).append(need)
    return shelve(desk, [_pick(desk, asset, needs) for asset, needs in served.items()], MOST)


def _pick(desk: Desk, asset: str, needs: Sequence[NeedCoverage]) -> Pick:
    picture = desk.picture
    personas = dict.fromkeys(picture.need_of[need.need].persona for need in needs)
    readers = desk.words.listed(persona_label(picture, each) for each in personas)
    return Pick(asset, readers, picture.need_of[needs[0].need].text)


def _next_steps(desk: Desk, scored: Sequence[CellCoverage]) -> list[NextStep]:
    open_cells = [cell for cell in scored if cell.status in ("gap", "partial")]
    return [step_to_brief(desk.words, desk.picture, cell.persona, cell.phase) for cell in open_cells[:3]]


def _nobody_there(desk: Desk) -> Answer:
    """Every cell named is one nobody needs content for, or nobody decided on, or not in the map."""
    cells = uninvolved_cells(desk)
    if not cells:
        return _nobody_takes_part(desk)
    lines = [_no_need(desk, persona, cells) for persona in dict.fromkeys(cell.persona for cell in cells)]
    behaviour: Behaviour = "answer" if all(cell.participation for cell in cells) else "decline_unknown"
    keys = [(cell.persona, cell.phase) for cell in cells]
    return reply(desk, [*lines, *_not_involved_lines(desk)], cells=keys, behaviour=behaviour)


def _no_need(desk: Desk, persona: str, cells: Sequence[Cell]) -> str:
    """Why this persona needs nothing in its cells of these, and where it first matters."""
    picture, words, label = desk.picture, desk.words, persona_label(desk.picture, persona)
    decided = all(cell.participation is not None for cell in cells if cell.persona == persona)
    said = words.say("tell-needs-no-content", persona=label)
    if not decided:
        said = words.say("tell-needs-undecided", persona=label)
    first = first_involved(picture, persona)
    where = words.say("tell-needs-first-phase", phase=phase_label(picture, first.phase)) if first else ""
    return " ".join(part for part in (said, where) if part)


def _nobody_takes_part(desk: Desk) -> Answer:
    picture, words, slots = desk.picture, desk.words, desk.understood.slots
    unmapped = [phase_label(picture, each) for each in slots.phase if not picture.phase_of[each].mapped]
    if unmapped:
        line = words.say("tell-needs-phase-unmapped", phases=words.listed(unmapped), n=len(unmapped))
        return reply(desk, [line], behaviour="decline_unknown")
    if not slots.phase:
        return reply(desk, [words.say("tell-needs-nobody")])
    phases = words.listed((phase_label(picture, each) for each in slots.phase), "or")
    if not slots.participation:
        return reply(desk, [words.say("tell-needs-nobody-in", phases=phases)])
    part = words.listed((words.named("participation", each) for each in slots.participation), "or")
    return reply(desk, [words.say("tell-needs-nobody-as", part=part, phases=phases)])
