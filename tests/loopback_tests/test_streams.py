"""Streams and what shows that somebody is at work: only as long as Slack lets them."""

from typing import Any

import pytest
from slack_sdk import WebClient

from tests.loopback import BOT, GUEST, SALES, SELLER, LoopbackSlack
from tests.loopback.state import Fault, Message
from tests.loopback_tests.refusals import refusal
from tests.loopback_tests.shapes import feedback, section


@pytest.fixture
def question(slack: LoopbackSlack) -> Message:
    return slack.say(SELLER, SALES, "question")


def to_seller(question: Message) -> dict[str, str]:
    return {
        "channel": question.channel,
        "thread_ts": question.ts,
        "recipient_user_id": SELLER.id,
        "recipient_team_id": SELLER.team,
    }


def test_the_sdks_helper_streams_an_answer_with_blocks_at_its_end(
    slack: LoopbackSlack, client: WebClient, question: Message
):
    stream = client.chat_stream(buffer_size=5, **to_seller(question))
    stream.append(markdown_text="Send the ")
    stream.append(markdown_text="**one-pager**")
    stream.stop(markdown_text=".", blocks=[feedback()])
    answer = slack.last
    assert (answer.text, answer.stream, answer.thread_ts) == ("Send the **one-pager**.", "done", question.ts)
    assert [block["type"] for block in answer.blocks] == ["context_actions"]
    assert [one.method for one in slack.sent] == ["chat.startStream", "chat.appendStream", "chat.stopStream"]
    assert slack.faults == []


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"thread_ts": ""}, "invalid_arguments"),
        ({"thread_ts": "1.2"}, "thread_not_found"),
        ({"recipient_user_id": ""}, "missing_recipient_user_id"),
        ({"recipient_team_id": ""}, "missing_recipient_team_id"),
        ({"recipient_user_id": BOT.id}, "invalid_arguments"),
        ({"recipient_team_id": "T0ALIEN"}, "invalid_arguments"),
        ({"markdown_text": "x" * 12_001}, "msg_too_long"),
        ({"markdown_text": "<!here>"}, "invalid_arguments"),
        ({"blocks": [section()]}, "invalid_arguments"),
        ({"chunks": [{"type": "task_update", "id": "1", "title": "t", "status": "completed"}]}, "invalid_chunks"),
        ({"chunks": [{"type": "sparkle"}]}, "invalid_chunks"),
    ],
)
def test_a_stream_starts_only_as_slack_lets_it(
    slack: LoopbackSlack, client: WebClient, question: Message, changes: dict[str, Any], error: str
):
    args = {**to_seller(question), **changes}
    assert refusal(client.api_call, api_method="chat.startStream", json=args) == error
    assert [fault.error for fault in slack.faults] == [error]
    assert slack.messages(SALES) == [question]


def test_in_direct_messages_a_stream_needs_no_recipient(slack: LoopbackSlack, client: WebClient):
    asked = slack.say(SELLER, SELLER, "question")
    started = client.chat_startStream(channel=asked.channel, thread_ts=asked.ts, markdown_text="a")
    client.chat_appendStream(channel=asked.channel, ts=started["ts"], markdown_text="b")
    client.chat_stopStream(channel=asked.channel, ts=started["ts"])
    assert slack.last.text == "ab"


def test_blocks_wait_for_the_end_of_a_stream(slack: LoopbackSlack, client: WebClient, question: Message):
    ts = client.chat_startStream(**to_seller(question), markdown_text="a")["ts"]
    args = {"channel": SALES.id, "ts": ts, "markdown_text": "b", "blocks": [section()]}
    assert refusal(client.api_call, api_method="chat.appendStream", json=args) == "invalid_arguments"
    args = {"channel": SALES.id, "ts": ts, "blocks": [section("Smith & Sons")]}
    assert refusal(client.chat_stopStream, **args) == "invalid_arguments"
    assert len(slack.faults) == 2


def test_slack_ends_a_stream_after_five_minutes_and_the_message_can_still_be_updated(
    slack: LoopbackSlack, client: WebClient, question: Message
):
    ts = client.chat_startStream(**to_seller(question), markdown_text="Send the ")["ts"]
    slack.pass_time(299)
    client.chat_appendStream(channel=SALES.id, ts=ts, markdown_text="one")
    slack.pass_time(2)
    ended = "message_not_in_streaming_state"
    assert refusal(client.chat_appendStream, channel=SALES.id, ts=ts, markdown_text="-pager") == ended
    assert refusal(client.chat_stopStream, channel=SALES.id, ts=ts) == ended
    assert (slack.last.stream, slack.left_standing) == ("expired", ["stream expired in C0SALES"])
    client.chat_update(channel=SALES.id, ts=ts, text="Send the one-pager")
    assert (slack.faults, slack.left_standing) == ([], [])


