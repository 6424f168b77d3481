"""Whether a message holds words up and asks if they may stand: "headline: …, fine?", "is “…” ok", "… – ok for the banner?".

What asks and where it is to stand is told from the words held up by a colon, a dash, quotation marks or a "that".
"""

import re

from retrieval.reading.words.cues import Cues
from retrieval.reading.words.leave_words import LeaveWords, every_language
from retrieval.reading.words.quotations import quotations
from retrieval.reading.words.spelling import plain

LONGEST = 40
"""Words of a line that is held up; more are a draft, which is checked as one."""
_PARTED = re.compile(r"\s*:\s+|\s[-\u2013\u2014]\s|\s*[?;]\s*")
_NO_TITLE = 4
"""Words in quotation marks that are more than the name of something, where nothing says that they are to stand anywhere."""
_LEAST = 2
"""Words that are held up; one is a word to use or a kind of content."""


def is_held_up(text: str, cues: Cues) -> bool:
    said = plain(text)
    if said.count(" ") >= LONGEST:
        return False
    return any(
        _is_between_marks(text, said, words, cues) or _is_quoted(text, words) or _is_behind_that(said, words)
        for words in every_language()
    )


def has_place(text: str) -> bool:
    """Whether it says where something is to stand."""
    return any(words.place.search(text) for words in every_language())


def _is_between_marks(text: str, said: str, words: LeaveWords, cues: Cues) -> bool:
    parts = [part for each in _PARTED.split(text) if (part := plain(each))]
    asking = " ".join(part for part in parts if _asks_alone(part, words))
    held = [part for part in parts if _own(part, words) >= _LEAST]
    if not held or any(cues.signals["question_word"].fullmatch(part.split()[0]) for part in held):
        return False
    leave = words.closing.search(asking) or words.may.search(asking) or words.closes.search(said)
    return leave is not None and words.place.search(asking) is not None


def _asks_alone(part: str, words: LeaveWords) -> bool:
    return _own(part, words) == 0


def _own(part: str, words: LeaveWords) -> int:
    """How many of its words neither ask nor say where."""
    said, beside = part.split(), words.beside(part)
    return sum(at not in beside and not words.small.fullmatch(word) for at, word in enumerate(said))


def _is_quoted(text: str, words: LeaveWords) -> bool:
    quoted = quotations(text)
    around = plain(" ".join(re.sub(re.escape(each), " ", text) for each in quoted[:1]))
    leave = words.closing.search(around) or words.may.match(around)
    if len(quoted) != 1 or leave is None or not _asks_alone(around, words):
        return False
    return words.place.search(around) is not None or len(quoted[0].split()) >= _NO_TITLE


def _is_behind_that(said: str, words: LeaveWords) -> bool:
    """ "may it go on the poster that nobody waits" """
    that = words.that.search(said)
    before = said[: that.start()].strip() if that else ""
    asks = words.may.search(before) is not None and words.place.search(before) is not None
    return asks and _asks_alone(before, words)
