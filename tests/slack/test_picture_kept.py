"""A process that ends between an answer and the picture below it: the next one brings the picture, and says nothing twice."""

import pytest

from tests.slack.conftest import MARKETING, NINA
from tests.slack.pressing import files_in, said
from tests.slack.rerunning import Rerunning

MATRIX = "show me the coverage matrix"
PICTURE = "matrix-2026-02-16.png"


@pytest.fixture
def rerun(serving, own_served):  # noqa: ARG001 - nothing dispatches before it is served
    return Rerunning(serving.jobs)


def seen(slack, thread):
    return len(said(slack, MARKETING, thread)), files_in(slack, MARKETING, thread)


def test_the_picture_that_is_missing_comes_once_below_the_one_answer(slack, ask, rerun):
    slack.breaks("files.getUploadURLExternal")
    began = ask(NINA, MARKETING, MATRIX)
    assert seen(slack, began.ts) == (1, [])

    for _ in range(2):
        rerun.last()
        assert seen(slack, began.ts) == (1, [PICTURE])


def test_the_picture_of_an_earlier_answer_in_the_thread_is_none_of_a_later_one(slack, ask, rerun):
    began = ask(NINA, MARKETING, MATRIX)
    slack.breaks("files.getUploadURLExternal")
    ask(NINA, MARKETING, f"{MATRIX} only in German", began.ts)
    assert seen(slack, began.ts) == (2, [PICTURE])

    rerun.last()
    assert seen(slack, began.ts) == (2, [PICTURE, PICTURE])


def test_an_answer_without_a_picture_gets_none(slack, ask, rerun):
    began = ask(NINA, MARKETING, "where are our biggest content gaps?")
    rerun.last()

    assert seen(slack, began.ts) == (1, [])


def test_words_that_are_forgotten_meanwhile_bring_no_picture_and_no_apology(slack, ask, rerun, own_served):
    slack.breaks("files.getUploadURLExternal")
    began = ask(NINA, MARKETING, MATRIX)
    own_served.services.notebook._log.forget_words(own_served.services.clock().replace(year=2100))
    rerun.last()

    assert seen(slack, began.ts) == (1, [])
