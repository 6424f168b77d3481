"""Which language a few words without any small word are in: by words only one language asks with, or calls things by."""

import re
from collections import Counter
from collections.abc import Mapping
from functools import cache, lru_cache

from retrieval.reading.words.cue_files import by_language
from retrieval.reading.words.cues import Cues
from retrieval.reading.words.spelling import keys, singular, stems, words

ENGLISH = "en"
_NAMING = {"jobs": ("functions", "ranks", "whole"), "industries": ("industries",)}
_KEPT = 4096  # words of the latest messages, each by language
_TELLING = 5  # letters of a stem: "bank", "hotel" and "team" are shared, and so are most short ones


def asked_in(text: str, cues: Cues) -> str:
    """ "Belege?" has no small word, but German asks so; "sastanak s financijskim direktorom" has a Croatian job; "" at a
    tie."""
    said = {word.text for word in words(text)} - _shared()
    votes = {
        language: len(said & known)
        + sum(_is_of(word, language) or _of_business(word, language) for word in said)
        + _has_letters(text, language)
        for language, known in cues.words_of.items()
    }
    most = max(votes.values())
    told = [language for language, count in votes.items() if count == most]
    return told[0] if len(told) == 1 else ""


def says_nothing_of_its_tongue(text: str) -> bool:
    """ "todo", "tag review": English work has each of its words, and so has another language."""
    said = {word.text for word in words(text)}
    return bool(said) and said <= _shared()


@cache
def _shared() -> frozenset[str]:
    """English has them as well, though what it asks with does not."""
    return frozenset(str(by_language("small")[ENGLISH]["shared"]).split())


@lru_cache(_KEPT)
def _is_of(word: str, language: str) -> bool:
    """ "Werkleiter" too: of these languages, German alone makes one word of what somebody works on and is."""
    forms = (word, *stems(word, language))
    ranks = by_language("jobs")[language].get("compound_ranks", "").split()
    compound = any(form.endswith(rank) and len(form) - len(rank) >= _TELLING - 1 for form in forms for rank in ranks)
    return compound or not _own_stems()[language].isdisjoint(forms)


@lru_cache(_KEPT)
def _of_business(word: str, language: str) -> int:
    """How many things of business a word says: "Garantiebedingungen" two in German, the first of them in others too.
    None where English has it as well."""
    if singular(word) in _english():
        return 0
    return sum(pattern.fullmatch(word) is not None for pattern in _business().get(language, ()))


def _has_letters(text: str, language: str) -> bool:
    """Letters that of these languages it alone has."""
    own = str(by_language("small")[language].get("own_letters", ""))
    return any(letter in own for letter in text.lower())


@cache
def _business() -> Mapping[str, tuple[re.Pattern[str], ...]]:
    return {
        language: tuple(re.compile(pattern) for pattern in told.values())
        for language, told in by_language("english").items()
        if language != ENGLISH
    }


@cache
def _english() -> frozenset[str]:
    return frozenset(key for told in by_language("english").values() for names in told for key in keys(str(names)))


@cache
def _own_stems() -> Mapping[str, frozenset[str]]:
    """By language: what the names of its jobs and industries begin with, and no other language's do."""
    every = {language: _stems(language) for language in by_language()}
    shared = Counter(stem for found in every.values() for stem in found)
    return {language: frozenset(stem for stem in found if shared[stem] == 1) for language, found in every.items()}


def _stems(language: str) -> frozenset[str]:
    named = (by_language(kind)[language].get(section, {}) for kind, parts in _NAMING.items() for section in parts)
    texts = (word.text for section in named for names in section.values() for word in words(names))
    return frozenset(stem for text in texts for stem in (text, *stems(text, language)) if len(stem) >= _TELLING)
