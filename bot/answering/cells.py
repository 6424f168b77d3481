"""Which cells of the map a question is about."""

from bot.answering.desk import Desk
from content_library.intake import Cell
from content_library.picture import Picture


def wanted_cells(desk: Desk) -> tuple[Cell, ...]:
    """The involved cells of the personas or participation named, in the phases named, in the order of the map.

    A named persona decides; participation alone means everybody who takes part that way. Without a phase all
    mapped phases count.
    """
    slots = desk.understood.slots
    phases = slots.phase or tuple(phase.id for phase in desk.picture.mapped_phases)
    return tuple(
        cell
        for cell in desk.picture.cells
        if cell.phase in phases
        and cell.involved
        and (not slots.persona or cell.persona in slots.persona)
        and (slots.persona or not slots.participation or cell.participation in slots.participation)
    )


def uninvolved_cells(desk: Desk) -> tuple[Cell, ...]:
    """Cells named by persona and phase in which that persona takes no part."""
    slots = desk.understood.slots
    return tuple(
        cell
        for cell in desk.picture.cells
        if cell.persona in slots.persona and cell.phase in slots.phase and not cell.involved
    )


def first_involved(picture: Picture, persona: str) -> Cell | None:
    """Where this persona first matters on the journey."""
    return next((cell for cell in picture.cells if cell.persona == persona and cell.involved), None)


def evidence_of(cells: tuple[Cell, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(note for cell in cells for note in cell.evidence))
