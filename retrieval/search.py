"""From a question to the assets whose text answers it: two rankings, one score, filters, and an honest "nothing"."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date

from retrieval.fusion import answers, score, shared_words, words_score
from retrieval.indexing import Shelf
from retrieval.languages import SMALL_WORDS, content_words, language_of
from retrieval.passages import Filters, Found, Hit, Passage, Query, Tags
from retrieval.ports import Embedder, Vector

POOL = 100  # passages each ranking puts forward; measured no better with more
POOL_PER_HIT = 5  # for long lists: passages of one asset share a place
DECIDING = 3  # hits of which one must have to do with the question; asking it of each hit costs up to .05 nDCG@10
WORTH_SHOWING = 0.6  # of the best score; measured: what falls below is never missed among ten
LIFT = 0.05
"""What a fully matching `wanted` adds to a score: about what lies between neighbours among the first five hits, so it
decides between texts that answer equally well and never lets a poor text pass a good one. It has no part in whether
something was found at all."""

MATCHES: Mapping[str, Callable[[Tags], tuple[str, ...]]] = {
    "personas": lambda tags: tags.personas,
    "phases": lambda tags: tags.phases,
    "needs": lambda tags: tags.needs,
    "formats": lambda tags: (tags.format,),
    "languages": lambda tags: (tags.language,),
    "audiences": lambda tags: (tags.audience,),
    "statuses": lambda tags: (tags.status,),
}
"""Fields of a filter that name values, and which values an asset has there."""


class Search:
    """Safe to use from several threads."""

    def __init__(self, shelf: Shelf, embedder: Embedder) -> None:
        self._shelf = shelf
        self._embedder = embedder
        self._tags: tuple[int, Mapping[str, Tags]] = (-1, {})

    def find(self, query: Query, limit: int) -> Found:
        """One hit for each asset, best first, never outside the filters; ties by asset id."""
        judged = dict(self._judged(query, limit))
        hits = _best_of_each(judged)
        if not any(judged[hit] for hit in hits[:DECIDING]):
            return Found((), next(iter(hits), None))
        return Found(tuple(hit for hit in hits[:limit] if hit.score >= WORTH_SHOWING * hits[0].score))

    def closest(self, query: Query, limit: int) -> tuple[Hit, ...]:
        """As `find`, without asking whether a hit is close enough to answer."""
        return tuple(_best_of_each(dict(self._judged(query, limit)))[:limit])

    def _judged(self, query: Query, limit: int) -> Iterator[tuple[Hit, bool]]:
        """Every candidate, and whether it answers."""
        tags = self._current_tags()
        allowed = matching(query.filters, tags.values())
        if not query.text.strip() or (allowed is not None and not allowed):
            return
        pool = max(POOL, POOL_PER_HIT * limit)
        language = query.language or language_of(query.text, SMALL_WORDS)
        words = content_words(query.text, language)
        vector = self._embedder.embed_query(query.text)
        bm25 = self._shelf.keywords.best(words, pool, allowed)
        closeness = dict(self._shelf.vectors.nearest(vector, pool, allowed))
        closeness |= self._closeness_to(vector, bm25.keys() - closeness.keys())
        for passage in self._shelf.store.passages(closeness).values():
            asset = tags.get(passage.asset)
            if asset is None or (allowed is not None and passage.asset not in allowed):
                continue
            known = self._knows(language) and self._knows(asset.language)
            hit = _hit(passage, closeness[passage.id], words_score(bm25.get(passage.id, 0.0)), known)
            shared = shared_words(words, f"{passage.title} {passage.text}")
            yield _lifted(hit, query.wanted, asset), answers(hit.closeness, hit.words, shared, known)

    def _closeness_to(self, vector: Vector, ids: Iterable[str]) -> dict[str, float]:
        return {id_: float(vector @ other) for id_, other in self._shelf.store.vectors(ids).items()}

    def _knows(self, language: str) -> bool:
        """An unknown language counts as known: short questions are mostly names and terms."""
        return not language or not self._embedder.languages or language in self._embedder.languages

    def _current_tags(self) -> Mapping[str, Tags]:
        revision = self._shelf.store.revision
        if self._tags[0] != revision:
            self._tags = (revision, {asset: kept.tags for asset, kept in self._shelf.store.kept().items()})
        return self._tags[1]


def matching(filters: Filters, tags: Iterable[Tags]) -> frozenset[str] | None:
    """The assets that may be returned; None when every one may."""
    if filters == Filters():
        return None
    return frozenset(each.asset for each in tags if _passes(filters, each))


def _passes(filters: Filters, tags: Tags) -> bool:
    return (
        (filters.assets is None or tags.asset in filters.assets)
        and all(_meets(getattr(filters, name), values(tags)) for name, values in MATCHES.items())
        and _within(tags.reviewed, filters.reviewed_from, filters.reviewed_to)
    )


def _meets(wanted: tuple[str, ...], values: tuple[str, ...]) -> bool:
    return not wanted or any(value in wanted for value in values)


def _within(reviewed: date | None, start: date | None, end: date | None) -> bool:
    """An asset without a date passes only when no date is asked for."""
    if start is None and end is None:
        return True
    return reviewed is not None and (start is None or reviewed >= start) and (end is None or reviewed <= end)


def _hit(passage: Passage, closeness: float, words: float, known: bool) -> Hit:
    return Hit(passage.asset, passage, score(closeness, words, known), closeness, words)


def _lifted(hit: Hit, wanted: Filters, tags: Tags) -> Hit:
    """By the share of the filled fields that match."""
    filled = [name for name in MATCHES if getattr(wanted, name)]
    if not filled:
        return hit
    met = sum(_meets(getattr(wanted, name), MATCHES[name](tags)) for name in filled)
    return replace(hit, score=min(1.0, hit.score + LIFT * met / len(filled)))


def _best_of_each(hits: Iterable[Hit]) -> list[Hit]:
    best: dict[str, Hit] = {}
    for hit in sorted(hits, key=lambda hit: (-hit.score, hit.asset, hit.passage.position)):
        best.setdefault(hit.asset, hit)
    return list(best.values())
