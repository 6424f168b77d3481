"""Socket Mode: hello, envelopes to exactly one socket each, acknowledgements, and disconnects."""

import json
import threading
from typing import Any
from urllib.parse import parse_qs, urlparse

from websockets.exceptions import ConnectionClosed
from websockets.sync.server import Server, ServerConnection, serve

from tests.loopback.deliveries import Courier, Delivery, round_robin
from tests.loopback.state import Json, State

MOST_SOCKETS = 10  # an app may have open at once
HEARTBEAT = (
    0.1  # real seconds; Slack pings too, and slack_sdk changes or closes a connection only when it next hears from it
)
UNANSWERED = (
    60.0  # real seconds; until then the next ping waits for the answer to the last, or a busy app would be flooded
)


class SocketMode:
    silence = "timeout"

    def __init__(self, state: State, courier: Courier) -> None:
        self._state, self._courier = state, courier
        self._open: dict[str, ServerConnection] = {}  # by ticket, in the order they came
        self._leaving: set[str] = set()  # were told to go: nothing new for them
        self._tickets: set[str] = set()
        self._carried: dict[str, tuple[Delivery, str]] = {}  # envelope → what was in it, and through which socket
        self._next = round_robin()
        self.hellos = 0
        self._closed = False
        self._server: Server = serve(
            self._serve, "127.0.0.1", 0, ping_interval=HEARTBEAT, ping_timeout=UNANSWERED, close_timeout=0.5
        )
        self._thread = threading.Thread(target=self._server.serve_forever, name="loopback-sockets", daemon=True)
        self._thread.start()
        state.socket_url = f"ws://127.0.0.1:{self._server.socket.getsockname()[1]}/link/"

    def ticket(self) -> str | None:
        """A URL good for one connection; None when there are too many already."""
        with self._state.changed:
            if self._closed or len(self._open) >= MOST_SOCKETS:
                return None
            ticket = self._state.new_id("ticket-")
            self._tickets.add(ticket)
            return f"{self._state.socket_url}?ticket={ticket}"

    @property
    def connected(self) -> list[str]:
        with self._state.changed:
            return [ticket for ticket in self._open if ticket not in self._leaving]

    def is_ready(self) -> bool:
        return bool(self.connected)

    def attempt(self, delivery: Delivery, reasons: tuple[str, ...]) -> None:
        with self._state.changed:
            takers = self.connected
            if not takers:
                self._courier.unsent(delivery)
                return
            ticket = takers[self._next(len(takers))]
            socket = self._open[ticket]
            self._carried[delivery.id] = (delivery, ticket)
            delivery.sockets.append(ticket)
        try:
            socket.send(json.dumps(envelope(delivery, reasons)))
        except ConnectionClosed:
            with self._state.changed:
                self._leaving.add(ticket)
                delivery.sockets.pop()
                self._courier.unsent(delivery)

    def warn(self) -> None:
        """Slack says that it will close the sockets in some seconds, and goes on for now."""
        self._tell("warning", leaving=False)

    def refresh(self) -> None:
        """Slack asks for fresh connections: nothing more goes through the old ones, and they end when one is there."""
        self._tell("refresh_requested", leaving=True)

    def cut(self) -> None:
        """Slack hangs up without a word before."""
        with self._state.changed:
            sockets = list(self._open.values())
            self._leaving.update(self._open)
        for socket in sockets:
            socket.close()

    def close(self) -> None:
        with self._state.changed:
            self._closed = True
        self._server.shutdown()
        self.cut()
        self._thread.join()

    def _tell(self, reason: str, leaving: bool) -> None:
        with self._state.changed:
            tickets = list(self._open)
            sockets = [self._open[ticket] for ticket in tickets]
            if leaving:
                self._leaving.update(tickets)
        for socket in sockets:
            try:
                socket.send(json.dumps({"type": "disconnect", "reason": reason, "debug_info": {"host": "loopback"}}))
            except ConnectionClosed:
                continue

    def _serve(self, socket: ServerConnection) -> None:
        path = socket.request.path if socket.request else ""
        ticket = parse_qs(urlparse(path).query).get("ticket", [""])[0]
        with self._state.changed:
            if self._closed:
                return  # a reconnect that came while we were closing would be served for ever
            if ticket not in self._tickets:
                self._state.fault("socket", "invalid_ticket")
                return
            self._tickets.discard(ticket)
        try:
            socket.send(json.dumps(hello(self._state)))
            self._welcome(ticket, socket)
            for frame in socket:
                self._read(frame)
        except ConnectionClosed:
            pass
        finally:
            self._left(ticket)

    def _welcome(self, ticket: str, socket: ServerConnection) -> None:
        with self._state.changed:
            self._open[ticket] = socket
            self.hellos += 1
            self._state.touch()
            if self._closed:
                self._leaving.add(ticket)
            old = [self._open[one] for one in self._leaving if one in self._open]
        for one in old:
            one.close()

    def _left(self, ticket: str) -> None:
        with self._state.changed:
            self._open.pop(ticket, None)
            self._leaving.discard(ticket)
            lost = [one for one, through in self._carried.values() if through == ticket and one.is_open]
            for delivery in lost:
                if delivery.due is None and delivery.sockets[-1:] == [ticket]:
                    self._courier.missed(delivery, "timeout", at_once=True)
            self._state.touch()

    def _read(self, frame: str | bytes) -> None:
        answer: Json = json.loads(frame)
        with self._state.changed:
            carried = self._carried.get(answer.get("envelope_id", ""))
        if carried is None:
            self._state.fault("socket", "unknown_envelope", str(answer.get("envelope_id")))
            return
        self._courier.acknowledged(carried[0], answer.get("payload"))


def hello(state: State) -> Json:
    app = next(iter(state.workspaces.values())).app_id
    return {
        "type": "hello",
        "num_connections": 1,
        "connection_info": {"app_id": app},
        "debug_info": {"host": "loopback", "approximate_connection_time": 18060},
    }


def envelope(delivery: Delivery, reasons: tuple[str, ...]) -> dict[str, Any]:
    """A repetition keeps its envelope's id, as bolt-js issue 2487 saw it, so that only the payload's ids can be trusted.

    `reasons`: why it comes again, one for each repetition so far.
    """
    letter: Json = {
        "envelope_id": delivery.id,
        "type": delivery.kind,
        "payload": delivery.payload,
        "accepts_response_payload": not delivery.is_event,
    }
    if delivery.is_event:
        letter |= {"retry_attempt": len(reasons), "retry_reason": reasons[-1] if reasons else ""}
    return letter
