"""What a persona needs in a phase, what meets it and what is missing."""

from collections.abc import Sequence

from bot.skills.answer import Answer, Behaviour, NextStep
from bot.skills.cells import evidence_of, first_involved, uninvolved_cells, wanted_cells
from bot.skills.decline import ask_for_phase, say_unresolved
from bot.skills.desk import Desk
from bot.skills.lens import lens_of
from bot.skills.offering import MOST, Pick, Shelf, shelve
from bot.skills.reply import reply
from bot.skills.steps import brief_step
from bot.skills.wording import (
    MARK,
    STATUS,
    cell_label,
    count,
    listed,
    percent,
    persona_label,
    phase_label,
    plain,
    reads,
    titled,
)
from content_library.coverage import CellCoverage, coverage
from content_library.intake import Cell
from content_library.need_coverage import AssetStrength, NeedCoverage
from content_library.picture import Picture

DETAILED = 3
"""Up to this many cells are told need by need; more become one line each."""


def tell_needs(desk: Desk) -> Answer:
    slots = desk.understood.slots
    if slots.unresolved and not slots.persona:
        return say_unresolved(desk)
    if slots.participation and not (slots.persona or slots.phase):
        return ask_for_phase(desk)
    cells = wanted_cells(desk)
    return _told(desk, cells) if cells else _nobody_there(desk)


def _told(desk: Desk, cells: tuple[Cell, ...]) -> Answer:
    picture = desk.picture
    table = coverage(picture, lens_of(desk))
    scored = [table.cell(cell.persona, cell.phase) for cell in cells]
    body = [line for cell in scored for line in _cell_lines(picture, cell, detailed=len(cells) <= DETAILED)]
    return reply(
        desk,
        [_headline(desk, cells, scored), *_not_involved_lines(desk), *body, *_maybe_lines(picture, scored)],
        shelf=_shelf(desk, scored),
        cells=[(cell.persona, cell.phase) for cell in (*cells, *uninvolved_cells(desk))],
        needs=[need.need for cell in scored for need in cell.needs],
        gaps=[need.need for cell in scored for need in cell.needs if need.label != "met"],
        next_steps=_next_steps(picture, scored),
        sources=evidence_of(cells),
    )


def _headline(desk: Desk, cells: Sequence[Cell], scored: Sequence[CellCoverage]) -> str:
    picture, slots = desk.picture, desk.understood.slots
    if len(scored) == 1:
        cell = scored[0]
        open_needs = sum(need.label != "met" for need in cell.needs)
        state = "every need is met" if not open_needs else f"{open_needs} of {count(len(cell.needs), 'need')} not met"
        return f"{cell_label(picture, cell.persona, cell.phase)} ({_part(cell)}): {_status(cell)}; {state}."
    names = listed(dict.fromkeys(persona_label(picture, cell.persona) for cell in cells))
    phases = listed(dict.fromkeys(phase_label(picture, cell.phase) for cell in cells))
    if slots.participation and not slots.persona and len(slots.phase) == 1:
        parts = listed([plain(each) + "s" for each in slots.participation])
        note = _gatekeeper_note(slots.participation)
        return f"{phases} has {len(cells)} {parts}: {names}.{note}"
    return f"{names} in {phases}: {count(len(cells), 'cell')} of the map."


def _gatekeeper_note(participation: Sequence[str]) -> str:
    if tuple(participation) != ("gatekeeper",):
        return ""
    return " They take no part in the evaluation, but the phase is not passed without their approval."


def _status(cell: CellCoverage) -> str:
    covered = "" if cell.coverage is None else f", {percent(cell.coverage)}"
    return f"{plain(cell.status)}{covered}"


def _part(cell: CellCoverage) -> str:
    return plain(cell.participation or "not mapped")


def _cell_lines(picture: Picture, cell: CellCoverage, *, detailed: bool) -> list[str]:
    label = cell_label(picture, cell.persona, cell.phase)
    habits = reads(picture.cell_of[cell.persona, cell.phase])
    head = f"{STATUS[cell.status]} {label} · {_part(cell)} · {_status(cell)}" + (f" · reads {habits}" if habits else "")
    if not detailed:
        missing = [need.need for need in cell.needs if need.label != "met"]
        return [f"{head} · not met: {listed(missing)}" if missing else head]
    return [head, *(f"   {_need_line(picture, need)}" for need in cell.needs)]


def _need_line(picture: Picture, need: NeedCoverage) -> str:
    text = picture.need_of[need.need].text
    return f"{MARK[need.label]} {text} ({need.importance}, {need.need}): {_met_by(picture, need)}"


