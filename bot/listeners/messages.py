"""What people say: mentions, direct messages, and replies where Milepost has answered already."""

from functools import partial
from typing import Any

from slack_bolt import App

from bot.jobs import Job
from bot.listeners.front import Front
from bot.listeners.reading import Heard, mention_in, message_in, team_of

EVENTS = ("app_mention", "message.channels", "message.groups", "message.im")
"""As the manifest names them; Bolt hears the kinds of messages as one."""


def register(app: App, front: Front) -> None:
    app.event("app_mention")(partial(_mentioned, front))
    app.event("message")(partial(_said, front))


def _mentioned(front: Front, body: dict[str, Any]) -> None:
    _take(front, mention_in(body, front.teams.of(team_of(body)).bot))


def _said(front: Front, body: dict[str, Any]) -> None:
    team = front.teams.of(team_of(body))
    heard = message_in(body, team.bot)
    if heard is None or (heard.door == "thread" and team.services.threads.recall(heard.conversation) is None):
        return
    _take(front, heard)


def _take(front: Front, heard: Heard | None) -> None:
    if heard is not None:
        front.jobs.put(Job(heard.key, "question", heard.conversation, heard.written()))
