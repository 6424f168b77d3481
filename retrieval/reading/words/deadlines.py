"""By when something is wanted: a day, a time from now, or the end, middle or start of a stretch of time."""

import re
from collections.abc import Mapping
from datetime import date, timedelta

from retrieval.reading.words.times import DAY, MONTH, MONTHS, WEEKDAYS, in_english, pattern, said

_PARTS = {"end of": "end_of", "middle of": "middle_of", "start of": "start_of"}
"""Parts of a stretch of time, with what they are called in the files."""
_PART = "|".join(_PARTS)
_STRETCH = rf"(?:(?:{MONTH})\b(?:(?: de| del)? \d{{4}})?|q[1-4](?: \d{{4}})?|(?:(?:this|next) )?(?:week|months?|quarter|year)\b)"
_DATE = (
    rf"\d{{4}}-\d\d-\d\d|\d{{1,2}}\.\s?\d{{1,2}}\.(?:\s?\d{{4}})?"
    rf"|\d{{1,2}}(?:st|nd|rd|th|\.)? (?:of |de )?(?:{MONTH})\b(?: (?:de )?\d{{4}})?"
    rf"|(?:{MONTH})\b \d{{1,2}}(?:st|nd|rd|th)?(?![\d%])(?:,? \d{{4}})?"
)
_AFTER = rf"\b(?:<by>)\s+(?:on |the |next |this )*({_DATE}|(?:{DAY})\b|tomorrow|today|yesterday)"
_DUE_BEHIND = rf"\b({_DATE}|(?:{DAY})\b|yesterday|tomorrow|today) (?:<due>)\b"
""" "nächsten Montag fällig"."""
_ALONE = re.compile(
    rf"\b(\d{{4}}-\d\d-\d\d|\d{{1,2}}(?:st|nd|rd|th|\.)? (?:of |de )?(?:{MONTH})\b(?: (?:de )?\d{{4}})?)"
)
"""A day that needs no "by" before it."""
_IN_PART = re.compile(rf"\b({_PART}) ({_STRETCH})|\b(month|quarter|year|week) end\b|\b(eom|eoq|eoy|eow)\b")
_IN_STRETCH = (
    rf"\b(<due>)(?: in| on| u| im| je| para)?(?: the)? ({_STRETCH})|\b(?:<until>)(?: the)? ((?:this |next )?week)\b"
)
_AHEAD = rf"(?:\b(?:<by>|<during>|<until>) (?:the |den |el )?)?\b((?:{MONTH})\b(?:(?: de| del)? \d{{4}})?|q[1-4](?: \d{{4}})?|next (?:week|months?|quarter|year)\b)"
_SHORT = {"eom": "month", "eoq": "quarter", "eoy": "year", "eow": "week"}
_UNIT = r"(days?|weeks?|fortnights?|months?)\b"
_FROM_NOW = (
    rf"\b(?:<within>) (NUMBER) {_UNIT}(?: time| days)?"
    rf"|\b(NUMBER) {_UNIT} from now|\b(za) (week|month)(?: days)?"
)
_MUCH = rf"(?:(NUMBER) )?{_UNIT}(?: days| time)*"
_LATER = (
    rf"\b(NUMBER) (?:<more>) {_UNIT}",
    rf"\b(?:<more>) {_MUCH}",
    rf"\b{_MUCH} (?:<more>)\b",
    rf"\b(?:<put_off>)\b(?: [\w-]+){{0,5}}? {_MUCH}",
    rf"\b{_MUCH} (?:<put_off>)\b",
)
_SOONER = (rf"\b{_MUCH} (?:<sooner>)\b",)
_DUE_WORD = r"\b(?:<due_word>)$"
_POLITE = r"(?: (?:<please>))*[.! ]*"
_NEAR = {"yesterday": -1, "today": 0, "tomorrow": 1}
_DAYS = {"day": 1, "week": 7, "fortnight": 14}
_MIDDLE = 15  # of a month
_MIDWEEK = 2  # Wednesday
_FRIDAY = 4


