"""The questions of one message, in the order they stand: each is read by itself, behind the one before it."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import pairwise

from content_library.drafts.pasted import pasted_in
from retrieval.reading.words.cues import Cues
from retrieval.reading.words.spelling import Word, plain, words
from retrieval.understood import Intent, Question, Slots, Understood

LONGEST = 70  # words: who asks several things is brief about each; a longer text tells or quotes something
_SENTENCE_END = re.compile(r"\?+[\s)]+|[.!;…]+\s+|\s*\n\s*")
_CLAUSE_END = re.compile(r"[?.!;:,\n]\s+")
_QUOTED = re.compile(r"[\"“„«»”]|^\s*>", re.MULTILINE)

_LEANS: frozenset[Intent] = frozenset({"help", "out_of_scope", "feedback", "asset_find", "need_lookup"})
"""Wants that are no question of their own without a subject: "what do we have" asks about what was said before."""

_OF_ONE_CARD: frozenset[Intent] = frozenset({"asset_info", "deal_info", "persona_info", "campaign_info"})
"""Wants that are answered with all there is of one thing, the fact asked first."""

Read = Callable[[Question], Understood]


def questions_in(question: Question, cues: Cues, read: Read) -> tuple[Question, ...]:
    """One, unless the message asks several things. A draft and what somebody is quoted with are never cut.

    Cut behind the end of a sentence when both sides ask; inside one, at "and who …", only where `read` finds two
    different wants, at least one with a subject, or two facts of one thing.
    """
    text = question.text
    if len(text.split()) > LONGEST or _is_told(text, cues) or pasted_in(text) is not None:
        return (question,)
    asked = [replace(question, text=piece) for piece in _sentences(text, cues)]
    return tuple(part for each in asked for part in _inside(each, cues, read))


def without_joint(text: str, cues: Cues) -> str:
    """ "also who owns A12" as it is asked by itself."""
    said = words(text)
    first = next((word for word in said if not cues.signals["besides"].fullmatch(word.text)), None)
    return text[first.start :] if first else text


def _is_told(text: str, cues: Cues) -> bool:
    """ "a prospect writes: is it safe? how long does it take?" asks nothing of us but what to say."""
    before, colon, _ = text.partition(":")
    return _QUOTED.search(text) is not None or bool(colon and cues.signals["reporting"].search(plain(before)))


def _sentences(text: str, cues: Cues) -> list[str]:
    """What does not ask belongs to the question before it, or to the first."""
    ends = [0, *(end.end() for end in _SENTENCE_END.finditer(text)), len(text)]
    joined: list[str] = []
    for piece in filter(None, (text[start:end].strip() for start, end in pairwise(ends))):
        if joined and not (_asks(piece, cues) and _asks(joined[-1], cues)):
            joined[-1] = f"{joined[-1]} {piece}"
        else:
            joined.append(piece)
    return joined or [text]


def _asks(piece: str, cues: Cues) -> bool:
    """Whether one of its clauses does: a statement may stand before its question."""
    return any(cues.signals["asks"].match(plain(each)) for each in _CLAUSE_END.split(piece))


def _inside(question: Question, cues: Cues, read: Read) -> tuple[Question, ...]:
    for at in _joints(words(question.text), cues):
        halves = [replace(question, text=part.strip(" ,")) for part in (question.text[:at], question.text[at:])]
        first, second = map(read, halves)
        if (
            (first.intent != second.intent or _leans_on(first, second))
            and _stands(first)
            and _stands(second)
            and _subject(first, second)
        ):
            return (halves[0], *_inside(halves[1], cues, read))
    return (question,)


def _leans_on(first: Understood, second: Understood) -> bool:
    """ "who wrote A12 and when was it reviewed": two facts of one card."""
    return first.intent in _OF_ONE_CARD and first.slots != Slots() and second.slots == Slots()


def _stands(half: Understood) -> bool:
    return half.slots != Slots() or half.intent not in _LEANS


def _subject(first: Understood, second: Understood) -> bool:
    return (first.slots, second.slots) != (Slots(), Slots())


def _joints(said: tuple[Word, ...], cues: Cues) -> Iterator[int]:
    """Characters where "and what", "also who" begins."""
    for first, second in pairwise(range(1, len(said))):
        joining = cues.signals["besides"].fullmatch(said[first].text)
        asking = cues.signals["question_word"].fullmatch(said[second].text)
        if joining and asking:
            yield said[first].start
