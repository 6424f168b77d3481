"""Make the records equal to the files, then the index equal to the records."""

from collections.abc import Callable
from dataclasses import dataclass

from content_library.reading import Synced

from content_library.problems import Problem
from retrieval.indexing import Indexed

Report = Callable[[str, int, int], None]


@dataclass(frozen=True)
class LibrarySynced:
    """What one sync did to records and index, and everything wrong with the files as they are now."""

    records: Synced
    index: Indexed
    suggestions: int

    @property
    def problems(self) -> tuple[Problem, ...]:
        return self.records.problems

    @property
    def refused(self) -> bool:
        return any(problem.refused for problem in self.problems)
