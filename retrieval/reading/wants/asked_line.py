"""Which line of a card a question is about: by the words they share, what the line is called and what is asked for by
the question word. Words in `retrieval/cues/*.asked.yaml`."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from content_library.shared_words import roots, stems
from content_library.spelling import folded
from retrieval.languages import small_words
from retrieval.reading.words.cue_files import patterns
from retrieval.reading.words.spelling import plain, words

SHARED = 1.0
CALLED = 0.9  # a word of the line itself says more than what such lines are called


@dataclass(frozen=True)
class Line:
    """`holds` are the words of its value, in whatever language; `called` names a pattern of the cue files."""

    name: str
    holds: str = ""
    called: str = ""
    has_day: bool = False


@dataclass(frozen=True)
class LineAsked:
    """`shared` is how many words of the question stand in it."""

    name: str
    shared: float


def line_asked(text: str, lines: Sequence[Line], aside: Iterable[str] = ()) -> LineAsked | None:
    """The line that has clearly most of the question, else the only one with a day where a day is asked for. Words of
    `aside`, such as the name of what the card is about, are in all of them."""
    said, telling = plain(text), _telling(text, aside)
    scores = {line.name: _share(line, telling, said) for line in lines}
    dated = [line.name for line in lines if line.has_day]
    if asks_a_day(said):
        scores = {name: score if name in dated else 0.0 for name, score in scores.items()}
    best = max(scores, key=lambda name: scores[name], default=None)
    if best is not None and scores[best] and list(scores.values()).count(scores[best]) == 1:
        return LineAsked(best, scores[best])
    return LineAsked(dated[0], 0.0) if asks_a_day(said) and len(dated) == 1 else None


def asks_a_day(said: str) -> bool:
    """Whether the question, in joined words, begins by asking for a day."""
    return patterns("asked")["day"].match(said) is not None


def says(name: str, said: str) -> bool:
    """Whether a pattern of the cue files is in the question, in joined words."""
    return patterns("asked")[name].search(said) is not None


def how_ended(said: str) -> Literal["won", "lost", ""]:
    """Whether deals that are won or lost are asked about."""
    return "won" if says("won", said) else "lost" if says("lost", said) else ""


def _share(line: Line, telling: Sequence[str], said: str) -> float:
    held = folded(line.holds)
    has_roots, has_stems = roots(held), stems(held)
    shared = sum(bool(roots(word) & has_roots or stems(word) & has_stems) for word in telling)
    called = bool(line.called) and says(line.called, said)
    return SHARED * shared + CALLED * called


def _telling(text: str, aside: Iterable[str]) -> tuple[str, ...]:
    passed_over = frozenset().union(*small_words().values(), *(plain(each).split() for each in aside))
    return tuple(dict.fromkeys(word.text for word in words(text) if word.text not in passed_over))
