"""At least once: repetitions, reconnects, one socket an envelope, signatures."""

import json
import socket
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from threading import Event
from typing import Any
from urllib.parse import urlparse

import pytest
from slack_bolt import App, BoltResponse
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError
from websockets.exceptions import ConnectionClosedOK
from websockets.sync.client import connect

from tests.loopback import SALES, SELLER, LoopbackSlack
from tests.loopback.deliveries import Delivery
from tests.loopback.state import Fault
from tests.loopback_tests.app import a_handler, an_app, over_http


@pytest.fixture
def app(slack: LoopbackSlack) -> App:
    return an_app(slack)


@pytest.fixture
def hold() -> Iterator[Event]:
    """Whoever waits for it is let go at the end."""
    event = Event()
    yield event
    event.set()


def opened(slack: LoopbackSlack) -> Delivery:
    slack.open_home(SELLER)
    return slack.deliveries[-1]


def test_what_is_not_acknowledged_in_three_seconds_comes_three_times_more(slack: LoopbackSlack, app: App):
    hold, seen = Event(), []

    @app.use
    def deaf(request: Any, next: Callable[[], Any]) -> Any:
        seen.append([request.headers.get(f"x-slack-retry-{name}", ["-"])[0] for name in ("num", "reason")])
        hold.wait(5)
        return next()

    with slack.connected(a_handler(slack, app)):
        delivery = opened(slack)
        for attempt, pause in enumerate((0, 60, 300), 1):
            slack.wait_for(lambda made=attempt: len(seen) == made)
            slack.pass_time(3.1)
            slack.wait_for(lambda made=attempt: delivery.due is not None or delivery.attempts > made)
            slack.pass_time(pause)
        slack.wait_for(lambda: len(seen) == 4)
        slack.pass_time(3.1)
        slack.wait_for(lambda: delivery.failed)
        hold.set()
    assert seen == [["0", ""], ["1", "timeout"], ["2", "timeout"], ["3", "timeout"]]
    assert slack.faults == [Fault("events_api", "operation_timeout")]


def test_a_command_that_is_not_acknowledged_is_not_repeated(slack: LoopbackSlack, app: App, hold: Event):
    app.use(lambda next: (hold.wait(5), next())[1])
    with slack.connected(a_handler(slack, app)):
        delivery = slack.command(SELLER, SALES, "/milepost gaps")
        slack.wait_for(lambda: delivery.attempts == 1)
        slack.pass_time(3.1)
        slack.wait_for(lambda: delivery.failed)
        hold.set()
    assert (delivery.attempts, slack.faults) == (1, [Fault("slash_commands", "operation_timeout")])


def test_with_a_smaller_scale_three_seconds_are_short():
    with LoopbackSlack(time_scale=0.02) as slack, slack.connected(a_handler(slack, an_app(slack))):
        delivery = opened(slack)
        slack.wait_for(lambda: delivery.attempts >= 2, timeout=2.9)


def noting(app: App, number: int, seen: list[tuple[int, str]]) -> None:
    app.event("app_home_opened")(lambda body: seen.append((number, body["event_id"])))


def test_an_envelope_goes_to_exactly_one_socket(slack: LoopbackSlack):
    seen: list[tuple[int, str]] = []
    apps = [an_app(slack) for _ in range(3)]
    for number, app in enumerate(apps):
        noting(app, number, seen)
    with ExitStack() as open_sockets:
        for app in apps:
            open_sockets.enter_context(slack.connected(a_handler(slack, app)))
        for _ in range(9):
            slack.open_home(SELLER)
        slack.wait_for(lambda: len(seen) == 9)
        slack.settled()
    assert sorted({number for number, _ in seen}) == [0, 1, 2]
    assert len({event for _, event in seen}) == 9
    assert {len(one.sockets) for one in slack.deliveries} == {1}


def test_an_acknowledged_event_can_come_again_with_the_same_id(slack: LoopbackSlack, app: App):
    seen: list[str] = []
    app.event("app_home_opened")(lambda body: seen.append(body["event_id"]))
    with slack.connected(a_handler(slack, app)):
        delivery = opened(slack)
        slack.wait_for(lambda: len(seen) == 1)
        slack.redeliver(delivery)
        slack.wait_for(lambda: len(seen) == 2)
    assert seen[0] == seen[1]
    assert (delivery.attempts, delivery.reasons, slack.faults) == (2, ["timeout"], [])


