"""The doors on HTTP: is it well, how busy is it, and, where Slack calls us, Slack's requests and installations."""

import logging
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from slack_bolt import App, BoltRequest, BoltResponse
from slack_bolt.oauth import OAuthFlow
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

UNSIGNED = (
    "A request was refused: it is not signed with MILEPOST_SLACK_SIGNING_SECRET, or is older than five minutes. When Slack"
    " sent it: copy the secret again from Basic Information, App Credentials, and set this machine's clock"
)
UNAUTHORIZED = 401
SAID_AGAIN = 60.0
"""Seconds until a refusal is said anew: anybody may knock, and as often as they like."""

LOG = logging.getLogger("milepost.slack")
Health = Callable[[], Mapping[str, Any]]
"""What is to be known of the process; `"well"` is true or false."""


def http_doors(health: Health, slack: App | None, pages: OAuthFlow | None = None) -> Starlette:
    """`/health` and `/metrics`; with an app also `/slack/events`, and with `pages` `/slack/install`."""
    routes = [Route("/health", _healthy(health)), Route("/metrics", _metrics)]
    if slack is not None:
        routes.append(Route("/slack/events", _dated(_passed_on(slack.dispatch)), methods=["POST"]))
    if pages is not None:
        routes.append(Route("/slack/install", _passed_on(pages.handle_installation)))
        routes.append(Route("/slack/oauth_redirect", _passed_on(pages.handle_callback)))
    return Starlette(routes=routes)


def _healthy(health: Health) -> Callable[[Request], Any]:
    async def answered(_request: Request) -> Response:
        found = await run_in_threadpool(health)
        return JSONResponse(dict(found), status_code=200 if found["well"] else 503)

    return answered


async def _metrics(_request: Request) -> Response:
    told = await run_in_threadpool(generate_latest)
    return Response(told, media_type=CONTENT_TYPE_LATEST)


def _dated(handle: Callable[[Request], Any]) -> Callable[[Request], Any]:
    """Bolt judges how old a request is and whose, but trips over a time that is no number, and tells nobody."""
    said = -SAID_AGAIN

    async def answered(request: Request) -> Response:
        nonlocal said
        dated = request.headers.get("x-slack-request-timestamp", "").isdecimal()
        found: Response = await handle(request) if dated else Response(status_code=UNAUTHORIZED)
        if found.status_code == UNAUTHORIZED and time.monotonic() - said >= SAID_AGAIN:
            said = time.monotonic()
            LOG.warning(UNSIGNED)
        return found

    return answered


def _passed_on(handle: Callable[[BoltRequest], BoltResponse]) -> Callable[[Request], Any]:
    """Bolt works in threads of its own; this one must not wait in the loop that takes the next request."""

    async def answered(request: Request) -> Response:
        body = (await request.body()).decode("utf-8", errors="replace")
        headers: dict[str, str | Sequence[str]] = {name: request.headers.getlist(name) for name in request.headers}
        query = request.url.query
        said = await run_in_threadpool(handle, BoltRequest(body=body, query=query, headers=headers))
        response = Response(said.body, status_code=said.status)
        for name, values in said.headers.items():
            for value in values:
                response.headers.append(name, value)
        return response

    return answered
