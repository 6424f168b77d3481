"""The Web API over real HTTP: who calls, what they may, how often; then the method itself."""

import base64
import json
import math
import threading
from collections.abc import Callable
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, urlparse

from tests.loopback.rates import POSTS_AT_ONCE, POSTS_PER_SECOND, TIERS, Rates
from tests.loopback.state import Json, Refused, Sent, State
from tests.loopback.workspace import Workspace

LISTENERS = 256  # connections waiting to be accepted: a burst of 200 must not be turned away by the system


@dataclass(frozen=True)
class Call:
    method: str
    args: Json
    token: str
    workspace: Workspace
    authorization: str = ""

    def need(self, name: str) -> Any:
        value = self.args.get(name)
        if value in (None, "", [], {}):
            raise Refused("invalid_arguments", f"[ERROR] missing required field: {name}", fault=True)
        return value

    @property
    def bot(self) -> str:
        return self.workspace.bot.id


@dataclass(frozen=True)
class Method:
    name: str
    run: Callable[[State, Call], Json]
    scopes: tuple[str, ...]  # any of them will do
    needs: tuple[str, ...]
    tier: int  # 0: special
    token: str  # bot, app or none


METHODS: dict[str, Method] = {}


def method(
    name: str, *scopes: str, needs: tuple[str, ...] = (), tier: int = 3, token: str = "bot"
) -> Callable[[Callable[[State, Call], Json]], Callable[[State, Call], Json]]:
    def known(run: Callable[[State, Call], Json]) -> Callable[[State, Call], Json]:
        METHODS[name] = Method(name, run, scopes, needs, tier, token)
        return run

    return known


