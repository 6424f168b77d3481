"""Milepost is removed from a Slack workspace, or its token is taken back: what was installed is forgotten."""

from functools import partial
from typing import Any

from slack_bolt import App

from bot.listeners.front import Front
from bot.listeners.reading import team_of

EVENTS = ("app_uninstalled", "tokens_revoked")


def register(app: App, front: Front) -> None:
    app.event(EVENTS[0])(partial(_removed, front))
    app.event(EVENTS[1])(partial(_taken_back, front))


def _removed(front: Front, body: dict[str, Any]) -> None:
    front.teams.forget(team_of(body))


def _taken_back(front: Front, body: dict[str, Any]) -> None:
    """Tokens of people may be taken back without ending anything."""
    if (body["event"].get("tokens") or {}).get("bot"):
        front.teams.forget(team_of(body))
