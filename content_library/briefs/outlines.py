"""The outline of one piece: the pattern of its type, filled with the needs it has to meet."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from content_library.briefs.patterns import ALIGNMENT, BY_FORMAT, CASE, DOUBTS, EDUCATIONAL, PATTERNS
from content_library.briefs.steps import Step
from content_library.intake import Need
from content_library.shared_words import closest, shared, stems


@dataclass(frozen=True)
class Material:
    """What a section is built from: `source` is the id of an asset, a claim or a note, `text` the words of it that belong
    there: a title, a claim, a line of a note (in “ ” what somebody said). A `hint` says what to think of there."""

    source: str
    text: str
    hint: bool = False


@dataclass(frozen=True)
class Section:
    """A section of one piece: `needs` by id, `questions` by their number in the brief (from 1), `use` what to build
    it from by id, in words under `material`; `covers` what its needs list; `ask` whom to ask what where
    there is nothing; `share` of the length in
    percent; `tab` is what a sheet calls it, "" for what is told only."""

    heading: str
    purpose: str
    needs: tuple[str, ...] = ()
    questions: tuple[int, ...] = ()
    use: tuple[str, ...] = ()
    share: int = 0
    material: tuple[Material, ...] = ()
    covers: tuple[str, ...] = ()
    ask: str = ""
    tab: str = ""


def steps_for(content_type: str, needs: Sequence[Need], approved: bool = True, format: str = "") -> tuple[Step, ...]:
    """The pattern of the format, else of the type (of "educational" for a type without one) for these needs; `approved`
    says whether somebody else has to approve."""
    if format in BY_FORMAT:
        return BY_FORMAT[format]
    convincing = approved or any(need.kind in CASE.kinds for need in needs)
    steps = tuple(step for step in PATTERNS.get(content_type, EDUCATIONAL) if step is not CASE or convincing)
    return (*steps[:-1], DOUBTS, steps[-1]) if needs and needs[0].kind == ALIGNMENT else steps


def outline(
    steps: Sequence[Step],
    needs: Sequence[Need],
    questions: Sequence[tuple[str | None, str]],
    weights: Mapping[str, int],
) -> tuple[Section, ...]:
    """A section for each step, every need and question in one of them.

    `questions` are the must-answer questions in order, each with the id of its need and, where it may stand in another
    section than its need, its text: then it goes where its words are. One without a need goes to the section of the
    first need. `weights` is what each importance counts for the length.
    """
    words = [stems(f"{step.heading} {step.purpose}") for step in steps]
    home = _homes(steps, words, needs)
    first = home[needs[0].id] if needs else 0
    nearest = (closest(text, words) for _, text in questions)
    place = [
        home.get(need or "", first) if at is None else at for (need, _), at in zip(questions, nearest, strict=True)
    ]
    own = [sum(weights[need.importance] for need in needs if home[need.id] == at) for at in range(len(steps))]
    shares = _shares(_half_of_it(own))
    return tuple(
        Section(
            heading=step.heading,
            purpose=step.purpose,
            needs=tuple(need.id for need in needs if home[need.id] == at),
            questions=tuple(number for number, where in enumerate(place, start=1) if where == at),
            share=shares[at],
            tab=step.tab,
        )
        for at, step in enumerate(steps)
    )


def _homes(steps: Sequence[Step], words: Sequence[frozenset[str]], needs: Sequence[Need]) -> dict[str, int]:
    """The index of the section of each need: of those for its kind a free one, of these the nearest in words."""
    homes: dict[str, int] = {}
    for need in needs:
        fitting = [at for at, step in enumerate(steps) if need.kind in step.kinds] or [len(steps) // 2]
        free = [at for at in fitting if at not in homes.values()] or fitting
        homes[need.id] = max(free, key=lambda at: (steps[at] is DOUBTS, shared(need.text, words[at]), -at))
    return homes


def _half_of_it(own: Sequence[int]) -> list[float]:
    """What each section weighs: one, and what its needs weigh. Those with a need are half of the piece at least."""
    frame = sum(not weight for weight in own)
    needed = sum(1 + weight for weight in own if weight)
    more = max(1.0, frame / needed) if needed else 1.0
    return [more * (1 + weight) if weight else 1 for weight in own]


def _shares(weights: Sequence[float]) -> tuple[int, ...]:
    """Percent in steps of five that add up to 100: nobody writes to the percent, and each section gets some."""
    total = sum(weights)
    exact = [20 * weight / total for weight in weights]
    whole = [max(1, int(part)) for part in exact]
    by_rest = sorted(range(len(weights)), key=lambda at: (whole[at] - exact[at], at))
    for at in by_rest[: max(0, 20 - sum(whole))]:
        whole[at] += 1
    while sum(whole) > 20:
        whole[max(range(len(whole)), key=lambda at: whole[at] - exact[at])] -= 1
    return tuple(5 * part for part in whole)