def due(text: str, today: date, numbers: Mapping[str, int]) -> date | None:
    """The next such day after `today`; None without a deadline or for a day that does not exist.

    A time from now counts behind a word for a deadline, and where the text begins or ends with it: "payback within
    12 months for the CFO" is none.
    """
    try:
        return _due(_told(text), today, numbers)
    except (ValueError, OverflowError):  # 31 February, the year 0, the end of the year 9999
        return None


def is_no_day(text: str, today: date, numbers: Mapping[str, int]) -> bool:
    """Whether it names a day that no calendar has: "due 31 February"."""
    try:
        _due(_told(text), today, numbers)
    except (ValueError, OverflowError):
        return True
    return False


def put_off(text: str, day: date, numbers: Mapping[str, int]) -> date | None:
    """So much later than `day` as the text says: "a week more", "postpone it by two days"; sooner where it says that."""
    told, spelled = in_english(text), "|".join((r"\d{1,3}", said("one"), *sorted(numbers, key=len, reverse=True)))
    for times, templates in ((-1, _SOONER), (1, _LATER)):
        for template in templates:
            found = pattern(template.replace("NUMBER", spelled)).search(told)
            if found is not None:
                count, unit = found.groups()
                return _later(day, times * (_count(count, numbers) if count else 1), unit.rstrip("s"))
    return None


def stretch_ahead(text: str, today: date) -> tuple[str, date] | None:
    """A month, a quarter or "next week" as it is said, in English, with the word that leads to it, and its last day."""
    found = pattern(_AHEAD).search(_told(text))
    return None if found is None else (found.group(), _day_in("end of", found.group(1), today))


def _due(text: str, today: date, numbers: Mapping[str, int]) -> date | None:
    found = pattern(_AFTER).search(text) or pattern(_DUE_BEHIND).search(text)
    if found is not None:
        return _day(found.group(1), today) + _weeks_on(text[found.end() :], numbers)
    return _part(text, today) or _stretch(text, today) or _from_now(text, today, numbers) or _alone(text, today)


def _weeks_on(behind: str, numbers: Mapping[str, int]) -> timedelta:
    """ "by Friday in two weeks": what follows a day puts it off."""
    spelled = "|".join((r"\d{1,2}", said("one"), *sorted(numbers, key=len, reverse=True)))
    found = pattern(rf" (?:<within>) ({spelled}) (weeks?|fortnights?)\b").match(behind)
    return timedelta(days=_DAYS[found.group(2).rstrip("s")] * _count(found.group(1), numbers)) if found else timedelta()


def _told(text: str) -> str:
    """In English, as far as times go."""
    text = in_english(text)
    for word, name in _PARTS.items():
        text = pattern(rf"\b(?:<{name}>) (?=(?:of |the |de |this |next )*(?:{_STRETCH}))").sub(f"{word} ", text)
    return re.sub(rf"\b({_PART}) (?:of |the |de )+", r"\1 ", text)


def _alone(text: str, today: date) -> date | None:
    found = _ALONE.search(text)
    return None if found is None else _day(found.group(1), today)


def _part(text: str, today: date) -> date | None:
    """ "end of october", "mid q2", "month end"."""
    found = _IN_PART.search(text)
    if found is None:
        return None
    part, stretch, ending, short = found.groups()
    return _day_in(part or "end of", stretch or ending or _SHORT[short], today)


def _stretch(text: str, today: date) -> date | None:
    """ "due next month", "due in october", "by next week": its last day."""
    found = pattern(_IN_STRETCH).search(text)
    return None if found is None else _day_in("end of", found.group(2) or found.group(3), today)


def _from_now(text: str, today: date, numbers: Mapping[str, int]) -> date | None:
    spelled = "|".join((r"\d{1,3}", said("one"), *sorted(numbers, key=len, reverse=True)))
    for found in pattern(_FROM_NOW.replace("NUMBER", spelled)).finditer(text):
        if _is_deadline(found, text):
            number, unit = (group for group in found.groups() if group is not None)
            return _later(today, _count(number, numbers), unit.rstrip("s"))
    return None


