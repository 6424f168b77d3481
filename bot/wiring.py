"""The composition root: settings in, services out. The only module that picks adapters."""

import os
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from functools import cache, cached_property
from pathlib import Path
from uuid import uuid4

from bot.notebook import NotebookInLibrary, NotebookInMemory
from bot.services import Services
from bot.settings import Settings
from bot.threads import Threads, ThreadsInLibrary
from content_library.database import open_database, sqlite_file
from content_library.errors import BadSetting, WorkspaceMissing
from content_library.library import Library
from content_library.talk_log import TalkLog
from content_library.workspace import Workspace, open_workspace
from prompts.ports import LanguageModel, Reply, Request
from retrieval.budget import Budgeted
from retrieval.comparing import EmbedderMeanings
from retrieval.ports import Embedder, Index


def build(settings: Settings, threads: Threads | None = None) -> Services:
    """Everything a skill needs. The index opens at its first use, so that facts from tables come without it.

    With `threads` of their own the questions are a rehearsal: none is logged.
    """
    workspace = workspace_of(settings)
    data = data_folder(settings, workspace)
    keep_words = timedelta(days=settings.question_text_days)
    engine = open_database(settings.database_url or sqlite_file(data / "milepost.db"))
    meanings = EmbedderMeanings(_embedder)
    library = Library(engine, meanings)
    return Services(
        workspace=workspace,
        library=library,
        open_index=_index_opener(data / "index", settings.lock_wait),
        open_embedder=_embedder,
        meanings=meanings,
        threads=threads or ThreadsInLibrary(library, _now),
        notebook=NotebookInLibrary(TalkLog(library.engine), keep_words, _now)
        if threads is None
        else NotebookInMemory(),
        clock=_now,
        new_id=_new_id,
        model=_model(settings, library),
        model_timeout=settings.openai_timeout,
    )


def workspace_of(settings: Settings) -> Workspace:
    """Raises `WorkspaceMissing` when no folder is named."""
    if settings.workspace is None:
        raise WorkspaceMissing("No workspace is named")
    return open_workspace(settings.workspace)


def data_folder(settings: Settings, workspace: Workspace) -> Path:
    """Made if need be. It belongs to the first workspace that used it. Raises `BadSetting`."""
    folder = (settings.data or workspace.folder / ".milepost").expanduser()
    owner = os.path.relpath(workspace.folder, folder.resolve())  # relative: both may move together
    try:
        folder.mkdir(parents=True, exist_ok=True)
        mark = folder / "workspace"
        if not mark.exists():
            mark.write_text(owner, encoding="utf-8")
        owned_by = mark.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        what = f"{folder} cannot hold the database and the index: {error}"
        raise BadSetting(what, "Name a folder you may write to with MILEPOST_DATA.") from error
    if owned_by != owner:
        what = f"{folder} holds the data of another workspace, {os.path.normpath(folder.resolve() / owned_by)}"
        raise BadSetting(what, f"Name another folder with MILEPOST_DATA; if the workspace moved, delete {mark}.")
    return folder


def _index_opener(folder: Path, wait: float) -> Callable[[], Index]:
    def opened() -> Index:
        from retrieval.adapters.embedded import open_index

        return open_index(folder, wait=wait, open_embedder=_embedder)

    return opened


@cache
def _embedder() -> Embedder:
    """One for reading questions and for searching: it never changes and holds no state."""
    from retrieval.adapters.minilm import MiniLM

    return MiniLM()


def _model(settings: Settings, library: Library) -> LanguageModel | None:
    """None without a key: nothing of a model is even imported then."""
    key = settings.openai_api_key.get_secret_value() if settings.openai_api_key else ""
    if not key:
        return None
    from content_library.model_use import DailyTokens

    purse = DailyTokens(library.engine, settings.openai_daily_tokens, _now)
    return Budgeted(_OpenAIWhenAsked(settings, key), purse, settings.openai_max_tokens)


class _OpenAIWhenAsked:
    """Importing the libraries takes seconds: only the first question that needs the model waits for them."""

    def __init__(self, settings: Settings, key: str) -> None:
        self._settings, self._key = settings, key

    def complete(self, request: Request[Reply], within: float) -> Reply:
        return self._opened.complete(request, within)

    def stream(self, request: Request[Reply], within: float) -> Iterator[str]:
        return self._opened.stream(request, within)

    @cached_property
    def _opened(self) -> LanguageModel:
        from retrieval.adapters.openai_model import OpenAIModel

        settings = self._settings
        return OpenAIModel(
            self._key,
            settings.openai_base_url,
            settings.openai_model,
            timeout=settings.openai_timeout,
            max_tokens=settings.openai_max_tokens,
            retries=settings.openai_retries,
        )


def _now() -> datetime:
    """Here and now: a day begins where the company works, not in Greenwich."""
    return datetime.now().astimezone()


def _new_id() -> str:
    return uuid4().hex[:8]
