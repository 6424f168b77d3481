"""Whole turns with a real Bolt app, through sockets and through signed HTTP."""

from collections.abc import Iterator
from typing import Any

import pytest
from slack_bolt import App
from slack_sdk.web import WebClient

from tests.loopback import (
    DEAL_ROOM,
    ELSEWHERE,
    OTHER_BOT,
    SALES,
    SELLER,
    SHARED,
    STRANGER,
    LoopbackSlack,
    a_workspace,
)
from tests.loopback_tests.app import a_handler, an_app, over_http
from tests.loopback_tests.shapes import actions, button, feedback, field, modal, option, section, select, typed

Seen = list[tuple[Any, ...]]


@pytest.fixture(params=["sockets", "http"])
def mode(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def app(slack: LoopbackSlack) -> App:
    return an_app(slack)


@pytest.fixture
def running(slack: LoopbackSlack, app: App, mode: str) -> Iterator[LoopbackSlack]:
    """Listeners may be added to `app` before or after."""
    with slack.connected(a_handler(slack, app)) if mode == "sockets" else over_http(slack, app):
        yield slack


def test_a_mention_is_answered_in_its_thread(running: LoopbackSlack, app: App):
    @app.event("app_mention")
    def answer(event: dict[str, Any], say: Any) -> None:
        say(text="Here", thread_ts=event["ts"])

    app.event("message")(lambda: None)
    question = running.mention(SELLER, SALES, "what for a CFO?")
    running.settled()
    assert [message.text for message in running.messages(SALES, question.ts)] == ["<@U0MILE> what for a CFO?", "Here"]
    assert [(one.payload["event"]["type"], one.attempts) for one in running.deliveries] == [
        ("message", 1),
        ("app_mention", 1),
    ]
    running.assert_good_citizen()


def test_every_kind_of_message_arrives_as_slack_sends_it(running: LoopbackSlack, app: App):
    seen: Seen = []

    @app.event({"type": "message", "subtype": None})
    @app.event({"type": "message", "subtype": "message_changed"})
    @app.event({"type": "message", "subtype": "message_deleted"})
    @app.event({"type": "message", "subtype": "bot_message"})
    def note(event: dict[str, Any], body: dict[str, Any]) -> None:
        seen.append((event["channel_type"], event.get("subtype"), "thread_ts" in event, body["is_ext_shared_channel"]))

    root = running.say(SELLER, SALES, "hello")
    for act in (
        lambda: running.say(SELLER, DEAL_ROOM, "hello", root.ts),
        lambda: running.say(SELLER, SELLER, "hello"),
        lambda: running.say(STRANGER, SHARED, "hello"),
        lambda: running.say(OTHER_BOT, SALES, "hello"),
        lambda: running.edit(root, "hello!"),
        lambda: running.delete(root),
        lambda: running.say(SELLER, ELSEWHERE, "nobody hears"),
    ):
        running.settled(quiet=0.01)
        act()
    running.settled()
    assert seen == [
        ("channel", None, False, False),
        ("group", None, True, False),
        ("im", None, False, False),
        ("channel", None, False, True),
        ("channel", "bot_message", False, False),
        ("channel", "message_changed", False, False),
        ("channel", "message_deleted", False, False),
    ]


def test_a_command_is_answered_only_to_the_one_who_typed_it(running: LoopbackSlack, app: App):
    @app.command("/milepost")
    def answer(ack: Any, command: dict[str, Any], respond: Any) -> None:
        ack(f"You asked: {command['text']}")
        respond(text="And later", response_type="in_channel")

    delivery = running.command(SELLER, SALES, "/milepost gaps today")
    running.settled()
    said = {(message.text, message.ephemeral_to) for message in running.messages(SALES)}
    assert said == {("You asked: gaps today", SELLER.id), ("And later", None)}
    assert delivery.acked
    running.assert_good_citizen()


def test_a_button_opens_a_modal_whose_errors_are_shown_and_whose_values_arrive(running: LoopbackSlack, app: App):
    form = modal(
        field("Topic", typed("topic"), block_id="topic"),
        field("Stage", select(option("Awareness", "aware"), action_id="stage"), block_id="stage"),
        field("Note", typed("note"), block_id="note", optional=True),
    )
    values: list[Any] = []

    @app.action("brief")
    def show(ack: Any, body: dict[str, Any], client: WebClient) -> None:
        ack()
        client.views_open(trigger_id=body["trigger_id"], view=form)

    @app.view("form")
    def take(ack: Any, view: dict[str, Any]) -> None:
        values.append(view["state"]["values"])
        topic = view["state"]["values"]["topic"]["topic"]["value"]
        ack(response_action="errors", errors={"topic": "Say more"}) if len(topic) < 3 else ack()

    message = app.client.chat_postMessage(
        channel=SALES.id, text="Gap", blocks=[section(), actions(button("Create brief", "brief", value="gap-1"))]
    )
    running.click(running.last, "Create brief", SELLER)
    running.settled()
    clicked = running.deliveries[-1].payload
    assert (clicked["actions"][0]["value"], clicked["message"]["ts"]) == ("gap-1", message["ts"])
    opened = running.modal(SELLER)
    assert opened is not None
    with pytest.raises(ValueError, match="Topic"):
        running.submit(opened, {"stage": "Awareness"}, SELLER)
    with pytest.raises(ValueError, match="not offered"):
        running.submit(opened, {"Topic": "x", "stage": "Elsewhere"}, SELLER)
    refused = running.submit(opened, {"Topic": "x", "stage": "Awareness"}, SELLER)
    running.settled()
    assert refused.response == {"response_action": "errors", "errors": {"topic": "Say more"}}
    assert running.modal(SELLER) is opened
    running.submit(opened, {"Topic": "security", "stage": "aware", "note": "soon"}, SELLER)
    running.settled()
    assert running.modal(SELLER) is None
    chosen = {"text": {"type": "plain_text", "text": "Awareness"}, "value": "aware"}
    assert values[-1] == {
        "topic": {"topic": {"type": "plain_text_input", "value": "security"}},
        "stage": {"stage": {"type": "static_select", "selected_option": chosen}},
        "note": {"note": {"type": "plain_text_input", "value": "soon"}},
    }
    running.assert_good_citizen()


def test_a_modal_may_be_changed_pushed_and_cleared_by_the_answer(running: LoopbackSlack, app: App):
    answers = iter([{"response_action": "update"}, {"response_action": "push"}, {"response_action": "clear"}])

    @app.shortcut("new_brief")
    def show(ack: Any, shortcut: dict[str, Any], client: WebClient) -> None:
        ack()
        client.views_open(trigger_id=shortcut["trigger_id"], view=modal())

    @app.view("form")
    def take(ack: Any) -> None:
        answer = next(answers)
        ack(**answer) if answer["response_action"] == "clear" else ack(**answer, view=modal(private_metadata="next"))

    running.shortcut(SELLER, "new_brief")
    running.settled(quiet=0.05)
    depth = []
    for _ in range(3):
        top = running.modal(SELLER)
        assert top is not None
        depth.append((top.view["private_metadata"], top.previous is not None))
        running.submit(top, {"topic": "security"}, SELLER)
        running.settled(quiet=0.05)
    assert (depth, running.modal(SELLER)) == ([("", False), ("next", False), ("next", True)], None)


def test_a_bad_answer_to_a_modal_is_a_fault(running: LoopbackSlack, app: App):
    @app.view("form")
    def take(ack: Any) -> None:
        ack(response_action="errors", errors={"nowhere": "x"})

    trigger = running.shortcut(SELLER, "new_brief").payload["trigger_id"]
    app.client.views_open(trigger_id=trigger, view=modal())
    opened = running.modal(SELLER)
    assert opened is not None
    running.submit(opened, {"topic": "security"}, SELLER)
    running.wait_for(lambda: "invalid_errors" in [fault.error for fault in running.faults])


def test_the_smaller_doors_all_open(running: LoopbackSlack, app: App):
    seen: Seen = []
    app.event("message")(lambda: None)
    app.event("app_home_opened")(lambda event: seen.append(("home", event["tab"])))
    app.event("app_context_changed")(lambda event: seen.append(("context", event["context"]["entities"][0]["value"])))
    app.event("agent_session_stopped")(lambda event: seen.append(("stopped", event["thread_ts"])))
    app.event("link_shared")(lambda event: seen.append(("link", event["links"][0]["domain"])))
    app.event("function_executed")(lambda event: seen.append(("step", event["function"]["callback_id"])))
    app.event("moon_rose")(lambda event: seen.append(("unknown", event["type"])))

    def shortcut(ack: Any, shortcut: dict[str, Any]) -> None:
        ack()
        seen.append(("shortcut", shortcut["message"]["text"]))

    def closed(ack: Any, view: dict[str, Any]) -> None:
        ack()
        seen.append(("closed", view["callback_id"]))

    def pressed(ack: Any, action: dict[str, Any]) -> None:
        ack()
        seen.append(("feedback", action["value"]))

    app.shortcut("find_content")(shortcut)
    app.view_closed("form")(closed)
    app.action("feedback")(pressed)
    root = running.say(SELLER, SALES, "a prospect asks for proof")
    trigger = running.shortcut(SELLER, "unheard_of").payload["trigger_id"]
    app.client.views_open(trigger_id=trigger, view=modal(notify_on_close=True))
    opened = running.modal(SELLER)
    assert opened is not None
    app.client.chat_postMessage(channel=SALES.id, text="Answer", blocks=[section(), feedback()])
    running.open_home(SELLER)
    running.look_at(SELLER, SALES)
    running.stop(SELLER, SALES, root.ts)
    running.share(SELLER, SALES, "<https://library.example/a>")
    running.run_step("suggest_content", {"need": "x"})
    running.event({"type": "moon_rose", "event_ts": "1.2"})
    running.message_shortcut(SELLER, root, "find_content")
    running.close(opened, SELLER)
    running.click(running.last, "Bad", SELLER)
    running.wait_for(lambda: len(seen) == 9)
    assert sorted(seen) == [
        ("closed", "form"),
        ("context", "C0SALES"),
        ("feedback", "bad"),
        ("home", "home"),
        ("link", "library.example"),
        ("shortcut", "a prospect asks for proof"),
        ("step", "suggest_content"),
        ("stopped", root.ts),
        ("unknown", "moon_rose"),
    ]


def test_the_app_hears_its_own_words_and_a_bolt_app_lets_them_pass(running: LoopbackSlack, app: App):
    raw: list[tuple[Any, ...]] = []

    @app.use
    def overhear(body: dict[str, Any], next: Any) -> None:
        event = body["event"]
        raw.append((event.get("subtype"), event.get("bot_id"), event.get("app_id")))
        next()

    heard: list[Any] = []
    app.event("message")(heard.append)
    ts = app.client.chat_postMessage(channel=SALES.id, text="words")["ts"]
    app.client.chat_update(channel=SALES.id, ts=ts, text="other words")
    running.settled()
    assert (heard, running.deliveries) == ([], [])
    running.assert_good_citizen()


def test_without_the_scope_an_event_does_not_come():
    with LoopbackSlack(a_workspace().without_scopes("channels:history")) as slack:
        slack.mention(SELLER, SALES, "hello")
        assert [one.payload["event"]["type"] for one in slack.deliveries] == ["app_mention"]