def _is_deadline(found: re.Match[str], text: str) -> bool:
    before, behind = text[: found.start()].rstrip(), text[found.end() :]
    ends = pattern(_POLITE).fullmatch(behind) is not None
    months = "month" in found.group()
    return not before or pattern(_DUE_WORD).search(before) is not None or (ends and not months)


def _count(told: str, numbers: Mapping[str, int]) -> int:
    if pattern("<one>").fullmatch(told):
        return 1
    return numbers.get(told) or int(told)


def _later(today: date, count: int, unit: str) -> date:
    if unit != "month":
        return today + timedelta(days=count * _DAYS[unit])
    years, month = divmod(today.month - 1 + count, 12)
    last = _last_of_month(date(today.year + years, month + 1, 1))
    return last.replace(day=min(today.day, last.day))


def _day(said: str, today: date) -> date:
    if said in _NEAR:
        return today + timedelta(days=_NEAR[said])
    if re.fullmatch(r"\d{4}-\d\d-\d\d", said):
        return date.fromisoformat(said)
    if said[:3] in (day[:3] for day in WEEKDAYS):
        ahead = ([day[:3] for day in WEEKDAYS].index(said[:3]) - today.weekday()) % 7 or 7
        return today + timedelta(days=ahead)
    return _day_of_month(said, today)


def _day_of_month(said: str, today: date) -> date:
    """Of a month that is named, or, as in "20.3.", that is the second number."""
    numbers = [int(number) for number in re.findall(r"\d+", said)]
    year = next((number for number in numbers if number > 31), None)
    day = next((number for number in numbers if number <= 31), 1)
    month = _month(said) if re.search(r"[a-z]", said) else numbers[1]
    this_year = date(year or today.year, month, day)
    if year is None and this_year < today:
        return date(today.year + 1, month, day)
    return this_year


def _day_in(part: str, stretch: str, today: date) -> date:
    written = re.search(r"\d{4}", stretch)
    year = int(written.group()) if written else today.year
    day = _within(part, *_bounds(stretch, year, today))
    if day < today and not written and re.match(rf"(?:{MONTH}|q\d)\b", stretch):
        return _within(part, *_bounds(stretch, year + 1, today))
    return day


def _within(part: str, first: date, last: date) -> date:
    if part != "middle of":
        return last if part == "end of" else first
    if (last - first).days < 7:
        return first + timedelta(days=_MIDWEEK)
    return first.replace(day=_MIDDLE) if first.month == last.month else first + (last - first) // 2


def _bounds(stretch: str, year: int, today: date) -> tuple[date, date]:
    """First and last day; those of a week are Monday and Friday. `year` is that of a named month or quarter."""
    coming = "next" in stretch
    if "week" in stretch:
        monday = today + timedelta(days=7 * coming - today.weekday())
        return monday, monday + timedelta(days=_FRIDAY)
    if "year" in stretch:
        return date(today.year + coming, 1, 1), date(today.year + coming, 12, 31)
    if "month" in stretch:
        first = _later(today.replace(day=1), int(coming), "month")
        return first, _last_of_month(first)
    if stretch.startswith("q") or "quarter" in stretch:
        first = _first_of_quarter(stretch, year, today)
        return first, _last_of_month(_later(first, 2, "month"))
    first = date(year, _month(stretch), 1)
    return first, _last_of_month(first)


def _first_of_quarter(stretch: str, year: int, today: date) -> date:
    if stretch[1].isdigit():
        return date(year, 3 * int(stretch[1]) - 2, 1)
    this = date(today.year, today.month - (today.month - 1) % 3, 1)
    return _later(this, 3, "month") if "next" in stretch else this


def _month(said: str) -> int:
    return next(place for place, name in enumerate(MONTHS, 1) if re.search(rf"\b{name[:3]}", said))


def _last_of_month(day: date) -> date:
    first_of_next = (day.replace(day=28) + timedelta(days=4)).replace(day=1)
    return first_of_next - timedelta(days=1)
