"""Search by words with hard limits: what `milepost find` gives."""

from dataclasses import dataclass
from typing import Any

from bot.answering.naming import persona_named, phase_named, value_named
from bot.services import Services
from content_library.picture import Picture
from content_library.sharing import blocks
from retrieval.fusion import STEM
from retrieval.languages import TOKEN, content_words
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
LONGEST_WORD = 20
"""Characters kept free at the end of a quotation, so that a word counted as quoted is quoted whole."""


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
    hits = tuple(_hit(picture, paths, hit, _why(hit, text)) for hit in found.hits)
    near = found.nearest
    return SearchResult(hits, _hit(picture, paths, near, f"not close enough: {_why(near, text)}") if near else None)


def _languages(picture: Picture) -> list[str]:
    return sorted({*picture.company.content_languages, *(asset.language for asset in picture.assets)})


def _hit(picture: Picture, paths: dict[str, str], hit: Hit, why: str) -> LibraryHit:
    return LibraryHit(hit.asset, paths.get(hit.asset, ""), picture.asset_of[hit.asset].title, round(hit.score, 3), why)


def _why(hit: Hit, asked: str) -> str:
    """The stretch of the passage that holds most of the question's words: of equals one that begins with a sentence,
    then the earliest."""
    text = " ".join(hit.passage.text.split())
    if len(text) <= WHY:
        return text
    wanted = {word[:STEM] for word in content_words(asked)}
    said = [(found.start(), found[0].casefold()[:STEM]) for found in TOKEN.finditer(text)]
    held = [(at, stem) for at, stem in said if stem in wanted]

    def worth(start: int) -> tuple[int, bool, int]:
        room = start + WHY - LONGEST_WORD
        sentence = start == 0 or text[start - 2] in ".!?"
        return len({stem for at, stem in held if start <= at <= room}), sentence, -start

    return _cut(text, max([0, *(at for at, _ in said)], key=worth))


def _cut(text: str, start: int) -> str:
    """`WHY` characters from there, with an ellipsis where something is left out."""
    before = "" if start == 0 or text[start - 2] in ".!?" else "…"
    rest = before + text[start:]
    return rest if len(rest) <= WHY else f"{rest[: WHY - 1].rstrip()}…"
