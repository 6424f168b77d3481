"""What the map holds of a persona, a field a fact, in the order it is told in."""

from collections.abc import Iterable, Iterator

from bot.answering.desk import Desk
from bot.answering.wording import phase_label
from bot.words import Words
from content_library.briefs.form import LENGTH
from content_library.evidence import terms_for
from content_library.intake import Cell, Persona, Quote
from content_library.picture import Picture
from retrieval.reading.words.spelling import plain

Fact = tuple[str | None, str]
"""The signal by which it is asked for, where there is one, and what is said."""
CONVINCED_BY = ("proof", "reassurance", "approval", "alignment")
"""Kinds of needs that change what somebody believes; the others are things to know or to have."""


def facts_of(desk: Desk, persona: Persona) -> tuple[Fact, ...]:
    """What holds in the phases asked about goes before what holds everywhere."""
    picture, words, phases = desk.picture, desk.words, desk.understood.slots.phase
    cells = [cell for cell in picture.cells if cell.persona == persona.id and cell.involved]
    there = [cell for cell in cells if cell.phase in phases]
    everywhere = [*_mind(words, persona), *_ways(words, picture, persona), *_formats(words, picture, persona)]
    in_phases = [fact for cell in there or cells for fact in _of_cell(desk, cell)]
    return tuple((*in_phases, *everywhere) if there else (*everywhere, *in_phases))


def yes_or_no(desk: Desk, persona: Persona) -> list[str]:
    """Whether they open the formats named, and in which phases; whether they are to be met on the channel named, with
    those where they are."""
    slots, words, picture = desk.understood.slots, desk.words, desk.picture
    cells = [cell for cell in picture.cells if cell.persona == persona.id and cell.involved]
    cells = [cell for cell in cells if not slots.phase or cell.phase in slots.phase]
    told = []
    for each in slots.format if "formats" in desk.understood.facts else ():
        there = [cell for cell in cells if each in _opened(cell)]
        phases = words.listed(phase_label(picture, cell.phase) for cell in there)
        asked = words.listed((phase_label(picture, phase) for phase in slots.phase), "or")
        named = words.named("format", each)
        told.append(words.say("tell-persona-opens", format=named, phases=phases or "none", asked=asked or "any"))
    said = plain(desk.question.text).split()
    mine = dict.fromkeys((*persona.channels, *(each for cell in cells for each in cell.content_preferences.channels)))
    for each in _channels(picture):
        if plain(each) in said:
            where, met = words.listed(mine), "yes" if each in mine else "no"
            told.append(words.say("tell-persona-met", channel=each, channels=where, met=met))
    return told


def _channels(picture: Picture) -> list[str]:
    """Every channel of the map that is one word."""
    of_cells = (each for cell in picture.cells for each in cell.content_preferences.channels)
    of_personas = (each for persona in picture.personas for each in persona.channels)
    return [each for each in dict.fromkeys((*of_personas, *of_cells)) if len(each.split()) == 1]


def _opened(cell: Cell) -> tuple[str, ...]:
    formats = cell.content_preferences.formats
    return (*formats.preferred, *formats.acceptable)


def told_in_full(desk: Desk, persona: Persona) -> list[str]:
    """Everything that holds whatever the phase."""
    everywhere = [*_mind(desk.words, persona), *_ways(desk.words, desk.picture, persona)]
    return [fact for _, fact in (*everywhere, *_formats(desk.words, desk.picture, persona))]


def _of_cell(desk: Desk, cell: Cell) -> Iterator[Fact]:
    picture, words, wanted = desk.picture, desk.words, cell.content_preferences
    journey = cell.micro_journey
    convincing = [n for n in picture.needs_of.get((cell.persona, cell.phase), ()) if n.kind in CONVINCED_BY]
    told = {
        "field_goals": " → ".join(each for each in (journey.goal, journey.desired_outcome) if each),
        "field_questions": _apart(words.quoted(each) for each in cell.questions),
        "field_activities": _apart(cell.activities),
        "formats": words.listed((words.named("format", each) for each in _opened(cell)), "or"),
        "field_depth": _depth(words, wanted.depth),
        "field_channels": words.listed(wanted.channels),
        "field_languages": words.listed(words.language_name(each) for each in wanted.languages),
        "field_beliefs": _apart(f"{need.text} ({need.id})" for need in convincing),
    }
    phase = phase_label(picture, cell.phase)
    for field, text in told.items():
        if text:
            yield field, words.say("persona-in-phase", field=field.replace("_", "-"), phase=phase, text=text)


