"""A follow-up knows what it follows, also after a restart."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from bot.threads import ThreadsInLibrary, ThreadsInMemory
from content_library.database import open_database
from content_library.library import Library
from retrieval.understood import Question, Slots, Understood

TURN = Understood(
    Question("and for the buyer by May?", "ann", "sales", "channel", "T1"),
    "need_lookup",
    slots=Slots(persona=("buyer",), phase=("choosing",), due=date(2026, 5, 1), inherited=("phase",)),
    cells=(("buyer", "choosing"),),
)


def noon() -> datetime:
    return datetime(2026, 2, 16, 12, tzinfo=UTC)


@pytest.fixture
def url(tmp_path):
    return f"sqlite:///{tmp_path / 'threads.db'}"


def test_a_turn_outlives_the_process_that_kept_it(url):
    engine = open_database(url)
    ThreadsInLibrary(Library(engine), noon).remember("T1", TURN)
    engine.dispose()
    engine = open_database(url)
    assert ThreadsInLibrary(Library(engine), noon).recall("T1") == TURN
    engine.dispose()


def test_the_last_turn_takes_the_place_of_the_one_before(url):
    engine = open_database(url)
    threads = ThreadsInLibrary(Library(engine), noon)
    later = Understood(TURN.question, "gap_list")
    for turn in (TURN, later):
        threads.remember("T1", turn)
    kept = replace(later, spoken_of=Slots(persona=("buyer",), phase=("choosing",)))
    assert [threads.recall("T1"), threads.recall("T2"), threads.recall(None)] == [kept, None, None]
    engine.dispose()


@pytest.mark.parametrize("intent", ["out_of_scope", "help", "malicious"])
def test_a_turn_nothing_goes_on_from_leaves_the_thread_where_it_was(intent):
    threads = ThreadsInMemory()
    threads.remember("T1", TURN)
    threads.remember("T1", Understood(TURN.question, intent, language="es"))
    assert threads.recall("T1") == replace(TURN, language="es")


def test_what_was_said_elsewhere_is_not_gone_on_with():
    threads, elsewhere = ThreadsInMemory(), replace(TURN.question, place="dm")
    threads.remember("T1", TURN)
    threads.remember("T1", Understood(elsewhere, "out_of_scope"))
    assert threads.recall("T1") == Understood(elsewhere, "out_of_scope")


def test_a_reader_is_remembered_without_the_deal_of_another():
    threads = ThreadsInMemory()
    for slots in (Slots(deal=("D1",), persona=("buyer",), asset=("A1",)), Slots(deal=("D2",)), Slots()):
        threads.remember("T1", Understood(TURN.question, "deal_info", slots=slots))
    assert threads.recall("T1").spoken_of == Slots(deal=("D2",))


def test_a_turn_of_another_shape_counts_as_none(url):
    engine = open_database(url)
    library = Library(engine)
    library.keep_turn("T1", {"words": "of an older version"}, noon())
    assert ThreadsInLibrary(library, noon).recall("T1") is None
    engine.dispose()


def test_without_a_thread_nothing_is_kept():
    threads = ThreadsInMemory()
    threads.remember(None, TURN)
    assert (threads.recall(None), threads.recall("T1")) == (None, None)
