"""Which claim of the register somebody means by its figures, its names or its words."""

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache

from content_library.claims_made import MEANT
from content_library.cue_files import FIGURES
from content_library.figures import figures_in, in_digits
from content_library.intake import Claim, ForbiddenClaim
from content_library.number_words import number_of
from content_library.picture import Picture
from content_library.shared_words import roots, stems

_GRADE = re.compile(r"(?<!\w)([A-Z]{1,3}[+-]+)(?!\w)()")
_NAME = re.compile(r"\b[A-Z]\w+(?:\s+[A-Z]\w+)+")
_ONE_NAME = re.compile(r"(?<![.:!?]\s)\b[A-Z][a-z]{2,}\w*")
_RANGE = re.compile(r"(\d+) (?:to|-|–|and) (\d+)(?: \w+)?")
_READ = ("en", "de", "es", "hr")
_ENOUGH = 2
"""A figure of two digits, a name or two words: one word alone is in too many sentences."""
_MOST = 2
"""Claims that fit alike; of more than these none is meant."""

KEPT = 512
"""Texts whose figures are remembered: the claims of a register, and the latest questions."""

Figure = tuple[str, bool]
"""As it is written, and whether it is a percentage."""


def claims_meant(picture: Picture, text: str) -> tuple[Claim | ForbiddenClaim, ...]:
    """Those the text fits best, approved or not; () where none is meant clearly. What may be said in the place of a
    forbidden claim is not that claim."""
    forbidden = (each for each in picture.forbidden_claims if _is_not_its_wording(each, text))
    every: tuple[Claim | ForbiddenClaim, ...] = (*forbidden, *picture.claims)
    readers = stems(" ".join(persona.label for persona in picture.personas))
    scores = {each.id: _fit(each, text, readers) for each in every}
    best = max(scores.values(), default=0)
    meant = tuple(each for each in every if scores[each.id] == best)
    return meant if best >= _ENOUGH and len(meant) <= _MOST else ()


def other_grades(claim: str, text: str) -> tuple[str, ...]:
    """Grades the text has in the place of the claim's, such as A+ for A."""
    own, said = ({grade for grade, _ in _GRADE.findall(each)} for each in (claim, text))
    return tuple(sorted(said - own))


def left_out(claim: str, text: str) -> tuple[str, ...]:
    """The stretches of the claim whose words the text does not have, as the claim has them: only those with a figure or
    of two words, since one word alone is seldom a condition. What stands before the first figure names what is counted;
    it is missed only where the text has less than half of the claim. A figure is there however it is written: "2h"."""
    words, said = claim.split(), roots(text)
    figured = _in_figures_of(claim, text)
    there = [bool(roots(word)) and (at in figured or roots(word) <= said) for at, word in enumerate(words)]
    telling = [at for at, word in enumerate(words) if roots(word)]
    first = next((at for at, word in enumerate(words) if _figure().search(word)), 0)
    begin = 0 if sum(there) * 2 < len(telling) else first
    told = (" ".join(_trimmed(words[start:end])).strip(":;,.") for start, end in _runs(there, begin))
    return tuple(each for each in told if len(each.split()) > 1 or _figure().search(each))


def _in_figures_of(claim: str, text: str) -> frozenset[int]:
    """The places of the words of the claim's figures that the text gives too."""
    said = frozenset(figures_in(text))
    shared = [each for each in figures_in(claim) if each in said]
    places = enumerate(re.finditer(r"\S+", claim))
    return frozenset(
        at for at, word in places if any(each.start < word.end() and word.start() < each.end for each in shared)
    )


def names_left_out(claim: str, text: str) -> tuple[str, ...]:
    """The names of the claim that the text does not have, in whatever language that is; what opens the claim may be a
    word like any other."""
    named = (match[0] for match in _ONE_NAME.finditer(claim) if match.start())
    missing = (each for each in named if each.casefold() not in text.casefold())
    return tuple(dict.fromkeys((*_halved(claim, text), *missing)))


def names_of(claim: str) -> tuple[str, ...]:
    """Words with capitals, but for what opens the claim alone."""
    alone = (found[0] for found in _ONE_NAME.finditer(claim) if found.start())
    return tuple(dict.fromkeys((*_NAME.findall(claim), *alone)))


def _halved(claim: str, text: str) -> Iterator[str]:
    """Ranges of the claim of which the text says one end: "6 to 9 weeks", said to be nine."""
    for found in _RANGE.finditer(claim):
        if len({found[1], found[2]} & _numbers(text)) == 1:
            yield found[0]


def _numbers(text: str) -> frozenset[str]:
    """In digits, and in the words of the languages that are read."""
    spoken = (number_of(word, language) for word in re.findall(r"\w+", text) for language in _READ)
    return frozenset((*re.findall(r"\d+", text), *(f"{each:g}" for each in spoken if each is not None)))


def _runs(there: list[bool], begin: int) -> Iterator[tuple[int, int]]:
    """From and up to which word nothing is there."""
    start = begin
    for at in range(begin, len(there) + 1):
        if at == len(there) or there[at]:
            yield start, at
            start = at + 1


def is_named(claims: Iterable[Claim | ForbiddenClaim], text: str) -> bool:
    """Whether a figure or a name of one of the claims is said, not only words of it."""
    return any(_names_said(each.claim, text) or _figures(each.claim) & _figures(text) for each in claims)


def _trimmed(stretch: list[str]) -> list[str]:
    """Without words that say nothing at its end."""
    while stretch and not roots(stretch[-1]):
        stretch = stretch[:-1]
    return stretch


def _fit(each: Claim | ForbiddenClaim, text: str, readers: frozenset[str]) -> int:
    """`readers`: the words readers are called by, of whom many a claim speaks."""
    said, own = _figures(text), _figures(each.claim)
    shared = said & own
    if said and own and not shared:
        return 0
    words = (stems(each.claim) & stems(text)) - readers
    if isinstance(each, ForbiddenClaim) and not shared and len(words) < MEANT * len(stems(each.claim)):
        return 0
    figures = sum(_ENOUGH if len(number) > 1 else 1 for number, _ in shared)
    return figures + _ENOUGH * _names_said(each.claim, text) + len(words - {number for number, _ in own})


def _is_not_its_wording(each: ForbiddenClaim, text: str) -> bool:
    said = stems(text)
    return len(stems(each.replace_with or "") & said) <= len(stems(each.claim) & said)


@lru_cache(maxsize=KEPT)
def _figures(text: str) -> frozenset[Figure]:
    found = (*_figure().findall(in_digits(text)), *_GRADE.findall(text))
    return frozenset((number.replace(",", "."), bool(percent)) for number, percent in found)


@cache
def _figure() -> re.Pattern[str]:
    percent = FIGURES.said("percent")
    return re.compile(rf"(?<![\w.,])(\d+(?:[.,]\d+)?)(?!\w)(\s*(?:%|{percent}))?", re.IGNORECASE)


def _names_said(claim: str, text: str) -> int:
    said = text.casefold()
    return sum(name.casefold() in said for name in _NAME.findall(claim))
