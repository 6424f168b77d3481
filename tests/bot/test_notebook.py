"""Questions are logged through the one path every door takes; a rehearsal logs none; words grow old."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.notebook import NotebookInLibrary, NotebookInMemory
from bot.settings import Settings
from bot.skills.ask import ask
from bot.threads import ThreadsInMemory
from bot.wiring import build
from content_library.demand import demand_of
from content_library.reading import synchronise
from content_library.talk_log import TalkLog
from content_library.workspace import open_workspace
from retrieval.passages import Found
from retrieval.understood import Question
from tests.conftest import TARNWELL, TODAY

NOON = datetime(2031, 5, 1, 12, tzinfo=UTC)
PIECE = "The quarry pays back in Nowhere. The numbers are yours. " * 10
LEASING = "leasing / Förderung info for a german CFO?"


@pytest.fixture
def services(tmp_path):
    """Logs; nothing here needs the index."""
    made = build(Settings(workspace=TARNWELL, data=tmp_path / "data"))
    synchronise(open_workspace(TARNWELL), made.library, lambda *_: None, TODAY)
    yield replace(made, open_index=NothingFound)
    made.library.engine.dispose()


class NothingFound:
    def search(self, _query, _limit):
        return Found(())


def test_what_is_asked_in_vain_raises_the_demand_of_its_cell(services):
    before = len(demand_of(services.picture(), "cfo", "purchasing"))
    for _ in range(2):
        ask(Question(LEASING, "iva", "sales"), services)
    log = TalkLog(services.library.engine)
    assert [(each.user, each.outcome, each.need, each.day) for each in log.asked()] == [
        ("iva", "unanswered", "CF-PU-3", TODAY)
    ] * 2
    assert len(demand_of(services.picture(), "cfo", "purchasing")) == before + 1


def test_a_bad_word_makes_demand_of_an_answer(services):
    text = "what does the CFO need in choosing?"
    asked = ask(Question(text, "nina", thread="T1"), services)
    ask(Question("that was useless, wrong format", "nina", thread="T1"), services)
    log = TalkLog(services.library.engine)
    assert [(each.id == asked.id, each.outcome) for each in log.asked()] == [(True, "thumbs_down"), (False, "answered")]
    assert services.picture().questions[-1].text == text


@pytest.mark.parametrize(
    ("text", "logged"),
    [
        (f"Check this draft:\n{PIECE}", "Check this draft: [a text of 100 words]"),
        (f"What is missing in this? {PIECE}", "[a text of 105 words]"),
        (f"Score this brief\nTitle: Sensors\nAudience: CFO\nFormat: blog\nTakeaway: {PIECE}", "Score this brief [a text of 107 words]"),
    ],
)  # fmt: skip
def test_of_a_pasted_text_only_its_length_is_written_down(services, text, logged):
    ask(Question(text, "priya", "writer", thread="T1"), services)
    asked = TalkLog(services.library.engine).asked()[0]
    assert (asked.text, "quarry" in str(asked.slots)) == (logged, False)
    assert services.threads.recall("T1").question.text == logged


def test_questions_with_threads_of_their_own_are_a_rehearsal(tmp_path):
    made = build(Settings(workspace=TARNWELL, data=tmp_path), ThreadsInMemory())
    assert isinstance(made.notebook, NotebookInMemory)
    made.library.engine.dispose()


def test_words_older_than_the_setting_go_with_the_next_question(services):
    log, now = TalkLog(services.library.engine), NOON
    aging = replace(services, notebook=NotebookInLibrary(log, timedelta(days=180), lambda: now), clock=lambda: now)
    ask(Question(LEASING, "iva", "sales"), aging)
    now = NOON + timedelta(days=181)
    ask(Question("show me the coverage matrix", "nina"), aging)
    assert [(each.text, each.need) for each in log.asked()] == [
        ("", "CF-PU-3"),
        ("show me the coverage matrix", None),
    ]


def test_old_words_are_looked_for_once_an_hour(services):
    log, now = TalkLog(services.library.engine), NOON
    aging = replace(services, notebook=NotebookInLibrary(log, timedelta(minutes=30), lambda: now), clock=lambda: now)
    known = []
    for minutes in (0, 40, 61):
        now = NOON + timedelta(minutes=minutes)
        ask(Question("show me the coverage matrix", "nina"), aging)
        known.append([bool(each.text) for each in log.asked()])
    assert known == [[True], [True, True], [False, True, True]]
