"""What a sentence says beyond a claim: its figures, in digits or in words, and its words that promise more.

A register is written in one language and asked about in others, so each row of words stands for one promise in four.
"""

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice

from content_library.cue_files import FIGURES
from content_library.figures import TIME, Figure, any_unit, figures_in, unit_of
from content_library.promise_words import rows
from content_library.shared_words import roots

_CODE = re.compile(r"[^\W\d_]-$")
"""Before the number of LV-05."""


def beyond(claim: str, text: str, language: str = "", *, of_claims: str = "en") -> tuple[str, ...]:
    """As the text says it; `of_claims` is the language of the register."""
    figures = _figures_beyond(claim, text, language, of_claims)
    return tuple(dict.fromkeys((*figures, *_promises_beyond(claim, text, language))))


def of_another_part(claim: str, text: str, language: str = "", *, of_claims: str = "en") -> tuple[str, ...]:
    """Figures of one part of a claim that the text says of another: of "12 months, 90 days' notice" a notice of 12
    months. As the text says them."""
    parts = [(frozenset(figures_in(part, of_claims)), _words(part)) for part in re.split(r"[,;]\s", claim)]
    said, words = figures_in(text, language), _words(text)
    asked = [(own, bool(named & words)) for own, named in parts if own]
    strange = any(named and own.isdisjoint(said) for own, named in asked)
    misplaced = frozenset(each for own, named in asked if not named for each in own)
    return tuple(each.said for each in said if strange and each in misplaced)


def _words(text: str) -> frozenset[str]:
    """But figures and their units."""
    return frozenset(root for root in roots(re.sub(any_unit(), "", text)) if not root[0].isdigit())


def _figures_beyond(claim: str, text: str, language: str, of_claims: str) -> Iterator[str]:
    ours = (*figures_in(claim, of_claims), *single_lengths(claim))
    said = figures_in(text, language)
    single = (each for each in single_lengths(text) if not any(other.start <= each.start < other.end for other in said))
    for each in (*said, *single):
        if not each.is_year and not _CODE.search(text[: each.start]) and not any(_is(each, own) for own in ours):
            yield each.said
    for rate in _rates(text):
        if not any(FIGURES.whole(section, rate.unit).search(claim) for section in ("units", "each")):
            yield rate.said


def _promises_beyond(claim: str, text: str, language: str) -> Iterator[str]:
    """But those of a figure: the "every" of "every second"."""
    figures = figures_in(text, language)
    for said in rows("beyond"):
        if said.search(claim):
            continue
        every = (found for found in said.finditer(text) if not any(_is_in(found, each) for each in figures))
        yield from (found[0] for found in islice(every, 1))


def _is_in(found: re.Match[str], figure: Figure) -> bool:
    return figure.start <= found.start() and found.end() <= figure.end


def _is(said: Figure, own: Figure) -> bool:
    """A share is written without its sign too; three days are not three months, and three people neither."""
    if said.number != own.number or said.unit:
        return said.number == own.number and said.unit == own.unit
    return own.unit not in TIME or not said.thing


def single_lengths(text: str) -> Iterator[Figure]:
    """ "an hour", "in one week" """
    yield from (_one(found) for found in _before_a_unit("one").finditer(text))
    yield from (_one(found) for found in _before_a_unit("one_or_per").finditer(text) if _is_how_long(text, found))


def _rates(text: str) -> Iterator[Figure]:
    """ "per vet and day", "a week" """
    yield from (_one(found) for found in _before_a_unit("per").finditer(text))
    yield from (_one(found) for found in _before_a_unit("one_or_per").finditer(text) if not _is_how_long(text, found))


def _is_how_long(text: str, found: re.Match[str]) -> bool:
    """ "an hour", and "a week" behind "in" or "takes"; "twice a week" is how often."""
    before = text[: found.start()]
    return unit_of(found) == "hour" or any(
        not before[each.end() :].strip() for each in FIGURES.whole("before_one").finditer(before)
    )


def _one(found: re.Match[str]) -> Figure:
    return Figure("1", unit_of(found), found[0], found.start(), found.end())


@cache
def _before_a_unit(group: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{FIGURES.said(group)})\s+(?:{any_unit()})(?!\w)", re.IGNORECASE)
