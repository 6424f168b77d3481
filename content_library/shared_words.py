"""Which of several sentences a sentence speaks about, by the words they share: no model, no vectors."""

import re
from collections.abc import Iterable, Sequence

SAYING_NOTHING = (
    "a about after all an and any are as at be been before but by can do does each for from get had has have how i if "
    "in into is it its like may me mine more my no not now of on one or other our out see should so some such than "
    "that the their them then there these they this to too up us was we were what when where which who whose why will "
    "with would you your"
)
FUNCTION_WORDS = frozenset(SAYING_NOTHING.split())
"""English words that say nothing about the subject. Other languages lose nothing but a little precision."""

STEM = 6
"""Words count as one when they agree in their first six letters ("integration", "integrate"); below that "plan" would
meet "plant"."""


def stems(text: str) -> frozenset[str]:
    """The subject words of a text, cut so that inflected forms meet; words of one letter do not count."""
    words = re.findall(r"\w+(?:&\w+)?", text.casefold())
    return frozenset(_stem(word) for word in words if len(word) > 1 and word not in FUNCTION_WORDS)


def shared(text: str, other: Iterable[str]) -> int:
    """How many subject words `text` has in common with the stems `other`."""
    return len(stems(text) & frozenset(other))


def closest(text: str, among: Sequence[frozenset[str]]) -> int | None:
    """The index of the set of stems that shares most words with `text`; the first at a tie, None without any."""
    counts = [shared(text, candidate) for candidate in among]
    best = max(counts, default=0)
    return counts.index(best) if best else None


def roots(text: str) -> frozenset[str]:
    """The subject words of a text without the endings of English, so that "renting" meets "rent" and nothing meets by
    its beginning alone."""
    words = re.findall(r"\w+(?:&\w+)?", text.casefold())
    return frozenset(_root(word) for word in words if len(word) > 1 and word not in FUNCTION_WORDS)


def families(text: str) -> frozenset[str]:
    """The roots of a text without the endings that make a noun of a verb: "restoration" meets "restore", "handwriting"
    meets "handwritten"."""
    told = (_LATIN.sub("b", _PARTICIPLE.sub("t", root)) for root in roots(text))
    return frozenset(_NOUN.sub("", each).removesuffix("e") for each in told)


_NOUN = re.compile(r"(?<=\w{4})(?:ation|ment|anc|enc|ag)$")
_LATIN = re.compile(r"(?<=\w{4}i)ption$")
_PARTICIPLE = re.compile(r"(?<=\w{4})tten$")
_ENDING = re.compile(r"(?<=\w{3})(?:ings?|ed|ers?)$")


def _root(word: str) -> str:
    cut = _ENDING.sub("", word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word)
    doubled = len(cut) > 3 and cut != word and cut[-1] == cut[-2] and cut[-1] not in "sl"
    return (cut[:-1] if doubled else cut).removesuffix("e")


def _stem(word: str) -> str:
    singular = word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word
    return singular[:STEM]
