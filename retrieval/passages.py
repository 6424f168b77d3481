"""The nouns of search: what is indexed, what is asked, what comes back."""

from collections.abc import Container
from dataclasses import dataclass, replace
from datetime import date
from typing import Self


@dataclass(frozen=True)
class Passage:
    """A stretch of an asset's text that fits the embedding model. `id` is a hash of asset, title and text."""

    id: str
    asset: str
    title: str
    text: str
    position: int = 0


@dataclass(frozen=True)
class Tags:
    """What an asset is about, for filtering: the part of its record that search needs."""

    asset: str
    personas: tuple[str, ...] = ()
    phases: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    format: str = ""
    language: str = ""
    audience: str = ""
    status: str = ""
    reviewed: date | None = None


@dataclass(frozen=True)
class AssetText:
    """What the library hands over to be indexed; `asset` is also the id inside `tags`."""

    asset: str
    title: str
    text: str
    tags: Tags


@dataclass(frozen=True)
class Kept:
    """What the index remembers of an asset: a hash of its title and text, and its tags."""

    asset: str
    digest: str
    tags: Tags


@dataclass(frozen=True)
class Filters:
    """Only assets that match every filled field; inside a field any value will do.

    `assets`, when not None, is the closed set of asset ids that may be returned.
    """

    personas: tuple[str, ...] = ()
    phases: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    formats: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    audiences: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ()
    reviewed_from: date | None = None
    reviewed_to: date | None = None
    assets: frozenset[str] | None = None


@dataclass(frozen=True)
class Query:
    """What is searched for; `language` is that of the words, as an ISO 639-1 code ("" when unknown).

    `filters` are hard. `wanted` only lifts the assets that match it: for what was understood rather than demanded.
    """

    text: str
    filters: Filters = Filters()
    language: str = ""
    wanted: Filters = Filters()


@dataclass(frozen=True)
class Hit:
    """An asset that answers, with its best passage.

    `score` is absolute, 0 to 1, and comparable between queries; `closeness` is the cosine part and `words` the
    keyword part of it.
    """

    asset: str
    passage: Passage
    score: float
    closeness: float
    words: float


@dataclass(frozen=True)
class Found:
    """Best first. When `hits` is empty, `nearest` is what came closest below the line, or None; `near` tells whether
    that is worth naming to somebody who asked in passing, `unheard` that none of the words is in what was searched."""

    hits: tuple[Hit, ...]
    nearest: Hit | None = None
    near: bool = False
    unheard: bool = False

    @property
    def nothing(self) -> bool:
        return not self.hits

    def among(self, known: Container[str]) -> Self:
        """Without assets that are not `known`: between reading the files and indexing them the index has others."""
        hits = tuple(hit for hit in self.hits if hit.asset in known)
        nearest = self.nearest if self.nearest is not None and self.nearest.asset in known else None
        return self if (hits, nearest) == (self.hits, self.nearest) else replace(self, hits=hits, nearest=nearest)
