"""Search by words with hard limits: what `milepost find` gives."""

from dataclasses import dataclass
from typing import Any

from bot.services import Services
from bot.skills.naming import persona_named, phase_named, value_named
from content_library.picture import Picture
from content_library.sharing import blocks
from retrieval.passages import Filters, Hit, Query


@dataclass(frozen=True)
class LibraryHit:
    """`score` 0 to 1, comparable between searches; `why` quotes the passage that answers."""

    asset: str
    path: str
    title: str
    score: float
    why: str


@dataclass(frozen=True)
class SearchResult:
    """Best first. When nothing fits, `nearest` is what came closest, with the reason it was not good enough."""

    hits: tuple[LibraryHit, ...]
    nearest: LibraryHit | None = None

    @property
    def nothing_found(self) -> bool:
        return not self.hits

    def as_json(self) -> dict[str, Any]:
        nearest = vars(self.nearest) if self.nearest else None
        return {"results": [vars(hit) for hit in self.hits], "nothing_found": self.nothing_found, "nearest": nearest}


WHY = 200
"""Characters of the passage quoted as the reason: two lines of a terminal."""


def search_library(
    services: Services,
    text: str,
    *,
    persona: str | None = None,
    phase: str | None = None,
    format: str | None = None,
    language: str | None = None,
    limit: int = 10,
) -> SearchResult:
    """Assets that may be offered to a buyer, best first. Raises `Unknown` for a filter the map does not know."""
    picture = services.picture()
    filters = Filters(
        personas=(persona_named(picture, persona),) if persona else (),
        phases=(phase_named(picture, phase),) if phase else (),
        formats=(value_named(format, "format", picture.taxonomy.format),) if format else (),
        languages=(value_named(language, "language", _languages(picture)),) if language else (),
        assets=frozenset(asset.id for asset in picture.assets if not blocks(picture, asset)),
    )
    found = services.index.search(Query(text, filters), limit)
    paths = services.library.sources()
    hits = tuple(_hit(picture, paths, hit, _why(hit)) for hit in found.hits)
    near = found.nearest
    return SearchResult(hits, _hit(picture, paths, near, f"not close enough: {_why(near)}") if near else None)


def _languages(picture: Picture) -> list[str]:
    return sorted({*picture.company.content_languages, *(asset.language for asset in picture.assets)})


def _hit(picture: Picture, paths: dict[str, str], hit: Hit, why: str) -> LibraryHit:
    return LibraryHit(hit.asset, paths.get(hit.asset, ""), picture.asset_of[hit.asset].title, round(hit.score, 3), why)


def _why(hit: Hit) -> str:
    text = " ".join(hit.passage.text.split())
    return text if len(text) <= WHY else f"{text[: WHY - 1].rstrip()}…"
