"""What changed: measured against a snapshot when there is one, dated facts in any case, no invented trend."""

from dataclasses import replace
from datetime import date

from bot.skills.ask import ask
from content_library.snapshots import snapshot_of
from retrieval.understood import Question

WHAT = "did anything change in coverage since last month?"


class WithSnapshots:
    """The library as it is, with other days remembered."""

    def __init__(self, library, *snapshots):
        self.library, self.kept = library, snapshots

    def __getattr__(self, name):
        return getattr(self.library, name)

    def snapshots(self):
        return self.kept


def test_without_a_snapshot_only_dated_facts_are_told(talk, snapshot):
    assert talk(WHAT) == snapshot


def test_facts_of_one_reader_only(talk, snapshot):
    assert talk("what changed this quarter for the CFO?") == snapshot


def test_with_a_snapshot_coverage_is_compared_cell_by_cell(services, snapshot):
    now = snapshot_of(services.picture())
    cells = {**now.cells, ("cfo", "choosing"): 61.0}
    earlier = replace(now, day=date(2025, 12, 20), overall=77.1, cells=cells, gaps=now.gaps[1:])
    answer = ask(Question(WHAT, "nina"), replace(services, library=WithSnapshots(services.library, earlier)))
    assert (answer.behaviour, answer.cells, answer.lines) == snapshot


def test_a_sync_keeps_one_snapshot_for_its_day(services):
    kept = services.library.snapshots()
    assert kept == (snapshot_of(services.picture()),)
