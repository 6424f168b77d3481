"""What people say: mentions, direct messages, and replies where Milepost has answered already."""

from functools import partial
from typing import Any

from slack_bolt import App

from bot.jobs import Job
from bot.listeners.front import Front
from bot.listeners.reading import Heard, bot_in, mention_in, message_in, team_of

EVENTS = ("app_mention", "message.channels", "message.groups", "message.im", "message.mpim")
"""As the manifest names them; Bolt hears the kinds of messages as one."""


def register(app: App, front: Front) -> None:
    app.event("app_mention")(partial(_mentioned, front))
    app.event("message")(partial(_said, front))


def _mentioned(front: Front, body: dict[str, Any]) -> None:
    _take(front, mention_in(body, _bot(front, body)))


def _said(front: Front, body: dict[str, Any]) -> None:
    heard = message_in(body, _bot(front, body))
    if heard is None or (heard.door == "thread" and not _may_follow(front, heard)):
        return
    _take(front, heard)


def _bot(front: Front, body: dict[str, Any]) -> str:
    team = front.teams.at_hand(team_of(body))
    return team.bot if team is not None else bot_in(body)


def _may_follow(front: Front, heard: Heard) -> bool:
    """Whether Milepost has answered in this thread; of a team that is not open yet only the worker can tell."""
    team = front.teams.at_hand(heard.team)
    return team is None or team.services.threads.recall(heard.conversation) is not None


def _take(front: Front, heard: Heard | None) -> None:
    if heard is not None:
        kind = "draft" if heard.files and heard.door in ("direct", "mention") else "question"
        front.jobs.put(Job(heard.key, kind, heard.conversation, heard.written()))
        front.wait_with(heard)
