"""Answers a model words: streamed piece by piece as they hold, and whole in the end whatever happens on the way."""

import pytest

from bot.jobs import Job
from bot.listeners.reading import Heard
from bot.settings import Settings
from bot.views.slack.messages import Message
from bot.workers.questions.answer_question import answer_question
from bot.workers.saying import retries as patience
from bot.workers.saying import streamed
from bot.workers.saying.conversation import Conversation
from tests.loopback.methods.agents import STATUS_SECONDS
from tests.loopback.methods.streams import STREAM_HOLDS, STREAM_SECONDS
from tests.model_server import Fails, Says, Waits
from tests.slack.conftest import MARKETING, NINA
from tests.slack.worded import QUESTION, faithful, inventing, services_with_model

PLAIN = "CFO: Does not join the evaluation, but nothing above EUR 25k passes without finance approval."


@pytest.fixture
def worded(serving, own_data):
    """Milepost with a model that follows a script."""
    opened = []

    def started(script, timeout=5.0):
        context = services_with_model(own_data, script, timeout)
        services, _ = context.__enter__()
        opened.append(context)
        return serving.start(services)

    yield started
    for context in opened:
        context.__exit__(None, None, None)


def asked(slack, place=MARKETING):
    said = slack.say(NINA, place, QUESTION) if place is NINA else slack.mention(NINA, place, QUESTION)
    slack.settled()
    return [message for message in slack.messages(place, said.ts) if message.user == "U0MILE"]


def methods(slack):
    return [one.method for one in slack.sent if one.method.startswith(("chat.", "assistant.threads.setStatus"))]


@pytest.mark.parametrize("place", [MARKETING, NINA], ids=["in a channel", "directly"])
def test_an_answer_is_streamed_under_a_status_and_ends_with_its_buttons(slack, worded, place):
    worded(faithful)
    (answer,) = asked(slack, place)

    assert answer.stream == "done"
    assert answer.text.startswith(PLAIN.replace("&", "&amp;"))
    assert [block["type"] for block in answer.blocks][-1] == "context_actions"
    assert methods(slack)[0] == "assistant.threads.setStatus"
    assert [name for name in methods(slack) if name != "assistant.threads.setStatus"] == [
        "chat.startStream",
        *["chat.appendStream"] * methods(slack).count("chat.appendStream"),
        "chat.stopStream",
    ]
    status = slack.calls("assistant.threads.setStatus")[0].payload
    assert (status["status"], status["loading_messages"]) == (
        "is reading the question",
        ["Looking in the library", "Checking every word"],
    )


@pytest.mark.parametrize(
    "script",
    [
        lambda _: Fails(503),
        lambda _: Waits(9),
        inventing,
        lambda asked: faithful(asked, then="stalls"),
        lambda asked: faithful(asked, then="breaks"),
        lambda asked: faithful(asked, finish="length"),
        lambda asked: Says(f"{PLAIN}\nZendrix saved 40 %.") if asked.stream else Fails(500),
    ],
    ids=["down", "slow", "inventing", "stalling", "cut", "too long", "inventing halfway"],
)
def test_whatever_becomes_of_the_model_one_complete_answer_stands(slack, worded, script):
    worded(script, timeout=1.0)
    (answer,) = asked(slack)

    assert answer.text.startswith(PLAIN)
    assert "Zendrix" not in answer.text
    assert answer.stream in (None, "done")
    assert [block["type"] for block in answer.blocks][-1] == "context_actions"


def test_no_model_may_take_as_long_as_a_status_lasts_and_no_message_is_written_to_as_long_as_a_stream():
    longest = next(each.le for each in Settings.model_fields["openai_timeout"].metadata if hasattr(each, "le"))

    assert longest < STATUS_SECONDS
    assert streamed.LASTS < STREAM_SECONDS
    assert streamed.HOLDS < STREAM_HOLDS


def test_a_stream_slack_has_ended_is_written_over_with_the_whole_answer(slack, worded):
    worded(lambda asked: faithful(asked, piece=40, pause=0.06))
    began = slack.mention(NINA, MARKETING, QUESTION)
    slack.wait_for(lambda: bool(slack.calls("chat.startStream")))
    slack.pass_time(301)
    slack.settled()

    (answer,) = [one for one in slack.messages(MARKETING, began.ts) if one.user == "U0MILE"]
    assert (answer.stream, answer.edits, answer.text.startswith(PLAIN)) == ("expired", 1, True)
    assert [block["type"] for block in answer.blocks][-1] == "context_actions"


@pytest.fixture
def on_slacks_clock(slack, monkeypatch):
    """Milepost counts the seconds that pass in Slack."""
    monkeypatch.setattr(streamed, "monotonic", lambda: slack.now)


def said_in(slack, question):
    return [one for one in slack.messages(MARKETING, question.ts) if one.user == "U0MILE"]


@pytest.mark.usefixtures("on_slacks_clock")
def test_a_long_stream_goes_on_in_a_second_message_before_slack_ends_the_first(slack, worded):
    worded(lambda asked: faithful(asked, piece=40, pause=0.06))
    (at_once,) = asked(slack)
    began = slack.mention(NINA, MARKETING, QUESTION)
    slack.wait_for(lambda: len(slack.calls("chat.startStream")) == 2)
    slack.pass_time(streamed.LASTS)
    slack.wait_for(lambda: len(slack.calls("chat.startStream")) == 3)
    slack.pass_time(STREAM_SECONDS - streamed.LASTS)
    slack.settled()

    first, second = said_in(slack, began)
    assert (first.stream, second.stream, first.edits, second.edits) == ("done", "done", 0, 0)
    assert first.text + second.text == at_once.text
    assert (first.blocks, second.blocks[-1]["type"]) == ([], "context_actions")


