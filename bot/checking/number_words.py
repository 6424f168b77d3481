"""Numbers written as words, in the languages answers are written in."""

import re
from collections.abc import Mapping

from retrieval.reading.spelling import folded

ENGLISH = dict(
    zip(
        [
            "zero",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
        ],
        (0, *range(2, 20)),
        strict=True,
    )
) | dict(
    zip(["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], range(20, 100, 10), strict=True)
)
GERMAN = dict(
    zip(
        [
            "null",
            "zwei",
            "drei",
            "vier",
            "funf",
            "sechs",
            "sieben",
            "acht",
            "neun",
            "zehn",
            "elf",
            "zwolf",
            "dreizehn",
            "vierzehn",
            "funfzehn",
            "sechzehn",
            "siebzehn",
            "achtzehn",
            "neunzehn",
        ],
        (0, *range(2, 20)),
        strict=True,
    )
) | dict(
    zip(
        ["zwanzig", "dreißig", "vierzig", "funfzig", "sechzig", "siebzig", "achtzig", "neunzig"],
        range(20, 100, 10),
        strict=True,
    )
)
SPANISH = dict(
    zip(
        [
            "cero",
            "dos",
            "tres",
            "cuatro",
            "cinco",
            "seis",
            "siete",
            "ocho",
            "nueve",
            "diez",
            "once",
            "doce",
            "trece",
            "catorce",
            "quince",
            "dieciseis",
            "diecisiete",
            "dieciocho",
            "diecinueve",
            "veinte",
            "veintiuno",
            "veintidos",
            "veintitres",
            "veinticuatro",
            "veinticinco",
            "veintiseis",
            "veintisiete",
            "veintiocho",
            "veintinueve",
        ],
        (0, *range(2, 30)),
        strict=True,
    )
) | dict(
    zip(
        ["treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa"],
        range(30, 100, 10),
        strict=True,
    )
)
CROATIAN = dict(
    zip(
        [
            "nula",
            "dva",
            "tri",
            "cetiri",
            "pet",
            "sest",
            "sedam",
            "osam",
            "devet",
            "deset",
            "jedanaest",
            "dvanaest",
            "trinaest",
            "cetrnaest",
            "petnaest",
            "sesnaest",
            "sedamnaest",
            "osamnaest",
            "devetnaest",
        ],
        (0, *range(2, 20)),
        strict=True,
    )
) | dict(
    zip(
        ["dvadeset", "trideset", "cetrdeset", "pedeset", "sezdeset", "sedamdeset", "osamdeset", "devedeset"],
        range(20, 100, 10),
        strict=True,
    )
)
MANY = {
    "dozen": 12, "hundred": 100, "thousand": 1000, "million": 1_000_000, "billion": 1_000_000_000,
    "hundert": 100, "tausend": 1000, "million_de": 1_000_000, "milliarde": 1_000_000_000, "dutzend": 12,
    "cien": 100, "ciento": 100, "mil": 1000, "millon": 1_000_000, "millones": 1_000_000, "docena": 12,
    "sto": 100, "stotinu": 100, "tisuca": 1000, "tisucu": 1000, "milijun": 1_000_000, "desetak": 10,
    "twice": 2, "double": 2, "triple": 3, "half": 0.5, "halve": 0.5, "doppelt": 2, "verdoppelt": 2, "halfte": 0.5,
    "doble": 2, "mitad": 0.5, "dvostruko": 2, "polovica": 0.5, "upola": 0.5,
}  # fmt: skip
ONLY_IN: Mapping[str, str] = {
    "once": "es",
    "elf": "de",
    "pet": "hr",
    "sto": "hr",
    "mil": "es",
    "tri": "hr",
    "six": "en",
}
"""Words that are a number in one language and something else, or part of a name, in another."""

WORDS: Mapping[str, float] = {
    folded(word): number for language in (ENGLISH, GERMAN, SPANISH, CROATIAN, MANY) for word, number in language.items()
}
UNITS = {folded(word): number for word, number in GERMAN.items() if number < 10} | {"ein": 1}
TENS = {folded(word): number for word, number in GERMAN.items() if number >= 20}
_GERMAN_PAIR = re.compile(rf"({'|'.join(UNITS)})und({'|'.join(TENS)})")


def number_of(word: str, language: str) -> float | None:
    """The number a word stands for; "one" and its sisters are articles and pronouns, and stand for none."""
    spelt = folded(word)
    if ONLY_IN.get(spelt, language) != language:
        return None
    if pair := _GERMAN_PAIR.fullmatch(spelt):
        return UNITS[pair[1]] + TENS[pair[2]]
    return WORDS.get(spelt, WORDS.get(spelt.removesuffix("s")))
