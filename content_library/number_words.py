"""Numbers written as words, in the languages content and answers are written in."""

import re
from collections.abc import Mapping
from functools import cache

from content_library.cue_files import FIGURES
from content_library.spelling import folded


def number_of(word: str, language: str) -> float | None:
    """The number a word stands for, in any language unless it means something else in the others."""
    spelt = folded(word)
    if spelt in _ambiguous() and spelt not in _numbers().get(language, {}):
        return None
    if pair := _german_pair().fullmatch(spelt):
        german = _numbers()["de"]
        return german.get(pair[1], 1.0) + german[pair[2]]
    known = _all_numbers()
    return known.get(spelt, known.get(spelt.removesuffix("s")))


@cache
def _numbers() -> Mapping[str, Mapping[str, float]]:
    written = {language: said["numbers"] for language, said in FIGURES.by_language().items()}
    return {language: {folded(word): number for word, number in each.items()} for language, each in written.items()}


@cache
def _ambiguous() -> frozenset[str]:
    return frozenset(word for said in FIGURES.by_language().values() for word in said["ambiguous"].split())


@cache
def _all_numbers() -> Mapping[str, float]:
    return {word: number for words in _numbers().values() for word, number in words.items()}


@cache
def _german_pair() -> re.Pattern[str]:
    """fünfundzwanzig"""
    german = _numbers()["de"]
    units = "|".join(["ein", *(word for word, number in german.items() if 1 < number < 10)])
    return re.compile(rf"({units})und({'|'.join(word for word, number in german.items() if 20 <= number < 100)})")
