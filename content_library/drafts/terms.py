"""What a sentence says of the contract: how long it binds, with what notice one leaves, how long a trial is free, and
how it renews.

Told by general words, data in `content_library/cues/*.promises.yaml`; what the contract really says is for the register
and the assets to know.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from content_library.claims_as_said import single_lengths
from content_library.cue_files import PROMISES
from content_library.figures import TIME, Figure, figures_in

NEAR = 6  # words between a length and what is so long
COMMA = 3  # words that a comma between them counts for
LONG = TIME - {"minute", "hour"}
"""The units a contract counts in."""
ALIKE = (
    frozenset(["leaving", "notice", "term", "any_time", "no_term"]),
    frozenset(["renewal", "automatic", "no_renewal", "same_price"]),
)
"""Rows of one matter: when one may leave is said by the notice, by the term and by "after a year"."""
SO_MANY = {"week": 7, "year": 12}
"""Of the units that are so many of a smaller one, weeks of days and years of months."""
SMALLER = {"week": "day", "year": "month"}


@dataclass(frozen=True)
class Term:
    """`about` names what of the contract, a row of the cues; without a `length` the words say it: "cancel any time"."""

    about: str
    said: str = field(compare=False)
    length: Figure | None = None

    def is_of(self, other: "Term") -> bool:
        """Whether both speak of the same thing, whatever they say of it."""
        return self.about == other.about or any({self.about, other.about} <= rows for rows in ALIKE)

    def is_as(self, other: "Term") -> bool:
        if self.length is None or other.length is None:
            return self == other
        same = self.about == other.about or "leaving" in (self.about, other.about)
        return same and self.is_of(other) and _measured(self.length) == _measured(other.length)


def terms_in(text: str, language: str = "") -> tuple[Term, ...]:
    """But what a question asks, what somebody is told to look for, and what is said of others' contracts."""
    if text.endswith("?") or not _found("contracting", text) or _found("not_our_contract", text):
        return ()
    measured = tuple(_measured_in(text, language))
    noticed = any(each.about == "notice" for each in measured)
    return (*measured, *(each for each in _unmeasured_in(text) if not (noticed and each.about == "any_time")))


def _measured_in(text: str, language: str) -> Iterator[Term]:
    """Each length with what stands nearest to it, of two as near with what stands in front."""
    subjects = [(row, found.span()) for row in _rows("lengths") for found in _every("lengths", row, text)]
    for length in _lengths(text, language):
        where = (length.start, length.end)
        places = [(_apart(span, where, text), span > where, row) for row, span in subjects]
        apart, _, row = min(places, default=(NEAR + 1, False, ""))
        if apart <= NEAR:
            yield Term(row, length.said, length)


def _lengths(text: str, language: str) -> Iterator[Figure]:
    figures = [each for each in figures_in(text, language) if each.unit in LONG]
    yield from figures
    for one in single_lengths(text):
        if one.unit in LONG and not any(each.start <= one.start < each.end for each in figures):
            yield one


def _unmeasured_in(text: str) -> Iterator[Term]:
    for row in _rows("unbound"):
        found = next(iter(_every("unbound", row, text)), None)
        if found is not None:
            yield Term(row, found[0])


def _measured(length: Figure) -> tuple[float, str]:
    number, unit = float(length.number), str(length.unit)
    return number * SO_MANY.get(unit, 1), SMALLER.get(unit, unit)


def _apart(one: tuple[int, int], other: tuple[int, int], text: str) -> int:
    first, second = sorted((one, other))
    between = text[first[1] : second[0]]
    return len(re.findall(r"\w+", between)) + COMMA * len(re.findall(r"[,;]", between))


def _rows(group: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(row for said in PROMISES.by_language().values() for row in said[group]))


def _every(group: str, row: str, text: str) -> Iterator[re.Match[str]]:
    return PROMISES.whole(group, row).finditer(text)


def _found(group: str, text: str) -> re.Match[str] | None:
    return PROMISES.whole(group).search(text)
