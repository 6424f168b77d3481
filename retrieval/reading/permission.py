"""Whether a message asks if something may be done, and what it would be called in the language of the register."""

from retrieval.reading.cues import Cues
from retrieval.reading.spelling import words


def asks_permission(text: str, cues: Cues) -> bool:
    return cues.signals["permission"].search(_plain(text)) is not None


def with_english(text: str, cues: Cues) -> str:
    """The text, followed by the English for what it promises in another language: registers are written in English."""
    plain = _plain(text)
    said = (english for english, pattern in cues.in_english.items() if pattern.search(plain))
    return " ".join((text, *said))


def _plain(text: str) -> str:
    return " ".join(word.text for word in words(text))
