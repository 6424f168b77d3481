"""Whether a message asks if something may be done, and what it would be called in the language of the register."""

from retrieval.reading.cues import Cues
from retrieval.reading.spelling import plain


def asks_permission(text: str, cues: Cues) -> bool:
    return cues.signals["permission"].search(plain(text)) is not None


def with_english(text: str, cues: Cues) -> str:
    """The text, followed by the English for what it promises in another language: registers are written in English."""
    said_plainly = plain(text)
    said = (english for english, pattern in cues.in_english.items() if pattern.search(said_plainly))
    return " ".join((text, *said))