def test_a_stream_holds_so_many_bytes_of_all_its_pieces_together(
    slack: LoopbackSlack, client: WebClient, question: Message
):
    ts = client.chat_startStream(**to_seller(question), markdown_text="é" * 4000)["ts"]
    client.chat_appendStream(channel=SALES.id, ts=ts, markdown_text="a" * 3000)
    assert refusal(client.chat_appendStream, channel=SALES.id, ts=ts, markdown_text="b") == "msg_too_long"
    client.chat_stopStream(channel=SALES.id, ts=ts)
    assert (slack.last.text, slack.last.stream) == ("é" * 4000 + "a" * 3000, "done")


def test_a_stopped_stream_does_not_grow(slack: LoopbackSlack, client: WebClient, question: Message):
    ts = client.chat_startStream(**to_seller(question), markdown_text="a")["ts"]
    assert refusal(client.chat_update, channel=SALES.id, ts=ts, text="x") == "streaming_state_conflict"
    client.chat_stopStream(channel=SALES.id, ts=ts)
    args = {"channel": SALES.id, "ts": ts, "markdown_text": "b"}
    assert refusal(client.chat_appendStream, **args) == "message_not_in_streaming_state"
    assert slack.faults[-1] == Fault("chat.appendStream", "message_not_in_streaming_state")


def test_a_status_stands_until_the_bot_says_something(slack: LoopbackSlack, client: WebClient, question: Message):
    client.assistant_threads_setStatus(
        channel_id=SALES.id, thread_ts=question.ts, status="is searching", loading_messages=["Reading…"]
    )
    assert slack.left_standing == ["status “is searching” in C0SALES"]
    client.chat_postMessage(channel=SALES.id, text="elsewhere")
    assert slack.status(SALES, question.ts) is not None
    client.chat_postMessage(channel=SALES.id, text="here", thread_ts=question.ts)
    assert (slack.status(SALES, question.ts), slack.left_standing) == (None, [])


def test_an_empty_status_takes_it_away(slack: LoopbackSlack, client: WebClient, question: Message):
    for status in ("is searching", ""):
        client.assistant_threads_setStatus(channel_id=SALES.id, thread_ts=question.ts, status=status)
    assert slack.left_standing == []


def test_slack_takes_a_status_away_after_two_minutes_but_it_was_left_standing(
    slack: LoopbackSlack, client: WebClient, question: Message
):
    client.assistant_threads_setStatus(channel_id=SALES.id, thread_ts=question.ts, status="is searching")
    slack.pass_time(121)
    assert slack.status(SALES, question.ts) is None
    assert slack.left_standing == ["status “is searching” in C0SALES"]
    with pytest.raises(AssertionError, match="is searching"):
        slack.assert_good_citizen()


def test_a_session_must_be_ended_and_can_be_by_its_stream(slack: LoopbackSlack, client: WebClient, question: Message):
    place = {"channel_id": SALES.id, "thread_ts": question.ts}
    assert refusal(client.agents_sessions_setStatus, **place, status="busy") == "invalid_status"
    client.agents_sessions_setStatus(**place, status="processing", title="Security audit")
    assert slack.left_standing == ["session processing in C0SALES"]
    ts = client.chat_startStream(**to_seller(question), markdown_text="a")["ts"]
    client.chat_stopStream(channel=SALES.id, ts=ts, session_status="active")
    session = slack.session(SALES, question.ts)
    assert session is not None
    assert (session.status, session.title, slack.left_standing) == ("active", "Security audit", [])


def test_prompts_and_titles_of_a_direct_thread(slack: LoopbackSlack, client: WebClient):
    asked = slack.say(GUEST, GUEST, "hello")
    prompts = [{"title": "For a CFO", "message": "What do I send a CFO?"}]
    client.assistant_threads_setSuggestedPrompts(channel_id=asked.channel, prompts=prompts)
    client.assistant_threads_setTitle(channel_id=asked.channel, thread_ts=asked.ts, title="Hello")
    assert (slack.prompts(GUEST), slack.title(GUEST, asked.ts)) == (prompts, "Hello")
    five = {"channel_id": asked.channel, "prompts": prompts * 5}
    assert refusal(client.assistant_threads_setSuggestedPrompts, **five) == "invalid_arguments"
    none = {"channel_id": SALES.id, "prompts": prompts}
    assert refusal(client.assistant_threads_setSuggestedPrompts, **none) == "channel_type_not_supported"
