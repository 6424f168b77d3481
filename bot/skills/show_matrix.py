"""The coverage matrix: every persona in every phase, with the weakest gate under the averages."""

from bot.skills.answer import Answer, NextStep
from bot.skills.desk import Desk
from bot.skills.lens import lens_of, lens_words
from bot.skills.reply import reply
from bot.skills.wording import STATUS, cell_label, listed, percent, persona_label, phase_label, plain
from content_library.coverage import CellCoverage, Coverage, coverage
from content_library.picture import Picture


def show_matrix(desk: Desk) -> Answer:
    picture, slots = desk.picture, desk.understood.slots
    lens = lens_of(desk)
    table = coverage(picture, lens)
    shown = [cell for cell in table.cells if _asked(desk, cell)]
    involved = [cell for cell in shown if cell.participation not in (None, "not_involved")]
    weak = [cell for cell in involved if cell.status != "covered" and cell.participation in ("driver", "gatekeeper")]
    weak.sort(key=lambda cell: cell.coverage if cell.coverage is not None else -1)
    narrowed = bool(slots.persona or slots.phase or slots.participation)
    lines = [
        _headline(table, lens_words(lens)),
        *_rows(picture, shown, table),
        *([f"Weak gates: {listed(_short(picture, cell) for cell in weak)}."] if weak else []),
    ]
    cells = weak if narrowed else involved
    steps = [NextStep("Biggest gaps", "where are our biggest content gaps?")]
    return reply(desk, lines, cells=[(cell.persona, cell.phase) for cell in cells], next_steps=steps)


def _asked(desk: Desk, cell: CellCoverage) -> bool:
    slots = desk.understood.slots
    return (
        (not slots.persona or cell.persona in slots.persona)
        and (not slots.phase or cell.phase in slots.phase)
        and (not slots.participation or cell.participation in slots.participation)
    )


def _headline(table: Coverage, lens: str) -> str:
    return (
        f"Coverage{lens} is {percent(table.overall)} overall."
        if table.overall is not None
        else "Nothing is mapped yet."
    )


def _rows(picture: Picture, shown: list[CellCoverage], table: Coverage) -> list[str]:
    by_key = {(cell.persona, cell.phase): cell for cell in shown}
    personas = [persona.id for persona in picture.personas if any(key[0] == persona.id for key in by_key)]
    phases = [phase.id for phase in picture.mapped_phases if any(key[1] == phase.id for key in by_key)]
    rows = [
        f"{persona_label(picture, persona)}: "
        + " · ".join(f"{phase_label(picture, phase)} {_cell(by_key.get((persona, phase)))}" for phase in phases)
        for persona in personas
    ]
    gates = [
        f"{phase_label(picture, phase)} {percent(gate.coverage)} ({persona_label(picture, gate.persona)})"
        for phase, gate in table.weakest_gate.items()
        if gate is not None and phase in phases
    ]
    by_phase = [(phase, table.by_phase.get(phase)) for phase in phases]
    averages = [f"{phase_label(picture, phase)} {percent(mean)}" for phase, mean in by_phase if mean is not None]
    return [*rows, f"Average by phase: {' · '.join(averages)}", f"Weakest gate: {' · '.join(gates)}"]


def _cell(cell: CellCoverage | None) -> str:
    if cell is None:
        return "–"
    if cell.coverage is None:
        return f"{STATUS[cell.status]} {plain(cell.status)}"
    return f"{STATUS[cell.status]} {cell.coverage:g} {plain(cell.participation or '')}"


def _short(picture: Picture, cell: CellCoverage) -> str:
    covered = "no needs written" if cell.coverage is None else percent(cell.coverage)
    return f"{cell_label(picture, cell.persona, cell.phase)} {covered}"
