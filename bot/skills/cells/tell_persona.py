"""Who a persona is, goals first, with the sources it rests on; one field alone where that is asked for."""

from collections.abc import Sequence

from bot.answering.answer import Answer
from bot.answering.decline import say_unresolved
from bot.answering.desk import Desk
from bot.answering.reply import reply
from bot.answering.wording import persona_label, phase_label
from bot.skills.cells.persona_fields import facts_of, told_in_full, yes_or_no
from content_library.intake import Persona
from content_library.spelling import folded
from retrieval.reading.wants.asked_line import Line, line_asked
from retrieval.reading.words import cues


def tell_persona(desk: Desk) -> Answer:
    picture, slots = desk.picture, desk.understood.slots
    if not slots.persona:
        return say_unresolved(desk) if slots.unresolved else _all(desk)
    personas = _of_segments(desk, [picture.persona_of[each] for each in slots.persona])
    lines = [line for persona in personas for line in _lines(desk, persona)]
    if slots.buying_role:
        roles = desk.words.listed(desk.words.named("buying-role", each) for each in slots.buying_role)
        roles = " · ".join([roles, *_segments(desk)])
        who = desk.words.listed(persona.label for persona in personas)
        lines = [desk.words.say("tell-persona-role", roles=roles, personas=who), *(f"   {line}" for line in lines)]
    if _is_asked_for(desk, "asks_for_persona"):
        there = desk.words.say("tell-persona-there", personas=desk.words.listed(each.label for each in personas))
        lines = [there, *lines]
    told = {persona.id for persona in personas}
    cells = [(c.persona, c.phase) for c in picture.cells if c.persona in told and c.involved]
    return reply(desk, lines, cells=cells, sources=[note for persona in personas for note in persona.evidence])


def _all(desk: Desk) -> Answer:
    """Of the phases named, those who take part in them."""
    if phases := desk.understood.slots.phase:
        picture, words = desk.picture, desk.words
        cells = [cell for cell in picture.cells if cell.phase in phases and cell.involved]
        taking_part = [
            f"{persona_label(picture, c.persona)} ({words.named('participation', c.participation or '')})"
            for c in cells
        ]
        names = words.listed(phase_label(picture, each) for each in phases)
        first = words.say("tell-persona-in-phase", n=len(cells), phase=names, personas=words.listed(taking_part))
        return reply(desk, [first], cells=[(cell.persona, cell.phase) for cell in cells])
    if segments := _segments(desk):
        who = desk.words.listed(each.label for each in _of_segments(desk, desk.picture.personas))
        return reply(desk, [desk.words.say("tell-persona-role", roles=desk.words.listed(segments), personas=who)])
    labels = [persona.label for persona in desk.picture.personas]
    return reply(desk, [desk.words.say("tell-persona-mapped", n=len(labels), personas=desk.words.listed(labels))])


def _of_segments(desk: Desk, personas: Sequence[Persona]) -> list[Persona]:
    """Of several those of the segments named, where there are any: whom one kind of customer has, another has not."""
    wanted = set(desk.understood.slots.segment)
    there = [each for each in personas if not each.segments or wanted.intersection(each.segments)]
    return there if wanted and there else list(personas)


def _segments(desk: Desk) -> list[str]:
    return [each.name for each in desk.picture.segments if each.id in desk.understood.slots.segment]


def _lines(desk: Desk, persona: Persona) -> list[str]:
    """What is asked for alone; that it is not known, before what is."""
    rests_on = desk.words.say("tell-persona-rests-on", n=len(persona.evidence), notes=_dated(desk, persona))
    asked_for, whether = desk.understood.facts, yes_or_no(desk, persona)
    sure = [rests_on] if "field_evidence" in asked_for else []
    told = [each for each in facts_of(desk, persona) if each[0] in asked_for]
    told.sort(
        key=lambda each: each[0] != "field_depth"
    )  # "how many pages do they read" is no question of formats first
    facts = [*sure, *whether, *(fact for _, fact in told)]
    asked = list(dict.fromkeys(facts))
    if asked:
        rest = dict.fromkeys((*asked[1:], rests_on)) if not sure else asked[1:]
        return [f"{persona.label} · {asked[0]}", *(f"   {each}" for each in rest)]
    who = f"{persona.label}: {persona.one_line}"
    silent = [desk.words.say("tell-persona-silent", persona=persona.label)] if asked_for else []
    card = told_in_full(desk, persona)
    meant = _meant(desk, persona, card) if not asked_for else None
    if meant is None:
        return [*silent, who, *(f"   {each}" for each in (*card, rests_on))]
    below = [who, *(each for each in card if each != meant), rests_on]
    return [f"{persona.label} · {meant}", *(f"   {each}" for each in below)]


def _meant(desk: Desk, persona: Persona, card: list[str]) -> str | None:
    """The one of its lines that has most of the question's own words."""
    lines = [Line(str(place), line) for place, line in enumerate(card)]
    asked = line_asked(desk.question.text, lines, (persona.label, *persona.aliases))
    return card[int(asked.name)] if asked is not None else None


def _dated(desk: Desk, persona: Persona) -> str:
    """The notes a persona rests on, each with its day where it has one."""
    days = {note.id: note.date for note in desk.picture.notes}
    return desk.words.listed(
        f"{each} ({desk.words.day(day)})" if (day := days.get(each)) else each for each in persona.evidence
    )


def _is_asked_for(desk: Desk, signal: str) -> bool:
    return cues.load().signals[signal].search(folded(desk.question.text)) is not None
