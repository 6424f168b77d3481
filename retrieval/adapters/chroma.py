"""Vectors in Chroma, in this process, through langchain-chroma. Exactly one process may have the folder open."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, cast

import chromadb
from chromadb.api.client import Client
from chromadb.api.collection_configuration import CreateCollectionConfiguration, CreateHNSWConfiguration
from chromadb.config import Settings
from langchain_chroma import Chroma

from retrieval.passages import Passage
from retrieval.ports import Matrix, Vector

FEW = 500  # assets up to which Chroma filters: a filter costs time for every passage it lets through
OVERFETCH = 4  # times the limit is taken unfiltered when more assets are allowed; should too few remain, Chroma filters
BATCH = 1_000  # measured: 1,300 a second; Chroma takes 5,461 at most
HNSW = CreateHNSWConfiguration(
    space="cosine",
    # Chroma writes its graph to disk when this many changes have gathered. A process killed while it writes can lose
    # the index; unreached, the graph is built from Chroma's own log at the first query (10 s at 100,000 vectors).
    sync_threshold=1_000_000,
)


class ChromaIndex:
    """One collection for each embedding id. Text stays in the passage store: a document here is its asset's id."""

    def __init__(self, folder: Path, embedding: str) -> None:
        self._client = cast(
            "Client", chromadb.PersistentClient(str(folder), settings=Settings(anonymized_telemetry=False))
        )
        self._name = embedding
        self._open()

    def put(self, passages: Sequence[Passage], vectors: Matrix) -> None:
        for start in range(0, len(passages), BATCH):
            batch = passages[start : start + BATCH]
            self._collection.upsert(
                ids=[passage.id for passage in batch],
                embeddings=vectors[start : start + BATCH],
                documents=[passage.asset for passage in batch],
                metadatas=[{"asset": passage.asset} for passage in batch],
            )

    def delete(self, ids: Sequence[str]) -> None:
        for start in range(0, len(ids), BATCH):
            self._collection.delete(ids=list(ids[start : start + BATCH]))

    def nearest(self, vector: Vector, limit: int, assets: frozenset[str] | None = None) -> Mapping[str, float]:
        if assets is not None and not assets:
            return {}
        if assets is None or len(assets) <= FEW:
            return _closeness(self._search(vector, limit, assets))
        found = self._search(vector, limit * OVERFETCH)
        allowed = [hit for hit in found if hit[1] in assets][:limit]
        if len(allowed) < limit and len(found) == limit * OVERFETCH:
            allowed = self._search(vector, limit, assets)
        return _closeness(allowed)

    def ids(self) -> frozenset[str]:
        return frozenset(self._collection.get(include=[])["ids"])

    def count(self) -> int:
        return int(self._collection.count())

    def clear(self) -> None:
        self._client.delete_collection(self._name)
        self._open()

    def close(self) -> None:
        self._client.close()

    def _open(self) -> None:
        self._collection = self._client.get_or_create_collection(
            self._name, embedding_function=None, configuration=CreateCollectionConfiguration(hnsw=HNSW)
        )
        self._store = Chroma(client=self._client, collection_name=self._name, create_collection_if_not_exists=False)

    def _search(self, vector: Vector, limit: int, assets: frozenset[str] | None = None) -> list[tuple[str, str, float]]:
        """(passage id, asset id, cosine), nearest first."""
        these: dict[str, Any] | None = None if assets is None else {"asset": {"$in": sorted(assets)}}
        found = self._store.similarity_search_by_vector_with_relevance_scores(vector.tolist(), k=limit, filter=these)
        return [(str(document.id), document.metadata["asset"], 1 - distance) for document, distance in found]


def _closeness(hits: Iterable[tuple[str, str, float]]) -> dict[str, float]:
    return {id_: cosine for id_, _, cosine in hits}
