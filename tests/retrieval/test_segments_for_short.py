"""A segment called "A and B" goes by either word, unless that says an industry; a description with "un" is no account."""

from dataclasses import replace

import pytest

from content_library.picture import Picture
from retrieval.understanding import understand
from retrieval.understood import Question
from retrieval.vocabulary import Vocabulary


@pytest.fixture(scope="module")
def read(tarnwell: Picture):
    first, *others = tarnwell.segments
    segments = (first.model_copy(update={"id": "seg", "name": "Vineyards and orchards, family run"}), *others)
    picture = replace(tarnwell, segments=segments)
    vocabulary = Vocabulary.of(picture)
    return lambda text, role="marketer": understand(Question(text, "sofia", role), vocabulary, picture.today).slots


@pytest.mark.parametrize("text", ["gaps for vineyards", "campaigns for orchards", "matrix for vineyards and orchards"])
def test_either_word_is_the_segment(read, text):
    slots = read(text)
    assert (slots.segment, slots.unresolved) == (("seg",), ())


def test_a_word_that_is_an_industry_is_that(read):
    slots = read("gaps for packaging")
    assert (slots.segment, slots.industry) == ((), ("packaging",))


@pytest.mark.parametrize("text", ["algo para un viñedo pequeño", "algo para una bodega vieja"])
def test_a_description_is_no_account(read, text):
    assert read(text, "sales").deal == ()
    assert "un" not in " ".join(read(text, "sales").unresolved).split()


def test_a_name_still_is(read):
    assert read("what can I send to Nowhere Foods", "sales").unresolved == ("nowhere foods",)
