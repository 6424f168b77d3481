"""What people chose for themselves: kept by person, replaced as a whole, gone with the person."""

import pytest

from content_library.database import open_database
from content_library.preferences import Preferences, keep_preferences, preferences_of
from content_library.talk_log import TalkLog


@pytest.fixture
def engine(tmp_path):
    made = open_database(f"sqlite:///{tmp_path / 'milepost.db'}")
    yield made
    made.dispose()


def test_who_chose_nothing_has_no_preferences(engine):
    assert preferences_of(engine, "nina") == Preferences()


def test_the_last_choice_counts_and_is_nobody_elses(engine):
    keep_preferences(engine, "nina", Preferences("de", "funnel", "writer"))
    keep_preferences(engine, "nina", Preferences("hr"))

    assert preferences_of(engine, "nina") == Preferences("hr")
    assert preferences_of(engine, "priya") == Preferences()


def test_who_is_forgotten_prefers_nothing_any_more(engine):
    keep_preferences(engine, "nina", Preferences("de"))
    TalkLog(engine).forget_person("nina", "somebody")

    assert preferences_of(engine, "nina") == Preferences()
