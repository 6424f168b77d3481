"""Make the records equal to the files, then the index and the suggestions equal to the records."""

from collections.abc import Callable
from dataclasses import dataclass

from bot.services import Services
from bot.skills.texts import asset_texts
from content_library.brief_log import BriefLog
from content_library.briefs.arrivals import DoneQuestion
from content_library.database import alone
from content_library.errors import Busy
from content_library.library import Library
from content_library.picture import Picture
from content_library.problems import Problem
from content_library.reading import Synced, synchronise
from content_library.snapshots import snapshot_of
from retrieval.indexing import Indexed
from retrieval.tagging import suggest

Report = Callable[[str, int, int], None]


@dataclass(frozen=True)
class LibrarySynced:
    """What one sync did to records and index, and everything wrong with the files as they are now."""

    records: Synced
    index: Indexed
    assets: int
    suggestions: int
    arrived: tuple[DoneQuestion, ...] = ()
    """What is to be asked of writers: whether what came in is the piece of their brief."""

    @property
    def problems(self) -> tuple[Problem, ...]:
        return self.records.problems

    @property
    def refused(self) -> bool:
        return self.records.refused


def sync_library(services: Services, report: Report) -> LibrarySynced:
    """May be killed at any moment; the next call goes on. Of replicas that share the records one writes at a time, and each
    fills its own index. Raises `Busy` when another process owns that."""

    def indexing(done: int, todo: int) -> None:
        report("indexing", done, todo)

    before = services.library.revision()
    index = services.index  # before anything is written: whoever holds the index is the one who syncs
    engine = services.library.engine
    with alone(engine, "sync"):
        synced = synchronise(services.workspace, services.library, report, services.clock().date())
    indexed = index.synchronise(asset_texts(services), indexing)
    with alone(engine, "sync"):
        if services.library.suggestions_due():
            services.library.replace_suggestions(suggest(services.picture(), index.closest, index.embedder))
        picture = services.picture()
        _keep_snapshot(services.library, picture, changed=services.library.revision() != before)
        services.notebook.forget_old()
        arrived = BriefLog(engine).ask_what_is_done(picture, services.clock(), services.new_id)
        services.library.mark_synced(services.clock())
    return LibrarySynced(synced, indexed, len(picture.assets), len(picture.suggestions), arrived)


def _keep_snapshot(library: Library, picture: Picture, *, changed: bool) -> None:
    """Coverage as it is today, worked out again only when it can be another than the one kept today."""
    kept = library.snapshots()
    if changed or not kept or kept[-1].day != picture.today:
        library.keep_snapshot(snapshot_of(picture))


def sync_if_never(services: Services, report: Report) -> None:
    """The first command on a workspace reads it, as does the one after a sync that did not finish; later ones leave that
    to `milepost sync`. While another process is at it, what an earlier sync left is good enough."""
    library = services.library
    if not library.suggestions_due():  # suggestions are the last thing a sync writes
        return
    try:
        sync_library(services, report)
    except Busy:
        if not library.suggested():
            raise
