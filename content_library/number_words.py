"""Numbers written as words, in the languages content and answers are written in."""

import re
from collections.abc import Mapping
from functools import cache

from content_library.spelling import folded

_WRITTEN = {
    "en": (
        "zero 0, two 2, three 3, four 4, five 5, six 6, seven 7, eight 8, nine 9, ten 10, eleven 11, twelve 12, "
        "thirteen 13, fourteen 14, fifteen 15, sixteen 16, seventeen 17, eighteen 18, nineteen 19, twenty 20, "
        "thirty 30, forty 40, fifty 50, sixty 60, seventy 70, eighty 80, ninety 90, dozen 12, hundred 100, "
        "thousand 1000, million 1000000, billion 1000000000, twice 2, double 2, triple 3, half 0.5, halve 0.5"
    ),
    "de": (
        "null 0, zwei 2, drei 3, vier 4, funf 5, sechs 6, sieben 7, acht 8, neun 9, zehn 10, elf 11, zwolf 12, "
        "dreizehn 13, vierzehn 14, funfzehn 15, sechzehn 16, siebzehn 17, achtzehn 18, neunzehn 19, zwanzig 20, "
        "dreißig 30, vierzig 40, funfzig 50, sechzig 60, siebzig 70, achtzig 80, neunzig 90, hundert 100, tausend "
        "1000, milliarde 1000000000, dutzend 12, doppelt 2, verdoppelt 2, halfte 0.5"
    ),
    "es": (
        "cero 0, dos 2, tres 3, cuatro 4, cinco 5, seis 6, siete 7, ocho 8, nueve 9, diez 10, once 11, doce 12, "
        "trece 13, catorce 14, quince 15, dieciseis 16, diecisiete 17, dieciocho 18, diecinueve 19, veinte 20, "
        "veintiuno 21, veintidos 22, veintitres 23, veinticuatro 24, veinticinco 25, veintiseis 26, veintisiete "
        "27, veintiocho 28, veintinueve 29, treinta 30, cuarenta 40, cincuenta 50, sesenta 60, setenta 70, "
        "ochenta 80, noventa 90, cien 100, ciento 100, mil 1000, millon 1000000, millones 1000000, docena 12, "
        "doble 2, mitad 0.5"
    ),
    "hr": (
        "nula 0, dva 2, tri 3, cetiri 4, pet 5, sest 6, sedam 7, osam 8, devet 9, deset 10, jedanaest 11, "
        "dvanaest 12, trinaest 13, cetrnaest 14, petnaest 15, sesnaest 16, sedamnaest 17, osamnaest 18, "
        "devetnaest 19, dvadeset 20, trideset 30, cetrdeset 40, pedeset 50, sezdeset 60, sedamdeset 70, osamdeset "
        "80, devedeset 90, sto 100, stotinu 100, tisuca 1000, tisucu 1000, milijun 1000000, desetak 10, dvostruko "
        "2, polovica 0.5, upola 0.5"
    ),
}
"""By language. "One" and its sisters are left out: they are articles and pronouns more often than numbers."""
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
    pairs = {language: (each.rsplit(" ", 1) for each in said.split(", ")) for language, said in _WRITTEN.items()}
    return {language: {folded(word): float(number) for word, number in each} for language, each in pairs.items()}


@cache
def _all_numbers() -> Mapping[str, float]:
    return {word: number for words in _numbers().values() for word, number in words.items()}


@cache
def _german_pair() -> re.Pattern[str]:
    """fünfundzwanzig"""
    german = _numbers()["de"]
    units = "|".join(["ein", *(word for word, number in german.items() if 1 < number < 10)])
    return re.compile(rf"({units})und({'|'.join(word for word, number in german.items() if 20 <= number < 100)})")
