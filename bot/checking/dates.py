"""Days in running text: 26 Feb, February 26, 26. 2. 2026., 26 de febrero de 2026, 2026-02-26."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from bot.checking.words import CHECKED_BY
from content_library.spelling import folded

_NAME = r"(?P<month>[^\W\d_]{3,12})\.?"
_SHORT = 4  # letters: names so short are abbreviations, or "may"
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th|\.|º)?"
_FORMS = [
    re.compile(rf"(?<![\w-]){_YEAR}-(?P<month>\d{{1,2}})-(?P<day>\d{{1,2}})(?![\w-])"),
    re.compile(rf"(?<![\w.])(?P<day>\d{{1,2}})[./]\s?(?P<month>\d{{1,2}})[./]\s?{_YEAR}(?!\d)"),
    re.compile(rf"(?<!\w){_DAY}(?:\s(?:of|de|del))?\s{_NAME}(?:,?(?:\s(?:of|de|del))?\s{_YEAR}(?!\d))?", re.IGNORECASE),
    re.compile(rf"(?<!\w){_NAME}\s{_DAY}(?!\d)(?:,?\s{_YEAR}(?!\d))?", re.IGNORECASE),
    re.compile(rf"(?<!\w){_NAME}(?:\s(?:of|de|del))?\s{_YEAR}(?!\d)", re.IGNORECASE),
]


@dataclass(frozen=True)
class Day:
    """A date as far as it was said: None for what was not."""

    said: str
    year: int | None
    month: int | None
    day: int | None
    start: int
    end: int

    def backed_by(self, fact: "Day") -> bool:
        """Whether everything said here stands in that one date."""
        pairs = ((self.year, fact.year), (self.month, fact.month), (self.day, fact.day))
        return all(mine is None or mine == theirs for mine, theirs in pairs)


def days(text: str) -> list[Day]:
    """In the order of the text; no two overlap."""
    found: list[Day] = []
    for form in _FORMS:
        for match in form.finditer(text):
            each = _day(match)
            if each is not None and not any(each.start < other.end and other.start < each.end for other in found):
                found.append(each)
    for word in re.finditer(r"[^\W\d_]+", text):
        month = _months_alone().get(folded(word[0]))
        if month and not any(other.start <= word.start() < other.end for other in found):
            found.append(Day(word[0], None, month, None, word.start(), word.end()))
    return sorted(found, key=lambda each: each.start)


def relative_days(text: str) -> list[str]:
    """Times counted from today: tomorrow, next week."""
    return [match[0] for match in CHECKED_BY.whole("soon").finditer(text)]


def _day(match: re.Match[str]) -> Day | None:
    parts = match.groupdict()
    month = _month(parts["month"])
    day = int(parts["day"]) if parts.get("day") else None
    if month is None or (day is not None and not 1 <= day <= 31):
        return None
    year = int(parts["year"]) if parts.get("year") else None
    return Day(match[0], year, month, day, match.start(), match.end())


def _month(word: str) -> int | None:
    if word.isdecimal():
        return int(word) if 1 <= int(word) <= 12 else None
    return _months().get(folded(word))


@cache
def _months() -> Mapping[str, int]:
    lists = (said["months"].split(",") for said in CHECKED_BY.by_language().values())
    return {name: number for each in lists for number, names in enumerate(each, 1) for name in names.split()}


@cache
def _months_alone() -> Mapping[str, int]:
    """Names that are nothing else; "may", "march" and short forms count only beside a day or a year."""
    never = {name for said in CHECKED_BY.by_language().values() for name in said["no_month_alone"].split()}
    return {name: number for name, number in _months().items() if len(name) > _SHORT and name not in never}
