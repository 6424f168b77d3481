"""What Slack, or a good citizen, would not let through: refused with the error, and remembered as a fault."""

from typing import Any

import pytest
from slack_sdk import WebClient

from tests.loopback import SALES, SELLER, LoopbackSlack
from tests.loopback_tests.refusals import refusal
from tests.loopback_tests.shapes import (
    actions,
    button,
    data_table,
    feedback,
    field,
    home,
    modal,
    mrkdwn,
    option,
    plain,
    section,
    select,
    table,
    typed,
)

LONG_ID = "a" * 256

BAD_BLOCKS: list[tuple[str, list[Any], str]] = [
    ("a block of no type", [{"text": mrkdwn("x")}], "invalid_blocks_format"),
    ("a block that is text", ["x"], "invalid_blocks_format"),
    ("an unknown block", [{"type": "fireworks"}], "invalid_blocks"),
    ("51 blocks", [{"type": "divider"}] * 51, "invalid_blocks"),
    ("a section of nothing", [{"type": "section"}], "invalid_blocks"),
    ("a section of 3001 characters", [section("x" * 3001)], "invalid_blocks"),
    ("a section with empty text", [section("")], "invalid_blocks"),
    ("eleven fields", [{"type": "section", "fields": [mrkdwn("x")] * 11}], "invalid_blocks"),
    ("a field of 2001 characters", [{"type": "section", "fields": [mrkdwn("x" * 2001)]}], "invalid_blocks"),
    ("an unknown field of a section", [section(colour="red")], "invalid_blocks"),
    ("a header of 151 characters", [{"type": "header", "text": plain("x" * 151)}], "invalid_blocks"),
    ("a header in mrkdwn", [{"type": "header", "text": mrkdwn("x")}], "invalid_blocks"),
    ("a block_id of 256 characters", [section(block_id=LONG_ID)], "invalid_blocks"),
    ("the same block_id twice", [section(block_id="a"), section(block_id="a")], "invalid_blocks"),
    ("the same action_id twice in a block", [actions(button(), button())], "invalid_blocks"),
    ("actions without elements", [actions()], "invalid_blocks"),
    ("26 buttons", [actions(*(button(action_id=str(n)) for n in range(26)))], "invalid_blocks"),
    ("a button text of 76 characters", [actions(button("x" * 76))], "invalid_blocks"),
    ("a button value of 2001 characters", [actions(button(value="x" * 2001))], "invalid_blocks"),
    ("a button url of 3001 characters", [actions(button(url="https://a.example/" + "x" * 3000))], "invalid_blocks"),
    ("a button of a style nobody knows", [actions(button(style="loud"))], "invalid_blocks"),
    ("a button in mrkdwn", [actions(button() | {"text": mrkdwn("Go")})], "invalid_blocks"),
    ("an action_id of 256 characters", [actions(button(action_id=LONG_ID))], "invalid_blocks"),
    ("a select of 101 options", [actions(select(*(option(str(n)) for n in range(101))))], "invalid_blocks"),
    ("a select without options", [actions(select() | {"options": []})], "invalid_blocks"),
    ("an option text of 76 characters", [actions(select(option("x" * 76, "v")))], "invalid_blocks"),
    ("an option value of 151 characters", [actions(select(option("x", "v" * 151)))], "invalid_blocks"),
    (
        "six entries in an overflow menu",
        [actions({"type": "overflow", "action_id": "more", "options": [option(str(n)) for n in range(6)]})],
        "invalid_blocks",
    ),
    ("eleven things in a context", [{"type": "context", "elements": [mrkdwn("x")] * 11}], "invalid_blocks"),
    ("a button in a context", [{"type": "context", "elements": [button()]}], "invalid_blocks"),
    ("an image without alt_text", [{"type": "image", "image_url": "https://a.example/i.png"}], "invalid_blocks"),
    ("markdown of 12001 characters", [{"type": "markdown", "text": "x" * 12_001}], "invalid_blocks"),
    ("two markdowns of 6001", [{"type": "markdown", "text": "x" * 6_001}] * 2, "invalid_blocks"),
    ("10000 characters in all", [section("x" * 2_500)] * 4, "msg_blocks_too_long"),
    ("a table of 101 rows", [table(rows=101)], "invalid_blocks"),
    ("a table of 21 columns", [table(columns=21)], "invalid_blocks"),
    ("two tables", [table(), table()], "invalid_blocks"),
    ("a data table without caption", [{**data_table(), "caption": ""}], "invalid_blocks"),
    ("a data table of 102 rows", [data_table(rows=102)], "invalid_blocks"),
    ("a data table with 101 rows a page", [data_table(page_size=101)], "invalid_blocks"),
    ("an alert in a message", [{"type": "alert", "text": mrkdwn("x")}], "invalid_blocks"),
    ("feedback buttons without a value", [feedback(positive_button={"text": plain("Good")})], "invalid_blocks"),
    ("a card of nothing", [{"type": "card"}], "invalid_blocks"),
    (
        "a task that is completed",
        [{"type": "task_card", "task_id": "t", "title": "t", "status": "completed"}],
        "invalid_blocks",
    ),
    ("everybody in a section", [section("hello <!channel>")], "invalid_arguments"),
    ("everybody by name", [section("thanks @here")], "invalid_arguments"),
    (
        "everybody in rich text",
        [
            {
                "type": "rich_text",
                "elements": [{"type": "rich_text_section", "elements": [{"type": "broadcast", "range": "here"}]}],
            }
        ],
        "invalid_arguments",
    ),
    ("an unescaped ampersand", [section("Smith & Sons")], "invalid_arguments"),
    ("an unescaped tag", [section("the <b>best</b>")], "invalid_arguments"),
]

