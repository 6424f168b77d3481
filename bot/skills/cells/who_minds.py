"""Whom of the map something moves: "who is afraid of the price", by pains, objections, criteria, goals,
words, questions and needs."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace

from bot.answering.answer import Answer, NextStep
from bot.answering.desk import Desk
from bot.answering.nearness import nearness
from bot.answering.reply import reply
from bot.answering.wording import persona_label, phase_label
from content_library.intake import Persona
from content_library.shared_words import roots
from retrieval.reading.words.cue_files import patterns
from retrieval.reading.words.spelling import places, plain
from retrieval.reading.words.spelling import words as words_of
from retrieval.vocabulary import Vocabulary

CLOSE = 0.42
"""Cosine from which a phrase of the map is about it, where no word is shared: as of objections that are heard."""
MOST = 3
"""Phrases told of one persona."""


@dataclass(frozen=True)
class _Phrase:
    persona: str
    text: str
    line: str


def tell_who_minds(desk: Desk) -> Answer | None:
    """None where it is not asked of the readers of the map, or of one deal, or where guests listen."""
    slots, subject = desk.understood.slots, _subject(desk)
    named = slots.deal or slots.contact or slots.asset or slots.brief
    if not subject or named or desk.question.place == "shared" or desk.role == "guest":
        return None
    words, picture = desk.words, desk.picture
    desk = replace(desk, understood=replace(desk.understood, intent="persona_info", readings=(), also=()))
    phrases = [each for persona in picture.personas for each in _phrases(desk, persona)]
    found: defaultdict[str, list[str]] = defaultdict(list)
    for each in _about(desk, subject, phrases):
        found[each.persona].append(each.line)
    personas = words.listed(persona_label(picture, each) for each in found)
    first = words.say("who-minds", n=len(found), personas=personas, subject=words.quoted(subject))
    lines = [f"   {persona_label(picture, each)}: {line}" for each, told in found.items() for line in told[:MOST]]
    label = persona_label(picture, next(iter(found), ""))
    steps = [NextStep(label, words.say("who-minds-question", persona=label))] if found else []
    return reply(desk, [first, *lines], next_steps=steps, behaviour="answer" if found else "decline_unknown")


def _subject(desk: Desk) -> str:
    """What stands behind the words that ask for it, as typed."""
    said = words_of(desk.question.text)
    found = patterns("asked")["who_minds"].match(plain(desk.question.text))
    if found is None or places(found)[1] >= len(said):
        return ""
    return desk.question.text[said[places(found)[1]].start :].strip(" ?!.,;")


def _phrases(desk: Desk, persona: Persona) -> Iterator[_Phrase]:
    words, phases = desk.words, desk.understood.slots.phase
    for pain in persona.pains:
        yield _Phrase(persona.id, pain.text, words.say("tell-persona-pains", pains=pain.text))
    for each in persona.objections:
        quoted = words.say("tell-persona-quote", text=each)
        yield _Phrase(persona.id, each, words.say("tell-persona-objections", objections=quoted))
    for each in persona.decision_criteria:
        yield _Phrase(persona.id, each, words.say("tell-persona-criteria", criteria=each))
    for goal in persona.goals:
        yield _Phrase(persona.id, goal.goal, words.say("tell-persona-goals", goals=goal.goal))
    for quote in persona.voice_of_customer:
        said = words.say("tell-persona-quote", text=quote.quote)
        yield _Phrase(persona.id, quote.quote, words.say("tell-persona-says", quotes=said))
    for cell in desk.picture.cells:
        if cell.persona != persona.id or not cell.involved or (phases and cell.phase not in phases):
            continue
        phase = phase_label(desk.picture, cell.phase)
        for each in cell.questions:
            asked = words.say("persona-in-phase", field="field-questions", phase=phase, text=words.quoted(each))
            yield _Phrase(persona.id, each, asked)
        for need in desk.picture.needs_of.get((persona.id, cell.phase), ()):
            yield _Phrase(persona.id, need.text, words.say("who-minds-need", phase=phase, need=need.text, id=need.id))


def _about(desk: Desk, subject: str, phrases: list[_Phrase]) -> list[_Phrase]:
    """Those that share its words, most of them first, else those near it in meaning."""
    spoken = roots(Vocabulary.of(desk.picture).other_words.beside(subject))
    shared = [(len(roots(each.text) & spoken), each) for each in phrases]
    met = [each for count, each in sorted(shared, key=lambda pair: -pair[0]) if count]
    if met:
        return met
    near = nearness(desk, [subject], [each.text for each in phrases], desk.understood.language_of_words)
    ranked = sorted(zip(near, phrases, strict=True), key=lambda pair: -pair[0]) if near else []
    return [each for closeness, each in ranked if closeness >= CLOSE]
