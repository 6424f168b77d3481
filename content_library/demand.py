"""What people asked for in vain: which of it is still open, how urgent a cell is, which questions no need explains."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from content_library.intake import LoggedQuestion
from content_library.picture import CellKey, Picture
from content_library.remembered import remembered
from content_library.shared_words import stems

IN_VAIN = ("unanswered", "low_confidence", "thumbs_down")
PUBLISHED = ("published", "done")
"""What a brief is called whose piece is there."""


@dataclass(frozen=True)
class Pair:
    """A request: a person who misses something for a need; however often they asked, it counts once."""

    asker: str
    need: str
    questions: tuple[LoggedQuestion, ...]

    @property
    def last(self) -> date:
        return max(question.date for question in self.questions)


def is_open(picture: Picture, question: LoggedQuestion) -> bool:
    """Asked in vain, and nothing was published for it since."""
    return question.outcome in IN_VAIN and closed_by(picture, question) is None


def closed_by(picture: Picture, question: LoggedQuestion) -> str | None:
    """The first brief for its need that was published on the day it was asked, or later."""
    published = remembered(picture, "published", lambda: _published(picture)).get(question.need or "", ())
    return next((brief for day, brief in published if day >= question.date), None)


def demand_of(picture: Picture, persona: str, phase: str) -> tuple[Pair, ...]:
    """The pairs of a cell that are open within the window, in the order of the question log."""
    return remembered(picture, "demand", lambda: _demand(picture)).get((persona, phase), ())


def unmatched(picture: Picture) -> tuple[LoggedQuestion, ...]:
    """Open questions of the window that no need explains: a hint that the map misses a need.

    The same words of one person, in any order and form, count once; a question whose words are gone counts by itself.
    """
    found: dict[object, LoggedQuestion] = {}
    for question in picture.questions:
        if _counts(picture, question) and question.need is None:
            about = stems(question.text)
            found.setdefault((question.asker, about) if about else object(), question)
    return tuple(found.values())


def _demand(picture: Picture) -> Mapping[CellKey, tuple[Pair, ...]]:
    asked: dict[CellKey, dict[tuple[str, str], list[LoggedQuestion]]] = {}
    for question in picture.questions:
        if question.persona and question.phase and question.need and _counts(picture, question):
            pairs = asked.setdefault((question.persona, question.phase), {})
            pairs.setdefault((question.asker, question.need), []).append(question)
    return {cell: tuple(Pair(*who, tuple(found)) for who, found in pairs.items()) for cell, pairs in asked.items()}


def _published(picture: Picture) -> Mapping[str, Sequence[tuple[date, str]]]:
    """By need the briefs that were published for it, the first one first, where the day is known."""
    found: dict[str, list[tuple[date, str]]] = {}
    for brief in picture.briefs:
        if brief.published_on and brief.status in PUBLISHED:
            for need in dict.fromkeys(brief.needs):
                found.setdefault(need, []).append((brief.published_on, brief.id))
    return {need: sorted(briefs, key=lambda each: each[0]) for need, briefs in found.items()}


def _counts(picture: Picture, question: LoggedQuestion) -> bool:
    """Open, and dated within the window, both ends included."""
    window = picture.taxonomy.priority.demand_window_days
    return is_open(picture, question) and 0 <= (picture.today - question.date).days <= window