@pytest.mark.parametrize("farewell", ["refresh", "warn", "cut"])
def test_after_a_disconnect_the_app_is_back_and_nothing_is_lost(slack: LoopbackSlack, app: App, farewell: str):
    seen: list[str] = []
    app.event("app_home_opened")(lambda body: seen.append(body["event_id"]))
    with slack.connected(a_handler(slack, app)):
        getattr(slack.sockets, farewell)()
        slack.open_home(SELLER)
        slack.wait_for(lambda: slack.sockets.hellos == 2)
        slack.open_home(SELLER)
        slack.wait_for(lambda: len(set(seen)) == 2)
        slack.wait_for(lambda: len(slack.sockets.connected) == 1)
    slack.assert_good_citizen()


def test_what_happens_while_nobody_is_connected_comes_later(slack: LoopbackSlack, app: App):
    seen: list[str] = []
    app.event("app_home_opened")(lambda event: seen.append(event["user"]))
    slack.open_home(SELLER)
    with slack.connected(a_handler(slack, app)):
        slack.wait_for(lambda: seen == [SELLER.id])


def test_who_answers_no_ping_gets_no_second_one(monkeypatch: pytest.MonkeyPatch):
    """Slack's pings must not pile up before an app that is busy."""
    monkeypatch.setattr("tests.loopback.sockets.HEARTBEAT", 0.01)
    with LoopbackSlack() as slack, upgraded(slack.sockets.ticket() or "") as line:
        ping = next_ping(line)
        line.settimeout(0.3)
        with pytest.raises(TimeoutError):
            line.recv(1)
        line.settimeout(60)
        line.sendall(b"\x8a\x84\0\0\0\0" + ping)  # a pong, under a mask of zeros
        assert next_ping(line) != ping


def upgraded(url: str) -> socket.socket:
    """A bare line on which WebSocket frames come, and nobody answers by itself."""
    address = urlparse(url)
    line = socket.create_connection((address.hostname, address.port), timeout=60)
    line.sendall(
        f"GET {address.path}?{address.query} HTTP/1.1\r\nHost: {address.netloc}\r\nUpgrade: websocket\r\n"
        "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
        "Sec-WebSocket-Key: bG9vcGJhY2sgc2xhY2shIQ==\r\n\r\n".encode()
    )
    return line


def next_ping(line: socket.socket) -> bytes:
    """The four bytes a ping of the server carries; what came before it is read away."""
    read = b""
    while b"\x89\x04" not in read[:-4]:
        read += line.recv(1)
    return read[-4:]


def test_an_app_has_ten_sockets_and_no_more(slack: LoopbackSlack):
    client = an_app(slack).client
    with ExitStack() as open_sockets:
        for _ in range(10):
            url = str(client.apps_connections_open(app_token=slack.app_token)["url"])
            greeting = json.loads(open_sockets.enter_context(connect(url)).recv())
            assert greeting["type"] == "hello"
        slack.wait_for(lambda: len(slack.sockets.connected) == 10)
        with pytest.raises(SlackApiError, match="too_many_websockets"):
            client.apps_connections_open(app_token=slack.app_token)


def test_a_ticket_opens_one_socket(slack: LoopbackSlack):
    url = slack.sockets.ticket()
    assert url is not None
    with connect(url) as first:
        assert json.loads(first.recv())["type"] == "hello"
        with pytest.raises(ConnectionClosedOK), connect(url) as second:
            second.recv()
        slack.wait_for(lambda: slack.faults == [Fault("socket", "invalid_ticket")])


def test_over_http_an_error_makes_slack_come_again_with_number_and_reason(slack: LoopbackSlack, app: App):
    seen: list[list[str]] = []

    @app.use
    def broken(request: Any, next: Callable[[], Any]) -> BoltResponse:
        seen.append([request.headers.get(f"x-slack-retry-{name}", ["-"])[0] for name in ("num", "reason")])
        return BoltResponse(status=500) if len(seen) < 3 else next()

    app.event("app_home_opened")(lambda: None)
    with over_http(slack, app):
        delivery = opened(slack)
        slack.wait_for(lambda: len(seen) == 2)
        slack.wait_for(lambda: delivery.due is not None)
        slack.pass_time(60)
        slack.wait_for(lambda: delivery.acked)
    assert seen == [["-", "-"], ["1", "http_error"], ["2", "http_error"]]


