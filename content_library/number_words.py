"""Numbers written as words, in the languages content and answers are written in: alone, joined and one behind the other."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from content_library.cue_files import FIGURES
from content_library.spelling import folded

_WORD = re.compile(r"[^\W\d_]+")
_TOGETHER = (" ", "-")


@dataclass(frozen=True)
class Spelt:
    """A number that is written as words, from character `start` to `end` of the text; `digits` say the same."""

    digits: str
    start: int
    end: int


def number_of(word: str, language: str) -> float | None:
    """The number a word stands for, in any language unless it means something else in the others."""
    spelt = folded(word)
    if spelt in _ambiguous() and spelt not in _numbers().get(language, {}):
        return None
    known = _all_numbers()
    found = known.get(spelt, known.get(spelt.removesuffix("s")))
    return _in_one_word(spelt) if found is None else float(found)


def numbers_spelt(text: str, language: str) -> Iterator[Spelt]:
    """In the order of the text, each as long as it goes: "one hundred and eighteen", "treinta y ocho", "six point two"."""
    words = list(_WORD.finditer(text))
    at = 0
    while at < len(words):
        found = _Run(text, words, language).read(at)
        if found is None:
            at += 1
            continue
        digits, after = found
        yield Spelt(digits, words[at].start(), words[after - 1].end())
        at = after


class _Run:
    """Words of a number that follow each other."""

    def __init__(self, text: str, words: Sequence[re.Match[str]], language: str) -> None:
        self._text, self._words, self._language = text, words, language
        self._total = self._hundreds = 0.0

    def read(self, at: int) -> tuple[str, int] | None:
        """In digits, and the place of the word behind it."""
        word = self._words[at][0]
        if joined := _times_in_one_word(word, self._language):
            return joined, at + 1
        first = self._number(at)
        decimals = self._decimals(at + 1)
        if first is None and _one().fullmatch(word) and decimals:
            first = 1.0
        if first is None or (first < 2 and first not in (0, 1) and first != 1.5) or (first == 1 and not decimals):
            return None
        if not decimals and not first.is_integer():
            return f"{first:g}", at + 1
        self._total, self._hundreds = (first, 0.0) if first >= 1000 else (0.0, first)
        after = at + 1
        while (longer := self._longer(after)) > after:
            after = longer
        if decimals := self._decimals(after):
            return f"{self._whole}.{decimals}", after + 1 + len(decimals)
        half = self._half(after)
        return f"{self._whole}{'.5' if half > after else ''}", half

    @property
    def _whole(self) -> int:
        return int(self._total + self._hundreds)

    def _longer(self, at: int) -> int:
        """The place behind the next word of the number, or `at` where none belongs to it."""
        if self._follows(at) and self._takes(self._part(at)):
            return at + 1
        joined = self._follows(at) and FIGURES.whole("joins").fullmatch(self._words[at][0]) and self._follows(at + 1)
        part = self._part(at + 1) if joined else None
        return at + 2 if part is not None and part < 100 and self._takes(part) else at

    def _takes(self, part: float | None) -> bool:
        """Adds what may stand behind the words so far."""
        if part is None or not part.is_integer():
            return False
        so_far = self._hundreds
        if part >= 1000 and so_far:
            self._total, self._hundreds = self._total + so_far * part, 0.0
        elif part == 100 and 2 <= so_far < 10:
            self._hundreds = so_far * 100
        elif part < 1000 and so_far == 0 and self._total:
            self._hundreds = part
        elif (part < 100 and so_far >= 100 and so_far % 100 == 0) or (
            part < 10 and so_far % 100 >= 20 and so_far % 10 == 0
        ):
            self._hundreds = so_far + part
        else:
            return False
        return part > 0

    def _part(self, at: int) -> float | None:
        """Of a number that has begun, in whose language the word is."""
        word = self._words[at][0]
        return 1.0 if _one().fullmatch(word) else _all_numbers().get(folded(word), self._number(at))

    def _number(self, at: int) -> float | None:
        word, before = self._words[at][0], self._text[: self._words[at].start()]
        if re.match(FIGURES.said("multiples"), word, re.IGNORECASE) or _is_part_of_percent(before):
            return None
        return number_of(word, self._language)

    def _follows(self, at: int) -> bool:
        """Whether there is a word right behind the one before."""
        return at < len(self._words) and self._text[self._words[at - 1].end() : self._words[at].start()] in _TOGETHER

    def _decimals(self, at: int) -> str:
        """ "point five" """
        if not (self._follows(at) and FIGURES.whole("point").fullmatch(self._words[at][0])):
            return ""
        digits, at = "", at + 1
        while self._follows(at) and (part := self._part(at)) is not None and part < 10:
            digits, at = digits + f"{part:g}", at + 1
        return digits

    def _half(self, at: int) -> int:
        """The place behind "and a half"."""
        begin = self._words[at - 1].end()
        found = FIGURES.whole("and_half").match(self._text, begin + 1)
        if found is None or self._text[begin] not in _TOGETHER:
            return at
        return next(
            (each for each in range(at, len(self._words)) if self._words[each].start() >= found.end()), len(self._words)
        )


def _is_part_of_percent(before: str) -> bool:
    """ "por ciento" is no hundred."""
    return any(before[found.end() :] == " " for found in FIGURES.whole("no_number_behind").finditer(before))


def _times_in_one_word(word: str, language: str) -> str:
    """ "tenfold", "dreimal" """
    found = re.fullmatch(rf"(\w+?)({FIGURES.said('joined_times')})", word, re.IGNORECASE)
    number = number_of(found[1], language) if found else None
    return f"{number:g} {found[2]}" if found and number else ""


def _one() -> re.Pattern[str]:
    return FIGURES.whole("one_of")


@cache
def _numbers() -> Mapping[str, Mapping[str, float]]:
    written = {language: said["numbers"] for language, said in FIGURES.by_language().items()}
    return {language: {folded(word): number for word, number in each.items()} for language, each in written.items()}


@cache
def _ambiguous() -> frozenset[str]:
    return frozenset(word for said in FIGURES.by_language().values() for word in said["ambiguous"].split())


@cache
def _all_numbers() -> Mapping[str, float]:
    return {word: float(number) for words in _numbers().values() for word, number in words.items()}


@cache
def _in_one_word(spelt: str) -> float | None:
    """German joins them: fünfundzwanzig, zweihundertachtzehn, dreieinhalb."""
    german = _numbers()["de"]
    if spelt in german:
        return float(german[spelt])
    for joint, scale in (("tausend", 1000), ("hundert", 100)):
        head, found, tail = spelt.partition(joint)
        if found:
            times = 1.0 if head in ("", "ein") else _in_one_word(head)
            rest = 0.0 if not tail else _in_one_word(tail.removeprefix("und"))
            return times * scale + rest if times is not None and rest is not None else None
    if spelt.endswith("einhalb"):
        whole = 1.0 if spelt == "einhalb" else _in_one_word(spelt.removesuffix("einhalb"))
        return whole + 0.5 if whole is not None and spelt != "einhalb" else None
    head, found, tail = spelt.partition("und")
    units = 1.0 if head == "ein" else german.get(head, 0)
    tens = german.get(tail, 0) if found else 0
    return float(units + tens) if 1 <= units < 10 and 20 <= tens < 100 else None
