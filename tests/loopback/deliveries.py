"""Bringing things to the app: once, and again when it does not answer in time, through sockets or signed HTTP."""

import hashlib
import hmac
import itertools
import json
import threading
import time
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from typing import Any, Literal, Protocol

from tests.loopback.state import Json, State

ACK_SECONDS = 3.0
RETRIES = (0.0, 60.0, 300.0)  # Slack's seconds before each of the three repetitions of an event

DeliveryKind = Literal["events_api", "slash_commands", "interactive"]


@dataclass
class Delivery:
    """One event, command or action on its way. Times in real seconds since it was first sent."""

    id: str
    kind: DeliveryKind
    payload: Json
    attempts: int = 0
    acked: bool = False
    failed: bool = False
    response: Any = None
    acked_after: float | None = None
    reasons: list[str] = field(default_factory=list)
    sockets: list[str] = field(default_factory=list)  # which socket got each attempt
    due: float | None = 0.0  # Slack's seconds; None while an attempt is under way
    gives_up: float = float("inf")
    first_sent: float = 0.0
    answered: Callable[[Any], None] | None = None
    is_echo: bool = False  # of what the app said itself

    @property
    def is_event(self) -> bool:
        return self.kind == "events_api"

    @property
    def is_open(self) -> bool:
        return not (self.acked or self.failed)


class Transport(Protocol):
    silence: str  # what Slack calls it when no answer comes

    def is_ready(self) -> bool: ...

    def attempt(self, delivery: Delivery, reasons: tuple[str, ...]) -> None:
        """Starts one attempt, `reasons` being those of the repetitions so far; its outcome is told to the courier, or nothing is."""
        ...


