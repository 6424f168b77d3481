"""Numbers in running text, whatever their form: 1,200 and 1.200, 19 % and 19.4%, € 84k and 84,000, two and ½."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from bot.checking.words import CHECKED_BY
from content_library.cue_files import FIGURES
from content_library.figures import any_scale, scale_of
from content_library.number_words import number_of

_FRACTION = re.compile(
    r"\b(?P<above>a|one|two|three|four|five)[ -](?P<below>third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)s?(?=\s(?:of|as|more|less|fewer|is|are|was|were|has|have)\b|[.,;:]|$)",
    re.IGNORECASE,
)
_ABOVE = {"a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5}
_BELOW = {"third": 3, "quarter": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10}
_WORD = re.compile(r"[^\W\d_]+", re.UNICODE)
_SIGNS = {"€": "euro", "$": "dollar", "£": "pound", "¥": "yen"}
_CODES = {"eur": "euro", "usd": "dollar", "gbp": "pound", "chf": "franc"}
_ROUGHLY = 10.0
"""From here on a percentage may be said without its decimals: 19.4 % as 19 %, but never 0.9 % as 1 %."""


@dataclass(frozen=True)
class Amount:
    """`values` are all readings of one number: 1.200 may be 1200 or 1.2. `exact` when it was written with decimals."""

    said: str
    values: frozenset[float]
    percent: bool
    exact: bool
    start: int
    end: int

    def backed_by(self, fact: "Amount") -> bool:
        """Whether this is the fact's number: the same, a percentage without its decimals, or a share said as one.

        A percentage may be a plain number of the facts (a table leaves the sign out); a plain whole number is no
        percentage of them: 49 buyers are not 49 %.
        """
        if self.percent == fact.percent or self.percent or self.exact:
            if self.values & fact.values:
                return True
            if self.percent and any(
                _rounded(value, self.values) for value in fact.values if fact.exact and not self.exact
            ):
                return True
        if fact.percent and not self.percent:
            return any(_same(100 * mine, value) for mine in self.values for value in fact.values if self.exact)
        if self.percent and not fact.percent and fact.exact:
            return any(_same(mine, 100 * value) for mine in self.values for value in fact.values)
        return False


def amounts(text: str, language: str = "en") -> list[Amount]:
    """In the order of the text. `text` is plain: dates, ids and addresses have been taken out before."""
    digits = list(_digits(text))
    digits += _fractions(text)
    others = [*_signs(text), *_words(text, language)]
    apart = [other for other in others if not any(each.start <= other.start < each.end for each in digits)]
    return sorted([*digits, *apart], key=lambda amount: amount.start)


def currencies(text: str) -> frozenset[str]:
    return frozenset(_SIGNS.get(found[0]) or _money()[found["word"].lower()] for found in _currency().finditer(text))


@cache
def _money() -> Mapping[str, str]:
    """By code and by name, in any language."""
    told = (said["currencies"] for said in CHECKED_BY.by_language().values())
    return _CODES | {name: money for each in told for money, names in each.items() for name in names.split()}


@cache
def _currency() -> re.Pattern[str]:
    return re.compile(rf"[{''.join(_SIGNS)}]|\b(?P<word>{'|'.join(_money())})e?s?\b", re.IGNORECASE)


def plain_digits(text: str) -> str:
    """Digits of any script as 0 to 9; one character stays one character."""
    return "".join(str(unicodedata.decimal(sign)) if sign.isdecimal() else sign for sign in text)


def _digits(text: str) -> Iterator[Amount]:
    for found in _number().finditer(text):
        values = {value * scale_of(found) for value in _readings(found["digits"])}
        if FIGURES.whole("no_scale").fullmatch(found["scale"] or ""):
            values |= _readings(found["digits"])
        exact = any(value != int(value) for value in values)
        yield Amount(found[0].strip(), frozenset(values), bool(found["percent"]), exact, found.start(), found.end())


@cache
def _number() -> re.Pattern[str]:
    return re.compile(
        r"(?<![\d])(?P<digits>\d{1,3}(?:[ .,'’]\d{3})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,]\d+)?)"
        rf"(?:[\s\u00ad-]?(?P<scale>{any_scale()})(?![\w]))?(?P<percent>{_percent().pattern})?",
        re.IGNORECASE,
    )


@cache
def _percent() -> re.Pattern[str]:
    """In any form: percentage, Prozentpunkte."""
    return re.compile(rf"\s?-?(?:%|(?:{FIGURES.said('percent')})\w*)", re.IGNORECASE)


def _readings(digits: str) -> set[float]:
    """1,200 is 1200 here and 1.2 there; 19,4 is 19.4 everywhere."""
    bare = re.sub(r"[ '’]", "", digits)
    marks = [sign for sign in bare if sign in ".,"]
    whole = float(re.sub(r"[.,]", "", bare))
    if not marks:
        return {whole}
    head, _, tail = bare.rpartition(marks[-1])
    decimal = float(f"{re.sub(r'[.,]', '', head)}.{tail}")
    if len(tail) != 3 or len(set(marks)) > 1 or bare.startswith("0"):
        return {decimal}
    return {whole} if len(marks) > 1 or " " in digits else {whole, decimal}


def _fractions(text: str) -> Iterator[Amount]:
    """ "a fifth of"; "a third asset" is an ordinal."""
    for found in _FRACTION.finditer(text):
        value = _ABOVE[found["above"].lower()] / _BELOW[found["below"].lower()]
        yield Amount(found[0], frozenset({value}), percent=False, exact=True, start=found.start(), end=found.end())


def _signs(text: str) -> Iterator[Amount]:
    """Fractions, superscripts, circled and roman numbers of Unicode."""
    for place, sign in enumerate(text):
        if not sign.isdecimal() and sign.isnumeric():
            value = unicodedata.numeric(sign)
            yield Amount(sign, frozenset({value}), percent=False, exact=value != int(value), start=place, end=place + 1)


def _words(text: str, language: str) -> Iterator[Amount]:
    """ "twenty-five" is one number; "two and three" are two."""
    spelt = [(found, number_of(found[0], language)) for found in _WORD.finditer(text)]
    taken = -1
    for place, (found, number) in enumerate(spelt):
        if number is None or place <= taken:
            continue
        end, value = found.end(), number
        for following, more in spelt[place + 1 :]:
            joint = text[end : following.start()]
            if more is None or joint not in ("-", " ") or not _continues(value, more):
                break
            value, end, taken = _joined(value, more), following.end(), place + 1
        percent = _percent().match(text, end) is not None
        yield Amount(text[found.start() : end], frozenset({value}), percent, False, found.start(), end)


def _continues(value: float, more: float) -> bool:
    return more >= 100 or (20 <= value < 100 and value % 10 == 0 and 0 < more < 10)


def _joined(value: float, more: float) -> float:
    return value * more if more >= 100 else value + more


def _same(one: float, other: float) -> bool:
    return abs(one - other) < 1e-9 * max(1.0, abs(one))


def _rounded(fact: float, said: frozenset[float]) -> bool:
    return fact >= _ROUGHLY and (float(round(fact)) in said or float(int(fact + 0.5)) in said)
