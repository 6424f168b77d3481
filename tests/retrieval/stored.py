"""An embedder that counts words, so that tests of the index need no model, and stores and assets to try it on."""

import hashlib
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import numpy as np

from retrieval.adapters.chroma import ChromaIndex
from retrieval.adapters.keywords import Fts5
from retrieval.adapters.store import SqliteStore
from retrieval.indexing import Indexed, Stores, synchronise_index
from retrieval.passages import AssetText, Passage, Tags
from retrieval.ports import Matrix, Span, Vector

DIMENSION = 64


class WordEmbedder:
    """Texts with the same words have the same vector. Remembers what it embedded."""

    id = "words-r1"
    dimension = DIMENSION
    max_tokens = 32
    languages = frozenset({"en"})

    def __init__(self) -> None:
        self.embedded: list[str] = []

    def spans(self, text: str) -> Sequence[Span]:
        return [match.span() for match in re.finditer(r"\w+|[^\w\s]", text)]

    def embed_passages(self, passages: Sequence[Passage]) -> Matrix:
        self.embedded += [passage.id for passage in passages]
        return np.stack([self.embed_query(f"{passage.title} {passage.text}") for passage in passages])

    def embed_query(self, text: str) -> Vector:
        vector = np.full(DIMENSION, 1e-3, np.float32)
        for word in re.findall(r"\w+", text.lower()):
            vector[hashlib.blake2b(word.encode()).digest()[0] % DIMENSION] += 1
        return vector / np.float32(np.linalg.norm(vector))


@contextmanager
def some_stores(folder: Path) -> Iterator[Stores]:
    store, keywords = SqliteStore(folder / "passages.sqlite"), Fts5(folder / "keywords.sqlite")
    vectors = ChromaIndex(folder / "chroma", "words-r1")
    try:
        yield Stores(store, vectors, keywords)
    finally:
        vectors.close()
        keywords.close()
        store.close()


def an_asset(id_: str, title: str = "A title", text: str = "Some text.", **tags: object) -> AssetText:
    return AssetText(id_, title, text, Tags(id_, **tags))  # type: ignore[arg-type]


def sync(assets: Sequence[AssetText], stores: Stores, embedder: WordEmbedder) -> Indexed:
    return synchronise_index(assets, stores, embedder, lambda _done, _todo: None)
