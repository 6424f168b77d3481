"""The day a note names, in the words people use for months: "presents to finance on 26 Feb"."""

import re
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from functools import cache

from babel import Locale, UnknownLocaleError

from content_library.spelling import folded

NEAR = timedelta(days=180)
"""A day without a year is the next one within half a year; further off it is one that has passed."""
_ISO = re.compile(r"\b(\d{4})-(\d{2})-(\d{2})\b")
_DAY = re.compile(
    r"\b(?P<day>\d{1,2})(?:st|nd|rd|th)?\.?(?: (?:of|de))? (?P<month>[^\W\d_]{3,})\.?(?:,? (?:de )?(?P<year>\d{4}))?"
)
_MONTH_FIRST = re.compile(r"\b(?P<month>[^\W\d_]{3,})\.? (?P<day>\d{1,2})(?:st|nd|rd|th)?\b(?:,? (?P<year>\d{4}))?")


def next_day(text: str, today: date, languages: Iterable[str]) -> date | None:
    """The first day named in the text that is today or later, its months in the `languages` by code. Without a year the
    next such day within half a year is meant; None where no such day is named."""
    months = {word: month for language in languages for word, month in _months(language).items()}
    said = folded(text)
    days = [_whole(*map(int, found.groups())) for found in _ISO.finditer(said)]
    for pattern in (_DAY, _MONTH_FIRST):
        days += [_day(found, months, today) for found in pattern.finditer(said)]
    return min((day for day in days if day is not None and day >= today), default=None)


def _day(found: re.Match[str], months: Mapping[str, int], today: date) -> date | None:
    month, day = months.get(found["month"]), int(found["day"])
    if month is None:
        return None
    if found["year"]:
        return _whole(int(found["year"]), month, day)
    ahead = (_whole(year, month, day) for year in (today.year, today.year + 1))
    return next((each for each in ahead if each and timedelta() <= each - today <= NEAR), None)


def _whole(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:  # 31 February
        return None


@cache
def _months(language: str) -> Mapping[str, int]:
    """In full and short, as they stand in a date and alone."""
    try:
        told = Locale.parse(language, sep="-").months
    except (UnknownLocaleError, ValueError):  # a code of the company's file that no calendar knows
        return {}
    forms = (told[context][width] for context in ("format", "stand-alone") for width in ("wide", "abbreviated"))
    return {folded(word).rstrip("."): number for form in forms for number, word in form.items()}
