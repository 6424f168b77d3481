"""Whether a message asks if something may be done, and its figures as a register writes them."""

import re
from functools import cache

from content_library.cue_files import FIGURES
from content_library.figures import figures_in
from retrieval.reading.words.cues import Cues
from retrieval.reading.words.spelling import plain

_WORD = re.compile(r"[^\W\d_]+")


def asks_permission(text: str, cues: Cues) -> bool:
    return leave_asked(plain(text), cues) is not None


def leave_asked(said: str, cues: Cues) -> re.Match[str] | None:
    """Where plain text asks leave: somebody's own for anything, or anybody's to say something."""
    return cues.signals["permission"].search(said) or cues.signals["leave_to_say"].search(said)


def asks_to_tell(said: str, cues: Cues) -> bool:
    """Whether plain text asks leave to tell or promise somebody something, whoever that is: "may I tell Lurra that …"."""
    return _asks_it(said, cues, "leave_to_tell")


def asks_to_name(text: str, cues: Cues) -> bool:
    """Whether a message asks leave to name somebody or something: "may we name Lurra on the website". A figure is said of
    it, not named."""
    return _asks_it(plain(text), cues, "leave_to_name") and not figures_in(text)


def _asks_it(said: str, cues: Cues, signal: str) -> bool:
    """Nobody asks for leave who asks what, which or how."""
    found = cues.signals[signal].search(said)
    before = said[: found.start()].split() if found else []
    return found is not None and not any(cues.signals["question_word"].fullmatch(word) for word in before)


def in_percent(text: str) -> str:
    """With "40 Prozent" as "40%"."""
    return _percent().sub("%", text)


def in_digits(text: str, cues: Cues) -> str:
    """With the words for small numbers as digits: "three months" is "3 months"."""
    return _WORD.sub(lambda word: str(cues.numbers.get(word[0].casefold(), word[0])), text)


@cache
def _percent() -> re.Pattern[str]:
    return re.compile(rf"(?<=\d)\s*(?:{FIGURES.said('percent')})\b", re.IGNORECASE)
