"""Quantities a text gives, in digits or in words, each with what it is a number of."""

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Literal

from content_library.cue_files import FIGURES
from content_library.number_words import numbers_spelt
from content_library.shared_words import stems

Unit = Literal["%", "of", "times", "money", "minute", "hour", "workday", "day", "week", "weekend", "month", "year", ""]
"""`of`: eight of ten. "" for a count of things, and for what is no count at all, such as a year or a page."""
UNITS_OF_TIME: tuple[Unit, ...] = ("minute", "hour", "weekend", "week", "workday", "day", "month", "year")
TIME = frozenset(UNITS_OF_TIME)
_HALVES: Mapping[Unit, tuple[str, Unit]] = {"hour": ("30", "minute"), "year": ("6", "month")}
"""Of the units of which half is so many of another."""
SCALES = {"thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000}

_NUMBER = r"\d+(?:[.,\u202f ]?\d+)*"
_CODES = "eur|usd|gbp|chf"
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
    in_parts: bool = field(default=False, compare=False)
    """Whether it is a part or a multiple by its words alone: "a third", "halved", "twice"."""
    between: str = field(default="", compare=False)
    """The word between the number and its unit: "internal" of "40 internal hours"."""

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
    parts = list(_parts(digits.text))
    spans = [span for span, *_ in parts]
    found = [
        (each.span(), number, unit, False, (each["between"] or "").strip())
        for each in _figure().finditer(digits.text)
        if all(each.end() <= start or end <= each.start() for start, end in spans)
        for number, unit in _read(each)
    ]
    every = [*found, *((*each, "") for each in parts)]
    for (begin, behind), number, unit, in_parts, between in sorted(every, key=lambda each: each[0]):
        start, end = digits.first[begin], digits.last[behind - 1]
        counted = re.match(r"\s+([^\W\d]+)", text[end:]) if not unit else None
        thing = "".join(stems(counted[1])) if counted else ""
        yield Figure(number, unit, text[start:end].strip(), start, end, thing, in_parts, between)


def _parts(text: str) -> Iterator[tuple[tuple[int, int], str, Unit, bool]]:
    """From and up to where a part of a whole or a multiple is said by its words, which, and whether by these alone."""
    for found in _part().finditer(text):
        said = found.lastgroup or ""
        if unit := unit_of(found):
            yield found.span(), *_HALVES.get(unit, ("0.5", unit)), False
        elif said.startswith("nth"):
            yield found.span(), f"1/{said[3:]}", "of", True
        elif said.startswith("times"):
            yield found.span(), said[5:], "times", True
        else:
            below = int(said.removeprefix("part").removeprefix("one"))
            yield found.span(), _share(int(found["above"] or 1), below), "%", found["above"] is None


def _share(above: int, below: int) -> str:
    """In percent where it is a whole number of them."""
    return f"{above}/{below}" if 100 * above % below else str(100 * above // below)


@cache
def _part() -> re.Pattern[str]:
    def rows(name: str, section: str) -> str:
        told = dict.fromkeys(number for said in FIGURES.by_language().values() for number in said[section])
        return "|".join(rf"(?P<{name}{number}>{FIGURES.said(section, number)})" for number in told)

    half = rf"(?:{FIGURES.said('half_of')})\s(?:{any_unit()})"
    behind = rf"(?P<above>\d+)[ -](?:{rows('part', 'parts')})"
    often = (
        rf"(?:{rows('nth', 'each_nth')})(?!\s(?:{'|'.join(FIGURES.said('units', unit) for unit in UNITS_OF_TIME)})\b)"
    )
    one = "|".join((rows("one", "one_part"), rows("times", "times_as_many")))
    return re.compile(rf"(?<!\w)(?:{half}|{behind}|{often}|{one})(?!\w)", re.IGNORECASE)


@cache
def _figure() -> re.Pattern[str]:
    said = FIGURES.said
    any_time = "|".join(said("units", unit) for unit in UNITS_OF_TIME)
    return re.compile(
        rf"(?P<before>€|\$|£|\b(?:{_CODES})\b)\s?(?P<amount>{_NUMBER})"
        rf"|(?<![\w.,])(?P<part>\d+|{said('one_of')})\s(?:{said('of')})\s(?P<whole>\d+)\b(?![.,]?\d)(?!\s(?:{any_time})\b)"
        rf"|(?<![\w.,])(?:(?P<least>\d+)(?: (?:{said('to')}) |[-–]))?(?P<number>{_NUMBER})(?:"
        rf"\s?(?P<share>%|(?:{said('percent')})\b)"
        rf"|\s?(?P<times>×|(?:{said('times')})\b)"
        rf"|\s?(?P<money>€|£|\$|(?:{_CODES}|{said('money')})\b)"
        rf"|(?:[ -](?P<between>[a-zà-ž]+ )?)?(?:{any_unit()})\b(?P<half>\s(?:{said('and_half')})\b)?|\b)",
        re.IGNORECASE,
    )


def _read(found: re.Match[str]) -> Iterator[tuple[str, Unit]]:
    if found["part"]:
        yield f"{found['part'] if found['part'].isdigit() else 1}/{found['whole']}", "of"
    elif found["amount"]:
        yield _normal(found["amount"]), "money"
    else:
        unit = _unit_read(found)
        if found["least"] and unit:
            yield _normal(found["least"]), unit
        yield _normal(found["number"]) + (".5" if found["half"] else ""), unit


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
        for word in numbers_spelt(text, language):
            self._copy(text, at, word.start)
            self.text += word.digits
            self.first += [word.start] * len(word.digits)
            self.last += [word.end] * len(word.digits)
            at = word.end
        self._copy(text, at, len(text))

    def _copy(self, text: str, start: int, end: int) -> None:
        self.text += text[start:end]
        self.first += range(start, end)
        self.last += range(start + 1, end + 1)
