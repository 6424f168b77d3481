"""What every skill may use: built once by the wiring, passed as one argument."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

from bot.notebook import Notebook
from bot.threads import Threads
from content_library.library import Library
from content_library.meanings import Meanings
from content_library.picture import Picture
from content_library.workspace import Workspace
from prompts.ports import LanguageModel
from retrieval.ports import Index, OpenEmbedder

Clock = Callable[[], datetime]
NewId = Callable[[], str]


@dataclass(frozen=True)
class Services:
    """`open_index` is called at the first search only: facts from the tables come without opening the index."""

    workspace: Workspace
    library: Library
    open_index: Callable[[], Index]
    open_embedder: OpenEmbedder
    meanings: Meanings
    threads: Threads
    notebook: Notebook
    clock: Clock
    new_id: NewId
    model: LanguageModel | None = None
    model_timeout: float = 20.0
    """Seconds a model may take for one question, understanding and wording together."""

    @cached_property
    def index(self) -> Index:
        return self.open_index()

    def picture(self) -> Picture:
        """Everything known now. "Now" is the company's `as_of` when it has one."""
        return self.library.picture(self.clock().date())

    def close(self) -> None:
        """Lets the index go, if it was opened, so that another process may have it."""
        if "index" in self.__dict__:
            self.index.close()
