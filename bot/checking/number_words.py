"""Numbers written as words, in the languages answers are written in."""

import re
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

import yaml

from content_library.spelling import folded

AMBIGUOUS = frozenset({"once", "elf", "pet", "sto", "mil", "tri"})
"""A number in one language, and something else in another."""


def number_of(word: str, language: str) -> float | None:
    """The number a word stands for, in any language unless it means something else in the others."""
    spelt = folded(word)
    if spelt in AMBIGUOUS and spelt not in _numbers().get(language, {}):
        return None
    if pair := _german_pair().fullmatch(spelt):
        german = _numbers()["de"]
        return german.get(pair[1], 1.0) + german[pair[2]]
    known = _all_numbers()
    return known.get(spelt, known.get(spelt.removesuffix("s")))


@cache
def _numbers() -> Mapping[str, Mapping[str, float]]:
    text = (files("bot") / "checking" / "word_lists" / "numbers.yaml").read_text("utf-8")
    return {
        language: {folded(str(word)): float(number) for word, number in words.items()}
        for language, words in yaml.safe_load(text).items()
    }


@cache
def _all_numbers() -> Mapping[str, float]:
    return {word: number for words in _numbers().values() for word, number in words.items()}


@cache
def _german_pair() -> re.Pattern[str]:
    """fünfundzwanzig"""
    german = _numbers()["de"]
    units = "|".join(["ein", *(word for word, number in german.items() if 1 < number < 10)])
    return re.compile(rf"({units})und({'|'.join(word for word, number in german.items() if 20 <= number < 100)})")
