"""The index as one folder beside the library: passages, keywords and Chroma, owned by one process at a time."""

from collections.abc import Iterable
from pathlib import Path
from threading import Thread
from typing import Self

from retrieval.adapters.chroma import ChromaIndex
from retrieval.adapters.keywords import Fts5
from retrieval.adapters.lock import IndexLock
from retrieval.adapters.minilm import MiniLM
from retrieval.adapters.store import SqliteStore
from retrieval.indexing import Difference, Indexed, Progress, Shelf, difference, mend, synchronise_index
from retrieval.passages import AssetText, Found, Hit, Query
from retrieval.ports import Embedder
from retrieval.search import Search

WAIT = 5.0  # seconds: longer than a question takes, shorter than anyone's patience


class Index:
    """Everything search needs, opened. Close it, or use it as a context manager."""

    def __init__(self, folder: Path, lock: IndexLock, embedder: Embedder) -> None:
        self.embedder = embedder
        self._lock = lock
        self._store = SqliteStore(folder / "passages.sqlite")
        self._keywords = Fts5(folder / "keywords.sqlite")
        self._vectors = ChromaIndex(folder / "chroma", embedder.id)
        self._shelf = Shelf(self._store, self._vectors, self._keywords)
        self._search = Search(self._shelf, embedder)

    def search(self, query: Query, limit: int = 10) -> Found:
        return self._search.find(query, limit)

    def closest(self, query: Query, limit: int = 10) -> tuple[Hit, ...]:
        return self._search.closest(query, limit)

    def synchronise(self, texts: Iterable[AssetText], progress: Progress) -> Indexed:
        return synchronise_index(texts, self._shelf, self.embedder, progress)

    def difference(self, texts: Iterable[AssetText]) -> Difference:
        return difference(texts, self._shelf)

    def mend(self, found: Difference) -> int:
        """Makes keywords and Chroma equal to the store, without embedding; what the store lacks `synchronise` adds."""
        return mend(found, self._shelf)

    def count(self) -> int:
        """Passages that can be found."""
        return self._vectors.count()

    def warm(self) -> Thread:
        """Asks once, in a thread of its own: Chroma builds its graph at the first question after a start."""
        asking = Thread(target=self.search, args=(Query("warm"), 1), daemon=True)
        asking.start()
        return asking

    def close(self) -> None:
        self._vectors.close()
        self._keywords.close()
        self._store.close()
        self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def open_index(folder: Path, wait: float = WAIT) -> Index:
    """Made when missing. Raises `Busy` when another process keeps it for longer than `wait` seconds.

    Every embedding model has its own folder inside, so that changing the model never mixes vectors and changing back
    costs nothing.
    """
    folder.mkdir(parents=True, exist_ok=True)
    lock = IndexLock(folder)
    lock.acquire(wait)
    embedder = MiniLM()
    (folder / embedder.id).mkdir(exist_ok=True)
    return Index(folder / embedder.id, lock, embedder)