BAD_CALLS: list[tuple[str, str, dict[str, Any], str]] = [
    ("blocks without a text", "chat.postMessage", {"blocks": [section()]}, "invalid_arguments"),
    ("nothing at all", "chat.postMessage", {}, "no_text"),
    ("40001 characters", "chat.postMessage", {"text": "x" * 40_001}, "msg_too_long"),
    ("markdown and text", "chat.postMessage", {"text": "x", "markdown_text": "x"}, "markdown_text_conflict"),
    ("markdown_text of 12001", "chat.postMessage", {"markdown_text": "x" * 12_001}, "msg_too_long"),
    ("everyone in the text", "chat.postMessage", {"text": "<!everyone> read"}, "invalid_arguments"),
    ("everyone in markdown_text", "chat.postMessage", {"markdown_text": "dear @everyone"}, "invalid_arguments"),
    (
        "metadata without a payload",
        "chat.postMessage",
        {"text": "x", "metadata": {"event_type": "e"}},
        "invalid_metadata_schema",
    ),
    ("a thread that is none", "chat.postMessage", {"text": "x", "thread_ts": "1.2"}, "thread_not_found"),
    ("a thread_ts that is no ts", "chat.postMessage", {"text": "x", "thread_ts": "yesterday"}, "invalid_thread_ts"),
    ("a broadcast outside a thread", "chat.postMessage", {"text": "x", "reply_broadcast": True}, "invalid_arguments"),
    (
        "an attachment of unknown fields",
        "chat.postMessage",
        {"text": "x", "attachments": [{"shade": 1}]},
        "invalid_attachments",
    ),
    ("no user", "chat.postEphemeral", {"text": "x"}, "invalid_arguments"),
]

BAD_VIEWS: list[tuple[str, dict[str, Any], str]] = [
    ("a title of 25", modal(title=plain("x" * 25)), "invalid_arguments"),
    ("no title", {k: v for k, v in modal().items() if k != "title"}, "invalid_arguments"),
    ("a submit of 25", modal(submit=plain("x" * 25)), "invalid_arguments"),
    ("a close of 25", modal(close=plain("x" * 25)), "invalid_arguments"),
    ("private_metadata of 3001", modal(private_metadata="x" * 3001), "invalid_arguments"),
    ("a callback_id of 256", modal(callback_id=LONG_ID), "invalid_arguments"),
    ("101 blocks", modal(*[{"type": "divider"}] * 101), "invalid_arguments"),
    ("inputs but no submit", {k: v for k, v in modal().items() if k != "submit"}, "invalid_arguments"),
    ("a table", modal(table()), "invalid_blocks"),
    ("markdown", modal({"type": "markdown", "text": "x"}), "invalid_blocks"),
    ("a label of 2001", modal(field("x" * 2001, typed())), "invalid_blocks"),
    ("a button as input", modal(field("x", button())), "invalid_blocks"),
    ("a placeholder of 151", modal(field("x", typed(placeholder=plain("x" * 151)))), "invalid_blocks"),
    ("a home", home(), "invalid_arguments"),
    ("no view", {"type": "modal"}, "invalid_arguments"),
]


@pytest.mark.parametrize(("blocks", "error"), [row[1:] for row in BAD_BLOCKS], ids=[row[0] for row in BAD_BLOCKS])
def test_bad_blocks_never_reach_a_channel(slack: LoopbackSlack, client: WebClient, blocks: list[Any], error: str):
    assert refusal(client.chat_postMessage, channel=SALES.id, text="words", blocks=blocks) == error
    assert [(fault.where, fault.error) for fault in slack.faults] == [("chat.postMessage", error)]
    assert slack.messages(SALES) == []


@pytest.mark.parametrize(("method", "args", "error"), [row[1:] for row in BAD_CALLS], ids=[row[0] for row in BAD_CALLS])
def test_bad_messages_never_reach_a_channel(
    slack: LoopbackSlack, client: WebClient, method: str, args: dict[str, Any], error: str
):
    assert refusal(client.api_call, method, json={"channel": SALES.id, **args}) == error
    assert [(fault.where, fault.error) for fault in slack.faults] == [(method, error)]
    assert slack.messages(SALES) == []


@pytest.mark.parametrize(("view", "error"), [row[1:] for row in BAD_VIEWS], ids=[row[0] for row in BAD_VIEWS])
def test_bad_modals_never_open(slack: LoopbackSlack, client: WebClient, view: dict[str, Any], error: str):
    delivery = slack.shortcut(SELLER, "new_brief")
    trigger = delivery.payload["trigger_id"]
    assert refusal(client.api_call, "views.open", json={"trigger_id": trigger, "view": view}) == error
    assert [(fault.where, fault.error) for fault in slack.faults] == [("views.open", error)]
    assert slack.modal(SELLER) is None


def test_an_update_takes_4000_characters_and_no_more(slack: LoopbackSlack, client: WebClient):
    ts = client.chat_postMessage(channel=SALES.id, text="words")["ts"]
    client.chat_update(channel=SALES.id, ts=ts, text="x" * 4_000)
    assert refusal(client.chat_update, channel=SALES.id, ts=ts, text="x" * 4_001) == "msg_too_long"
    assert [message.text for message in slack.messages(SALES)] == ["x" * 4_000]


def test_a_home_takes_no_modal_and_no_stranger_to_its_limits(slack: LoopbackSlack, client: WebClient):
    assert refusal(client.views_publish, user_id=SELLER.id, view=modal()) == "invalid_arguments"
    assert refusal(client.views_publish, user_id="U0NOBODY", view=home()) == "invalid_arguments"
    assert slack.home_of(SELLER) is None
