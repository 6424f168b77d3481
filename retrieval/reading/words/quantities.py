"""Numbers, amounts and times in a question."""

import re
from collections.abc import Mapping
from functools import cache

from content_library.figures import any_scale, scale_of
from retrieval.reading.words.times import DAY, MONTH, WEEKDAYS, in_english, pattern, said

_THOUSANDS = re.compile(r"(?<=\d)[.,\s](?=\d{3}\b)")
_SMALLEST_AMOUNT = 1_000  # "over 3 years" and "more than 62 questions" are no deal sizes
_RANGE = re.compile(
    rf"\b(?:since (?:{MONTH}|last \w+|\d{{4}})|(?:last|this|past|previous|next|coming) (?:week|month|quarter|year|\d+ days|\d+ weeks|\d+ months)"
    rf"|\d+ (?:days|weeks|months)|yesterday|so far this year|year to date)\b"
)
_NAMED_RANGE = rf"\b(?:<during>) (?:the )?((?:{MONTH}|q[1-4])(?: (?:of |de )?20\d\d)?|20\d\d)\b"
_AT = r"(?:\D{0,8}(\d{1,2})(?::(\d\d))?\s*(am|pm|h|uhr)?\b)?"
_EVERY = re.compile(rf"\b(?:every|each|on) ({DAY})s?\b{_AT}")
_SOME_DAY = re.compile(rf"\b({'|'.join(WEEKDAYS)})s?\b{_AT}")
_RHYTHM = re.compile(r"\b(daily|weekly|monthly|every (?:day|week|month|morning))\b")
_COUNT = (
    r"\b(?:top|best|biggest|largest|worst|at most|max)\s+(\d{1,2}|NUMBER)\b"
    r"|\b(<single>)\s+(?:<thing>)\b"
    r"|\b(\d{1,2}|NUMBER)\s+(?:<things>)\b"
    r"|\b(?:<which>)\s+(NUMBER)\s+(?:<to_write>)\b"
    r"|\b(?:<coming>)\s+(\d{1,2}|NUMBER)\b(?!\s+(?:<span>)\b)"
    r"|\b(\d{1,2}|NUMBER)\s+(?:<coming>)\b(?!\s+(?:<span>)\b)"
)
_LENGTH = r"\b(?:<fits>)(?: on| into| to)? ((?:<half>|\d+|NUMBER)(?: \w+)? (?:<size>))\b"


def count(plain: str, numbers: Mapping[str, int]) -> int | None:
    """ "top 3", "three biggest holes"; a number of anything else, or none at all, is no count."""
    found = _with_numbers(_COUNT, numbers).search(plain)
    if found is None:
        return None
    if found.group(2):
        return 1
    told = next(group for group in found.groups() if group)
    return numbers.get(told) or int(told) or None


def length(plain: str, numbers: Mapping[str, int]) -> str | None:
    """ "one phone screen", "half a page", "2 minutes": as typed."""
    found = _with_numbers(_LENGTH, numbers).search(plain)
    return found.group(1) if found is not None else None


def least_amount(text: str) -> float | None:
    """In the company's currency; "over 80k", "above EUR 100.000"."""
    return _amount_behind("more_than", text)


def most_amount(text: str) -> float | None:
    """In the company's currency; "under 80k"."""
    return _amount_behind("less_than", text)


def _amount_behind(word: str, text: str) -> float | None:
    found = _amount(word).search(_THOUSANDS.sub("", text))
    if found is None:
        return None
    amount = float(found["number"].replace(",", ".")) * scale_of(found)
    return amount if amount >= _SMALLEST_AMOUNT else None


def time_range(plain: str) -> str | None:
    """ "last month", "since May"; "in May" whatever the word for in was."""
    text = in_english(plain)
    found = _RANGE.search(text)
    if found is not None:
        return re.sub(r"^since (?=last )", "", found.group())
    named = pattern(_NAMED_RANGE).search(text)
    return f"in {named.group(1)}" if named else None


def schedule(text: str) -> str | None:
    """ "Mon 09:00" for "every monday 9am"; "weekly" when no day is said."""
    text = in_english(text)
    found = _EVERY.search(text)
    if found is not None:
        return _day_and_hour(found)
    rhythm = _RHYTHM.search(text)
    return rhythm.group(1) if rhythm else None


def some_day(text: str) -> str | None:
    """ "Tue 08:00" for "rather tuesday at 8", where it is clear that a schedule is spoken of."""
    found = _SOME_DAY.search(in_english(text))
    return None if found is None else _day_and_hour(found)


def _day_and_hour(found: re.Match[str]) -> str:
    day, hour, minute, half = found.groups()
    said = day[:3].title()
    return said if hour is None else f"{said} {_hour(int(hour), half):02d}:{minute or '00'}"


@cache
def _amount(word: str) -> re.Pattern[str]:
    number = r"(?:eur|euros?|usd|gbp|[€$£])?\s*(?P<number>\d+(?:[.,]\d+)?)"
    return re.compile(rf"(?<!\w)(?:{said(word)})\s*{number}\s*(?:{any_scale()})?\b")


def _with_numbers(template: str, numbers: Mapping[str, int]) -> re.Pattern[str]:
    return pattern(template.replace("NUMBER", "|".join(sorted(numbers, key=len, reverse=True)) or "one"))


def _hour(hour: int, half: str | None) -> int:
    if half in ("am", "pm"):
        return hour % 12 + (12 if half == "pm" else 0)
    return hour % 24
