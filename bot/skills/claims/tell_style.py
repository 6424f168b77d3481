"""What the style guide says of what somebody asks about, as it is written; that it says nothing, and whom to ask."""

import re
from collections.abc import Iterator

from bot.answering.answer import Answer
from bot.answering.cells import wanted_cells
from bot.answering.desk import Desk
from bot.answering.reply import reply
from bot.answering.wording import as_typed, persona_label, phase_label
from bot.skills.claims.may_be_said import words_forbidden, words_not_to_use
from bot.skills.claims.rules_of_style import rules_named, rules_of_topics, rules_on_its_words, topics_asked
from bot.words import LANGUAGES, words_in
from content_library.briefs.form import LENGTH
from content_library.evidence import terms_for
from content_library.shared_words import stems
from content_library.spelling import folded
from content_library.style_rules import style_rules
from retrieval.reading.words import cues
from retrieval.reading.words.spelling import plain
from retrieval.reading.words.spelling import words as words_of

LENGTHS = 3
"""Lengths the map gives a reader; with more phases than that it is one of them that is meant."""


def tell_style(desk: Desk) -> Answer:
    """The rules that are asked about alone; all of them for the tone, and where none is asked about in particular."""
    rules, words = style_rules(desk.picture.style), desk.words
    if not rules:
        return reply(desk, [words.say("tell-style-none")], behaviour="decline_unknown")
    told = [*_unsaid(desk), *words_not_to_use(desk), *_lengths(desk)]
    about = _of_languages(desk, rules) or _about(desk, rules)
    if told or about:
        quoted = [words.say("tell-style-rule", rule=rule) for rule in about if not any(rule in line for line in told)]
        others = [rule for rule in rules if rule not in about] if topics_asked(desk) == ["tone"] else []
        return reply(desk, [*told, *quoted, *others])
    return reply(desk, [_silent(desk), *rules])


def _unsaid(desk: Desk) -> list[str]:
    """Words the research says a reader never uses, of each reader asked about."""
    picture = desk.picture
    told: list[str] = []
    if not cues.load().signals["words_avoided"].search(plain(desk.question.text)):
        return told
    for persona in desk.understood.slots.persona:
        cells = [cell for cell in picture.cells if cell.persona == persona and cell.involved]
        terms = [term for cell in cells for term in terms_for(picture, persona, cell.phase) if term.avoided]
        named = desk.words.listed(dict.fromkeys(f"{desk.words.quoted(each.text)} ({each.note})" for each in terms))
        if named:
            who = persona_label(picture, persona)
            told.append(desk.words.say("tell-style-unsaid", persona=who, terms=named))
    return told


def tell_wording(desk: Desk) -> Answer | None:
    """What the guide says of "outage or downtime?" and of "is outage ok?"; None where more is asked, or it names none of
    the words."""
    signals, text = cues.load().signals, plain(desk.question.text)
    allowed = signals["word_allowed"].search(text) is not None
    if not allowed and not signals["one_or_other"].search(text):
        return None
    told = words_forbidden(desk) if allowed else []
    rules = rules_named(desk) if allowed else rules_on_its_words(desk)
    told = told or [desk.words.say("tell-style-rule", rule=rule) for rule in rules]
    return reply(desk, told) if told else None


def _silent(desk: Desk) -> str:
    """ "" where the whole guide is asked for."""
    topic, ask = _topic(desk), _whom(desk)
    known = "yes" if ask else "no"
    return desk.words.say("tell-style-silent", topic=topic, ask=ask, known=known) if topic else ""


def _of_languages(desk: Desk, rules: tuple[str, ...]) -> list[str]:
    """Those that name a language asked about, by its name in any language."""
    names = [words_in(each).language_name(code) for code in desk.understood.slots.language for each in LANGUAGES]
    return [rule for rule in rules if any(folded(name) in folded(rule) for name in names)]


def _about(desk: Desk, rules: tuple[str, ...]) -> list[str]:
    """Those that name a term of the question, else those of a matter of style both speak of, else those that share a
    word."""
    asked = stems(_asked(desk))
    found = rules_on_its_words(desk) or rules_of_topics(desk)
    return found or ([] if topics_asked(desk) else [rule for rule in rules if stems(rule) & asked])


def _lengths(desk: Desk) -> Iterator[str]:
    """What the map gives a reader who is asked about, a line for each length."""
    if (
        not cues.load().phrases["style"]["length"].search(folded(desk.question.text))
        or not desk.understood.slots.persona
    ):
        return
    phases: dict[tuple[str, int], list[str]] = {}
    for cell in wanted_cells(desk):
        if cell.content_preferences.depth in LENGTH:
            phases.setdefault((cell.persona, cell.content_preferences.depth or 0), []).append(cell.phase)
    for (persona, depth), found in list(phases.items())[:LENGTHS]:
        yield desk.words.say(
            "tell-style-length",
            persona=persona_label(desk.picture, persona),
            phases=desk.words.listed(phase_label(desk.picture, phase) for phase in found),
            length=desk.words.say("brief-fields-length", depth=depth),
        )


def _topic(desk: Desk) -> str:
    """What is asked about as it was typed, a reader by the map's name; a language where nothing else is."""
    slots, asked = desk.understood.slots, _asked(desk)
    named = [persona_label(desk.picture, each) for each in slots.persona]
    named += [] if asked else [desk.words.language_name(code) for code in slots.language]
    return desk.words.listed([*([as_typed(asked, desk.question.typed)] if asked else []), *named])


def _asked(desk: Desk) -> str:
    known = cues.load()
    left = (word.text for word in words_of(desk.question.text) if not {word.text, word.key} & known.common)
    asking = known.signals["of_style"]
    return " ".join(word for word in left if not asking.fullmatch(word) and not re.fullmatch(r"\d+|\w", word))


def _whom(desk: Desk) -> str:
    """Of marketing, whose voice it is: whoever the company names first."""
    first = next((each for each in desk.picture.people if each.team == "marketers"), None)
    return first.name if first else ""
