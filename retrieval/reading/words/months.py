"""A month, a quarter, a season or the time before one or a feast as a stretch of time that lies ahead: "in June",
"before new year"."""

from collections.abc import Mapping
from datetime import date, timedelta

from retrieval.reading.words.times import MONTH, MONTHS, in_english, pattern

_IN_STRETCH = rf"\b(?:(<before>)|(?:<during>|<meant_for>)) (?:({MONTH})\b|q([1-4])\b)(?: (?:de )?(20\d{{2}}))?"
"""A year of any other century is no year."""
_FEASTS: Mapping[str, tuple[int, int]] = {"new_year": (1, 1), "christmas": (12, 25)}
"""Month and day of those that are on the same day each year, by what they are called in the files of times."""
_SEASONS: Mapping[str, int] = {"spring": 3, "summer": 6, "autumn": 9, "winter": 12}
"""The month each begins with, as weather services of the north count them."""
_MONTHS_OF_QUARTER = 3


def month_within(text: str, today: date) -> tuple[date, date] | None:
    """The first and last day of the next such month or quarter, this one included; what lies before it begins today."""
    return _before_a_feast(text, today) or _of_season(text, today) or _of_stretch(text, today)


def _before_a_feast(text: str, today: date) -> tuple[date, date] | None:
    for name, (month, day) in _FEASTS.items():
        if pattern(rf"\b(?:<before>|<until>) (?:<{name}>)\b").search(text):
            this_year = date(today.year, month, day)
            feast = this_year if this_year > today else date(today.year + 1, month, day)
            return today, feast - timedelta(days=1)
    return None


def _of_season(text: str, today: date) -> tuple[date, date] | None:
    """ "before the summer" ends the day before it, "in summer" is the next whole one or what is left of this."""
    for name, month in _SEASONS.items():
        found = pattern(rf"\b(?:(<before>|<until>)|(?:<during>|<meant_for>)) (?:<{name}>)\b").search(text)
        if found is None:
            continue
        first, after = date(today.year, month, 1), _later(date(today.year, month, 1), _MONTHS_OF_QUARTER)
        ahead = first if (first if found.group(1) else after) > today else _later(first, 12)
        return (
            (today, ahead - timedelta(days=1))
            if found.group(1)
            else (ahead, _later(ahead, _MONTHS_OF_QUARTER) - timedelta(days=1))
        )
    return None


def _of_stretch(text: str, today: date) -> tuple[date, date] | None:
    found = pattern(_IN_STRETCH).search(in_english(text))
    if found is None:
        return None
    before, name, quarter, said_year = found.groups()
    months = _MONTHS_OF_QUARTER if quarter else 1
    month = int(quarter) * months - months + 1 if quarter else _number_of(name)
    year = int(said_year) if said_year else today.year + (month + months <= today.month)
    first = date(year, month, 1)
    if before:
        return (today, first - timedelta(days=1)) if first > today else None
    return first, _later(first, months) - timedelta(days=1)


def _later(first: date, months: int) -> date:
    """The first of a month so many months later."""
    over = first.month - 1 + months
    return date(first.year + over // 12, over % 12 + 1, 1)


def _number_of(name: str) -> int:
    return next(number for number, each in enumerate(MONTHS, 1) if each.startswith(name[:3]))
