"""`/milepost …`: a question like any other, answered to the asker alone; `/milepost settings` opens their settings."""

from functools import partial
from typing import Any

from slack_bolt import Ack, App

from bot.jobs import Job
from bot.listeners.front import Front
from bot.listeners.reading import Heard, command_in
from bot.listeners.windows import in_time
from bot.windows.settings import own_settings
from bot.words import LANGUAGES, words_in

COMMAND = "/milepost"


def register(app: App, front: Front) -> None:
    app.command(COMMAND)(partial(_asked, front))


def _asked(front: Front, ack: Ack, body: dict[str, Any]) -> None:
    heard = command_in(body)
    if not (_means_settings(heard.text) and _has_settings(front, heard)):
        front.jobs.put(Job(heard.key, "question", heard.conversation, heard.written()))
        front.wait_with(heard)
    else:
        _open_settings(front, heard)
    ack()


def _means_settings(text: str) -> bool:
    """By what the window is called, in any language."""
    return text.casefold().strip(" .!") in {words_in(each).say("slack-settings").casefold() for each in LANGUAGES}


def _has_settings(front: Front, heard: Heard) -> bool:
    """A guest has none."""
    return front.teams.of(heard.team).asker(heard.user).role != "guest"


def _open_settings(front: Front, heard: Heard) -> None:
    """The id of a command is its trigger."""
    team = front.teams.of(heard.team)
    if not in_time(team, heard.ts, own_settings(team, heard.user)):
        front.jobs.put(Job(heard.key, "late_command", heard.conversation, heard.written()))
