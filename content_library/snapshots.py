"""Coverage and gaps as they were on a day: what "since last month" is honestly measured against."""

from dataclasses import dataclass
from datetime import date

from content_library.coverage import coverage
from content_library.gaps import gaps
from content_library.picture import CellKey, Picture


@dataclass(frozen=True)
class Snapshot:
    """`cells` has every cell with a number, 0 to 100; `gaps` the cells with a priority above 0, the highest first."""

    day: date
    overall: float | None
    cells: dict[CellKey, float]
    gaps: tuple[CellKey, ...] = ()


@dataclass(frozen=True)
class Moved:
    """A cell whose coverage differs; None where it had, or has, no number."""

    cell: CellKey
    before: float | None
    after: float | None


def snapshot_of(picture: Picture) -> Snapshot:
    table = coverage(picture)
    return Snapshot(
        day=picture.today,
        overall=table.overall,
        cells={(cell.persona, cell.phase): cell.coverage for cell in table.cells if cell.coverage is not None},
        gaps=tuple((gap.persona, gap.phase) for gap in gaps(picture) if gap.priority > 0),
    )


def moved(earlier: Snapshot, later: Snapshot) -> tuple[Moved, ...]:
    """The widest moves first."""
    keys = [key for key in {**earlier.cells, **later.cells} if earlier.cells.get(key) != later.cells.get(key)]
    found = [Moved(key, earlier.cells.get(key), later.cells.get(key)) for key in keys]
    return tuple(sorted(found, key=lambda each: -abs((each.after or 0) - (each.before or 0))))


def says_the_same(one: Snapshot | None, other: Snapshot) -> bool:
    return one is not None and (one.overall, one.cells, one.gaps) == (other.overall, other.cells, other.gaps)