@pytest.mark.usefixtures("on_slacks_clock")
def test_a_stream_that_ended_before_it_could_go_on_is_replaced_by_the_whole(slack, worded):
    worded(lambda asked: faithful(asked, piece=40, pause=0.06))
    began = slack.mention(NINA, MARKETING, QUESTION)
    slack.wait_for(lambda: len(slack.calls("chat.startStream")) == 1)
    slack.pass_time(streamed.LASTS)
    slack.wait_for(lambda: len(slack.calls("chat.startStream")) == 2)
    slack.pass_time(STREAM_SECONDS)
    slack.settled()

    (answer,) = said_in(slack, began)
    assert (answer.edits, answer.text.startswith(PLAIN)) == (1, True)
    assert [block["type"] for block in answer.blocks][-1] == "context_actions"


def test_an_answer_longer_than_slack_lets_a_streamed_message_be_is_all_there(slack, serve, sample_services):
    team, line = serve(sample_services), "é" * 1000 + "\n"
    with slack.disconnected():
        began = slack.mention(NINA, MARKETING, QUESTION)
        heard = Heard("T0HOME", MARKETING.id, NINA.id, began.ts, began.ts, QUESTION, "mention")
        conversation = Conversation(team.client, heard)
        for _ in range(8):
            conversation.says_piece(line, heard.key)
        conversation.ends_stream(Message("all of it", ()), (), heard.key)

    assert [one.text for one in said_in(slack, began)] == [line * 4, line * 4]


def test_words_that_are_too_many_for_one_message_are_all_there_once(slack, worded, monkeypatch):
    worded(faithful)
    (at_once,) = asked(slack)
    monkeypatch.setattr(streamed, "HOLDS", 400)
    began = slack.mention(NINA, MARKETING, QUESTION)
    slack.settled()

    parts = said_in(slack, began)
    assert len(parts) > 2
    assert "".join(each.text for each in parts) == at_once.text
    assert max(len(each.text.encode()) for each in parts) <= 400
    assert [bool(each.blocks) for each in parts] == [False] * (len(parts) - 1) + [True]


def test_where_a_later_part_does_not_hold_nothing_stands_twice(slack, worded, monkeypatch):
    monkeypatch.setattr(streamed, "HOLDS", 400)
    worded(lambda asked: _faithful_then_inventing(asked) if asked.stream else Fails(500))
    (answer,) = asked(slack)

    assert len(slack.calls("chat.startStream")) > 1
    assert (answer.text.startswith(PLAIN), "Zendrix" in answer.text) == (True, False)


def _faithful_then_inventing(asked):
    return Says(f"{faithful(asked).text}\nZendrix saved 40 %.")


def test_where_slack_takes_no_stream_the_answer_is_posted_whole(slack, worded):
    worded(faithful)
    slack.breaks("chat.startStream", times=4)
    (answer,) = asked(slack)

    assert answer.stream is None
    assert answer.text.startswith(PLAIN)


def test_after_a_crash_in_the_middle_of_a_stream_one_answer_stands(slack, worded):
    team = worded(faithful)
    question = slack.mention(NINA, MARKETING, "hello")
    slack.settled()
    before = len(slack.messages(MARKETING, question.ts))
    half = team.client.chat_startStream(
        channel=MARKETING.id,
        thread_ts=question.ts,
        markdown_text="The CFO",
        recipient_user_id=NINA.id,
        recipient_team_id="T0HOME",
    )
    heard = Heard("T0HOME", MARKETING.id, NINA.id, question.ts, question.ts, QUESTION, "mention")
    job = Job("again", "question", heard.conversation, heard.written(), again=True)

    answer_question(team, job)
    answer_question(team, job)

    said = slack.messages(MARKETING, question.ts)[before:]
    assert [message.text.startswith(PLAIN) for message in said] == [True]
    assert said[0].ts != half["ts"]


def test_after_a_crash_behind_the_first_part_one_answer_stands_and_no_part_of_it(slack, worded, monkeypatch):
    monkeypatch.setattr(streamed, "HOLDS", 400)
    team = worded(faithful)
    began = slack.mention(NINA, MARKETING, QUESTION)
    slack.settled()
    whole = [one.text for one in said_in(slack, began)]
    heard = Heard("T0HOME", MARKETING.id, NINA.id, began.ts, began.ts, QUESTION, "mention")
    answer_question(team, Job(heard.key, "question", heard.conversation, heard.written(), again=True))
    assert [one.text for one in said_in(slack, began)] == whole

    team.client.chat_delete(channel=MARKETING.id, ts=said_in(slack, began)[-1].ts)
    answer_question(team, Job(heard.key, "question", heard.conversation, heard.written(), again=True))
    assert [one.text for one in said_in(slack, began)] == whole


def test_a_stream_that_cannot_be_ended_is_replaced(slack, worded, monkeypatch):
    monkeypatch.setattr(patience, "PAUSES", (0.01, 0.01))
    worded(faithful)
    slack.breaks("chat.stopStream", times=1)
    (answer,) = asked(slack)

    assert answer.text.startswith(PLAIN)
