"""A trivial Bolt app in both modes, to prove the loopback Slack with the real thing."""

from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

from slack_bolt import App, BoltRequest
from slack_bolt.adapter.socket_mode import SocketModeHandler
from slack_sdk import WebClient

from tests.loopback import LoopbackSlack


def an_app(slack: LoopbackSlack) -> App:
    return App(
        client=WebClient(slack.bot_token, base_url=slack.base_url),
        signing_secret=slack.signing_secret,
        token_verification_enabled=False,
    )


def a_handler(slack: LoopbackSlack, app: App) -> SocketModeHandler:
    return SocketModeHandler(app, slack.app_token, ping_interval=0.3)


@contextmanager
def over_http(slack: LoopbackSlack, app: App) -> Iterator[str]:
    """Serves the app at a URL the loopback Slack posts to."""

    class Door(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"])).decode()
            headers: Any = {name: [value] for name, value in self.headers.items()}
            answer = app.dispatch(BoltRequest(body=body, headers=headers))
            self.send_response(answer.status)
            for name, values in answer.headers.items():
                self.send_header(name, values[0])
            self.end_headers()
            self.wfile.write(answer.body.encode())

        def log_message(self, *_: object) -> None:
            """Tests print nothing."""

    class House(ThreadingHTTPServer):
        daemon_threads = False
        request_queue_size = 256  # Slack posts many at once

    server = House(("127.0.0.1", 0), Door)
    thread = Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    slack.post_to(f"http://127.0.0.1:{server.server_address[1]}/slack/events")
    try:
        with slack.watching(app):
            yield slack.base_url
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
