"""From data alone, the brief of every cell that wants one is ready: in every company, and the same twice."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from bot.settings import Settings
from bot.wiring import build
from content_library.briefs.fields import Brief
from content_library.briefs.for_machines import as_json
from content_library.briefs.markdown import MOST_WORDS, as_markdown, count_words
from content_library.briefs.plain_data import from_data, to_data
from content_library.briefs.proposing import propose
from content_library.coverage import coverage
from content_library.picture import Picture
from tests.companies.test_companies import HERE, Invented, invented  # noqa: F401
from tests.synced import synced

READY = 85


def briefs_of(picture: Picture) -> Iterator[Brief]:
    """Of every uncovered cell, as if nobody had begun one."""
    free = replace(picture, briefs=(), kept_briefs=frozenset())
    for cell in coverage(free).cells:
        if cell.status in ("partial", "gap"):
            yield propose(free, cell.persona, cell.phase, new_id=lambda: "B-1")


def test_every_one_is_ready(invented: Invented) -> None:  # noqa: F811
    points = [brief.score.points if brief.score else 0 for brief in briefs_of(invented.picture)]
    assert points
    assert min(points) >= READY


@pytest.mark.parametrize("name", ["lumo", "speisora", "orvasta"])
def test_every_one_is_ready_where_meanings_are_compared(name: str, tmp_path: Path) -> None:
    """As users have it: an index says what is near in meaning."""
    made = build(Settings(workspace=HERE / name, data=synced(HERE / name, tmp_path / "data")))
    picture = made.picture()
    assert picture.meanings is not None
    points = {(brief.persona, brief.phase): brief.score.points if brief.score else 0 for brief in briefs_of(picture)}
    made.close()
    assert points
    assert {cell: each for cell, each in points.items() if each < READY} == {}


def test_every_one_fits_on_two_pages_and_leaves_no_field_empty(invented: Invented) -> None:  # noqa: F811
    empty = [
        name
        for brief in briefs_of(invented.picture)
        for name, value in as_json(brief).items()
        if value in ("", None, [], {})
    ]
    assert empty == []
    assert max(count_words(as_markdown(brief)) for brief in briefs_of(invented.picture)) <= MOST_WORDS


def test_two_runs_give_the_same(invented: Invented) -> None:  # noqa: F811
    assert list(briefs_of(invented.picture)) == list(briefs_of(replace(invented.picture)))


def test_what_is_stored_comes_back_as_it_was(invented: Invented) -> None:  # noqa: F811
    for brief in briefs_of(invented.picture):
        assert from_data(to_data(brief)) == brief


def test_every_quotation_stands_in_the_data(invented: Invented) -> None:  # noqa: F811
    picture = invented.picture
    notes = {note.id: note.text for note in picture.notes}
    voices = {voice.quote for persona in picture.personas for voice in persona.voice_of_customer}
    told = [quote for brief in briefs_of(picture) for quote in brief.evidence.quotes]
    assert [
        quote.source for quote in told if quote.text not in notes.get(quote.source, "") and quote.text not in voices
    ] == []


@pytest.mark.parametrize("word", ["None", "nan", "{", "}"])
def test_no_page_shows_how_it_was_made(invented: Invented, word: str) -> None:  # noqa: F811
    pages = [as_markdown(brief) for brief in briefs_of(invented.picture)]
    assert [page[:80] for page in pages if re.search(rf"(?<!\w){re.escape(word)}(?!\w)", page)] == []
