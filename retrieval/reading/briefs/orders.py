"""Which parts of a sentence order something of a brief, and which negate it, wonder about it, or only suppose it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from content_library.spelling import folded
from retrieval.reading.words import brief_words
from retrieval.reading.words.cues import Cues
from retrieval.reading.words.deadlines import due
from retrieval.reading.words.spelling import Word, plain, words
from retrieval.reading.words.times import MONTH, in_english

_MARKS = frozenset(",;.!?:\n–—")
_PAUSE = re.compile(r"[,;.!?:\n–—]")
_LABEL = re.compile(r"^[\w-]+:\s+")
_ID = re.compile(r"[A-Za-z]+-\d+")
_SIGNS = " ,;.:–—\n"
_SENTENCE = re.compile(r"[.!?\n]")
_MONTH = re.compile(MONTH)


@dataclass(frozen=True)
class Part:
    """`text` as typed, with what joins it to the part before; `asks`: it ends in a question that is no polite order."""

    text: str
    said: str
    asks: bool


def ordered(text: str, cues: Cues, *, names: bool = False) -> str:
    """The text without the parts whose order is withheld. `names`: a part that says no order orders by a name."""
    return "".join(part.text for part, withheld in _judged(text, cues, names=names) if not withheld)


def withholds(text: str, cues: Cues) -> bool:
    """Whether an order is said in it only to be negated, wondered about or supposed: "who writes it?" is asked."""
    return any(_order(part.said, cues) is not None and _is_talk(part, cues) for part in parts(text, cues))


def orders(said: str, cues: Cues) -> bool:
    """Whether plain words have a verb by which something is ordered of a brief."""
    return _order(said, cues) is not None


def takes_back(text: str, cues: Cues) -> bool:
    """Whether it begins with a no: "no, I like it"."""
    first = next(iter(parts(text, cues)), None)
    return first is not None and cues.moves["said"]["leaving"].fullmatch(first.said) is not None


def why_dropped(text: str, cues: Cues) -> str:
    """What is said besides that a brief is dropped; the whole text where that is all."""
    return _besides(text, [cues.moves["brief_status"]["cancelled"]], cues) or text


def why_sent_back(text: str, cues: Cues) -> str:
    """What is said besides that a brief goes back to its writer; "" where that is all."""
    given = cues.moves["brief_status"]["given_back"]
    return _besides(text, [given, *(each.back for each in brief_words.load())], cues)


def changing(text: str, cues: Cues, today: date) -> str:
    """The text without the parts that want something left as it is: "longer, but don't change the date", "not on Friday"."""
    return "".join(
        part.text
        for part in parts(text, cues)
        if not any(each.kept_as_is.search(part.said) for each in brief_words.load())
        and not _denies_day(part, cues, today)
    )


def conditional(text: str, cues: Cues) -> bool:
    """Whether something is ordered for the case that something else comes true: "accept it if Ada agrees"."""
    supposed = any(each.conditional.search(plain(text)) for each in brief_words.load())
    return supposed and any(_order(part.said, cues) is not None for part in parts(text, cues))


def _besides(text: str, orders: Sequence[re.Pattern[str]], cues: Cues) -> str:
    """Without a label ("reason: …", "MP-1: …") and the word that joins it."""
    others = [part.text for part in parts(text, cues) if not any(order.search(part.said) for order in orders)]
    said = _LABEL.sub("", "".join(others).strip(_SIGNS))
    joint = next(iter(words(said)), None)
    opens = joint is not None and cues.moves["said"]["joining"].fullmatch(joint.text)
    said = said[joint.end :].strip(_SIGNS) if joint is not None and opens else said
    return "" if _ID.fullmatch(said) else said


def parts(text: str, cues: Cues) -> Iterator[Part]:
    """Cut at marks, at joining words, and at those a reason begins with."""
    found = words(text)
    opening = [cues.moves["said"]["joining"], *(each.cause for each in brief_words.load())]
    starts = [
        word.start
        for before, word in pairwise(found)
        if _is_cut(text, before, word) or any(each.fullmatch(word.text) for each in opening)
    ]
    for start, end in zip([0, *starts], [*starts, len(text)], strict=True):
        yield Part(text[start:end], plain(text[start:end]), _asks(text, start, end, cues))


def _is_cut(text: str, before: Word, word: Word) -> bool:
    """The point of a day, "20. März" or "20.3.", is none."""
    marks = _MARKS & set(text[before.end : word.start])
    of_day = word.text.isdigit() or _MONTH.fullmatch(in_english(word.text))
    return bool(marks) and not (marks == {"."} and before.text.isdigit() and of_day)


def _judged(text: str, cues: Cues, *, names: bool) -> Iterator[tuple[Part, bool]]:
    """Each part, and whether its order is withheld: by itself, or with the part it goes along with."""
    withheld, paused = False, True
    for part in parts(text, cues):
        along = any(each.along.match(part.said) for each in brief_words.load())
        withheld = (withheld and along and not paused) or _is_withheld(part, cues, names)
        paused = _PAUSE.search(part.text) is not None
        yield part, withheld


def _is_withheld(part: Part, cues: Cues, names: bool) -> bool:
    start = _order(part.said, cues)
    if part.asks and (start is not None or names):
        return True
    return (start is not None or names) and _is_talk(part, cues)


def _is_talk(part: Part, cues: Cues) -> bool:
    before = part.said[: _order(part.said, cues)]
    return any(each.withheld.search(part.said) or each.withheld_before.search(before) for each in brief_words.load())


def _order(said: str, cues: Cues) -> int | None:
    """Where the first order begins."""
    own = (pattern for each in brief_words.load() for pattern in (each.giving, each.back, each.publishing))
    patterns = [*cues.moves["brief_status"].values(), *own]
    found = [match.start() for pattern in (*patterns, cues.moves["said"]["keeping"]) if (match := pattern.search(said))]
    return min(found, default=None)


def _asks(text: str, start: int, end: int, cues: Cues) -> bool:
    """By its own mark, or by that of the sentence it is in, where that begins with an asking word; one polite word is
    enough for all of the sentence."""
    opened = max((each.end() for each in _SENTENCE.finditer(text, 0, start)), default=0)
    closed = next((each.end() for each in _SENTENCE.finditer(text, start)), len(text))
    own, sentence = text[start:end].rstrip().endswith("?"), text[opened:closed]
    begun = sentence.rstrip().endswith("?") and _begins_a_question(plain(sentence), cues)
    polite = any(each.polite.search(plain(text[opened : end if own else closed])) for each in brief_words.load())
    return (own or begun) and not polite


def _begins_a_question(said: str, cues: Cues) -> bool:
    asking = (cues.moves["edit"]["asking"], *(each.may_we for each in brief_words.load()))
    return any(each.match(said) for each in asking)


def _denies_day(part: Part, cues: Cues, today: date) -> bool:
    """ "not on Friday", "we cannot have it by Friday"."""
    if due(folded(part.text), today, cues.numbers) is None:
        return False
    return any(each.withheld_before.search(part.said) for each in brief_words.load())
