"""Which need is meant by words of its own, where its id or its cell is not said."""

from collections.abc import Iterable, Sequence

from content_library.coverage import CellCoverage
from content_library.intake import Need
from content_library.picture import Picture
from content_library.shared_words import roots, stems

FEWEST = 2
"""Words of a need, among those of the whole map: one alone is in too many of them."""


def need_of_cell(picture: Picture, text: str, cell: CellCoverage) -> tuple[str, ...]:
    """The need of the cell that has a word of the text no other has so many of, else the only one that is open."""
    names = [picture.persona_of[cell.persona].label, picture.phase_of[cell.phase].label, cell.persona, cell.phase]
    meant = _best(text, [picture.need_of[need.need] for need in cell.needs], 1, " ".join(names))
    unmet = tuple(need.need for need in cell.needs if need.label != "met")
    return meant or (unmet if len(unmet) == 1 else ())


def need_in_words(picture: Picture, text: str) -> tuple[str, ...]:
    """The one need of the map the text has most words of; empty where several have as many."""
    return _best(text, picture.need_of.values(), FEWEST)


def _best(text: str, needs: Iterable[Need], fewest: int, passed_over: str = "") -> tuple[str, ...]:
    """By beginnings of words or by their roots: "label printing" is said of "print labels"."""
    said = [(cut, cut(text) - cut(passed_over)) for cut in (stems, roots)]
    counts = {need.id: max(len(cut(need.text) & words) for cut, words in said) for need in needs}
    most = max(counts.values(), default=0)
    best: Sequence[str] = [need for need, count in counts.items() if count == most]
    return (best[0],) if most >= fewest and len(best) == 1 else ()
