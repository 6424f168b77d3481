"""What buttons and forms write down without a question."""

from datetime import UTC, date, datetime, timedelta

import pytest

from content_library.database import open_database
from content_library.talk import PutOff, Rating
from content_library.talk_log import TalkLog

MONDAY = datetime(2026, 2, 16, 9, tzinfo=UTC)
TODAY = date(2026, 2, 16)


@pytest.fixture
def log():
    engine = open_database("sqlite://")
    yield TalkLog(engine)
    engine.dispose()


def put_off(id="p1", until=TODAY + timedelta(days=30), reason="later"):
    return PutOff(id, "nina", "cfo", "choosing", until, reason)


def test_a_gap_is_put_off_until_its_day_and_the_last_word_counts(log):
    log.note([put_off()], MONDAY)
    log.note([put_off("p2", TODAY + timedelta(days=5), "sooner")], MONDAY + timedelta(hours=1))

    assert log.put_off(TODAY) == (put_off("p2", TODAY + timedelta(days=5), "sooner"),)
    assert log.put_off(TODAY + timedelta(days=5)) == ()


def test_the_same_is_told_once(log):
    assert [log.tell_once(key, MONDAY) for key in ("a", "a", "b")] == [True, False, True]


def test_an_asset_sent_in_two_deals_is_noted_for_both_and_twice_in_one_once(log):
    for id, deal in (("r1", "D1"), ("r2", "D2"), ("r3", "D1")):
        log.note([Rating(id, "sofia", True, "used", asset="A1", deal=deal)], MONDAY)

    assert sorted((each.id, each.deal) for each in log.ratings()) == [("r2", "D2"), ("r3", "D1")]


def test_a_forgotten_person_leaves_no_reason_behind(log):
    log.note([put_off()], MONDAY)
    log.forget_person("nina", "somebody")

    assert [(each.user, each.reason) for each in log.put_off(TODAY)] == [("somebody", "")]


def test_a_question_nobody_asked_is_none(log):
    assert log.question("nonesuch") is None
