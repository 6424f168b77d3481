"""How close texts are in meaning, and what the check of a draft asks of the index: which assets are near, what they say."""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from threading import Lock

import numpy as np

from content_library.errors import Unknown
from content_library.meanings import Meanings
from retrieval.passages import Passage, Query
from retrieval.ports import Embedder, Index, Matrix, OpenEmbedder, Vector

KEPT = 4096  # texts, 6 MB of vectors: all needs, claims and sayings of a company a few times over
NEAREST = 4  # assets of each text asked for: with three texts about as many as the check looks at


class EmbedderMeanings:
    """Content's port, `content_library.meanings.Meanings`, over an embedding model, opened when it is first needed."""

    def __init__(self, open_embedder: OpenEmbedder) -> None:
        self._open_embedder = open_embedder
        self._kept: OrderedDict[str, Vector] = OrderedDict()
        self._lock = Lock()

    def closeness(self, wanted: Sequence[str], texts: Sequence[str], language: str) -> Sequence[Sequence[float]]:
        embedder = self._open_embedder()
        if embedder.languages and language and language not in embedder.languages:
            return []
        if not wanted or not texts:
            return [[] for _ in wanted]
        cosines: Matrix = self._vectors(embedder, wanted) @ self._vectors(embedder, texts).T
        return [[float(value) for value in row] for row in cosines]

    def _vectors(self, embedder: Embedder, texts: Sequence[str]) -> Matrix:
        """Needs, claims and what readers say are compared with every question: what was met lately is kept. Each text
        is embedded alone, since a quantised model gives it another vector beside other texts: an answer would hang on
        what was asked before."""
        with self._lock:
            found = {text: self._kept[text] for text in texts if text in self._kept}
        for text in texts:
            if text not in found:
                found[text] = embedder.embed_passages([Passage("", "", "", text)])[0]
        with self._lock:
            for text in dict.fromkeys(texts):
                self._kept[text] = found[text]
                self._kept.move_to_end(text)
            while len(self._kept) > KEPT:
                self._kept.popitem(last=False)
        return np.stack([found[text] for text in texts])


class IndexComparing:
    """Content's port, `content_library.drafts.ports.Comparing`, over an index. `open_index` is called when it is first
    needed; `text_of` gives an asset's whole text and raises `Unknown`; `in_english` gives a text with the words of the
    company's files behind it."""

    def __init__(
        self,
        meanings: Meanings,
        open_index: Callable[[], Index],
        text_of: Callable[[str], str],
        in_english: Callable[[str], str],
    ) -> None:
        self._meanings = meanings
        self._open_index = open_index
        self._text_of = text_of
        self._in_english = in_english

    def closeness(self, wanted: Sequence[str], texts: Sequence[str], language: str) -> Sequence[Sequence[float]]:
        return self._meanings.closeness(wanted, texts, language)

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
