"""Which sentence of many texts holds the fact that is asked: by its words, each weighed by how rare it is in them."""

import re
from collections import defaultdict
from collections.abc import Callable, Collection, Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from math import log

from content_library.number_words import number_of
from retrieval.chunking import sentences
from retrieval.languages import language_of
from retrieval.quoting import alike, forms, unwrapped
from retrieval.reading.wants.fact_asked import FactAsked
from retrieval.reading.words.cues import Cues
from retrieval.reading.words.spelling import plain, words

OF_ITS_PAPER = 0.5
"""What a word counts that stands in the title above a sentence and not in it: it tells what the sentence is about."""
UNKNOWN = 0.6
"""What a word counts that stands in no text at all, of one that stands in a single one: mostly a verb, or slang."""
NAMED, COUNTED, SORT = 0.15, 0.2, 0.05
"""What it adds to a share that the line is of what was named, that its number counts what is asked, that it has the word
behind "which": they decide between lines that say about as much."""
TOLD = 5
"""Lines given back."""
LATEST = 8192
"""Lines and titles whose forms are kept: of some hundred texts, those that are asked about."""
BESIDE = 3
"""Words from a number on to what it counts, or its unit, at most: "two initial weeks"."""
NEAR, NEAR_ALONE = 12, 5
"""Words between a number and one that is asked about, at most; the second where no other word tells what it is of."""
AS_MUCH = 0.85
"""A line with this share of what the best one has says as much."""
FEW_SHARE = 0.06
"""Share of the texts that may say as much of it, or it is a matter of many and no fact of one; `FEW` always may: the same
paper in another language, the claim made of it."""
FEW = 4


@dataclass(frozen=True)
class Line:
    """One sentence, `of` an asset or a claim, below its title; a title itself stands below none."""

    of: str
    text: str
    title: str = ""
    is_title: bool = False


@dataclass(frozen=True)
class FactFound:
    """`share` (0 to 1) of the weight of what is asked that the line has; `missing` are words that stand in neither it nor
    its title, `asked` the words they are of; `rare`: few texts say as much; `counts`: the number stands beside what is
    counted."""

    line: Line
    share: float
    missing: tuple[str, ...]
    rare: bool
    counts: bool
    asked: tuple[str, ...] = ()


def lines_of(of: str, title: str, text: str) -> list[Line]:
    """The title is a line of its own: it may hold the fact."""
    said = [each for each in sentences(unwrapped(text)) if each != title]
    return [Line(of, title, is_title=True), *(Line(of, each, title) for each in said)]


class Facts:
    """Safe to keep: built once of the lines, asked often."""

    def __init__(self, lines: Iterable[Line]) -> None:
        self.lines = tuple(lines)
        self.texts = len({line.of for line in self.lines})
        self._in_line: defaultdict[str, set[int]] = defaultdict(set)
        self._above: defaultdict[str, set[int]] = defaultdict(set)
        for at, line in enumerate(self.lines):
            for form in _forms(line.text):
                self._in_line[form].add(at)
            for form in _forms(line.title) if line.title else ():
                self._above[form].add(at)

    def best(
        self, asked: FactAsked, in_english: Callable[[str], str], cues: Cues, of: Container[str] = ()
    ) -> Sequence[FactFound]:
        """Best first, those alone that hold a fact of the kind, before all those `of` what was named; `in_english` gives a
        word with those of the files for it."""
        met = {word: self._met(word, in_english) for word in (*asked.words, asked.sort) if word}
        return _Ranking(self, asked, met, cues, of).best(range(len(self.lines)))

    def in_paper(
        self, asked: FactAsked, paper: str, in_english: Callable[[str], str], cues: Cues
    ) -> Sequence[FactFound]:
        """The same of one text alone, none where more of what is asked stands in others. What its title says only names it,
        unless that is what is counted; where no line has the rest of a number, several words of which the title has some
        may stand in one below it. Its own lines go before the title."""
        met = {word: self._met(word, in_english) for word in asked.words}
        lines = [at for at, line in enumerate(self.lines) if line.of == paper]
        title = {at for at in lines if self.lines[at].is_title}
        left = tuple(word for word in asked.words if word == asked.counted or title.isdisjoint(met[word].there))
        own = [at for at in lines if at not in title] if len(asked.words) > 1 and not asked.counted else []
        own = own if asked.kind != "any" else []
        tried = ((left, lines), (asked.words, own))
        ranked = (
            _Ranking(self, replace(asked, words=told), met, cues, ()).best(among) for told, among in tried if told
        )
        found = [each for each in next(filter(None, ranked), ()) if not _is_of_another(each, met)]
        found = [each for each in found if asked.counted not in each.missing]
        return sorted(found, key=lambda each: (not each.counts, -each.share, each.line.is_title))

    def _met(self, word: str, in_english: Callable[[str], str]) -> "_Met":
        wanted = forms(in_english(word), language_of(word))
        known = frozenset(each for each in self._forms if each in wanted or any(alike(one, each) for one in wanted))
        there = frozenset(at for each in known for at in self._in_line.get(each, ()))
        above = frozenset(at for each in known for at in self._above.get(each, ())) - there
        few = len({self.lines[at].of for at in there | above})
        return _Met(known, there, above, log(1 + self.texts / few) if few else UNKNOWN * log(1 + self.texts))

    @cached_property
    def _forms(self) -> Sequence[str]:
        return tuple({**self._in_line, **self._above})


