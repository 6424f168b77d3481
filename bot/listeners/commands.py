"""`/milepost …`: a question like any other, answered to the asker alone; `/milepost settings` opens their settings."""

from functools import partial
from typing import Any

from slack_bolt import Ack, App

from bot.jobs import Job
from bot.listeners.front import Front
from bot.listeners.reading import Heard, Pressed, command_in
from bot.views.slack.buttons import OpenSettings
from bot.windows.settings import own_settings
from bot.words import LANGUAGES, words_in

COMMAND = "/milepost"


def register(app: App, front: Front) -> None:
    app.command(COMMAND)(partial(_asked, front))


def _asked(front: Front, ack: Ack, body: dict[str, Any]) -> None:
    heard = command_in(body)
    if not (_means_settings(heard.text) and _settings_opened(front, heard)):
        front.jobs.put(Job(heard.key, "question", heard.conversation, heard.written()))
        front.wait_with(heard)
    ack()


def _means_settings(text: str) -> bool:
    """By what the window is called, in any language."""
    return text.casefold().strip(" .!") in {words_in(each).say("slack-settings").casefold() for each in LANGUAGES}


def _settings_opened(front: Front, heard: Heard) -> bool:
    """False for a guest, who has none."""
    team = front.teams.of(heard.team)
    if team.asker(heard.user).role == "guest":
        return False
    pressed = Pressed(heard.team, heard.user, heard.ts, "open_settings:0", "", channel=heard.channel)
    team.client.views_open(trigger_id=heard.ts, view=own_settings(team, pressed, OpenSettings()))
    return True
