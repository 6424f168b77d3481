"""Whether a message asks if something may be done, and what it would be called in the language of the register."""

import re

from retrieval.reading.cues import Cues
from retrieval.reading.spelling import plain

_PERCENT = re.compile(r"(?<=\d)\s*(?:prozent|percent|per cent|por ciento|posto)\b", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+")


def asks_permission(text: str, cues: Cues) -> bool:
    return cues.signals["permission"].search(plain(text)) is not None


def with_english(text: str, cues: Cues) -> str:
    """The text, followed by the English for what it promises in another language: registers are written in English."""
    said_plainly, text = plain(text), _PERCENT.sub("%", text)
    said = (english for english, pattern in cues.in_english.items() if pattern.search(said_plainly))
    return " ".join((text, *said))


def in_digits(text: str, cues: Cues) -> str:
    """With the words for small numbers as digits: "three months" is "3 months"."""
    return _WORD.sub(lambda word: str(cues.numbers.get(word[0].casefold(), word[0])), text)
