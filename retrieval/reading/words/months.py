"""A month, a quarter or the time before a feast as a stretch of time that lies ahead: "in June", "before new year"."""

from collections.abc import Mapping
from datetime import date, timedelta

from retrieval.reading.words.times import MONTH, MONTHS, in_english, pattern

_IN_STRETCH = rf"\b(?:(<before>)|(?:<in_time>)) (?:({MONTH})\b|q([1-4])\b)(?: (?:de )?(20\d{{2}}))?"
"""A year of any other century is no year."""
_FEASTS: Mapping[str, tuple[int, int]] = {"new_year": (1, 1), "christmas": (12, 25)}
"""Month and day of those that are on the same day each year, by what they are called in the files of times."""
_MONTHS_OF_QUARTER = 3


def month_within(text: str, today: date) -> tuple[date, date] | None:
    """The first and last day of the next such month or quarter, this one included; what lies before it begins today."""
    return _before_a_feast(text, today) or _of_stretch(text, today)


def _before_a_feast(text: str, today: date) -> tuple[date, date] | None:
    for name, (month, day) in _FEASTS.items():
        if pattern(rf"\b(?:<before>|<until>) (?:<{name}>)\b").search(text):
            this_year = date(today.year, month, day)
            feast = this_year if this_year > today else date(today.year + 1, month, day)
            return today, feast - timedelta(days=1)
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
    over = month - 1 + months
    return first, date(year + over // 12, over % 12 + 1, 1) - timedelta(days=1)


def _number_of(name: str) -> int:
    return next(number for number, each in enumerate(MONTHS, 1) if each.startswith(name[:3]))
