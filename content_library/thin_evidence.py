"""Where the map rests on little: cells nobody was asked about twice, needs no note speaks for, segments nobody heard."""

from collections.abc import Collection
from dataclasses import dataclass

from content_library.evidence import ENOUGH, notes_about
from content_library.intake import Cell, Need, ResearchNote, Segment
from content_library.picture import Picture

EVERYBODY = "all"
"""The segment of a note that is of no segment."""


@dataclass(frozen=True)
class Thin:
    """A cell with the qualitative notes it rests on, fewer than enough."""

    cell: Cell
    notes: tuple[str, ...]


def thin_cells(picture: Picture, segments: Collection[str] = ()) -> tuple[Thin, ...]:
    """In the order of the map; of the readers in these segments and by the notes from there, where some are named."""
    found = []
    for cell in picture.cells:
        if cell.involved and _is_in(picture, cell, segments):
            notes = talks_behind(picture, cell, segments)
            if len(notes) < ENOUGH:
                found.append(Thin(cell, notes))
    return tuple(found)


def talks_behind(picture: Picture, cell: Cell, segments: Collection[str] = ()) -> tuple[str, ...]:
    """The qualitative notes a cell rests on; from these segments, where some are named."""
    return tuple(note.id for note in notes_about(picture, cell.persona, cell.phase) if _counts(note, segments))


def needs_without_notes(picture: Picture) -> tuple[Need, ...]:
    """Needs that name no note, in a map that names some; a map that never does says nothing by it."""
    if not any(need.evidence for need in picture.needs):
        return ()
    return tuple(need for need in picture.needs if not need.evidence)


def segments_unheard(picture: Picture) -> tuple[Segment, ...]:
    """Segments no qualitative note is from."""
    heard = {note.segment for note in picture.notes if note.kind != "quantitative"}
    return tuple(segment for segment in picture.segments if segment.id not in heard)


def _is_in(picture: Picture, cell: Cell, segments: Collection[str]) -> bool:
    known = picture.persona_of.get(cell.persona)
    return not segments or known is None or not known.segments or not set(known.segments).isdisjoint(segments)


def _counts(note: ResearchNote, segments: Collection[str]) -> bool:
    return note.kind != "quantitative" and (not segments or note.segment == EVERYBODY or note.segment in segments)
