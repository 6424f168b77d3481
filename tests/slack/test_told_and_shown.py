"""A step of a brief that is written down but cannot be shown: whom it concerns hears of it, once, and its own author is
never told that somebody was first."""

import pytest

from bot.workers.saying import retries as patience
from tests.slack.conftest import MARKETING, NINA, PRIYA
from tests.slack.rerunning import Rerunning

OUTAGE = 3  # calls: the first and one after each pause


@pytest.fixture(autouse=True)
def served(in_the_sample):
    return in_the_sample


@pytest.fixture(autouse=True)
def impatient(monkeypatch):
    monkeypatch.setattr(patience, "PAUSES", (0.01,) * (OUTAGE - 1))


@pytest.fixture
def accepted(kept, press):
    press(kept, "Accept", NINA)
    return kept


@pytest.fixture
def rerun(serving, in_the_sample):  # noqa: ARG001 - nothing dispatches before it is served
    return Rerunning(serving.jobs)


def told(slack, user, begins):
    return [message.text for message in slack.messages(user) if message.text.startswith(begins)]


def alone(slack, user):
    return [each.text for each in slack.messages(MARKETING) if each.ephemeral_to == user.id]


def versions(log):
    return [(each.kept.version, each.user, each.kept.status) for each in log.history("MP-1")]


def test_slack_that_cannot_be_reached_for_a_moment_shows_the_step_a_moment_later(slack, accepted, press):
    slack.breaks("chat.update")
    press(accepted, "I write it", PRIYA)

    assert "(being written)" in accepted.text


def test_the_writer_hears_of_a_step_that_could_not_be_shown(slack, accepted, press, submit):
    press(accepted, "Assign", NINA)
    slack.breaks("chat.update", times=OUTAGE)
    submit(NINA, writer="priya")

    assert "(accepted)" in accepted.text
    assert len(told(slack, PRIYA, "Nina gave you this brief")) == 1


def test_done_again_the_step_is_shown_and_told_once(slack, accepted, press, submit, rerun, log):
    press(accepted, "Assign", NINA)
    slack.breaks("chat.update", times=OUTAGE)
    submit(NINA, writer="priya")
    before = versions(log)
    rerun.last()
    slack.settled()

    assert versions(log) == before
    assert "(assigned)" in accepted.text
    assert len(told(slack, PRIYA, "Nina gave you this brief")) == 1
    assert alone(slack, NINA) == []


def test_a_writer_who_was_not_told_by_the_first_attempt_is_told_by_the_second(slack, accepted, press, submit, rerun):
    press(accepted, "Assign", NINA)
    slack.breaks("chat.postMessage", times=OUTAGE)
    submit(NINA, writer="priya")
    assert told(slack, PRIYA, "Nina gave you this brief") == []
    rerun.last()
    slack.settled()

    assert len(told(slack, PRIYA, "Nina gave you this brief")) == 1


def test_kept_again_by_the_same_job_the_proposal_becomes_the_brief(slack, proposed, press, rerun, log):
    slack.breaks("chat.update", times=OUTAGE)
    press(proposed, "keep_brief:0", NINA)
    rerun.last()
    slack.settled()

    assert proposed.text.startswith("MP-1: ")
    assert versions(log) == [(1, "nina", "proposed")]
    assert alone(slack, NINA) == []


def test_a_form_filled_in_again_by_the_same_job_is_not_said_to_have_changed_nothing(
    slack, accepted, press, submit, rerun, log
):
    press(accepted, "Edit", NINA)
    slack.breaks("chat.update", times=OUTAGE)
    submit(NINA, due="2026-04-01", writer="priya")
    rerun.last()
    slack.settled()

    assert versions(log)[2:] == [(3, "nina", "accepted"), (4, "nina", "assigned")]
    assert len(told(slack, PRIYA, "Nina gave you this brief")) == 1
    assert alone(slack, NINA) == []


def test_a_job_done_again_after_somebody_elses_step_says_who_was_there(slack, accepted, press, rerun, log):
    press(accepted, "Edit", NINA)
    stale = list(accepted.blocks)
    press(accepted, "I write it", PRIYA)
    accepted.blocks[:] = stale
    press(accepted, "I write it", NINA)
    rerun.last()
    slack.settled()

    assert versions(log)[-1] == (3, "priya", "in_progress")
    assert alone(slack, NINA) == ["Priya was first: MP-1 is being written."] * 2
