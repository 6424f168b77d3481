"""`/milepost …`: a question like any other, answered to the asker alone; `/milepost settings` and `/milepost new brief`
open the window of that name."""

from functools import partial
from typing import Any

from slack_bolt import Ack, App
from slack_sdk.models.views import View

from bot.jobs import Job
from bot.listeners.front import Front
from bot.listeners.reading import Heard, Pressed, command_in
from bot.listeners.shortcuts import BRIEF
from bot.listeners.windows import open_window, show_window
from bot.teams import Team
from bot.views.slack.buttons import CreateBrief, written
from bot.windows.opening import is_called
from bot.windows.settings import means_settings, own_settings, words_for_settings

COMMAND = "/milepost"


def register(app: App, front: Front) -> None:
    app.command(COMMAND)(partial(_asked, front))


def _asked(front: Front, ack: Ack, body: dict[str, Any]) -> None:
    heard = command_in(body)
    if means_settings(heard.text):
        ack()
        _open_settings(front, heard)
    elif is_called(heard.text, "slack-new-brief"):
        ack()
        _open_new_brief(front, heard)
    else:
        front.jobs.put(Job(heard.key, "question", heard.conversation, heard.written()))
        front.wait_with(heard)
        ack()


def _open_settings(front: Front, heard: Heard) -> None:
    """A guest has none. The id of a command is its trigger."""
    if front.teams.of(heard.team).asker(heard.user).role == "guest":
        front.jobs.put(Job(f"{heard.key}/turn_away", "turn_away", heard.conversation, heard.written()))
    else:
        show_window(front, heard, heard.ts, "late_command", partial(_settings, heard))


def _settings(heard: Heard, team: Team) -> View:
    return own_settings(team, heard.user, words_for_settings(team, heard.user, heard.text))


def _open_new_brief(front: Front, heard: Heard) -> None:
    """As the shortcut of that name does, for a guest too: the window says that it is for colleagues."""
    wish = CreateBrief()
    open_window(front, Pressed(heard.team, heard.user, heard.ts, BRIEF, written(wish), trigger=heard.ts), wish)
