"""Decisions about suggested tags: what counts, until when, and what is never asked again."""

from datetime import UTC, datetime, timedelta

import pytest

from content_library.database import open_database
from content_library.decided import TagDecision
from content_library.intake import Asset, Need, Suggestion
from content_library.library import Library
from content_library.tag_decisions import TagDecisions, standing, with_tags, without_decided

MONDAY = datetime(2026, 2, 16, 9, tzinfo=UTC)
NEED = Need(id="N1", persona="cfo", phase="choosing", text="Payback")


def decision(need="N1", *, accepted=True, id="d1", at=MONDAY, user="nina"):
    return TagDecision(id, need, user, "A1", accepted, at)


@pytest.fixture
def engine():
    made = open_database("sqlite://")
    yield made
    made.dispose()


@pytest.fixture
def book(engine):
    return TagDecisions(engine)


def test_an_accepted_tag_brings_its_reader_and_phase_along():
    assets, waiting = with_tags([Asset(id="A1", title="Sheet", personas=("coo",))], {"N1": NEED}, [decision()])

    assert [(each.needs, each.personas, each.phases) for each in assets] == [(("N1",), ("coo", "cfo"), ("choosing",))]
    assert waiting == (decision(),)


def test_once_the_file_has_the_tag_nothing_waits():
    tagged = Asset(id="A1", title="Sheet", needs=("N1",))

    assert with_tags([tagged], {"N1": NEED}, [decision()]) == ([tagged], ())


def test_assets_and_needs_that_are_gone_are_left_out():
    assert with_tags([], {"N1": NEED}, [decision()]) == ([], ())
    asset = Asset(id="A1", title="Sheet")
    assert with_tags([asset], {}, [decision()]) == ([asset], ())


@pytest.mark.parametrize("accepted", [True, False])
def test_what_was_decided_is_not_suggested_again(accepted):
    suggestions = [Suggestion(asset="A1", need="N1"), Suggestion(asset="A1", need="N2")]

    assert without_decided(suggestions, [decision(accepted=accepted)]) == suggestions[1:]


def test_the_last_decision_counts_and_what_is_taken_back_does_not(engine, book):
    book.decide([decision()])
    book.decide([decision(accepted=False, id="d2", at=MONDAY + timedelta(hours=1))])
    with engine.connect() as connection:
        assert [(each.id, each.accepted) for each in standing(connection)] == [("d2", False)]
    book.undo("d2", "luka", MONDAY + timedelta(hours=2))
    with engine.connect() as connection:
        assert [(each.id, each.accepted) for each in standing(connection)] == [("d1", True)]


def test_nothing_is_deleted_and_the_second_undo_changes_nothing(book):
    book.decide([decision()])
    book.undo("d1", "luka", MONDAY + timedelta(hours=2))
    book.undo("d1", "ada", MONDAY + timedelta(hours=3))

    assert [(each.user, each.undone_by) for each in book.all()] == [("nina", "luka")]


def test_a_picture_is_told_of_every_decision(engine, book):
    library = Library(engine)
    before = library.revision()
    book.decide([decision()])
    book.undo("d1", "nina", MONDAY)

    assert library.revision() == before + 2
