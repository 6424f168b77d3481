"""From data alone, the brief of every cell that wants one is ready: in every company, and the same twice."""

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest

from content_library.briefs.fields import Brief
from content_library.briefs.for_machines import as_json
from content_library.briefs.markdown import MOST_WORDS, as_markdown, count_words
from content_library.briefs.plain_data import from_data, to_data
from content_library.briefs.proposing import propose
from content_library.coverage import coverage
from content_library.picture import Picture
from tests.companies.test_companies import Invented, invented  # noqa: F401

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
