"""Ordinary words, and the words that speak of doing something with an asset: data, read once."""

from functools import cache

from content_library.cue_files import CueFiles
from content_library.spelling import folded
from retrieval.reading.words import cues
from retrieval.reading.words.spelling import keys

CHECKED_BY = CueFiles("bot.checking")


@cache
def listed(name: str) -> frozenset[str]:
    """One of the lists in all languages: `sending` (to do something with an asset), `negations`, `formats` (pieces of
    content), `linking` (small words inside a title), `abbreviations`, `internal` (how "for colleagues only" begins),
    `endings` (of another form of the same ordinary word)."""
    return frozenset(folded(word) for said in CHECKED_BY.by_language().values() for word in said[name].split())


@cache
def ordinary(language: str) -> frozenset[str]:
    """Words of no particular meaning in this language, English included, as folded keys."""
    known = set(cues.load().common)
    for said in (said for each, said in CHECKED_BY.by_language().items() if each in ("en", language)):
        known |= {key for word in said["ordinary"].split() for key in (folded(word), *keys(word))}
    return frozenset(known)


def is_ordinary(word: str, language: str) -> bool:
    """Whether a word is an ordinary one, or a form of one. `word` is folded."""
    known = ordinary(language)
    if word in known or any(key in known for key in keys(word)):
        return True
    return any(
        len(word) - len(end) >= 3 and word.endswith(end) and _stem_known(word[: -len(end)], known)
        for end in listed("endings")
    )


def _stem_known(stem: str, known: frozenset[str]) -> bool:
    return stem in known or f"{stem}e" in known or (stem[-1] == stem[-2] and stem[:-1] in known)
