"""The phases of the journey, or one persona's way through them."""

from bot.skills.answer import Answer
from bot.skills.desk import Desk
from bot.skills.reply import reply
from bot.skills.wording import listed, persona_label, plain
from content_library.intake import Cell, Phase
from content_library.picture import Picture


def tell_journey(desk: Desk) -> Answer:
    picture, slots = desk.picture, desk.understood.slots
    phases = [phase for phase in picture.phases if not slots.phase or phase.id in slots.phase]
    first = f"{listed(phase.label for phase in phases)}: {'the journey' if not slots.phase else phases[0].definition}"
    lines = [first, *(line for phase in phases for line in _lines(picture, phase, slots.persona))]
    cells = [
        (cell.persona, cell.phase)
        for cell in picture.cells
        if cell.phase in {phase.id for phase in phases}
        and cell.involved
        and (not slots.persona or cell.persona in slots.persona)
    ]
    return reply(desk, lines, cells=cells if slots.persona or slots.phase else ())


def _lines(picture: Picture, phase: Phase, personas: tuple[str, ...]) -> list[str]:
    if not phase.mapped:
        return [f"{phase.label} (owner: {phase.owner or 'nobody'}): not mapped yet."]
    head = f"{phase.label} (owner: {phase.owner}): “{phase.buyer_question}” Ends when: {phase.exit}"
    cells = [c for c in picture.cells if c.phase == phase.id and c.involved and (not personas or c.persona in personas)]
    if personas:
        return [
            head,
            *(
                f"   {persona_label(picture, c.persona)}, {plain(c.participation or '')}: {c.micro_journey.goal} → {c.micro_journey.desired_outcome}"
                for c in cells
            ),
        ]
    return [head, f"   {listed(_part(picture, c) for c in cells)}"]


def _part(picture: Picture, cell: Cell) -> str:
    return f"{persona_label(picture, cell.persona)} ({plain(cell.participation or '')})"
