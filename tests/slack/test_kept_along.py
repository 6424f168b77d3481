"""A process that ends between an answer and what comes along with it: the next one brings it, and says nothing twice."""

from dataclasses import replace

import pytest

from bot.slack_app import optional_scopes
from tests.slack.conftest import HOME, MARKETING, NINA, SOFIA, WITH_AGENCY
from tests.slack.pressing import files_in, said
from tests.slack.rerunning import Rerunning

FILE, WORD, PICTURE = "brief-cfo-choosing.md", "brief-cfo-choosing.docx", "matrix-2026-02-16.png"
WANTED = "send me the file of MP-1"
MORE = "Guests read along here, so I only said what is public. Ask me in a direct message for the rest."
WITH_CANVASES = replace(HOME, scopes=HOME.scopes | optional_scopes())

pytestmark = pytest.mark.usefixtures("own_served")


@pytest.fixture
def rerun(serving, own_served):  # noqa: ARG001 - nothing dispatches before it is served
    return Rerunning(serving.jobs)


@pytest.fixture
def ends_before(monkeypatch, ask):
    """Asks, and the process ends before this step."""

    def asked(step, *question):
        with monkeypatch.context() as ending:
            ending.setattr(f"bot.workers.{step}", _end)
            return ask(*question)

    return asked


def _end(*_given):
    raise OSError("the process ended")


def seen(slack, thread):
    return len(said(slack, MARKETING, thread)), files_in(slack, MARKETING, thread)


@pytest.mark.usefixtures("own_served", "kept")
def test_the_file_that_was_asked_for_comes_once(slack, rerun, ends_before):
    asked = ends_before("questions.answer_question.send_along", NINA, MARKETING, WANTED)
    assert seen(slack, asked.ts) == (1, [])
    for _ in range(2):
        rerun.last()
        assert seen(slack, asked.ts) == (1, [FILE, WORD])


@pytest.mark.usefixtures("own_served", "kept")
def test_only_the_one_of_both_that_is_missing_comes(slack, rerun, ends_before):
    asked = ends_before("briefs.file.exported", NINA, MARKETING, WANTED)
    assert seen(slack, asked.ts) == (1, [FILE])

    rerun.last()
    assert seen(slack, asked.ts) == (1, [FILE, WORD])


@pytest.mark.usefixtures("own_served", "kept")
@pytest.mark.parametrize("workspace", [WITH_CANVASES])
def test_a_canvas_that_is_there_is_made_no_second_time(slack, rerun, ends_before):
    asked = ends_before("briefs.file.exported", NINA, MARKETING, WANTED)
    rerun.last()

    assert seen(slack, asked.ts) == (2, [WORD])
    assert len(slack.canvases) == 1


def test_anybody_elses_picture_below_is_not_the_matrix(slack, rerun, ends_before):
    asked = ends_before("questions.answer_question.send_along", NINA, MARKETING, "show me the coverage matrix")
    slack.say(SOFIA, MARKETING, "", asked.ts, files=[{"id": "F1", "name": "shot.png", "filetype": "png"}])
    slack.settled()
    rerun.first()

    assert files_in(slack, MARKETING, asked.ts) == ["shot.png", PICTURE]


def test_the_conversation_still_gets_its_title(slack, rerun, ends_before):
    asked = ends_before("questions.answer_question.send_along", NINA, NINA, "add case studies to my digest")
    assert slack._state.titles == {}

    rerun.last()
    assert list(slack._state.titles.values()) == ["add case studies to my digest"]
    assert len(said(slack, NINA, asked.ts)) == 1


def test_a_colleague_among_guests_hears_once_that_there_is_more(slack, rerun, ends_before):
    ends_before("questions.answer_question.send_along", SOFIA, WITH_AGENCY, "what can I send to Lurra?")
    told = [message.text for message in slack.messages(WITH_AGENCY)]
    for _ in range(2):
        rerun.last()
        assert [message.text for message in slack.messages(WITH_AGENCY)] == [*told, MORE]


@pytest.mark.usefixtures("own_served", "kept")
def test_after_a_command_the_file_comes_to_whoever_gave_it(slack):
    slack.command(SOFIA, MARKETING, f"/milepost {WANTED}")
    slack.settled()

    assert [file["name"] for message in slack.messages(SOFIA) for file in message.files] == [FILE, WORD]
    assert all(not message.files for message in slack.messages(MARKETING))
