"""What people asked for in vain: how urgent a cell is, and which questions no need explains."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from content_library.intake import LoggedQuestion
from content_library.picture import CellKey, Picture
from content_library.remembered import remembered
from content_library.shared_words import stems

IN_VAIN = ("unanswered", "low_confidence", "thumbs_down")


@dataclass(frozen=True)
class Pair:
    """A person who missed something for a need; however often they asked, it counts once."""

    asker: str
    need: str
    questions: tuple[LoggedQuestion, ...]

    @property
    def last(self) -> date:
        return max(question.date for question in self.questions)


def demand_of(picture: Picture, persona: str, phase: str) -> tuple[Pair, ...]:
    """The pairs of a cell within the window, in the order of the question log."""
    return remembered(picture, "demand", lambda: _demand(picture)).get((persona, phase), ())


def unmatched(picture: Picture) -> tuple[LoggedQuestion, ...]:
    """Questions asked in vain within the window that no need explains: a hint that the map misses a need.

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


def _counts(picture: Picture, question: LoggedQuestion) -> bool:
    """In vain, and dated within the window, both ends included."""
    window = picture.taxonomy.priority.demand_window_days
    return question.outcome in IN_VAIN and 0 <= (picture.today - question.date).days <= window
