"""The index as one folder beside the library: passages, keywords and Chroma, owned by one process at a time."""

from collections.abc import Iterable
from pathlib import Path
from threading import Lock, Thread
from typing import Self

from content_library.errors import DataUnusable, IndexMissing
from retrieval.adapters.chroma import ChromaIndex
from retrieval.adapters.damage import set_aside
from retrieval.adapters.keywords import Fts5
from retrieval.adapters.lock import IndexLock
from retrieval.adapters.minilm import MiniLM
from retrieval.adapters.store import SqliteStore
from retrieval.indexing import Difference, Indexed, Progress, Stores, difference, mend, synchronise_index
from retrieval.passages import AssetText, Found, Hit, Query
from retrieval.ports import Embedder, OpenEmbedder
from retrieval.search import Search

WAIT = 5.0  # seconds: longer than a question takes, shorter than anyone's patience


class Index:
    """Everything search needs, opened. Close it, or use it as a context manager.

    Damaged files are set aside. What can be made from the stored passages is made at once; for these themselves a sync
    is needed, and until then questions are refused.
    """

    def __init__(self, folder: Path, lock: IndexLock, embedder: Embedder) -> None:
        self.embedder = embedder
        self._lock = lock
        self._changing = Lock()
        set_aside(folder / "passages.sqlite")
        lost = set_aside(folder / "keywords.sqlite"), set_aside(folder / "chroma" / "chroma.sqlite3", folder / "chroma")
        self._store = SqliteStore(folder / "passages.sqlite")
        self._keywords = Fts5(folder / "keywords.sqlite")
        self._vectors = ChromaIndex(folder / "chroma", embedder.id)
        self._stores = Stores(self._store, self._vectors, self._keywords)
        self._search = Search(self._stores, embedder)
        self._passages_lost = self._vectors.count() > 0 and not self._store.ids()
        if any(lost) and not self._passages_lost:
            self.mend(self.difference(()))

    def search(self, query: Query, limit: int = 10) -> Found:
        """Raises `IndexMissing` when the passages were lost and no sync has brought them back."""
        self._need_passages()
        return self._search.find(query, limit)

    def closest(self, query: Query, limit: int = 10) -> tuple[Hit, ...]:
        """Raises `IndexMissing`, as `search` does."""
        self._need_passages()
        return self._search.closest(query, limit)

    def synchronise(self, texts: Iterable[AssetText], progress: Progress) -> Indexed:
        with self._changing:
            done = synchronise_index(texts, self._stores, self.embedder, progress)
            self._passages_lost = False
        return done

    def difference(self, texts: Iterable[AssetText]) -> Difference:
        return difference(texts, self._stores)

    def mend(self, found: Difference) -> int:
        """Makes keywords and Chroma equal to the store, without embedding; what the store lacks `synchronise` adds."""
        with self._changing:
            return mend(found, self._stores)

    def count(self) -> int:
        """Passages that can be found."""
        return self._vectors.count()

    def warm(self) -> Thread:
        """Asks once, in a thread of its own: Chroma builds its graph at the first question after a start."""
        asking = Thread(target=self.search, args=(Query("warm"), 1), daemon=True)
        asking.start()
        return asking

    def _need_passages(self) -> None:
        if self._passages_lost:
            raise IndexMissing("The stored passages were lost or damaged, so nothing can be searched")

    def close(self) -> None:
        self._vectors.close()
        self._keywords.close()
        self._store.close()
        self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def open_index(folder: Path, wait: float = WAIT, open_embedder: OpenEmbedder = MiniLM) -> Index:
    """Made when missing. Raises `Busy` when another process keeps it for longer than `wait` seconds, and `DataUnusable`
    when the folder cannot be written.

    Every embedding model has its own folder inside, so that changing the model never mixes vectors and changing back
    costs nothing.
    """
    embedder = open_embedder()
    lock = IndexLock(folder)
    try:
        (folder / embedder.id).mkdir(parents=True, exist_ok=True)
        lock.acquire(wait)
    except OSError as error:
        raise DataUnusable(f"The search index cannot be written: {error.strerror}") from error
    return Index(folder / embedder.id, lock, embedder)
