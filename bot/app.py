"""The Slack app: every door registered, nothing done in it but writing jobs down."""

import logging
from collections.abc import Callable
from typing import cast

from slack_bolt import App, BoltResponse
from slack_bolt.authorization import AuthorizeResult
from slack_sdk import WebClient

from bot.listeners import (
    commands,
    installed,
    links,
    messages,
    others,
    own_page,
    places,
    presses,
    shortcuts,
    steps,
    windows,
)
from bot.listeners.front import Front
from content_library.errors import UserFacing

DOORS = (messages, commands, own_page, shortcuts, links, steps, places, installed, windows, presses, others)
"""In this order: the last two take any button and any event no other did."""

LOG = logging.getLogger("milepost.slack")


def build_app(front: Front, client: WebClient, signing_secret: str | None = None) -> App:
    """For one workspace, with the token of `client`. Without a signing secret only Socket Mode can bring requests."""
    app = App(client=client, signing_secret=signing_secret, token_verification_enabled=False)
    return with_doors(app, front)


def build_shared_app(
    front: Front, authorize: Callable[..., AuthorizeResult | None], signing_secret: str, client: WebClient
) -> App:
    """For several workspaces; `authorize` gives the token of the one a request is from."""
    app = App(authorize=cast("Callable[..., AuthorizeResult]", authorize), signing_secret=signing_secret, client=client)
    return with_doors(app, front)


def with_doors(app: App, front: Front) -> App:
    """The app with everything Slack may send registered."""
    app.error(_failed)
    for door in DOORS:
        door.register(app, front)
    return app


def _failed(error: Exception) -> BoltResponse:
    """A listener failed before its job was written down: Slack delivers again when it is told so. What cannot be done
    there would fail again."""
    if isinstance(error, UserFacing):
        LOG.warning("%s", error)
        return BoltResponse(status=200)
    LOG.error("a listener failed", exc_info=error)
    return BoltResponse(status=500)
