"""Whether a message asks if something may be done, and its figures as a register writes them."""

import re

from retrieval.reading.cues import Cues
from retrieval.reading.spelling import plain

_WORD = re.compile(r"[^\W\d_]+")


def asks_permission(text: str, cues: Cues) -> bool:
    return cues.signals["permission"].search(plain(text)) is not None


def in_percent(text: str, cues: Cues) -> str:
    """With "40 Prozent" as "40%"."""
    return cues.percent.sub("%", text)


def in_digits(text: str, cues: Cues) -> str:
    """With the words for small numbers as digits: "three months" is "3 months"."""
    return _WORD.sub(lambda word: str(cues.numbers.get(word[0].casefold(), word[0])), text)