def test_over_http_slack_stops_when_told_not_to_come_again(slack: LoopbackSlack, app: App):
    app.use(lambda: BoltResponse(status=500, headers={"X-Slack-No-Retry": ["1"]}))
    with over_http(slack, app):
        delivery = opened(slack)
        slack.wait_for(lambda: delivery.failed)
    assert (delivery.attempts, slack.faults) == (1, [])


def test_over_http_silence_is_a_timeout_and_a_late_answer_does_not_count(slack: LoopbackSlack, app: App, hold: Event):
    seen: list[str] = []

    @app.use
    def deaf(request: Any, next: Callable[[], Any]) -> Any:
        seen.append(request.headers.get("x-slack-retry-reason", ["-"])[0])
        hold.wait(5)
        return next()

    app.event("app_home_opened")(lambda: None)
    with over_http(slack, app):
        delivery = opened(slack)
        slack.wait_for(lambda: len(seen) == 1)
        slack.pass_time(3.1)
        slack.wait_for(lambda: len(seen) == 2)
        hold.set()
        slack.wait_for(lambda: delivery.acked)
    assert (seen, delivery.attempts) == (["-", "http_timeout"], 2)


@pytest.mark.parametrize(
    "headers",
    [{"X-Slack-Signature": "v0=forged"}, {"X-Slack-Request-Timestamp": str(int(time.time()) - 600)}],
    ids=["forged", "stale"],
)
def test_over_http_only_what_is_signed_and_fresh_is_believed(slack: LoopbackSlack, app: App, headers: dict[str, str]):
    with over_http(slack, app):
        body = json.dumps({"type": "event_callback", "event": {"type": "app_home_opened"}}).encode()
        assert slack.door.send(body, "events_api", headers)[0] == 401


def test_over_http_a_new_url_is_verified_by_its_challenge(slack: LoopbackSlack, app: App):
    with over_http(slack, app):
        body = json.dumps({"type": "url_verification", "challenge": "c"}).encode()
        status, _, answer = slack.door.send(body, "events_api")
        assert (status, json.loads(answer)) == (200, {"challenge": "c"})


def test_a_burst_of_two_hundred_is_brought_and_acknowledged(slack: LoopbackSlack, app: App):
    seen: list[str] = []
    app.event("app_home_opened")(lambda body: seen.append(body["event_id"]))
    with slack.connected(a_handler(slack, app)):
        with ThreadPoolExecutor(8) as people:
            list(people.map(lambda _: slack.open_home(SELLER), range(200)))
        slack.wait_for(lambda: len(seen) == 200)
        slack.settled()
    assert {(one.attempts, one.acked) for one in slack.deliveries} == {(1, True)}
    assert len(set(seen)) == 200


def test_only_what_was_subscribed_to_is_brought():
    with LoopbackSlack(subscriptions={"message.im", "app_mention"}) as slack:
        slack.mention(SELLER, SALES, "hello")
        slack.say(SELLER, SELLER, "hello")
        slack.open_home(SELLER)
        kinds = [(one.payload["event"]["type"], one.payload["event"]["channel"]) for one in slack.deliveries]
    assert kinds == [("app_mention", SALES.id), ("message", "D0SELL")]


def test_settling_waits_for_a_listener_still_at_work_when_its_event_was_acknowledged(
    slack: LoopbackSlack, app: App, hold: Event
):
    @app.event("app_home_opened")
    def slow(client: WebClient) -> None:
        hold.wait(60)
        client.chat_postMessage(channel=SALES.id, text="Here")

    with slack.connected(a_handler(slack, app)):
        delivery = opened(slack)
        slack.wait_for(lambda: delivery.acked)
        with pytest.raises(TimeoutError, match="listeners at work: 1"):
            slack.settled(timeout=0.3, quiet=0.01)
        hold.set()
        slack.settled(quiet=0.01)

        assert [one.text for one in slack.messages(SALES)] == ["Here"]


def test_settling_waits_for_the_app_to_be_idle_and_says_what_is_open(slack: LoopbackSlack):
    slack.settled(quiet=0.01)
    slack.app_is_idle = lambda: False
    with pytest.raises(TimeoutError, match="not settled"):
        slack.settled(timeout=0.05, quiet=0.01)
    slack.app_is_idle = lambda: True
    slack.open_home(SELLER)
    with pytest.raises(TimeoutError, match="app_home_opened"):
        slack.settled(timeout=0.05, quiet=0.01)