class WebApi:
    def __init__(self, state: State) -> None:
        self._state = state
        self._rates = Rates()
        api = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                api._serve(self)

            def do_GET(self) -> None:
                api._serve(self)

            def log_message(self, *_: object) -> None:
                """Tests print nothing."""

        class Server(ThreadingHTTPServer):
            request_queue_size = LISTENERS
            daemon_threads = False  # closing waits for the calls under way, so that no thread outlives a test

        self._server = Server(("127.0.0.1", 0), Handler)
        host = f"http://127.0.0.1:{self._server.server_address[1]}"
        state.base_url, self.host = f"{host}/api/", host
        self._thread = threading.Thread(
            target=self._server.serve_forever, args=(0.02,), name="loopback-web", daemon=True
        )
        self._thread.start()

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def _serve(self, request: BaseHTTPRequestHandler) -> None:
        with self._state.changed:
            self._state.busy += 1
        try:
            body = request.rfile.read(int(request.headers.get("Content-Length") or 0))
            path = urlparse(request.path).path
            status, headers, answer = self._answer(request, path, body)
            self._reply(request, status, headers, answer)
        finally:
            with self._state.changed:
                self._state.busy -= 1
                self._state.touch()

    @staticmethod
    def _reply(request: BaseHTTPRequestHandler, status: int, headers: dict[str, str], answer: bytes) -> None:
        try:
            request.send_response(status)
            for name, value in (headers | {"Content-Length": str(len(answer))}).items():
                request.send_header(name, value)
            request.end_headers()
            request.wfile.write(answer)
        except ConnectionError:
            return  # the app did not wait for the answer

    def _answer(self, request: BaseHTTPRequestHandler, path: str, body: bytes) -> tuple[int, dict[str, str], bytes]:
        if path == "/signin":
            return 200, {"Content-Type": "text/html; charset=utf-8"}, b"<!DOCTYPE html><title>Sign in</title>"
        if path.startswith("/upload/"):
            return self._upload(path.removeprefix("/upload/"), body)
        if path.startswith("/files-pri/"):
            return self._private_file(path.split("/")[2], request.headers.get("Authorization", ""))
        if path.startswith("/respond/"):
            return self._respond(path.removeprefix("/respond/"), body)
        args = arguments(request, body)
        authorization = request.headers.get("Authorization", "")
        token = args.pop("token", "") or authorization.removeprefix("Bearer ")
        status, headers, answer = self.call(path.removeprefix("/api/"), args, token, authorization)
        return status, headers | {"Content-Type": "application/json; charset=utf-8"}, json.dumps(answer).encode()

    def _upload(self, id: str, body: bytes) -> tuple[int, dict[str, str], bytes]:
        with self._state.changed:
            upload = self._state.uploads.get(id)
            if upload is None:
                self._state.fault("upload", "file_not_found")
                return 404, {}, b"no such upload"
            upload.content = body
            if len(body) != upload.length:
                self._state.fault("upload", "wrong_length", f"{len(body)} bytes, {upload.length} were announced")
            return 200, {}, f"OK - {len(body)}".encode()

    def _private_file(self, id: str, authorization: str) -> tuple[int, dict[str, str], bytes]:
        """What somebody attached. Without a token that may read it Slack asks the visitor to sign in, with a page."""
        kind, _, token = authorization.partition(" ")
        with self._state.changed:
            upload, team = self._state.uploads.get(id), self._state.tokens.get(token)
            if upload is None:
                return 404, {}, b"not found"
            if kind != "Bearer" or team != upload.team or "files:read" not in self._state.workspaces[team].scopes:
                return 302, {"Location": f"{self.host}/signin", "Content-Type": "text/html; charset=utf-8"}, b""
            return 200, {"Content-Type": "application/octet-stream"}, upload.content or b""

    def _respond(self, id: str, body: bytes) -> tuple[int, dict[str, str], bytes]:
        status, _, answer = self.call("response_url", {"id": id, **json.loads(body)}, "", "")
        return (
            (404 if not answer["ok"] and answer["error"] == "expired_url" else status),
            {},
            (b"ok" if answer["ok"] else json.dumps(answer).encode()),
        )

    def call(self, name: str, args: Json, token: str, authorization: str) -> tuple[int, dict[str, str], Json]:
        """One call as Slack would answer it: status, headers, JSON; and written down."""
        with self._state.changed:
            if self._state.broken[name]:
                return self._broken(name, args, token, authorization)
            retry_after = self._limited(name, args, token)
            if retry_after:
                self._write_down(name, args, "ratelimited", {})
                return 429, {"Retry-After": str(retry_after)}, {"ok": False, "error": "ratelimited"}
            try:
                result = self._run(name, args, token, authorization)
            except Refused as no:
                if no.fault:
                    self._state.fault(name, no.error, "; ".join(no.messages))
                self._write_down(name, args, no.error, no.more)
                more = {"response_metadata": {"messages": list(no.messages)}} if no.messages else {}
                return 200, {}, {"ok": False, "error": no.error} | more | no.more
            self._write_down(name, args, None, result)
            held = self._scopes_of(token)
            return 200, {"X-OAuth-Scopes": held} if held else {}, {"ok": True} | result

    def _broken(self, name: str, args: Json, token: str, authorization: str) -> tuple[int, dict[str, str], Json]:
        """A server in between gives up, before Slack hears of the call or after."""
        if self._state.broken[name].pop(0):
            self._write_down(name, args, None, self._run(name, args, token, authorization))
        else:
            self._write_down(name, args, "unavailable", {})
        return 503, {}, {}

    def _run(self, name: str, args: Json, token: str, authorization: str) -> Json:
        asked = METHODS.get(name)
        if asked is None:
            raise Refused("unknown_method", req_method=name, fault=True)
        workspace = self._workspace(asked, token)
        call = Call(name, args, token, workspace, authorization)
        if asked.scopes:
            require_scope(workspace, asked.scopes)
        for needed in asked.needs:
            call.need(needed)
        return asked.run(self._state, call)

    def _scopes_of(self, token: str) -> str:
        """What Slack says of a bot token with every answer."""
        team = self._state.tokens.get(token)
        return ",".join(sorted(self._state.workspaces[team].scopes)) if team else ""

    def _workspace(self, asked: Method, token: str) -> Workspace:
        """Raises `Refused` when the token is not one this method takes."""
        anyone = next(iter(self._state.workspaces.values()))
        if asked.token == "none":
            return anyone
        if not token:
            raise Refused("not_authed", fault=True)
        kind = "app" if token == self._state.app_token else "bot" if token in self._state.tokens else ""
        if not kind:
            raise Refused("invalid_auth")
        if kind != asked.token:
            raise Refused("not_allowed_token_type", fault=True)
        return self._state.workspaces[self._state.tokens[token]] if kind == "bot" else anyone

    def _limited(self, name: str, args: Json, token: str) -> int:
        """Seconds for Retry-After, 0 when the call may go on. Whoever comes back too early has done wrong."""
        state, channel = self._state, str(args.get("channel", ""))
        now, key = state.clock.now(), (name, str(args.get("channel", "")))
        if now < state.barred.get(key, 0.0):
            state.fault(name, "came_back_before_retry_after")
        if state.limits[name]:
            seconds = state.limits[name].pop(0)
            state.barred[key] = now + seconds / state.clock.scale
            return seconds
        wait = self._tier_wait(name, channel, token, now) if state.with_tiers else 0.0
        if wait <= 0:
            return 0
        seconds = max(1, math.ceil(wait * state.clock.scale))
        state.barred[key] = now + wait
        return seconds

    def _tier_wait(self, name: str, channel: str, token: str, now: float) -> float:
        if name == "chat.postMessage":
            within = POSTS_AT_ONCE / POSTS_PER_SECOND
            return self._rates.wait((name, channel), POSTS_AT_ONCE, within, now)
        tier = METHODS[name].tier if name in METHODS else 0
        return self._rates.wait((name, token), TIERS[tier], 60.0, now) if tier else 0.0

    def _write_down(self, name: str, args: Json, error: str | None, result: Json) -> None:
        if name in SILENT:
            return
        channel = str(args.get("channel") or args.get("channel_id") or result.get("channel") or "")
        thread = str(args.get("thread_ts") or "")
        self._state.sent.append(Sent(name, channel, thread, args, error, result, self._state.clock.now()))
        self._state.touch()


