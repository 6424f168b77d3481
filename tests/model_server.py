"""A language model's server on loopback that speaks OpenAI's chat completions, and misbehaves as it is told.

Strict about what it is asked: a wrong path, a missing key or a body that is not a chat request is answered with 400 and
remembered in `wrong`.
"""

import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Literal

KEY = "test-key"


@dataclass(frozen=True)
class Asked:
    """One request as the server understood it."""

    instructions: str
    data: str
    stream: bool
    body: dict[str, Any]

    def between(self, tag: str) -> str:
        """What stands in the data between <tag> and </tag>."""
        return self.data.split(f"<{tag}>\n", 1)[1].split(f"\n</{tag}>", 1)[0] if f"<{tag}>" in self.data else ""


@dataclass(frozen=True)
class Says:
    """A good reply in pieces of `piece` characters, `pause` seconds apart. `finish` None: ends without saying so."""

    text: str
    piece: int = 12
    pause: float = 0.0
    finish: str | None = "stop"
    then: Literal["ends", "stalls", "drips", "breaks", "garbles"] = "ends"


@dataclass(frozen=True)
class Fails:
    status: int


@dataclass(frozen=True)
class Waits:
    """Nothing, not even a status, for so many seconds."""

    seconds: float


@dataclass(frozen=True)
class Raw:
    """A body that is no JSON of the protocol."""

    body: str


Behaviour = Says | Fails | Waits | Raw
Script = Callable[[Asked], Behaviour]


@dataclass
class ModelServer:
    url: str
    script: Script
    asked: list[Asked] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    first_unit_at: float = 0.0
    """Monotonic time at which the first sentence or line of the last streamed reply had left the server."""
    closing: threading.Event = field(default_factory=threading.Event)


@contextmanager
def model_server(script: Script) -> Iterator[ModelServer]:
    http = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    http.daemon_threads = True
    server = ModelServer(f"http://127.0.0.1:{http.server_port}/v1", script)
    http.told = server
    thread = threading.Thread(target=http.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.closing.set()
        http.shutdown()
        http.server_close()
        thread.join()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self):
        server: ModelServer = self.server.told
        body = self.rfile.read(int(self.headers["Content-Length"]))
        asked, wrong = _understood(self.path, self.headers.get("Authorization", ""), body)
        if asked is None:
            server.wrong.append(wrong)
            self._whole(400, {"error": {"message": wrong, "type": "invalid_request_error"}})
            return
        server.asked.append(asked)
        try:
            self._behave(server, server.script(asked), asked)
        except (BrokenPipeError, ConnectionResetError):
            self.close_connection = True

    def _behave(self, server: ModelServer, behaviour: Behaviour, asked: Asked) -> None:
        match behaviour:
            case Fails(status):
                self._whole(status, {"error": {"message": f"scripted {status}", "type": "server_error"}})
            case Waits(seconds):
                server.closing.wait(seconds)
                self.close_connection = True
            case Raw(text):
                self._headers(200, "application/json", len(text.encode()))
                self.wfile.write(text.encode())
            case Says() if asked.stream:
                self._streamed(server, behaviour)
            case Says(text, finish=finish):
                message = {"role": "assistant", "content": text, "refusal": None}
                self._whole(200, _envelope("chat.completion", {"message": message, "finish_reason": finish}))

    def _streamed(self, server: ModelServer, says: Says) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Connection", "close")
        self.end_headers()
        self.close_connection = True
        self._event({"role": "assistant", "content": ""}, None)
        told, server.first_unit_at = "", 0.0
        for start in range(0, len(says.text), says.piece):
            server.closing.wait(says.pause)
            piece = says.text[start : start + says.piece]
            self._event({"content": piece}, None)
            told += piece
            if not server.first_unit_at and any(end in told for end in (". ", ".\n", "\n", "? ", "! ")):
                server.first_unit_at = time.monotonic()
        server.first_unit_at = server.first_unit_at or time.monotonic()
        self._ended(server, says)

    def _ended(self, server: ModelServer, says: Says) -> None:
        match says.then:
            case "stalls":
                server.closing.wait(30)
            case "drips":
                while not server.closing.wait(0.05):
                    self.wfile.write(b": still here\n\n")
                    self.wfile.flush()
            case "breaks":
                self.wfile.write(b'data: {"id": "x", "choices": [{"delta": {"cont')
            case "garbles":
                self.wfile.write(b"data: {not json\n\n")
            case _ if says.finish is not None:
                self._event({}, says.finish)
                self.wfile.write(b"data: [DONE]\n\n")

    def _event(self, delta: dict[str, str], finish: str | None) -> None:
        chunk = _envelope("chat.completion.chunk", {"delta": delta, "finish_reason": finish})
        self.wfile.write(f"data: {json.dumps(chunk)}\n\n".encode())
        self.wfile.flush()

    def _whole(self, status: int, record: dict[str, Any]) -> None:
        body = json.dumps(record).encode()
        self._headers(status, "application/json", len(body))
        self.wfile.write(body)

    def _headers(self, status: int, kind: str, length: int) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(length))
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Quiet: tests look at `asked`."""


def _envelope(kind: str, choice: dict[str, Any]) -> dict[str, Any]:
    return {"id": "x", "object": kind, "created": 1, "model": "fake", "choices": [{"index": 0, **choice}]}


def _understood(path: str, key: str, body: bytes) -> tuple[Asked | None, str]:
    if path != "/v1/chat/completions":
        return None, f"no such path: {path}"
    if key != f"Bearer {KEY}":
        return None, "no key"
    try:
        record = json.loads(body)
        roles = [message["role"] for message in record["messages"]]
        texts = [message["content"] for message in record["messages"]]
    except (ValueError, KeyError, TypeError) as error:
        return None, f"no chat request: {error!r}"
    if (
        roles != ["system", "user"]
        or not all(isinstance(text, str) and text for text in texts)
        or not record.get("model")
    ):
        return None, f"no chat request: {roles}"
    return Asked(texts[0], texts[1], bool(record.get("stream")), record), ""
