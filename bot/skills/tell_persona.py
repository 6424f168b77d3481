"""Who a persona is, goals first, with the sources it rests on."""

from collections.abc import Iterable, Iterator

from bot.answering.answer import Answer
from bot.answering.decline import say_unresolved
from bot.answering.desk import Desk
from bot.answering.reply import reply
from bot.answering.wording import phase_label
from bot.words import Words
from content_library.intake import Persona, Quote
from content_library.picture import Picture
from content_library.spelling import folded
from retrieval.reading import cues

Fact = tuple[str | None, str]
"""The signal by which it is asked for, where there is one, and what is said."""


def tell_persona(desk: Desk) -> Answer:
    picture, slots = desk.picture, desk.understood.slots
    if not slots.persona:
        return say_unresolved(desk) if slots.unresolved else _all(desk)
    personas = [picture.persona_of[each] for each in slots.persona]
    lines = [line for persona in personas for line in _lines(desk, persona)]
    if slots.buying_role:
        roles = desk.words.listed(desk.words.named("buying-role", each) for each in slots.buying_role)
        who = desk.words.listed(persona.label for persona in personas)
        lines = [desk.words.say("tell-persona-role", roles=roles, personas=who), *(f"   {line}" for line in lines)]
    if _is_asked_for(desk, "asks_for_persona"):
        there = desk.words.say("tell-persona-there", personas=desk.words.listed(each.label for each in personas))
        lines = [there, *lines]
    cells = [(c.persona, c.phase) for c in picture.cells if c.persona in slots.persona and c.involved]
    return reply(desk, lines, cells=cells, sources=[note for persona in personas for note in persona.evidence])


def _all(desk: Desk) -> Answer:
    labels = [persona.label for persona in desk.picture.personas]
    return reply(desk, [desk.words.say("tell-persona-mapped", n=len(labels), personas=desk.words.listed(labels))])


def _lines(desk: Desk, persona: Persona) -> list[str]:
    """What is asked for comes first."""
    words, picture = desk.words, desk.picture
    rests_on = words.say("tell-persona-rests-on", n=len(persona.evidence))
    facts = [*_mind(words, persona), *_ways(words, picture, persona), *_formats(words, picture, persona)]
    who = f"{persona.label}: {persona.one_line}"
    asked = [fact for field, fact in facts if field is not None and _is_asked_for(desk, field)]
    rest = [*(fact for _, fact in facts if fact not in asked), rests_on]
    if asked:
        return [f"{persona.label} · {asked[0]}", *(f"   {each}" for each in (*asked[1:], who, *rest))]
    return [who, *(f"   {each}" for each in rest)]


def _is_asked_for(desk: Desk, field: str) -> bool:
    return cues.load().signals[field].search(folded(desk.question.text)) is not None


def _formats(words: Words, picture: Picture, persona: Persona) -> Iterator[Fact]:
    """What is read where they take part; phases that like the same stand together."""
    liked: dict[tuple[str, ...], list[str]] = {}
    for cell in picture.cells:
        if cell.persona == persona.id and cell.involved and cell.content_preferences.formats.preferred:
            liked.setdefault(cell.content_preferences.formats.preferred, []).append(phase_label(picture, cell.phase))
    parts = [f"{words.listed(words.named('format', f) for f in fs)} ({', '.join(ps)})" for fs, ps in liked.items()]
    if parts:
        yield "formats", words.say("tell-persona-formats", formats=_apart(parts))


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


def _ways(words: Words, picture: Picture, persona: Persona) -> Iterator[Fact]:
    """Where they are met: what they read, where they take part, what they said."""
    if reads := persona.reads or words.listed(persona.channels):
        yield "field_channels", words.say("tell-persona-reads", channels=reads)
    if parts := _parts(words, picture, persona):
        yield None, words.say("tell-persona-part", phases=words.listed(parts))
    if persona.voice_of_customer:
        quotes = _apart(_quoted(words, each) for each in persona.voice_of_customer)
        yield None, words.say("tell-persona-says", quotes=quotes)


def _apart(phrases: Iterable[str]) -> str:
    """Phrases in the company's own words, which no "and" of another language can join."""
    return "; ".join(phrases)


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
