"""The question log feeds demand, keeps counts when words are forgotten, and lets a picture grow cheaply."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from content_library.database import open_database
from content_library.demand import demand_of, unmatched
from content_library.library import Library
from content_library.reading import synchronise
from content_library.talk import Asked, Rating, Subscription, Unsubscribed, Wish
from content_library.talk_log import TalkLog
from content_library.workspace import open_workspace
from tests.conftest import TARNWELL, TODAY

NOON = datetime(2026, 2, 16, 12, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
QUESTION = Asked(
    id="q1",
    at=NOON,
    day=TODAY,
    user="ada",
    role="marketer",
    surface="dm",
    thread="T1",
    text="anything on data residency?",
    intent="asset_find",
    outcome="unanswered",
    persona="it-security",
    phase="choosing",
    need="IT-CH-4",
    slots={"persona": ["it-security"]},
)


@pytest.fixture
def log(tmp_path):
    engine = open_database(f"sqlite:///{tmp_path / 'milepost.db'}")
    yield TalkLog(engine)
    engine.dispose()


@pytest.fixture
def library(log):
    library = Library(log.engine)
    synchronise(open_workspace(TARNWELL), library, lambda *_: None, TODAY)
    return library


def test_a_question_is_kept_as_it_was_asked(log):
    log.keep(QUESTION, [])
    assert log.asked() == (QUESTION,)


def test_what_is_asked_in_vain_comes_after_the_file_and_counts_like_it(log, library):
    before = library.picture(TODAY)
    log.keep(QUESTION, [])
    log.keep(replace(QUESTION, id="q2", at=NOON + MINUTE, text="where is our data kept?"), [])
    log.keep(replace(QUESTION, id="q3", at=NOON + 2 * MINUTE, user="luka", outcome="answered"), [])
    after = library.picture(TODAY)
    counted = [len(demand_of(picture, "it-security", "choosing")) for picture in (before, after)]
    assert after.questions[: len(before.questions)] == before.questions
    assert [q.text for q in after.questions[len(before.questions) :]] == [QUESTION.text, "where is our data kept?"]
    assert counted == [2, 3]
    assert after.assets is before.assets


def test_a_question_answered_well_leaves_the_picture_as_it_is(log, library):
    before = library.picture(TODAY)
    log.keep(replace(QUESTION, outcome="answered"), [])
    assert library.picture(TODAY) is before


def test_a_bad_rating_makes_demand_of_an_answer_and_a_good_one_takes_it_back(log, library):
    log.keep(replace(QUESTION, outcome="answered"), [])
    rating = Rating("r1", "ada", helpful=False, reason="missing", answer="q1")
    counted = []
    for each in (rating, replace(rating, id="r2", helpful=True)):
        log.rate(each, NOON)
        counted.append((log.asked()[0].outcome, len(demand_of(library.picture(TODAY), "it-security", "choosing"))))
    assert counted == [("thumbs_down", 3), ("answered", 2)]
    assert [each.id for each in log.ratings()] == ["r2"]


def test_the_last_question_of_a_thread_is_the_one_meant_and_feedback_is_none(log):
    later = replace(QUESTION, id="q2", at=NOON + MINUTE, user="ben")
    thanks = replace(QUESTION, id="q3", at=NOON + 2 * MINUTE, intent="feedback")
    alone = replace(QUESTION, id="q4", at=NOON + 3 * MINUTE, thread="")
    for each in (QUESTION, later, thanks, alone):
        log.keep(each, [])
    found = [log.last_asked("ada", "T1"), log.last_asked("ada", None), log.last_asked("ben", None)]
    assert found == [later, alone, None]


def test_effects_of_an_answer_are_kept_with_it(log):
    weekly = Subscription("s1", "ada", "gaps", "weekly")
    wish = Wish("w1", "ada", "brief", "BR-014", "status", "writing", "done")
    log.keep(QUESTION, [weekly, replace(weekly, id="s2", schedule="Mon 09:00"), wish])
    assert (log.subscriptions("ada"), log.wishes()) == ((replace(weekly, id="s2", schedule="Mon 09:00"),), (wish,))
    log.keep(replace(QUESTION, id="q2"), [Unsubscribed("ada")])
    assert log.subscriptions() == ()


def test_words_are_forgotten_after_a_while_and_counts_stay(log, library):
    late = replace(QUESTION, id="q2", user="luka", at=NOON + timedelta(days=30))
    log.keep(QUESTION, [])
    log.keep(late, [])
    library.keep_turn("T1", {"question": {"text": QUESTION.text}}, NOON)
    assert log.forget_words(NOON + timedelta(days=1)) == 1
    assert log.asked() == (replace(QUESTION, text="", thread="", slots={}), late)
    assert library.last_turn("T1") is None
    assert len(demand_of(library.picture(TODAY), "it-security", "choosing")) == 4
    assert log.forget_words(NOON + timedelta(days=1)) == 0


def test_a_person_is_forgotten_everywhere_and_still_counts_as_one(log, library):
    log.keep(QUESTION, [Rating("r1", "ada", helpful=True, reason="kind words", asset="A20")])
    log.keep(replace(QUESTION, id="q2"), [Subscription("s1", "ada", "gaps", "weekly")])
    library.keep_turn("T1", {"question": {"text": QUESTION.text}}, NOON)
    assert log.forget_person("ada", "somebody-1") == 2
    assert [(each.user, each.text) for each in log.asked()] == [("somebody-1", "")] * 2
    assert [(each.user, each.reason) for each in log.ratings()] == [("somebody-1", "")]
    assert (log.subscriptions(), library.last_turn("T1")) == ((), None)
    assert len(demand_of(library.picture(TODAY), "it-security", "choosing")) == 3


def test_the_same_words_of_one_person_are_one_unmatched_question(log, library):
    for place, (user, text) in enumerate([("ada", "a drone video?"), ("ada", "video, drones"), ("ben", "drone video")]):
        log.keep(
            replace(QUESTION, id=f"q{place}", at=NOON + place * MINUTE, user=user, text=text, need=None, persona=None),
            [],
        )
    assert [(each.asker, each.text) for each in unmatched(library.picture(TODAY))] == [
        ("ada", "a drone video?"),
        ("ben", "drone video"),
    ]


def test_a_frozen_company_counts_questions_on_its_own_day(log, library):
    log.keep(replace(QUESTION, at=datetime(2031, 1, 1, tzinfo=UTC)), [])
    assert library.picture(date(2031, 1, 1)).questions[-1].date == TODAY
