"""Whether a question ranks phases or readers by how well they are covered: words in `retrieval/cues/*.ranks.yaml`."""

import re
from dataclasses import dataclass
from typing import Literal

from retrieval.reading.names.mentions import sentence
from retrieval.reading.words.cue_files import patterns
from retrieval.reading.words.spelling import plain
from retrieval.understood import Question, Slots
from retrieval.vocabulary import Vocabulary

Rows = Literal["cell", "phase", "persona", "segment", "language"]
Order = Literal["worst", "best", "none"]
_NEGATED: tuple[Order, ...] = ("none", "worst", "best")
"""Tried in this order: "the worst has nothing" asks for what has nothing."""
_ROWS: tuple[Rows, ...] = ("cell", "phase", "persona", "segment", "language")


@dataclass(frozen=True)
class Ranking:
    """`left` are the words that say something else: "which reader has the highest budget" ranks no coverage."""

    rows: Rows
    order: Order
    left: tuple[str, ...] = ()


def ranking(question: Question, slots: Slots, vocabulary: Vocabulary) -> Ranking | None:
    """ "which phase is covered worst", "framing or backing, which is weaker". None where nothing of the kind is asked.

    Two of a kind that are named stand for the word for their kind, and go before "where".
    """
    said = plain(question.text)
    order = next((each for each in _NEGATED if patterns("ranks")[each].search(said)), None)
    rows = next(
        (each for each in _ROWS if patterns("ranks")[each].search(said) or len(getattr(slots, each, ())) > 1), None
    )
    several = [each for each in _ROWS if len(getattr(slots, each, ())) > 1]
    if rows == "cell" and len(several) == 1:
        rows = several[0]
    if order is None or rows is None:
        return None
    told = {word for each in (*_ROWS, *_NEGATED, "beside") for word in _words_of(patterns("ranks")[each], said)}
    read = sentence(question.text, vocabulary, vocabulary.rights_of(question))
    ordinary = vocabulary.cues.common | vocabulary.cues.empty | told
    strange = {word for each in slots.unresolved for word in plain(each).split()}
    said_else = {each.text for each in read.unmentioned()} | strange
    return Ranking(rows, order, tuple(sorted(said_else - ordinary)))


def _words_of(pattern: re.Pattern[str], said: str) -> set[str]:
    return {word for found in pattern.finditer(said) for word in found.group().split()}
