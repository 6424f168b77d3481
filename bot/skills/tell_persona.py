"""Who a persona is, goals first, with the sources it rests on."""

from bot.skills.answer import Answer
from bot.skills.decline import say_unresolved
from bot.skills.desk import Desk
from bot.skills.reply import reply
from bot.skills.wording import count, listed, phase_label, plain
from content_library.intake import Persona
from content_library.picture import Picture


def tell_persona(desk: Desk) -> Answer:
    picture, slots = desk.picture, desk.understood.slots
    if not slots.persona:
        if slots.unresolved:
            return say_unresolved(desk)
        return reply(
            desk,
            [f"The map has {count(len(picture.personas), 'persona')}: {listed(p.label for p in picture.personas)}."],
        )
    personas = [picture.persona_of[each] for each in slots.persona]
    lines = [line for persona in personas for line in _lines(picture, persona)]
    cells = [(c.persona, c.phase) for c in picture.cells if c.persona in slots.persona and c.involved]
    return reply(desk, lines, cells=cells, sources=[note for persona in personas for note in persona.evidence])


def _lines(picture: Picture, persona: Persona) -> list[str]:
    parts = [
        f"{phase_label(picture, cell.phase)} {plain(cell.participation or '')}"
        for cell in picture.cells
        if cell.persona == persona.id and cell.involved
    ]
    facts = (
        ("Goals", listed(goal.goal for goal in persona.goals)),
        ("Pains", listed(pain.text for pain in persona.pains)),
        ("Decides by", listed(persona.decision_criteria)),
        ("Objects", listed(f"“{each}”" for each in persona.objections)),
        ("Reads", persona.reads or listed(persona.channels)),
        ("Takes part", listed(parts)),
        ("Says", listed(f"“{quote.quote}” ({quote.source or 'no source'})" for quote in persona.voice_of_customer)),
    )
    level = {0: "no evidence", 1: "low evidence, one source"}.get(
        len(persona.evidence), f"{len(persona.evidence)} sources"
    )
    return [
        f"{persona.label}: {persona.one_line}",
        *(f"   {name}: {text}" for name, text in facts if text),
        f"   Rests on: {level}",
    ]