class Courier:
    """Decides when what is sent; a thread of its own."""

    def __init__(self, state: State) -> None:
        self.state = state
        self.transport: Transport | None = None
        self.deliveries: list[Delivery] = []
        self._running = True
        self._thread = threading.Thread(target=self._run, name="loopback-courier", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def close(self) -> None:
        with self.state.changed:
            self._running = False
            self.state.touch()
        self._thread.join()

    def bring(self, kind: DeliveryKind, payload: Json, answered: Callable[[Any], None] | None = None) -> Delivery:
        with self.state.changed:
            delivery = Delivery(self.state.new_id("E-"), kind, payload, answered=answered)
            self.deliveries.append(delivery)
            self.state.touch()
        return delivery

    def repeat(self, delivery: Delivery, reason: str) -> None:
        """Slack brings an event again although it was acknowledged: at least once is what it promises."""
        with self.state.changed:
            delivery.acked = delivery.failed = False
            delivery.reasons.append(reason)
            delivery.due = self.state.clock.now()
            self.state.touch()

    def acknowledged(self, delivery: Delivery, response: Any) -> None:
        with self.state.changed:
            if not delivery.is_open:
                return
            delivery.acked, delivery.response = True, response
            delivery.acked_after = time.monotonic() - delivery.first_sent
            delivery.due = None
            self.state.touch()
            if delivery.answered is not None:
                delivery.answered(response)

    def unsent(self, delivery: Delivery) -> None:
        """An attempt that never left does not count."""
        with self.state.changed:
            if delivery.is_open:
                delivery.attempts -= 1
                delivery.due = self.state.clock.now()

    def missed(self, delivery: Delivery, reason: str, no_retry: bool = False, at_once: bool = False) -> None:
        """An attempt came to nothing: the next one is due later, at once if only the line broke, or it was the last."""
        with self.state.changed:
            if not delivery.is_open:
                return
            done = len(delivery.reasons)
            delivery.gives_up = float("inf")
            if no_retry or not delivery.is_event or done >= len(RETRIES):
                delivery.failed, delivery.due = True, None
                if not no_retry:
                    self.state.fault(delivery.kind, "operation_timeout" if "timeout" in reason else reason)
            else:
                delivery.reasons.append(reason)
                delivery.due = self.state.clock.now() + (0.0 if at_once else RETRIES[done])
            self.state.touch()

    @property
    def waiting(self) -> list[Delivery]:
        """Under way or due now; what is due later does not count."""
        now = self.state.clock.now()
        return [one for one in self.deliveries if one.is_open and (one.due is None or one.due <= now)]

    def _run(self) -> None:
        while True:
            with self.state.changed:
                if not self._running:
                    return
                self._give_up()
                ready = self._due()
                if not ready:
                    self.state.changed.wait(0.02)
                    continue
                begun = [(one, self._begin(one)) for one in ready]
                transport = self.transport
            if transport is not None:
                for delivery, reasons in begun:
                    transport.attempt(delivery, reasons)

    def _due(self) -> list[Delivery]:
        if self.transport is None or not self.transport.is_ready():
            return []
        now = self.state.clock.now()
        return [one for one in self.deliveries if one.is_open and one.due is not None and one.due <= now]

    def _begin(self, delivery: Delivery) -> tuple[str, ...]:
        delivery.attempts += 1
        delivery.due = None
        delivery.first_sent = delivery.first_sent or time.monotonic()
        delivery.gives_up = self.state.clock.now() + ACK_SECONDS
        return tuple(delivery.reasons)

    def _give_up(self) -> None:
        now = self.state.clock.now()
        for delivery in self.deliveries:
            if delivery.is_open and delivery.due is None and delivery.gives_up <= now:
                self.missed(delivery, self.transport.silence if self.transport is not None else "timeout")


class SignedHttp:
    """Posts to a URL of the app as Slack does. `reasons` become X-Slack-Retry-Reason (http_timeout, http_error)."""

    silence = "http_timeout"

    def __init__(self, state: State, courier: Courier, url: str, signing_secret: str) -> None:
        self._state, self._courier, self.url, self._secret = state, courier, url, signing_secret
        self._pool = ThreadPoolExecutor(max_workers=64, thread_name_prefix="loopback-http")

    def is_ready(self) -> bool:
        return True

    def attempt(self, delivery: Delivery, reasons: tuple[str, ...]) -> None:
        self._pool.submit(self._post, delivery, reasons)

    def close(self) -> None:
        self._pool.shutdown(wait=True)

    def send(self, body: bytes, kind: str, headers: dict[str, str] | None = None) -> tuple[int, dict[str, str], bytes]:
        """One signed post; `headers` replace the right ones, to forge or to age them. Status, headers, body."""
        stamp = str(int(time.time()))
        right = {
            "Content-Type": "application/json" if kind == "events_api" else "application/x-www-form-urlencoded",
            "X-Slack-Request-Timestamp": stamp,
            "X-Slack-Signature": signature(self._secret, stamp, body),
            "User-Agent": "Slackbot 1.0 (+https://api.slack.com/robots)",
        }
        request = urllib.request.Request(self.url, body, right | (headers or {}))
        try:
            with urllib.request.urlopen(request, timeout=max(ACK_SECONDS * self._state.clock.scale, 0.05)) as answer:
                return answer.status, {k.lower(): v for k, v in answer.headers.items()}, answer.read()
        except urllib.error.HTTPError as refusal:
            with refusal:
                return refusal.code, {k.lower(): v for k, v in refusal.headers.items()}, refusal.read()

    def _post(self, delivery: Delivery, reasons: tuple[str, ...]) -> None:
        again = {"X-Slack-Retry-Num": str(len(reasons)), "X-Slack-Retry-Reason": reasons[-1]} if reasons else {}
        try:
            status, headers, body = self.send(body_of(delivery), delivery.kind, again)
        except TimeoutError:
            outcome = partial(self._courier.missed, delivery, self.silence)
        except (OSError, urllib.error.URLError):
            outcome = partial(self._courier.missed, delivery, "http_error")
        else:
            stop = headers.get("x-slack-no-retry") == "1"
            good = 200 <= status < 300
            outcome = (
                partial(self._courier.acknowledged, delivery, answer_in(body))
                if good
                else partial(self._courier.missed, delivery, "http_error", no_retry=stop)
            )
        with self._state.changed:
            if tuple(delivery.reasons) == reasons:  # else the answer came too late, and the next attempt counts
                outcome()


def body_of(delivery: Delivery) -> bytes:
    if delivery.kind == "events_api":
        return json.dumps(delivery.payload).encode()
    if delivery.kind == "slash_commands":
        return urllib.parse.urlencode(delivery.payload).encode()
    return urllib.parse.urlencode({"payload": json.dumps(delivery.payload)}).encode()


def answer_in(body: bytes) -> Any:
    text = body.decode()
    if not text:
        return None
    try:
        return json.loads(text)
    except json.JSONDecodeError:
        return {"text": text}


def signature(secret: str, stamp: str, body: bytes) -> str:
    return "v0=" + hmac.new(secret.encode(), f"v0:{stamp}:".encode() + body, hashlib.sha256).hexdigest()


def round_robin() -> Callable[[int], int]:
    """Which of so many sockets is next."""
    turn = itertools.count()
    return lambda size: next(turn) % size
