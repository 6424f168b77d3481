"""What the check of a draft asks of the index: how close texts are, which assets are near, what they say."""

from collections.abc import Callable, Sequence
from functools import lru_cache

import numpy as np

from content_library.errors import Unknown
from retrieval.passages import Passage, Query
from retrieval.ports import Embedder, Index, Matrix, OpenEmbedder, Vector

REMEMBERED = 4096  # texts, 6 MB of vectors: all needs, claims and sayings of a company a few times over
NEAREST = 4  # assets of each text asked for: with three texts about as many as the check looks at


class EmbedderMeanings:
    """Content's port, `content_library.meanings.Meanings`, over an embedding model, opened when it is first needed."""

    def __init__(self, open_embedder: OpenEmbedder) -> None:
        self._open_embedder = open_embedder

    def closeness(self, wanted: Sequence[str], texts: Sequence[str], language: str) -> Sequence[Sequence[float]]:
        return _cosines(self._open_embedder(), wanted, texts, language)


class IndexComparing:
    """Content's port, `content_library.drafts.ports.Comparing`, over an index. `open_index` is called when it is first
    needed; `text_of` gives an asset's whole text and raises `Unknown`; `in_english` gives a text with the words of the
    company's files behind it."""

    def __init__(
        self, open_index: Callable[[], Index], text_of: Callable[[str], str], in_english: Callable[[str], str]
    ) -> None:
        self._open_index = open_index
        self._text_of = text_of
        self._in_english = in_english

    def closeness(self, wanted: Sequence[str], texts: Sequence[str], language: str) -> Sequence[Sequence[float]]:
        return _cosines(self._open_index().embedder, wanted, texts, language)

    def in_english(self, text: str) -> str:
        return self._in_english(text)

    def near(self, texts: Sequence[str], limit: int) -> Sequence[str]:
        index = self._open_index()
        hits = [hit for text in texts for hit in index.closest(Query(text), NEAREST)]
        ranked = sorted(hits, key=lambda hit: -hit.score)
        return list(dict.fromkeys(hit.asset for hit in ranked))[:limit]

    def text_of(self, asset: str) -> str:
        try:
            return self._text_of(asset)
        except Unknown:
            return ""


def _cosines(embedder: Embedder, wanted: Sequence[str], texts: Sequence[str], language: str) -> list[list[float]]:
    if embedder.languages and language and language not in embedder.languages:
        return []
    if not wanted or not texts:
        return [[] for _ in wanted]
    cosines: Matrix = _vectors(embedder, wanted) @ _vectors(embedder, texts).T
    return [[float(value) for value in row] for row in cosines]


def _vectors(embedder: Embedder, texts: Sequence[str]) -> Matrix:
    return np.stack([_vector(embedder, text) for text in texts])  # type: ignore[arg-type]  # hashed by identity


@lru_cache(maxsize=REMEMBERED)
def _vector(embedder: Embedder, text: str) -> Vector:
    """Needs, claims and what readers say are compared with every question: each is embedded once."""
    vector: Vector = embedder.embed_passages([Passage("", "", "", text)])[0]
    return vector
