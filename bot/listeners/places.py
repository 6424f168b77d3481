"""Who is where changes: Milepost says nothing to it, and looks again before it says anything there."""

from functools import partial
from typing import Any

from slack_bolt import App

from bot.listeners.front import Front
from bot.listeners.reading_events import joined_in

EVENTS = ("member_joined_channel",)


def register(app: App, front: Front) -> None:
    app.event(EVENTS[0])(partial(_joined, front))


def _joined(front: Front, body: dict[str, Any]) -> None:
    team, channel = joined_in(body)
    front.teams.of(team).directory.forget_place(channel)
