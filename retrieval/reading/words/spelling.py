"""Words as people type them: folded, singular, and one slip away from a word we know."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from content_library.spelling import folded
from retrieval.reading.words.grammar import endings, fleeting, shortest_stems
from retrieval.two_letters import without_umlauts

SHORTEST_TYPO = 5  # letters; shorter words have too many neighbours one slip away
SHORTEST_PART = 5  # letters of a word that is known in a compound, or in another case
SHORTEST_REST = 3  # letters a compound has besides: "colony" is not one of "colon"
LONGEST_KEPT, LATEST = 500, 512  # letters, and texts: of messages, which every reader takes apart
LONGEST_TYPO = 40  # letters: no word of any language; looking for slips costs the square of the length
NAMES = 32_768  # all of a large library, with every way to say an industry: 8 MB
LONGEST_NAME = 120  # letters; what is longer is a text somebody pasted
_WORD = re.compile(r"[^\W_]+(?:['\u2019][^\W_]+)?")
_ENDING = re.compile(r"['\u2019]s$", re.IGNORECASE)
_APOSTROPHE = re.compile(r"['\u2019]")


@dataclass(frozen=True)
class Word:
    """`text` is folded, `key` folded and singular; `raw` as typed, at characters `start` to `end`."""

    raw: str
    text: str
    key: str
    start: int
    end: int


def words(text: str) -> tuple[Word, ...]:
    return _kept(text) if len(text) <= LONGEST_KEPT else _parted(text)


def joined(words: Iterable[Word]) -> str:
    """What patterns are held against: the folded words with single spaces between."""
    return " ".join(word.text for word in words)


def plain(text: str) -> str:
    return joined(words(text))


def percent_spelt(text: str) -> str:
    """With the sign for it as a word: `plain` keeps no signs."""
    return text.replace("%", " percent ")


def places(found: re.Match[str]) -> tuple[int, int]:
    """The words (first, behind the last) that a match in joined words covers."""
    start = found.string.count(" ", 0, found.start())
    return start, start + 1 + found.group().count(" ")


def keys(text: str) -> tuple[str, ...]:
    """The keys of `words(text)`, without their places: what an index of many titles is made of."""
    return _remembered(text) if len(text) <= LONGEST_NAME else _keys(text)


def _keys(text: str) -> tuple[str, ...]:
    if not text.isascii():
        return tuple(word.key for word in _parted(text))
    return tuple(singular(_APOSTROPHE.sub("", _ENDING.sub("", word))) for word in _WORD.findall(text.lower()))


_remembered = lru_cache(NAMES)(_keys)
"""A map's names are read anew whenever a record changes, and hardly one of them is another."""


def singular(word: str) -> str:
    """Takes a plural ending off; the same rule reads the map and the question, so it only has to be consistent."""
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 4 and word.endswith(("sses", "xes", "ches", "shes", "zes")):
        return word[:-2]
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


def stems(word: str, language: str) -> Iterator[str]:
    """The word and what is left of it without each ending of the language it may carry."""
    shortest = shortest_stems().get(language, len(word))
    if len(word) >= shortest:
        yield word
    for ending in endings().get(language, ()):
        if word.endswith(ending) and len(word) - len(ending) >= shortest:
            yield word[: -len(ending)]
    if word[-2:] in fleeting().get(language, ()) and len(word) > shortest:
        yield word[:-2] + word[-1]


def is_part(word: str, compound: str) -> bool:
    """Whether a compound has the word in it: "werkstatt" in "werkstattleitung"."""
    return len(word) >= SHORTEST_PART and word in compound and len(compound) - len(word) >= SHORTEST_REST


class Speller:
    """Known words, found again from a spelling with one letter wrong, missing, doubled or swapped."""

    def __init__(self, known: Iterable[str]) -> None:
        self.known = frozenset(known)
        self._by_stem: dict[str, dict[str, list[str]]] = {}
        self._near: dict[str, list[str]] = {}
        for word in sorted(self.known):
            if SHORTEST_TYPO <= len(word) <= LONGEST_TYPO and word.isalpha():
                for shorter in _with_one_letter_less(word):
                    self._near.setdefault(shorter, []).append(word)

    def declined(self, word: str, language: str) -> tuple[str, ...]:
        """Known words of which this is another case or number, "Müller" typed as "Mueller" too."""
        if language not in endings():
            return ()
        if language not in self._by_stem:
            self._by_stem[language] = self._stemmed(language)
        forms = (stem for typed in (word, without_umlauts(word)) for stem in stems(typed, language))
        return tuple(dict.fromkeys(near for stem in forms for near in self._by_stem[language].get(stem, ())))

    def _stemmed(self, language: str) -> dict[str, list[str]]:
        by_stem: dict[str, list[str]] = {}
        for known in sorted(self.known):
            for stem in stems(known, language):
                by_stem.setdefault(stem, []).append(known)
        return by_stem

    def corrections(self, word: str) -> tuple[str, ...]:
        """Known words at distance 1 with the same first letter (slips seldom hit it); () for a short or known word."""
        if not SHORTEST_TYPO <= len(word) <= LONGEST_TYPO or word in self.known or not word.isalpha():
            return ()
        candidates = dict.fromkeys(near for less in _with_one_letter_less(word) for near in self._near.get(less, ()))
        return tuple(near for near in candidates if near[0] == word[0] and _one_slip_apart(word, near))


def _parted(text: str) -> tuple[Word, ...]:
    return tuple(_word(found) for found in _WORD.finditer(text))


_kept = lru_cache(LATEST)(_parted)


def _word(found: re.Match[str]) -> Word:
    raw = found.group()
    text = _APOSTROPHE.sub("", folded(_ENDING.sub("", raw)))
    return Word(raw, text, singular(text), found.start(), found.end())


def _with_one_letter_less(word: str) -> Iterator[str]:
    yield word
    for place in range(len(word)):
        yield word[:place] + word[place + 1 :]


def _one_slip_apart(left: str, right: str) -> bool:
    """True at Damerau-Levenshtein distance 1."""
    short, long = sorted((left, right), key=len)
    place = next((i for i, sign in enumerate(short) if sign != long[i]), len(short))
    if len(short) < len(long):
        return len(long) - len(short) == 1 and short[place:] == long[place + 1 :]
    swapped = long[place + 1 : place + 2] + long[place : place + 1] + long[place + 2 :]
    return short[place + 1 :] == long[place + 1 :] or short[place:] == swapped
