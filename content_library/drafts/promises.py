"""Sentences that promise a result: by a figure, by a word that knows no exception, or by what is given away.

They are told by general words, data in `content_library/cues/*.promises.yaml`; what the words are about is for the register
to know.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from content_library.cue_files import PROMISES
from content_library.figures import TIME, Figure

Way = Literal["figure", "absolute", "free", "discount", "money back", "guarantee", "multiple", "terms"]
NEAR = 8  # words between a figure and what is done with it; further apart they are about two things
CHANGING = 3  # words between a part and what changes by it
_BY_WORDS: dict[Way, str] = {
    "free": "free",
    "discount": "discount",
    "money back": "money_back",
    "guarantee": "guarantee",
    "multiple": "multiple",
    "absolute": "whole",
}
"""The ways that words alone tell, by the group of cues that has them."""
BINDING: frozenset[Way] = frozenset(["discount", "money back", "guarantee"])
"""A customer may hold the company to it, and pays less or gets money."""


@dataclass(frozen=True)
class Promise:
    """`said` stands in the sentence; `figure` where it is one that promises."""

    said: str
    way: Way
    figure: Figure | None = None


def promises(text: str, figures: tuple[Figure, ...], names: tuple[str, ...] = ()) -> Iterator[Promise]:
    """`figures` are those of the text, of which only times and counts are looked at; `names` are the company's own. A question promises nothing."""
    if text.endswith("?"):
        return
    for way, group in _BY_WORDS.items():
        found = _found(group, text)
        if found and not (way == "free" and _found("to_read", text)):
            yield Promise(found[0], way)
    absolute = _absolute(text, names)
    if absolute and not _found("whole", text):
        yield Promise(absolute, "absolute")
    if _found("law", text):
        return
    for figure in figures:
        if figure.unit in TIME | {""} and not figure.is_year and _is_result(text, figure, names):
            yield Promise(_with_thing(text, figure), "figure", figure)
    short, one = _found("short_time", text), _found("one_time", text)
    if short and _is_ours(text, names):
        yield Promise(short[0], "figure")
    elif one and _results_near(text, one.span()):
        yield Promise(one[0], "figure")


def promises_so(text: str, way: Way) -> bool | None:
    """Whether its words promise in that way; None for a way that words alone do not tell."""
    return _found(_BY_WORDS[way], text) is not None if way in _BY_WORDS else None


def is_compared(text: str, figure: Figure) -> bool:
    """Whether a part or a multiple is one of a result, and no promise by its words already: "two fifths less", "cut by a
    third"; "half of Friday" is none."""
    where = (figure.start, figure.end)
    if any(_meet(each.span(), where) for each in PROMISES.whole("multiple").finditer(text)):
        return False
    behind = PROMISES.whole("compared").search(text, figure.end)
    if behind is not None and len(text[figure.end : behind.start()].split()) <= 1:
        return True
    changes = PROMISES.whole("changed").finditer(text)
    return is_result(text, figure) or any(_words_apart(each.span(), where, text) <= CHANGING for each in changes)


def is_result(text: str, figure: Figure) -> bool:
    """Whether what is done to time, money or work stands near it: "save EUR 80,000", and no price."""
    return bool(_results_near(text, (figure.start, figure.end)))


def is_offered(text: str, figure: Figure, names: tuple[str, ...] = ()) -> bool:
    """Whether the reader is to get the sum or to pay it to us: no market's, and no example's."""
    where = (figure.start, figure.end)
    offers = PROMISES.whole("offered").finditer(text)
    if any(_words_apart(each.span(), where, text) <= NEAR for each in offers):
        return True
    return _found("priced", text) is not None and _is_named(text, names)


def _meet(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _found(group: str, text: str) -> re.Match[str] | None:
    return PROMISES.whole(group).search(text)


def _with_thing(text: str, figure: Figure) -> str:
    """ "two technicians" """
    behind = re.match(r"\s+\w+", text[figure.end :]) if not figure.unit else None
    return figure.said + (behind[0] if behind else "")


def _absolute(text: str, names: tuple[str, ...]) -> str:
    """In the part of the sentence that is about us."""
    for part in re.split(r"[:;()–—]", text):
        found = _found("absolute", part)
        if found and not _found("of_knowing", part) and (_found("ours_alone", part) or _is_named(part, names)):
            return found[0]
    return ""


def _is_result(text: str, figure: Figure, names: tuple[str, ...]) -> bool:
    """A time of which something is made or in which something is done; a count of what is saved."""
    done = _results_near(text, (figure.start, figure.end))
    if figure.unit == "":
        return any(_is_saved(text, figure, found) for found in done)
    if done:
        return True
    return _is_led_by_speed(text[: figure.start]) and _is_to_the_reader(text, names)


def _results_near(text: str, where: tuple[int, int]) -> list[re.Match[str]]:
    every = PROMISES.whole("result").finditer(text)
    return [found for found in every if _words_apart(found.span(), where, text) <= NEAR]


def _is_led_by_speed(before: str) -> bool:
    return any(before[found.end() :] == " " for found in PROMISES.whole("speed").finditer(before))


def _is_saved(text: str, figure: Figure, found: re.Match[str]) -> bool:
    """ "save two technicians": right behind it."""
    behind = text[found.end() : figure.start]
    saving = PROMISES.whole("saved").match(found[0])
    return saving is not None and found.end() <= figure.start and len(behind.split()) <= 1


def _words_apart(one: tuple[int, int], other: tuple[int, int], text: str) -> int:
    first, second = sorted((one, other))
    return len(text[first[1] : second[0]].split())


def _is_ours(text: str, names: tuple[str, ...]) -> bool:
    return _found("ours", text) is not None or _is_named(text, names)


def _is_to_the_reader(text: str, names: tuple[str, ...]) -> bool:
    return any(_found(group, text) for group in ("yours", "ours_alone")) or _is_named(text, names)


def _is_named(text: str, names: tuple[str, ...]) -> bool:
    return any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text) for name in names)
