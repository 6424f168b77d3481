"""The loopback Slack as tests use it: people who do things, and what came of them."""

import sys
import threading
import time
import traceback
from collections.abc import Callable, Collection, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from types import TracebackType
from typing import Any, Self

from slack_bolt import App

from bot.hanging_up import hang_up
from tests.loopback import events, methods
from tests.loopback.deliveries import Courier, Delivery, SignedHttp
from tests.loopback.hands import Hands
from tests.loopback.listeners import counted
from tests.loopback.seen import Seen
from tests.loopback.sockets import SocketMode
from tests.loopback.state import Clock, Json, Message, State
from tests.loopback.web_api import WebApi
from tests.loopback.workspace import Channel, User, Workspace, a_workspace

__all__ = ["LoopbackSlack", "methods"]


PATIENCE = 60.0  # real seconds a wait may take before it is a failure: a busy machine is none
EVENT_SCOPES = {
    "app_mention": "app_mentions:read",
    "message.channels": "channels:history",
    "message.groups": "groups:history",
    "message.im": "im:history",
    "message.mpim": "mpim:history",
    "link_shared": "links:read",
    "member_joined_channel": "channels:read",
}


class LoopbackSlack(Hands, Seen):
    """`subscriptions`: the event types the app asked for, messages as in a manifest (message.im …); None: all.

    `time_scale`: real seconds for one of Slack's. With several workspaces the first is where most happens.
    """

    def __init__(
        self,
        workspace: Workspace | None = None,
        *others: Workspace,
        time_scale: float = 1.0,
        subscriptions: Collection[str] | None = None,
        app_token: str = "xapp-1-loopback",
        signing_secret: str = "loopback-signing-secret",
    ) -> None:
        self.workspace = workspace or a_workspace()
        self.app_token, self.signing_secret = app_token, signing_secret
        self.app_is_idle: Callable[[], bool] = lambda: True
        self._state = State((self.workspace, *others), Clock(time_scale), app_token)
        self._courier = Courier(self._state)
        self._subscriptions = None if subscriptions is None else frozenset(subscriptions)
        self._transports: list[SignedHttp] = []

    def __enter__(self) -> Self:
        self._web = WebApi(self._state)
        self.sockets = SocketMode(self._state, self._courier)
        self._state.ticket, self._state.echo = self.sockets.ticket, self._echo
        self._courier.transport = self.sockets
        self._courier.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._courier.close()
        for door in self._transports:
            door.close()
        self.sockets.close()
        self._web.close()

    @property
    def base_url(self) -> str:
        """For `WebClient(base_url=…)`."""
        return self._state.base_url

    @property
    def bot_token(self) -> str:
        return self.workspace.bot_token

    def post_to(self, url: str) -> SignedHttp:
        """From now on everything comes as signed HTTP posts to this URL instead of through sockets."""
        self.door = SignedHttp(self._state, self._courier, url, self.signing_secret)
        self._transports.append(self.door)
        with self._state.changed:
            self._courier.transport = self.door
            self._state.touch()
        return self.door

    @contextmanager
    def connected(self, handler: Any) -> Iterator[None]:
        """Connects a SocketModeHandler of Bolt and closes it again, without the seconds slack_sdk would wait for words."""
        before = self.sockets.hellos
        with self.watching(handler.app):
            handler.connect()
            try:
                self.wait_for(lambda: self.sockets.hellos > before)
                yield
            finally:
                # a reconnect under way would switch it on again
                handler.client.default_auto_reconnect_enabled = False
                handler.client.auto_reconnect_enabled = False
                handler.client.message_queue.put("")  # its reader looks up once a second, or when something comes
                hang_up(handler)

    def watching(self, app: App) -> AbstractContextManager[None]:
        """Until the end of the block `settled` waits for the listeners of the app as well."""
        return counted(app, self._state)

    # waiting

    def settled(self, timeout: float = PATIENCE, quiet: float = 0.25) -> None:
        """Returns when everything was brought, the app is idle and nothing happened for `quiet` real seconds.

        Raises TimeoutError with what is still open.
        """
        state, courier = self._state, self._courier

        def calm() -> bool:
            idle = not courier.waiting and state.busy == 0 and self.app_is_idle()
            return idle and time.monotonic() - state.touched >= quiet

        if not state.wait(calm, timeout):
            raise TimeoutError(f"not settled after {timeout} s; {self._what_stands()}")

    def wait_for(self, condition: Callable[[], bool], timeout: float = PATIENCE) -> None:
        """Raises TimeoutError with what happened instead."""
        if not self._state.wait(condition, timeout):
            raise TimeoutError(f"it did not happen within {timeout} s; {self._what_stands()}")

    def _what_stands(self) -> str:
        """Every delivery with its attempts, every call with its error, whether the app is at work, and on what."""
        with self._state.changed:
            brought = [
                f"{one.payload.get('event', one.payload).get('type', one.kind)}"
                f" {one.attempts}x {'acknowledged' if one.acked else one.reasons}"
                for one in self._courier.deliveries
            ]
            calls = [f"{one.method} {one.error or 'ok'} at {one.at:.1f}" for one in self._state.sent]
            idle, busy = self.app_is_idle(), self._state.busy
        threads = {one.ident: one.name for one in threading.enumerate()}
        stacks = [
            f"{threads.get(ident)}: {''.join(traceback.format_stack(frame)[-4:])}"
            for ident, frame in sys._current_frames().items()
        ]
        return "\n".join(
            [f"app idle: {idle}, calls and listeners at work: {busy}", f"now {self.now:.1f}", *brought, *calls, *stacks]
        )

    # weather

    def pass_time(self, seconds: float) -> None:
        """Slack's clock jumps: triggers die, statuses fade, streams end, repetitions fall due."""
        with self._state.changed:
            self._state.clock.skip(seconds)
            self._state.touch()

    def moves_to(self, user: User, tz: str) -> None:
        """From now on their profile names another time zone."""
        with self._state.changed:
            self._state.users[user.id] = replace(user, tz=tz)

    def rate_limit(self, method: str, times: int = 1, retry_after: int = 1) -> None:
        """The next calls of this method get 429 and Retry-After in real seconds, as the header has it."""
        with self._state.changed:
            self._state.limits[method] += [retry_after] * times

    def breaks(self, method: str, times: int = 1, *, unheard: bool = False) -> None:
        """The next calls of this method get 503 from a server in between. `unheard`: Slack did what was asked."""
        with self._state.changed:
            self._state.broken[method] += [unheard] * times

    def with_tiers(self) -> None:
        """From now on Slack's tiers hold, and one message a second in a channel."""
        self._state.with_tiers = True

    @contextmanager
    def disconnected(self) -> Iterator[None]:
        """Nothing is brought meanwhile."""
        transport, self._courier.transport = self._courier.transport, None
        yield
        with self._state.changed:
            self._courier.transport = transport
            self._state.touch()

    def install_code(self, workspace: Workspace) -> str:
        """What Slack redirects to the app with when somebody installs it there; good once."""
        with self._state.changed:
            code = self._state.new_id("code-")
            self._state.oauth_codes[code] = workspace.team
        return code

    def revoke(self, token: str) -> None:
        with self._state.changed:
            self._state.tokens.pop(token)

    def redeliver(self, delivery: Delivery, reason: str = "timeout") -> None:
        """Brings an event again although it was acknowledged: not before it was, or that answer would end the repetition."""
        self.wait_for(lambda: delivery.acked)
        self._courier.repeat(delivery, reason)

    def event(self, event: Json, workspace: Workspace | None = None) -> Delivery | None:
        """Any event, known or not. None when the app did not subscribe to it or lacks the scope for it."""
        here, kind = workspace or self.workspace, _subscription(event)
        subscribed = self._subscriptions is None or kind in self._subscriptions
        if not subscribed or EVENT_SCOPES.get(kind, next(iter(here.scopes))) not in here.scopes:
            return None
        channel = self._state.channels.get(str(event.get("channel")))
        with self._state.changed:
            letter = events.event_callback(
                here, event, self._state.new_id("Ev"), channel is not None and channel.is_ext_shared
            )
            return self._courier.bring("events_api", letter)

    def _echo(self, message: Message, before: str) -> None:
        channel = self._state.channels[message.channel]
        here = self._state.workspaces[self._state.home_of_channel[channel.id]]
        ts = self._state.new_ts() if before else message.ts
        delivery = self.event(events.own_event(message, channel, here, before, ts), here)
        if delivery is not None:
            delivery.is_echo = True

    def _place(self, place: Channel | User | str) -> Channel:
        id = place if isinstance(place, str) else place.id
        return self._state.direct(id) if id in self._state.users else self._state.channels[id]


def _subscription(event: Json) -> str:
    if event.get("type") != "message":
        return str(event.get("type"))
    kinds = {"channel": "channels", "group": "groups", "im": "im", "mpim": "mpim"}
    return f"message.{kinds[event.get('channel_type', 'channel')]}"