SILENT = frozenset({"apps.connections.open", "auth.test"})  # not something the app does to people


def require_scope(workspace: Workspace, any_of: tuple[str, ...]) -> None:
    if not workspace.scopes & set(any_of):
        raise Refused("missing_scope", needed=any_of[0], provided=",".join(sorted(workspace.scopes)))


JSON_FIELDS = frozenset(
    [
        "actions",
        "attachments",
        "blocks",
        "changes",
        "chunks",
        "criteria",
        "document_content",
        "entity",
        "error",
        "files",
        "inputs",
        "loading_messages",
        "metadata",
        "outputs",
        "prompts",
        "unfurls",
        "user_auth_blocks",
        "view",
    ]
)


def arguments(request: BaseHTTPRequestHandler, body: bytes) -> Json:
    """From the query, a form or JSON; what a form carries as JSON is read."""
    found: Json = dict(parse_qsl(urlparse(request.path).query))
    kind = request.headers.get("Content-Type", "").split(";")[0]
    if kind == "application/json":
        found |= json.loads(body or b"{}")
    elif body:
        found |= dict(parse_qsl(body.decode(), keep_blank_values=True))
    return {key: _read(key, value) for key, value in found.items()}


def _read(key: str, value: Any) -> Any:
    if key not in JSON_FIELDS or not isinstance(value, str) or value[:1] not in "[{":
        return value
    try:
        return json.loads(value)
    except json.JSONDecodeError:
        return value  # the method refuses it


def yes(value: Any) -> bool:
    """A form says 1, true or True."""
    return str(value).lower() in {"1", "true"}


def basic(authorization: str) -> tuple[str, str]:
    """Client id and secret from the header; empty when there is none."""
    kind, _, code = authorization.partition(" ")
    if kind != "Basic":
        return "", ""
    id, _, secret = base64.b64decode(code).decode().partition(":")
    return id, secret
