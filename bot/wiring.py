"""The composition root: settings in, services out. The only module that picks adapters."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

from bot.services import Services
from bot.settings import Settings
from bot.threads import Threads, ThreadsInLibrary
from content_library.database import open_database
from content_library.errors import WorkspaceMissing
from content_library.library import Library
from content_library.workspace import Workspace, open_workspace
from retrieval.ports import Index


def build(settings: Settings, threads: Threads | None = None) -> Services:
    """Everything a skill needs. The index opens at its first use, so that facts from tables come without it."""
    workspace = workspace_of(settings)
    data = data_folder(settings, workspace)
    library = Library(open_database(settings.database_url or f"sqlite:///{data / 'milepost.db'}"))
    return Services(
        workspace=workspace,
        library=library,
        open_index=_index_opener(data / "index", settings.lock_wait),
        threads=threads or ThreadsInLibrary(library, _now),
        clock=_now,
        new_id=_new_id,
    )


def workspace_of(settings: Settings) -> Workspace:
    """Raises `WorkspaceMissing` when no folder is named."""
    if settings.workspace is None:
        raise WorkspaceMissing("No workspace is named")
    return open_workspace(settings.workspace)


def data_folder(settings: Settings, workspace: Workspace) -> Path:
    folder = settings.data or workspace.folder / ".milepost"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def _index_opener(folder: Path, wait: float) -> Callable[[], Index]:
    def opened() -> Index:
        from retrieval.adapters.embedded import open_index

        return open_index(folder, wait=wait)

    return opened


def _now() -> datetime:
    return datetime.now(UTC)


def _new_id() -> str:
    return uuid4().hex[:8]
