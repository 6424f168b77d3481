"""Events nobody listens to: Slack gets its acknowledgement, or it would bring them again."""

import re

from slack_bolt import App

from bot.listeners.front import Front

EVENTS: tuple[str, ...] = ()
"""None that is asked for."""


def register(app: App, front: Front) -> None:  # noqa: ARG001, every door is registered alike
    app.event(re.compile(".*"))(_left_alone)


def _left_alone() -> None:
    """New kinds come with new versions of Slack, and nothing is to be done about them."""
