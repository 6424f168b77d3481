"""From a range as people say it to the first day of it."""

import re
from datetime import date, timedelta

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
DAYS = {"day": 1, "week": 7}


def first_day(said: str | None, today: date) -> date:
    """ "last month" begins on the first of the month before, "past 30 days" thirty days ago, "in May" on the first of the
    last May that has begun; without a range, or with one that cannot be read, the month before."""
    text = (said or "").casefold()
    counted = re.search(r"(\d+) (day|week|month)s?", text)
    if counted:
        number, unit = int(counted.group(1)), counted.group(2)
        return _months_back(today, number) if unit == "month" else today - timedelta(days=number * DAYS[unit])
    year = re.search(r"\b(?:19|20)\d\d\b", text)
    month = re.search(rf"\b(?:({'|'.join(MONTHS)})|q([1-4])\b)", text)
    if month and text.startswith(("since ", "in ")):
        number = MONTHS.index(month.group(1)) + 1 if month.group(1) else 3 * int(month.group(2)) - 2
        return date(int(year.group()) if year else today.year - (number > today.month), number, 1)
    return date(int(year.group()), 1, 1) if year else _named(text, today)


def days_within(said: str | None, due: date | None, today: date) -> tuple[date, date] | None:
    """The first and the last day of a range that may lie ahead: "by 30 June" and "next 6 months" begin today, "this
    year", "in 2026" and "next quarter" are whole ones of the calendar. None when nothing of the kind was said."""
    if due is not None:
        return today, due
    text = (said or "").casefold()
    counted = re.search(r"(\d+) (day|week|month)s?", text)
    if counted and not text.startswith(("last", "past", "previous")):
        number, unit = int(counted.group(1)), counted.group(2)
        return today, _months_back(today, -number) if unit == "month" else today + timedelta(days=number * DAYS[unit])
    if text.startswith("in "):
        first = first_day(text, today)
        return first, _after(first, text) - timedelta(days=1)
    ahead = text.startswith(("next", "coming"))
    if not (ahead or text.startswith("this")):
        return (first_day(said, today), today) if text else None
    first = first_day(text.replace("next", "this").replace("coming", "this"), today)
    first = _after(first, text) if ahead else first
    return first, _after(first, text) - timedelta(days=1)


def past_days(said: str, today: date) -> tuple[date, date]:
    """The first and the last day of a time gone by: "last month" and "in May" are over, "since May" and "past 30 days"
    are not."""
    first, text = first_day(said, today), said.casefold()
    counted = text.startswith(("last", "past", "previous")) and re.search(r"\d", text)
    over = text.startswith(("last", "past", "previous", "in ")) and not counted
    return first, min(today, _after(first, text) - timedelta(days=1)) if over else today


MONTHS_OF = {"month": 1, "quarter": 3, "year": 12}


def _after(first: date, text: str) -> date:
    """The first day of the next such week, month, quarter or year."""
    months = next((number for unit, number in MONTHS_OF.items() if unit in text), 0) or _months_named(text)
    return _months_back(first, -months) if months else first + timedelta(days=DAYS["week"])


def _months_named(text: str) -> int:
    """How many months "in May", "in Q2" and "in 2025" last; 0 for any other stretch."""
    if not text.startswith("in "):
        return 0
    return 1 if re.search("|".join(MONTHS), text) else 3 if re.search(r"\bq[1-4]\b", text) else 12


def _named(text: str, today: date) -> date:
    if "yesterday" in text:
        return today - timedelta(days=1)
    this = text.startswith("this")
    if "week" in text:
        return today - timedelta(days=today.weekday() + (0 if this else 7))
    if "quarter" in text:
        first = date(today.year, 3 * ((today.month - 1) // 3) + 1, 1)
        return first if this else _months_back(first, 3)
    if "year" in text:
        return date(today.year - ("last" in text or "past" in text or "previous" in text), 1, 1)
    return today.replace(day=1) if this else _months_back(today.replace(day=1), 1)


def _months_back(day: date, months: int) -> date:
    """The same day of an earlier month; its last one where that month is shorter."""
    place = day.year * 12 + day.month - 1 - months
    year, month = divmod(place, 12)
    first_of_next = date(year + (month == 11), (month + 1) % 12 + 1, 1)
    return date(year, month + 1, min(day.day, (first_of_next - timedelta(days=1)).day))
