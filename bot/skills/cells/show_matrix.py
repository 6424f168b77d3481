"""The coverage matrix: every persona in every phase, with the weakest gate under the averages."""

from collections.abc import Sequence
from dataclasses import replace

from bot.answering.answer import Answer, Behaviour, NextStep
from bot.answering.decline import no_map, not_mapped
from bot.answering.desk import Desk
from bot.answering.lens import lens_named, lens_of
from bot.answering.reply import reply
from bot.answering.shown import MatrixShown
from bot.answering.wording import STATUS, cell_label, persona_label, phase_label
from bot.skills.campaigns.tell_campaigns import is_layer, layer_steps, tell_campaigns
from bot.skills.cells.tell_changes import measured_since
from bot.words import Words
from content_library.coverage import CellCoverage, Coverage, Gate, coverage
from content_library.picture import Picture


def show_matrix(desk: Desk) -> Answer:
    picture, slots, words = desk.picture, desk.understood.slots, desk.words
    lens, strangers = lens_of(desk), no_map(desk) or not_mapped(desk)
    if strangers is not None:
        return strangers
    if is_layer(desk) and not (slots.persona or slots.phase):
        return tell_campaigns(desk)
    table, seen = coverage(picture, lens), lens_named(lens, picture, words)
    shown = [cell for cell in table.cells if _asked(desk, cell)]
    involved = [cell for cell in shown if cell.participation not in (None, "not_involved")]
    weak = [cell for cell in involved if cell.status != "covered" and cell.participation in ("driver", "gatekeeper")]
    weak.sort(key=lambda cell: cell.coverage if cell.coverage is not None else -1)
    narrowed = bool(slots.persona or slots.phase or slots.participation)
    rows, below = _rows(words, picture, shown), _below(words, picture, table, [cell.phase for cell in shown])
    then, kept = measured_since(desk, slots.time_range) if slots.time_range else ([], True)
    lines = [*_needs(desk, table), *(then or _headlines(desk, table, seen)), *rows, *below]
    if weak:
        lines.append(words.say("show-matrix-weak", cells=words.listed(_short(words, picture, cell) for cell in weak)))
    cells = weak if narrowed else involved
    steps = [NextStep(words.say("show-matrix-gaps"), words.say("show-matrix-gaps-question"))]
    if not narrowed:
        gates = NextStep(words.say("show-matrix-gates"), words.say("show-matrix-gates-question"))
        steps = [gates, *layer_steps(desk), *steps]
    behaviour: Behaviour = "answer" if kept else "answer_with_caveat"
    answer = reply(
        desk, lines, behaviour=behaviour, cells=[(cell.persona, cell.phase) for cell in cells], next_steps=steps
    )
    if slots.persona or slots.phase:
        return answer
    drawn = MatrixShown(table, seen, slots.participation)
    return replace(answer, shown=drawn, shown_lines=(*rows, below[-1]))


def _asked(desk: Desk, cell: CellCoverage) -> bool:
    slots = desk.understood.slots
    return (
        (not slots.persona or cell.persona in slots.persona)
        and (not slots.phase or cell.phase in slots.phase)
        and (not slots.participation or cell.participation in slots.participation)
    )


def _needs(desk: Desk, table: Coverage) -> list[str]:
    """Of the needs named themselves, how far each is met."""
    needs = [desk.picture.need_of[each] for each in desk.understood.slots.need if each in desk.picture.need_of]
    told = {each.need: each.coverage for cell in table.cells for each in cell.needs}
    return [
        desk.words.say(
            "show-matrix-of", what=f"{need.id} ({need.text})", covered=desk.words.percent(100 * told[need.id])
        )
        for need in needs
        if need.id in told
    ]


def _headlines(desk: Desk, table: Coverage, lens: str) -> list[str]:
    """The figure of what was asked for, then the whole library's."""
    slots, whole = desk.understood.slots, _headline(desk.words, table, lens)
    if slots.participation:
        return [whole]
    match slots.persona, slots.phase:
        case (persona,), (phase,) if (persona, phase) in desk.picture.cell_of:
            label, covered = cell_label(desk.picture, persona, phase), table.cell(persona, phase).coverage
        case (), (phase,):
            label, covered = phase_label(desk.picture, phase), table.by_phase.get(phase)
        case (persona,), ():
            label, covered = persona_label(desk.picture, persona), table.by_persona.get(persona)
        case _:
            return [whole]
    if covered is None:
        return [whole]
    return [desk.words.say("show-matrix-of", what=label, covered=desk.words.percent(covered)), whole]


def _headline(words: Words, table: Coverage, lens: str) -> str:
    if table.overall is None:
        return words.say("show-matrix-nothing-mapped")
    covered = words.percent(table.overall)
    if lens:
        return words.say("show-matrix-headline-through", covered=covered, lens=lens)
    return words.say("show-matrix-headline", covered=covered)


def _rows(words: Words, picture: Picture, shown: list[CellCoverage]) -> list[str]:
    """One line a persona: each phase shown with its cell."""
    by_key = {(cell.persona, cell.phase): cell for cell in shown}
    personas = [persona for persona in picture.personas if any(cell.persona == persona.id for cell in shown)]
    phases = [phase for phase in picture.mapped_phases if any(cell.phase == phase.id for cell in shown)]
    return [
        f"{persona.label}: "
        + " · ".join(
            f"{phase_label(picture, phase.id)} {_cell(words, by_key.get((persona.id, phase.id)))}" for phase in phases
        )
        for persona in personas
    ]


def _below(words: Words, picture: Picture, table: Coverage, asked: Sequence[str]) -> list[str]:
    """Averages and weakest gates of the phases asked for."""
    phases = [phase for phase in picture.mapped_phases if phase.id in asked]
    means = [(phase_label(picture, phase.id), table.by_phase.get(phase.id)) for phase in phases]
    gates = [(phase_label(picture, phase.id), table.weakest_gate.get(phase.id)) for phase in phases]
    averages = [f"{label} {words.percent(mean)}" for label, mean in means if mean is not None]
    weakest = [f"{label} {_gate(words, picture, gate)}" for label, gate in gates if gate is not None]
    return [
        words.say("show-matrix-averages", phases=" · ".join(averages)),
        words.say("show-matrix-weakest-gates", phases=" · ".join(weakest)),
    ]


def _gate(words: Words, picture: Picture, gate: Gate) -> str:
    return f"{words.percent(gate.coverage)} ({persona_label(picture, gate.persona)})"


def _cell(words: Words, cell: CellCoverage | None) -> str:
    if cell is None:
        return "–"
    if cell.coverage is None:
        return f"{STATUS[cell.status]} {words.named('status', cell.status)}"
    part = words.named("participation", cell.participation or "")
    return f"{STATUS[cell.status]} {words.number(cell.coverage)} {part}"


def _short(words: Words, picture: Picture, cell: CellCoverage) -> str:
    label = cell_label(picture, cell.persona, cell.phase)
    if cell.coverage is None:
        return words.say("show-matrix-without-needs", cell=label)
    return f"{label} {words.percent(cell.coverage)}"
