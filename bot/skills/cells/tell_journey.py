"""The phases of the journey, or one persona's way through them."""

from bot.answering.answer import Answer
from bot.answering.decline import say_unresolved
from bot.answering.desk import Desk
from bot.answering.reply import reply
from bot.answering.wording import persona_label, phase_label
from bot.skills.cells.owners_of_phases import owner_lines
from bot.skills.cells.tell_persona import tell_persona
from bot.skills.cells.tell_phase import owner
from bot.words import Words
from content_library.intake import Cell, Phase
from content_library.picture import Picture
from retrieval.reading.words import cues
from retrieval.reading.words.spelling import plain


def tell_journey(desk: Desk) -> Answer:
    """Who has a role in buying, when nothing else is asked of them, is a question about a person."""
    picture, slots = desk.picture, desk.understood.slots
    if slots.buying_role and slots.persona and not slots.phase:
        return tell_persona(desk)
    if slots.unresolved and not (slots.persona or slots.phase):
        return say_unresolved(desk)
    phases = [phase for phase in picture.phases if not slots.phase or phase.id in slots.phase]
    if cues.load().signals["how_long"].search(plain(desk.question.text)):
        return reply(desk, [_takes(desk, phase) for phase in phases if phase.mapped or slots.phase])
    if slots.persona and not slots.phase:
        phases = [phase for phase in phases if any(_takes_part(picture, each, phase) for each in slots.persona)]
    owners = owner_lines(desk)
    if owners and not slots.phase:
        return reply(desk, owners)
    lines = [
        *owners,
        *_ends(desk, phases),
        *_headlines(desk, phases),
        *(line for phase in phases for line in _lines(desk, phase)),
    ]
    cells = [(cell.persona, cell.phase) for phase in phases for cell in _taking_part(desk, phase)]
    return reply(desk, lines, cells=cells if slots.persona or slots.phase else ())


def _takes(desk: Desk, phase: Phase) -> str:
    """ "Choosing: usually 40 days"."""
    return desk.words.say("tell-journey-days", phase=phase_label(desk.picture, phase.id), days=phase.typical_days or 0)


def _ends(desk: Desk, phases: list[Phase]) -> list[str]:
    """Of the phases asked about, when that is what is asked."""
    if not (desk.understood.slots.phase and cues.load().signals["ends_when"].search(plain(desk.question.text))):
        return []
    picture, words = desk.picture, desk.words
    return [
        words.say("tell-journey-ends", phase=phase_label(picture, each.id), exit=each.exit)
        for each in phases
        if each.exit
    ]


def _headlines(desk: Desk, phases: list[Phase]) -> list[str]:
    """What the phases asked for are; without any, what the journey consists of."""
    picture = desk.picture
    if desk.understood.slots.participation and (who := [line for each in phases if (line := _who(desk, each))]):
        return who
    if desk.understood.slots.phase:
        return [f"{phase_label(picture, phase.id)}: {phase.definition}" for phase in phases if phase.definition]
    if desk.understood.slots.persona:
        return [line for each in desk.understood.slots.persona if (line := _parts(desk, each))]
    called = desk.words.listed(phase_label(picture, phase.id) for phase in phases)
    return [desk.words.say("tell-journey-headline", phases=called)]


def _who(desk: Desk, phase: Phase) -> str:
    """Those in the parts asked for; "" where nobody has one of them."""
    asked = [cell for cell in _taking_part(desk, phase) if cell.participation in desk.understood.slots.participation]
    named = desk.words.listed(_part(desk.words, desk.picture, cell) for cell in asked)
    return f"{phase_label(desk.picture, phase.id)}: {named}." if named else ""


def _lines(desk: Desk, phase: Phase) -> list[str]:
    words, personas = desk.words, desk.understood.slots.persona
    label, whose = phase_label(desk.picture, phase.id), owner(desk, phase)
    if not phase.mapped:
        return [words.say("tell-journey-not-mapped", phase=label, owner=whose)]
    head = words.say("tell-journey-phase", phase=label, owner=whose, question=phase.buyer_question, exit=phase.exit)
    cells = _taking_part(desk, phase)
    if personas:
        return [head, *(f"   {_way(words, desk.picture, cell)}" for cell in cells)]
    if desk.understood.slots.participation and _who(desk, phase):
        return [head]  # who they are stands first
    return [head, f"   {words.listed(_part(words, desk.picture, cell) for cell in cells)}"]


def _taking_part(desk: Desk, phase: Phase) -> list[Cell]:
    """Of those asked for, in the parts asked for; in any part where nobody has one of these."""
    slots = desk.understood.slots
    there = [
        cell
        for cell in desk.picture.cells
        if cell.phase == phase.id and cell.involved and (not slots.persona or cell.persona in slots.persona)
    ]
    parts = [cell for part in slots.participation for cell in there if cell.participation == part]
    return parts or there


def _takes_part(picture: Picture, persona: str, phase: Phase) -> bool:
    cell = picture.cell_of.get((persona, phase.id))
    return cell is not None and cell.involved


def _parts(desk: Desk, persona: str) -> str:
    """One persona's way in a line: "Treasurer: Wording (gatekeeper) → Binding (driver)"."""
    words, picture = desk.words, desk.picture
    cells = [picture.cell_of[persona, phase.id] for phase in picture.phases if _takes_part(picture, persona, phase)]
    stops = [f"{phase_label(picture, c.phase)} ({words.named('participation', c.participation or '')})" for c in cells]
    return f"{persona_label(picture, persona)}: {' → '.join(stops)}" if stops else ""


def _part(words: Words, picture: Picture, cell: Cell) -> str:
    return f"{persona_label(picture, cell.persona)} ({words.named('participation', cell.participation or '')})"


def _way(words: Words, picture: Picture, cell: Cell) -> str:
    """From what a reader wants of the phase to where it leaves them, as the company wrote it."""
    steps = [each for each in (cell.micro_journey.goal, cell.micro_journey.desired_outcome) if each]
    part = _part(words, picture, cell)
    return f"{part}: {' → '.join(steps)}" if steps else part
