"""What was the case on a day is kept once, and compared without inventing anything."""

from dataclasses import replace
from datetime import timedelta

from content_library.database import open_database
from content_library.library import Library
from content_library.snapshots import Moved, Snapshot, moved, snapshot_of
from tests.content_library.invented_maps import TODAY, a_picture, an_asset

DAY = timedelta(days=1)
EMPTY = Snapshot(TODAY, 0.0, {("chief", "looking"): 0.0}, (("chief", "looking"),))


def test_a_snapshot_holds_coverage_and_gaps_of_its_day():
    assert snapshot_of(a_picture()) == EMPTY


def test_only_cells_that_moved_are_told_the_widest_move_first():
    full = replace(snapshot_of(a_picture(an_asset())), day=TODAY + DAY)
    assert moved(EMPTY, full) == (Moved(("chief", "looking"), 0.0, full.cells["chief", "looking"]),)
    assert moved(full, full) == ()


def test_a_day_without_a_change_leaves_no_snapshot(tmp_path):
    engine = open_database(f"sqlite:///{tmp_path / 'milepost.db'}")
    library = Library(engine)
    later = replace(EMPTY, day=TODAY + DAY)
    changed = replace(later, overall=90.0)
    for each in (EMPTY, later):
        library.keep_snapshot(each)
    assert library.snapshots() == (EMPTY,)
    library.keep_snapshot(changed)
    assert library.snapshots() == (EMPTY, changed)
    library.keep_snapshot(later)
    assert library.snapshots() == (EMPTY,)
    engine.dispose()
