"""Ordinary words, and the words that speak of doing something with an asset: data, read once."""

from functools import cache
from importlib.resources import files

from content_library.spelling import folded
from retrieval.reading import cues
from retrieval.reading.spelling import keys

LANGUAGES = ("en", "de", "es", "hr")
ENDINGS = ("ing", "ed", "ly", "er", "est", "s", "es", "d", "r", "n", "en", "t", "mo", "te", "ti", "ndo", "ar", "ir")
"""Endings that make another form of the same ordinary word; a name is not made ordinary by them, for its stem is none."""

INTERNAL = ("intern", "colleague", "kolleg", "compañer", "companer", "koleg")
"""How "for colleagues only" begins in the languages answers are written in."""


@cache
def listed(name: str) -> frozenset[str]:
    """One of the lists: `sending` (to do something with an asset), `negations`, `formats` (pieces of content),
    `linking` (small words inside a title)."""
    return frozenset(folded(word) for word in _list(name))


@cache
def _list(name: str) -> tuple[str, ...]:
    return tuple((files("bot") / "checking" / "word_lists" / f"{name}.txt").read_text("utf-8").split())


@cache
def ordinary(language: str) -> frozenset[str]:
    """Words of no particular meaning in this language, English included, as folded keys."""
    known = set(cues.load().common)
    for each in {"en", language} & set(LANGUAGES):
        known |= {key for word in _list(each) for key in (folded(word), *keys(word))}
    return frozenset(known)


def is_ordinary(word: str, language: str) -> bool:
    """Whether a word is an ordinary one, or a form of one. `word` is folded."""
    known = ordinary(language)
    if word in known or any(key in known for key in keys(word)):
        return True
    return any(
        len(word) - len(end) >= 3 and word.endswith(end) and _stem_known(word[: -len(end)], known) for end in ENDINGS
    )


def _stem_known(stem: str, known: frozenset[str]) -> bool:
    return stem in known or f"{stem}e" in known or (stem[-1] == stem[-2] and stem[:-1] in known)
