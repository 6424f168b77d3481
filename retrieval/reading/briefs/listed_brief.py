"""Briefs the last answer listed, said by their number there: "drop the second one" is read as if its id stood there."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from retrieval.languages import small_words
from retrieval.reading.wants.moves import OF_BRIEFS, ON_BRIEFS
from retrieval.reading.words import brief_words
from retrieval.reading.words.cues import Cues
from retrieval.reading.words.spelling import Word, words
from retrieval.understood import Question, Told, Understood

LONGEST = 16
"""Words of a message about listed briefs; more are a text that is pasted."""
_BEHIND = re.compile(r"\s*\((?P<id>[A-Za-z]+-\w+)\)\s*$")
_PARTS = ("thing", "after")
"""Of what may stand behind "the second": a word for things, or one the sentence goes on with."""


def listed_in(before: Understood | None) -> tuple[str, ...]:
    """Ids in the order they were told in, at least two."""
    if before is None or before.intent not in OF_BRIEFS:
        return ()
    told = tuple(id for each in before.told_of if each.kind == "brief" for id in each.listed)
    return told if len(told) > 1 else ()


def chosen(question: Question, before: Understood | None, cues: Cues) -> Question:
    """With ids for numbers; one alone behind "Which brief?" is what the order before it is about, as "drop it (BR-015)"
    says by itself."""
    told = with_listed(question, before, cues)
    asked_which = before is not None and before.intent in ON_BRIEFS and not before.slots.brief
    alone = "".join(word.raw for word in words(told.text)) if asked_which else ""
    if before is None or alone not in ("".join(word.raw for word in words(each)) for each in listed_in(before)):
        return _meant(told)
    return _meant(replace(told, text=f"{before.question.text} ({told.text})"))


def _meant(question: Question) -> Question:
    """ "drop it (BR-015)" with the id in the place of the word it stands for; as it was where there is none."""
    found = _BEHIND.search(question.text)
    said = words(question.text[: found.start()]) if found is not None else []
    for at, word in enumerate(said):
        ends = at + 1 == len(said) or said[at + 1].text in _small()
        if found is not None and ends and word.text in _pronouns():
            text = f"{question.text[: word.start]}{found['id']}{question.text[word.end : found.start()]}"
            return replace(question, text=text)
    return question


@cache
def _pronouns() -> frozenset[str]:
    return frozenset().union(*(each.pronouns for each in brief_words.load()))


@cache
def _small() -> frozenset[str]:
    return frozenset().union(*small_words().values())


def with_listed(question: Question, before: Understood | None, cues: Cues) -> Question:
    """As it was where no list was told, or none of its numbers is said."""
    listed, said = listed_in(before), words(question.text)
    if not listed or len(said) > LONGEST:
        return question
    text = question.text
    for start, end, number in reversed(list(_numbers(said, cues))):
        place = number - 1 if number > 0 else len(listed) + number
        if 0 <= place < len(listed):
            text = f"{text[: said[start].start]}{listed[place]}{text[said[end].end :]}"
    return replace(question, text=text)


def _numbers(said: Sequence[Word], cues: Cues) -> Iterator[tuple[int, int, int]]:
    """The first and the last word of each, and the number."""
    small = _small()
    things, after = (frozenset(cues.picking[part].split("|")) for part in _PARTS)
    end = -1
    for at, word in enumerate(said):
        if at <= end or word.text not in cues.ordinals or word.text in things:
            continue
        behind = said[at + 1].text if at + 1 < len(said) else ""
        if behind in things:
            end = at + 1
        elif not behind or behind in after | small:
            end = at
        else:
            continue  # "a first draft"
        start = at - 1 if at and said[at - 1].text in small else at
        yield start, end, cues.ordinals[word.text]


def still_listed(before: Understood | None, now: Understood) -> Understood:
    """What a thread keeps of an order about one of a list: the others have their numbers still."""
    listed = listed_in(before)
    if now.intent not in ON_BRIEFS or not listed or not set(now.slots.brief) <= set(listed):
        return now
    return replace(now, told_of=(Told("brief", now.slots.brief or listed, listed),))
