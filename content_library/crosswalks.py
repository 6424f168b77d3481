"""Which phases of the map a stage of another model stands for, and what a phase is called."""

from collections.abc import Iterable

from content_library.intake import Phase, Share

AMBIGUOUS_FROM = 0.3  # a phase with less of the stage than this is a side note, not a second meaning


def main_phases(shares: Iterable[Share]) -> tuple[str, ...]:
    """Phases with enough of a stage to be a meaning of it."""
    return tuple(share.phase for share in shares if share.weight >= AMBIGUOUS_FROM)


def phase_names(phase: Phase) -> tuple[str, ...]:
    """Its id, its label, and the parts of a label such as "Choosing / Shortlist"."""
    return tuple(dict.fromkeys((phase.id, phase.label, *(part.strip() for part in phase.label.split("/")))))
