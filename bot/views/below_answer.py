"""What stands below every answer, at every door: what was understood, as of when, from what."""

from collections.abc import Iterator

from bot.answering.answer import Answer
from bot.answering.shown import BriefShown, DealShown, GapsShown, MatrixShown, NeedsShown
from bot.answering.wording import persona_label, phase_label
from bot.words import Words, words_in
from content_library.picture import Picture

MOST_SOURCES = 8
"""What fits on a line or two; the log keeps all."""


def footer(answer: Answer, picture: Picture) -> str:
    """What was understood, as of when, from what. Where guests read along, only as of when."""
    words = words_in(answer.understood.language)
    day = words.day(answer.as_of)
    if answer.understood.question.place == "shared" or answer.understood.question.role == "guest":
        return words.say("answer-as-of", day=day)
    wanted = words.named("intent", answer.understood.intent)
    seen = " · ".join(dict.fromkeys([wanted, *_named_slots(words, answer, picture)]))
    if not answer.sources:
        return words.say("answer-understood", understood=seen, day=day)
    sources = ", ".join(answer.sources[:MOST_SOURCES])
    return words.say("answer-understood-from", understood=seen, day=day, sources=sources)


def has_a_why(answer: Answer) -> bool:
    """Whether "why?" behind it is told of what it says: of a figure, a place in a list, a choice."""
    match answer.shown:
        case NeedsShown():
            return True
        case MatrixShown(campaigns=campaigns):
            return campaigns is None
        case GapsShown(gaps):
            return bool(gaps)
        case DealShown():
            return answer.understood.intent == "deal_collateral" and bool(answer.offered)
        case BriefShown():
            return answer.understood.intent == "brief_create"
        case _:
            return False


def _named_slots(words: Words, answer: Answer, picture: Picture) -> Iterator[str]:
    """As the map calls them; what it does not call anything stays as it was said."""
    slots = answer.understood.slots
    yield from (words.named("participation", each) for each in slots.participation)
    yield from (words.named("buying-role", each) for each in slots.buying_role)
    yield from (persona_label(picture, each) for each in slots.persona)
    yield from (phase_label(picture, each) for each in slots.phase)
    yield from (picture.deal_of[each].account if each in picture.deal_of else each for each in slots.deal)
    yield from (each.name for each in picture.segments if each.id in slots.segment)
    yield from (words.language_name(each) for each in slots.language)
    yield from (words.named("format", each) for each in slots.format)