def _met_by(picture: Picture, need: NeedCoverage) -> str:
    usable = [each for each in need.assets if each.strength > 0]
    if usable:
        return listed(_asset_words(picture, each) for each in usable[:2])
    if need.assets:
        return f"only {listed(_why_not(picture, each) for each in need.assets[:2])}"
    return "nothing yet"


def _asset_words(picture: Picture, strength: AssetStrength) -> str:
    words = titled(picture.asset_of[strength.asset])
    return f"{words} 🔒 NDA" if strength.nda else words


def _why_not(picture: Picture, strength: AssetStrength) -> str:
    reason = "; ".join(map(str, strength.blocked)) or f"in another language ({strength.language})"
    return f"{titled(picture.asset_of[strength.asset])}, {reason}"


def _not_involved_lines(desk: Desk) -> list[str]:
    return [
        f"⚪ {cell_label(desk.picture, cell.persona, cell.phase)}: {_no_part(cell)}" for cell in uninvolved_cells(desk)
    ]


def _no_part(cell: Cell) -> str:
    if cell.participation is None:
        return "not in the map yet."
    return "not involved, so no content is needed there."


def _maybe_lines(picture: Picture, scored: Sequence[CellCoverage]) -> list[str]:
    """Suggested but unconfirmed tags, marked as such, with what accepting them would bring."""
    lines = []
    for cell in scored:
        open_needs = {need.need for need in cell.needs if need.label != "met"}
        by_asset: dict[str, list[str]] = {}
        for each in picture.suggestions:
            if each.need in open_needs:
                by_asset.setdefault(each.asset, []).append(each.need)
        for asset, needs in by_asset.items():
            gain = f"; with it {percent(cell.potential)}" if cell.potential and cell.potential != cell.coverage else ""
            lines.append(
                f"maybe: {titled(picture.asset_of[asset])} seems to serve {listed(needs)}, not tagged yet{gain}"
            )
    return lines


def _shelf(desk: Desk, scored: Sequence[CellCoverage]) -> Shelf:
    """The best asset of every need first, then second bests; blocked ones come along to be named."""
    ranked = [(rank, need, each) for cell in scored for need in cell.needs for rank, each in enumerate(need.assets)]
    usable = sorted((r for r in ranked if r[2].strength > 0), key=lambda r: r[0])
    blocked = [r for r in ranked if r[2].strength == 0]
    served: dict[str, list[NeedCoverage]] = {}
    for _, need, each in (*usable, *blocked):
        served.setdefault(each.asset, []).append(need)
    return shelve(desk, [_pick(desk.picture, asset, needs) for asset, needs in served.items()], MOST)


def _pick(picture: Picture, asset: str, needs: Sequence[NeedCoverage]) -> Pick:
    personas = dict.fromkeys(picture.need_of[need.need].persona for need in needs)
    why = picture.need_of[needs[0].need].text
    return Pick(asset, listed(persona_label(picture, each) for each in personas), why[0].lower() + why[1:])


def _next_steps(picture: Picture, scored: Sequence[CellCoverage]) -> list[NextStep]:
    open_cells = [cell for cell in scored if cell.status in ("gap", "partial")]
    return [brief_step(picture, cell.persona, cell.phase) for cell in open_cells[:3]]


def _nobody_there(desk: Desk) -> Answer:
    """Every cell named is one nobody needs content for, or nobody decided on, or not in the map."""
    picture, cells = desk.picture, uninvolved_cells(desk)
    if not cells:
        return _nobody_takes_part(desk)
    lines = []
    for persona in dict.fromkeys(cell.persona for cell in cells):
        first = first_involved(picture, persona)
        where = f" The first phase that matters: {phase_label(picture, first.phase)}." if first else ""
        decided = all(cell.participation is not None for cell in cells if cell.persona == persona)
        state = "needs no content there" if decided else "is not mapped there yet: nobody decided what they need"
        lines.append(f"{persona_label(picture, persona)} {state}.{where}")
    behaviour: Behaviour = "answer" if all(cell.participation for cell in cells) else "decline_unknown"
    keys = [(cell.persona, cell.phase) for cell in cells]
    return reply(desk, [*lines, *_not_involved_lines(desk)], cells=keys, behaviour=behaviour)


def _nobody_takes_part(desk: Desk) -> Answer:
    picture, slots = desk.picture, desk.understood.slots
    unmapped = [phase_label(picture, each) for each in slots.phase if not picture.phase_of[each].mapped]
    if unmapped:
        line = f"{listed(unmapped)} is known but not mapped yet, so I cannot say who needs what there."
        return reply(desk, [line], behaviour="decline_unknown")
    part = listed([plain(each) for each in slots.participation], "or") or "persona"
    where = listed([phase_label(picture, each) for each in slots.phase], "or")
    return reply(desk, [f"Nobody is {part} in {where}."])
