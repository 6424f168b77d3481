"""What several checks of a brief ask: its cell, and whether a field says something."""

from content_library.briefs.fields import UNKNOWN, Brief
from content_library.intake import Cell
from content_library.picture import Picture


def cell_of(brief: Brief, picture: Picture) -> Cell | None:
    return picture.cell_of.get((brief.persona, brief.phase))


def stated(text: str) -> bool:
    """Whether something is said, rather than whom to ask for it."""
    return bool(text.strip()) and not text.startswith(UNKNOWN)
