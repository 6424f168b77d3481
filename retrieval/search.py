"""From a question to the assets whose text answers it: two rankings, one score, filters, and an honest "nothing"."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from retrieval.fusion import answers, comes_near, score, shared_words, words_score
from retrieval.indexing import Stores
from retrieval.languages import content_words, language_of, small_words
from retrieval.passages import Filters, Found, Hit, Query, Tags
from retrieval.ports import Embedder, Vector

POOL = 100  # passages each ranking puts forward; measured no better with more
POOL_PER_HIT = 5  # for long lists: passages of one asset share a place
DECIDING = 3  # hits of which one must have to do with the question; asking it of each hit costs up to .05 nDCG@10
LATEST = 32  # queries whose vectors are kept: one question is searched for under several filters
WORTH_SHOWING = 0.6  # of the best score; measured: what falls below is never missed among ten
LIFT = 0.05
"""What a fully matching `wanted` adds to a score: about what lies between neighbours among the first five hits, so it
decides between texts that answer equally well and never lets a poor text pass a good one. It has no part in whether
something was found at all."""

Values = Callable[[Tags], tuple[str, ...]]

MATCHES: Mapping[str, Values] = {
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

    def __init__(self, stores: Stores, embedder: Embedder) -> None:
        self._stores = stores
        self._embedder = embedder
        self._sense = lru_cache(LATEST)(embedder.embed_query)
        self._tags: tuple[int, Mapping[str, Tags]] = (-1, {})

    def find(self, query: Query, limit: int) -> Found:
        """One hit for each asset, best first, never outside the filters; ties by asset id."""
        asked = _Asked.of(query)
        hits = self._best(asked, limit)
        if not any(self._answers(asked, hit) for hit in hits[:DECIDING]):
            nearest = next(iter(hits), None)
            near = nearest is not None and self._comes_near(asked, nearest)
            return Found((), nearest, near, unheard=not self._has_a_word(asked))
        return Found(tuple(hit for hit in hits[:limit] if hit.score >= WORTH_SHOWING * hits[0].score))

    def closest(self, query: Query, limit: int) -> tuple[Hit, ...]:
        """As `find`, without asking whether a hit is close enough to answer."""
        return tuple(self._best(_Asked.of(query), limit)[:limit])

    def _best(self, asked: "_Asked", limit: int) -> list[Hit]:
        tags = self._current_tags()
        allowed = matching(asked.query.filters, tags.values())
        if not asked.query.text.strip() or (allowed is not None and not allowed):
            return []
        return _best_of_each(self._candidates(asked, tags, allowed, max(POOL, POOL_PER_HIT * limit)))

    def _candidates(
        self, asked: "_Asked", tags: Mapping[str, Tags], allowed: frozenset[str] | None, pool: int
    ) -> Iterator[Hit]:
        """The best passages of each ranking, with the opinion of both. What is outside `allowed` never gets here."""
        vector = self._sense(asked.query.text)
        bm25 = self._stores.keywords.best(asked.words, pool, allowed)
        closeness = dict(self._stores.vectors.nearest(vector, pool, allowed))
        closeness |= self._closeness_to(vector, bm25.keys() - closeness.keys())
        for passage in self._stores.store.passages(closeness).values():
            asset = tags.get(passage.asset)
            if asset is None or (allowed is not None and passage.asset not in allowed):
                continue
            words = words_score(bm25.get(passage.id, 0.0))
            fused = score(closeness[passage.id], words, self._known(asked, asset))
            lifted = min(1.0, fused + LIFT * _met(asked.query.wanted, asset))
            yield Hit(passage.asset, passage, lifted, closeness[passage.id], words)

    def _answers(self, asked: "_Asked", hit: Hit) -> bool:
        shared = shared_words(asked.words, f"{hit.passage.title} {hit.passage.text}")
        return answers(hit.closeness, hit.words, shared, self._known(asked, self._current_tags()[hit.asset]))

    def _comes_near(self, asked: "_Asked", hit: Hit) -> bool:
        shared = shared_words(asked.words, f"{hit.passage.title} {hit.passage.text}")
        return comes_near(hit.closeness, shared, self._known(asked, self._current_tags()[hit.asset]))

    def _has_a_word(self, asked: "_Asked") -> bool:
        """Of what may be seen, whatever format or language is asked for."""
        return bool(self._stores.keywords.best(asked.words, 1, asked.query.filters.assets))

    def _known(self, asked: "_Asked", asset: Tags) -> bool:
        """Whether the model knows both languages. An unknown one counts as known: it is mostly names and terms."""
        known = self._embedder.languages
        return not known or all(not language or language in known for language in (asked.language, asset.language))

    def _closeness_to(self, vector: Vector, ids: Iterable[str]) -> dict[str, float]:
        return {id_: float(vector @ other) for id_, other in self._stores.store.vectors(ids).items()}

    def _current_tags(self) -> Mapping[str, Tags]:
        revision = self._stores.store.revision
        if self._tags[0] != revision:
            self._tags = (revision, {asset: kept.tags for asset, kept in self._stores.store.kept().items()})
        return self._tags[1]


def matching(filters: Filters, tags: Iterable[Tags]) -> frozenset[str] | None:
    """The assets that may be returned; None when every one may."""
    if filters == Filters():
        return None
    filled = _filled(filters)
    return frozenset(
        each.asset
        for each in tags
        if (filters.assets is None or each.asset in filters.assets)
        and all(_meets(wanted, values(each)) for wanted, values in filled)
        and _within(each.reviewed, filters.reviewed_from, filters.reviewed_to)
    )


@dataclass(frozen=True)
class _Asked:
    """A query with the language it is in and the words to look up."""

    query: Query
    language: str
    words: tuple[str, ...]

    @classmethod
    def of(cls, query: Query) -> "_Asked":
        text = query.text.encode("utf-8", "replace").decode()  # a shell passes broken bytes on as half characters
        language = query.language or language_of(text, small_words())
        return cls(replace(query, text=text), language, content_words(text, language))


def _within(reviewed: date | None, start: date | None, end: date | None) -> bool:
    """An asset without a date passes only when no date is asked for."""
    if start is None and end is None:
        return True
    return reviewed is not None and (start is None or reviewed >= start) and (end is None or reviewed <= end)


def _filled(filters: Filters) -> list[tuple[tuple[str, ...], Values]]:
    """Of the fields that name values: what is wanted, and how to read it from an asset."""
    return [(getattr(filters, name), values) for name, values in MATCHES.items() if getattr(filters, name)]


def _meets(wanted: tuple[str, ...], values: tuple[str, ...]) -> bool:
    return any(value in wanted for value in values)


def _met(wanted: Filters, tags: Tags) -> float:
    """The share of the filled fields that match, 0 to 1."""
    filled = _filled(wanted)
    return sum(_meets(each, values(tags)) for each, values in filled) / len(filled) if filled else 0.0


def _best_of_each(hits: Iterable[Hit]) -> list[Hit]:
    best: dict[str, Hit] = {}
    for hit in sorted(hits, key=lambda hit: (-hit.score, hit.asset, hit.passage.position)):
        best.setdefault(hit.asset, hit)
    return list(best.values())
