"""Quantities a text gives, in digits or in words, each with what it is a number of."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Literal

from content_library.cue_files import FIGURES
from content_library.number_words import number_of
from content_library.shared_words import stems

Unit = Literal["%", "of", "times", "money", "minute", "hour", "day", "week", "weekend", "month", "year", ""]
"""`of`: eight of ten. "" for a count of things, and for what is no count at all, such as a year or a page."""
UNITS_OF_TIME: tuple[Unit, ...] = ("minute", "hour", "weekend", "week", "day", "month", "year")
TIME = frozenset(UNITS_OF_TIME)
SCALES = {"thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000}

_NUMBER = r"\d+(?:[.,\u202f ]?\d+)*"
_CODES = "eur|usd|gbp|chf"
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)?")
_YEAR = re.compile(r"(?:19|20)\d\d")


@dataclass(frozen=True)
class Figure:
    """`said` is how it is written, from character `start` to `end`; two that are written otherwise are one figure."""

    number: str
    unit: Unit
    said: str = field(compare=False)
    start: int = field(default=0, compare=False)
    end: int = field(default=0, compare=False)
    thing: str = ""
    """What a count is of: the stem of the word behind it."""

    @property
    def dimension(self) -> str:
        return "time" if self.unit in TIME else "share" if self.unit in ("%", "of") else self.unit or self.thing

    @property
    def is_year(self) -> bool:
        return not self.unit and _YEAR.fullmatch(self.number) is not None


def any_unit() -> str:
    """A pattern of every unit of time, each a group of its name."""
    return "|".join(f"(?P<{unit}>{FIGURES.said('units', unit)})" for unit in UNITS_OF_TIME)


def any_scale() -> str:
    """A pattern of every word that multiplies a number, each a group of its name."""
    return "|".join(f"(?P<{name}>{FIGURES.said('scales', name)})" for name in SCALES)


def scale_of(found: re.Match[str]) -> int:
    """Of a match with `any_scale` in its pattern; 1 where none is in it."""
    return next((number for name, number in SCALES.items() if found[name]), 1)


def unit_of(found: re.Match[str]) -> Unit:
    """Of a match with `any_unit` in its pattern; "" where none is in it."""
    return next((unit for unit in UNITS_OF_TIME if found[unit]), "")


def figures_in(text: str, language: str = "") -> tuple[Figure, ...]:
    return tuple(_figures(text, language))


def in_digits(text: str, language: str = "") -> str:
    """With the numbers that are written as words in digits."""
    return _Digits(text, language).text


def differ(own: Collection[Figure], said: Collection[Figure]) -> bool:
    """Whether a text says other figures of a kind than the claim it means: 25 hours for 40 to 70 hours, 30 minutes for two
    hours. Years are no kind, and counts of the same thing only."""
    for dimension in {each.dimension for each in own} & {each.dimension for each in said} - {""}:
        ours, theirs = ({each for each in every if each.dimension == dimension} for every in (own, said))
        units = {each.unit for each in ours} & {each.unit for each in theirs}
        if not units or any(not _of(ours, unit) & _of(theirs, unit) for unit in units):
            return True
    return False


def _of(every: Collection[Figure], unit: Unit) -> set[Figure]:
    return {each for each in every if each.unit == unit}


def _figures(text: str, language: str) -> Iterator[Figure]:
    digits = _Digits(text, language)
    for found in _figure().finditer(digits.text):
        start, end = digits.first[found.start()], digits.last[found.end() - 1]
        for number, unit in _read(found):
            behind = re.match(r"\s+([^\W\d]+)", text[end:]) if not unit else None
            thing = "".join(stems(behind[1])) if behind else ""
            yield Figure(number, unit, text[start:end].strip(), start, end, thing)


@cache
def _figure() -> re.Pattern[str]:
    said = FIGURES.said
    return re.compile(
        rf"(?P<before>€|\$|£|\b(?:{_CODES})\b)\s?(?P<amount>{_NUMBER})"
        rf"|(?<![\w.,])(?P<part>\d+)\s(?:{said('of')})\s(?P<whole>\d+)\b(?![.,]?\d)"
        rf"|(?<![\w.,])(?:(?P<least>\d+)(?: (?:{said('to')}) |[-–]))?(?P<number>{_NUMBER})(?:"
        rf"\s?(?P<share>%|(?:{said('percent')})\b)"
        rf"|\s?(?P<times>×|(?:{said('times')})\b)"
        rf"|\s?(?P<money>€|£|\$|(?:{_CODES}|{said('money')})\b)"
        rf"|[ -](?:[a-zà-ž]+ )?(?:{any_unit()})\b|\b)",
        re.IGNORECASE,
    )


def _read(found: re.Match[str]) -> Iterator[tuple[str, Unit]]:
    if found["part"]:
        yield f"{found['part']}/{found['whole']}", "of"
    elif found["amount"]:
        yield _normal(found["amount"]), "money"
    else:
        unit = _unit_read(found)
        if found["least"] and unit:
            yield _normal(found["least"]), unit
        yield _normal(found["number"]), unit


def _unit_read(found: re.Match[str]) -> Unit:
    if found["share"]:
        return "%"
    if found["times"] or found["money"]:
        return "times" if found["times"] else "money"
    return unit_of(found)


def _normal(number: str) -> str:
    """1,250 and 1.250 are one number, 6.2 and 6,2 another."""
    return re.sub(r"[.,\u202f ](?=\d{3}(?!\d))", "", number).replace(",", ".")


class _Digits:
    """A text with its number words in digits, and for each character where what it stands for begins and ends."""

    def __init__(self, text: str, language: str) -> None:
        self.text, self.first, self.last = "", list[int](), list[int]()
        at = 0
        for word in _WORD.finditer(text):
            digits = "" if _is_part_of_percent(text[: word.start()]) else _digits(word[0], language)
            if digits:
                self._copy(text, at, word.start())
                self.text += digits
                self.first += [word.start()] * len(digits)
                self.last += [word.end()] * len(digits)
                at = word.end()
        self._copy(text, at, len(text))

    def _copy(self, text: str, start: int, end: int) -> None:
        self.text += text[start:end]
        self.first += range(start, end)
        self.last += range(start + 1, end + 1)


def _is_part_of_percent(before: str) -> bool:
    """ "por ciento" is no hundred."""
    return any(before[found.end() :] == " " for found in FIGURES.whole("no_number_behind").finditer(before))


def _digits(word: str, language: str) -> str:
    """ "" for what is no number, or how many times; "ten-year" is "10-year", "twenty-five" is 25."""
    if re.match(FIGURES.said("multiples"), word, re.IGNORECASE):
        return ""
    first, dash, second = word.partition("-")
    tens, units = number_of(first, language), number_of(second, language) if second else None
    if tens is None or (tens < 2 and tens != 0):
        return ""
    if units is not None and units < 10 <= tens < 100:
        return str(int(tens + units))
    return f"{int(tens)}{dash}{second}"
