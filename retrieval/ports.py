"""What search needs from the outside: an embedder, two indexes and a place that keeps what was embedded."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from threading import Thread
from typing import TYPE_CHECKING, Protocol

import numpy as np
from numpy.typing import NDArray

from retrieval.passages import AssetText, Found, Hit, Kept, Passage, Query

if TYPE_CHECKING:
    from retrieval.indexing import Difference, Indexed, Progress

Vector = NDArray[np.float32]
"""One embedding, of length 1, so that a scalar product is a cosine."""

Matrix = NDArray[np.float32]
"""One embedding a row."""

Span = tuple[int, int]
"""From and up to which character a token reaches."""


class Embedder(Protocol):
    """Turns words into vectors. `id` names model and version: vectors of different ids never meet.

    `languages` are those whose texts it places well, as ISO 639-1 codes; empty means any.
    """

    id: str
    dimension: int
    max_tokens: int
    languages: frozenset[str]

    def spans(self, text: str) -> Sequence[Span]:
        """Where each token of the text lies; a text's tokens are what `max_tokens` counts."""
        ...

    def embed_passages(self, passages: Sequence[Passage]) -> Matrix: ...

    def embed_query(self, text: str) -> Vector: ...


OpenEmbedder = Callable[[], Embedder]
"""Gives the embedder, loading it at the first call: reading a question rarely needs it."""


class VectorIndex(Protocol):
    """Nearest neighbours by cosine."""

    def put(self, passages: Sequence[Passage], vectors: Matrix) -> None:
        """Adds, or replaces what has the same passage id."""
        ...

    def delete(self, ids: Sequence[str]) -> None:
        """Ids that are not there are passed over."""
        ...

    def nearest(self, vector: Vector, limit: int, assets: frozenset[str] | None = None) -> Mapping[str, float]:
        """Cosine by passage id, of at most `limit` passages; of these assets only, when given."""
        ...

    def ids(self) -> frozenset[str]: ...

    def count(self) -> int: ...

    def clear(self) -> None: ...


class KeywordIndex(Protocol):
    """Passages by their words."""

    def put(self, passages: Sequence[Passage]) -> None: ...

    def delete(self, ids: Sequence[str]) -> None: ...

    def best(self, words: Sequence[str], limit: int, assets: frozenset[str] | None = None) -> Mapping[str, float]:
        """BM25 (above 0, no upper bound) by passage id, of at most `limit` passages that hold any of the words."""
        ...

    def ids(self) -> frozenset[str]: ...

    def count(self) -> int: ...

    def clear(self) -> None: ...


class PassageStore(Protocol):
    """What was chunked and embedded: the indexes can be made again from it alone.

    A passage is *settled* once both indexes hold it, and *retired* from the moment it is no longer wanted until both
    have let it go. Every method is one transaction.
    """

    revision: int
    """Grows with every change made through this object."""

    def kept(self) -> Mapping[str, Kept]:
        """By asset id, what was last indexed completely."""
        ...

    def ids(self, assets: Iterable[str] | None = None) -> frozenset[str]:
        """Every passage (of these assets) that is not retired."""
        ...

    def passages(self, ids: Iterable[str]) -> Mapping[str, Passage]:
        """By id; retired ones are left out."""
        ...

    def vectors(self, ids: Iterable[str]) -> Mapping[str, Vector]: ...

    def unsettled(self) -> Sequence[str]: ...

    def retired(self) -> Sequence[str]: ...

    def add(self, passages: Sequence[Passage], vectors: Matrix) -> None:
        """Unsettled at first."""
        ...

    def settle(self, ids: Iterable[str]) -> None: ...

    def retire(self, ids: Iterable[str]) -> None: ...

    def forget(self, ids: Iterable[str]) -> None: ...

    def keep(self, kept: Iterable[Kept]) -> None:
        """These assets are indexed completely now, with these tags."""
        ...

    def drop(self, assets: Iterable[str]) -> None: ...


class Index(Protocol):
    """All of the above, opened together: what the rest of Milepost knows of search."""

    @property
    def embedder(self) -> Embedder: ...

    def search(self, query: Query, limit: int = 10) -> Found: ...

    def closest(self, query: Query, limit: int = 10) -> tuple[Hit, ...]:
        """What comes nearest, whether it answers or not."""
        ...

    def synchronise(self, texts: Iterable[AssetText], progress: "Progress") -> "Indexed": ...

    def difference(self, texts: Iterable[AssetText]) -> "Difference": ...

    def mend(self, found: "Difference") -> int:
        """How many passages were put right in the indexes, without embedding anything."""
        ...

    def count(self) -> int:
        """Passages that can be found."""
        ...

    def warm(self) -> Thread:
        """A thread that makes the first question after a start as fast as the next ones; nobody need wait for it."""
        ...

    def close(self) -> None: ...