def _depth(words: Words, depth: int | None) -> str:
    if depth not in LENGTH:
        return ""
    return f"{words.named('depth', str(depth))}, {words.say('brief-fields-length', depth=depth)}"


def _mind(words: Words, persona: Persona) -> Iterator[Fact]:
    """What they want and what they fear; what the company left out is not spoken of."""
    if persona.goals:
        yield "field_goals", words.say("tell-persona-goals", goals=_apart(goal.goal for goal in persona.goals))
    if persona.pains:
        yield "field_pains", words.say("tell-persona-pains", pains=_apart(pain.text for pain in persona.pains))
    if persona.triggers:
        yield (
            "field_triggers",
            words.say("tell-persona-triggers", triggers=_apart(trigger.text for trigger in persona.triggers)),
        )
    if persona.decision_criteria:
        yield "field_criteria", words.say("tell-persona-criteria", criteria=_apart(persona.decision_criteria))
    if persona.objections:
        objections = _apart(words.say("tell-persona-quote", text=each) for each in persona.objections)
        yield "field_objections", words.say("tell-persona-objections", objections=objections)
    if persona.kpis:
        yield "field_kpis", words.say("tell-persona-kpis", kpis=words.listed(persona.kpis))


def _ways(words: Words, picture: Picture, persona: Persona) -> Iterator[Fact]:
    """Where they are met: what they read, where they take part, what they said."""
    if reads := persona.reads or words.listed(persona.channels):
        yield "field_channels", words.say("tell-persona-reads", channels=reads)
    if parts := _parts(words, picture, persona):
        yield "field_part", words.say("tell-persona-part", phases=words.listed(parts))
    if terms := _terms(words, picture, persona):
        yield "field_words", words.say("tell-persona-words", terms=_apart(terms))
    if persona.voice_of_customer:
        quotes = _apart(_quoted(words, each) for each in persona.voice_of_customer)
        yield "field_words", words.say("tell-persona-says", quotes=quotes)


def _terms(words: Words, picture: Picture, persona: Persona) -> list[str]:
    """What they call things in the research: not what they type into a search field, nor what they never say."""
    cells = [cell for cell in picture.cells if cell.persona == persona.id]
    found = [term for cell in cells for term in terms_for(picture, cell.persona, cell.phase)]
    return list(
        dict.fromkeys(f"{words.quoted(each.text)} ({each.note})" for each in found if not (each.avoided or each.typed))
    )


def _formats(words: Words, picture: Picture, persona: Persona) -> Iterator[Fact]:
    """What is read where they take part; phases that like the same stand together."""
    liked: dict[tuple[str, ...], list[str]] = {}
    for cell in picture.cells:
        if cell.persona == persona.id and cell.involved and cell.content_preferences.formats.preferred:
            liked.setdefault(cell.content_preferences.formats.preferred, []).append(phase_label(picture, cell.phase))
    parts = [f"{words.listed(words.named('format', f) for f in fs)} ({', '.join(ps)})" for fs, ps in liked.items()]
    if parts:
        yield "formats", words.say("tell-persona-formats", formats=_apart(parts))


def _parts(words: Words, picture: Picture, persona: Persona) -> list[str]:
    return [
        f"{phase_label(picture, cell.phase)} ({words.named('participation', cell.participation or '')})"
        for cell in picture.cells
        if cell.persona == persona.id and cell.involved
    ]


def _quoted(words: Words, quote: Quote) -> str:
    if quote.source:
        return words.say("tell-persona-sourced", text=quote.quote, source=quote.source)
    return words.say("tell-persona-unsourced", text=quote.quote)


def _apart(phrases: Iterable[str]) -> str:
    """Phrases in the company's own words, which no "and" of another language can join."""
    return "; ".join(phrases)