@dataclass(frozen=True)
class _Met:
    """The forms a word is met in, the lines with one, those below a title with one, and what the word weighs."""

    forms: frozenset[str]
    there: frozenset[int]
    above: frozenset[int]
    weight: float


def _is_of_another(found: FactFound, met: Mapping[str, _Met]) -> bool:
    """Whether more of what is asked stands in other texts than in this line."""
    return sum(bool(met[word].forms) for word in found.missing) > len(found.asked) - len(found.missing)


@dataclass(frozen=True)
class _Ranking:
    """Of the lines that have a word of what is asked."""

    facts: Facts
    asked: FactAsked
    met: Mapping[str, _Met]
    cues: Cues
    of: Container[str]

    def best(self, among: Collection[int]) -> Sequence[FactFound]:
        met = frozenset[int]().union(*(self.met[word].there for word in self.asked.words))
        said = [at for at in sorted(met) if at in among]
        shares = {at: self._share(at) for at in said if self._is_of_kind(at)}
        counting = {at for at in shares if self._counts(at)}

        def worth(at: int) -> tuple[float, int]:
            sort = self.asked.sort and at in self.met[self.asked.sort].there
            named = self.facts.lines[at].of in self.of
            return shares[at] + COUNTED * (at in counting) + SORT * bool(sort) + NAMED * named, -at

        return [self._found(at, shares, at in counting) for at in sorted(shares, key=worth, reverse=True)[:TOLD]]

    def _found(self, at: int, shares: Mapping[int, float], counts: bool) -> FactFound:
        lines = self.facts.lines
        missing = tuple(word for word in self.asked.words if at not in self.met[word].there | self.met[word].above)
        as_much = {lines[other].of for other, share in shares.items() if share >= AS_MUCH * shares[at]}
        rare = len(as_much) <= max(FEW, FEW_SHARE * self.facts.texts)
        return FactFound(lines[at], shares[at], missing, rare, counts, self.asked.words)

    def _share(self, at: int) -> float:
        met = [self.met[word] for word in self.asked.words]
        has = sum(each.weight * (1.0 if at in each.there else OF_ITS_PAPER * (at in each.above)) for each in met)
        return has / sum(each.weight for each in met)

    def _is_of_kind(self, at: int) -> bool:
        """With a number of the kind close to what it is of; a title without one says nothing yet."""
        line = self.facts.lines[at]
        if self.asked.kind in ("any", "matter"):
            return self.asked.kind == "matter" or not line.is_title
        numbers = _numbers(line.text, self.asked, self.cues)
        things = [place for word in self.asked.words for place in _places(line.text, self.met[word].forms)]
        furthest = NEAR if len(self.asked.words) > 1 else NEAR_ALONE
        return any(abs(thing - number) <= furthest for thing in things for number in numbers)

    def _counts(self, at: int) -> bool:
        """Whether a number stands close before what is counted."""
        if not self.asked.counted:
            return False
        text = self.facts.lines[at].text
        things = _places(text, self.met[self.asked.counted].forms)
        return any(0 < thing - number <= BESIDE for thing in things for number in _numbers(text, self.asked, self.cues))


@lru_cache(LATEST)
def _forms(text: str) -> frozenset[str]:
    return forms(text, language_of(text))


def _places(text: str, known: frozenset[str]) -> list[int]:
    spoken = language_of(text)
    return [at for at, word in enumerate(words(text)) if not known.isdisjoint(forms(word.raw, spoken))]


def _numbers(text: str, asked: FactAsked, cues: Cues) -> list[int]:
    """Where those stand that may answer: with a unit of time, an amount where there is money, more than one of a thing,
    what is no time where nothing is counted. A year is no number of anything."""
    said, spoken = words(text), language_of(text)
    numbers = [at for at, word in enumerate(said) if _is_number(word.raw, spoken) and not _YEAR.fullmatch(word.raw)]
    unit = cues.signals["fact_unit_of_time"].fullmatch
    if asked.kind == "time":
        return [at for at in numbers if any(unit(word.text) for word in said[at + 1 : at + 1 + BESIDE])]
    if asked.kind == "money":
        paid = cues.signals["fact_money"].search(plain(_with_currency(text)))
        return numbers if paid else []
    several = [at for at in numbers if said[at].raw.isdigit() or (number_of(said[at].raw, spoken) or 0) > 1]
    if asked.counted:
        return several
    return [at for at in several if not any(unit(word.text) for word in said[_last(at, numbers) + 1 :][:1])]


def _last(at: int, numbers: Sequence[int]) -> int:
    """The end of a range: "two to three"."""
    return at + 2 if at + 2 in numbers else at


def _is_number(word: str, language: str) -> bool:
    return word.isdigit() or number_of(word, language) is not None


def _with_currency(text: str) -> str:
    """With the signs of currencies as words."""
    return "".join(f" {name} " if (name := _CURRENCIES.get(sign)) else sign for sign in text)


_YEAR = re.compile(r"(?:19|20)\d\d")
_CURRENCIES = {"€": "euro", "$": "dollar", "£": "pound"}
