"""A month as a stretch of time that lies ahead: "in June", "before January"."""

from datetime import date, timedelta

from retrieval.reading.times import MONTH, MONTHS, in_english, pattern

_IN_MONTH = rf"\b(?:(<before>)|(?:<in_time>)) ({MONTH})\b(?: (?:de )?(\d{{4}}))?"


def month_within(text: str, today: date) -> tuple[date, date] | None:
    """The first and last day of the next such month, this one included; what lies before it begins today."""
    found = pattern(_IN_MONTH).search(in_english(text))
    if found is None:
        return None
    before, name, said_year = found.groups()
    month = next(number for number, each in enumerate(MONTHS, 1) if each.startswith(name[:3]))
    year = int(said_year) if said_year else today.year + (month < today.month)
    first = date(year, month, 1)
    if before:
        return (today, first - timedelta(days=1)) if first > today else None
    return first, date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
