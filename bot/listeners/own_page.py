"""App Home and its settings, and what somebody looks at beside the conversation."""

import re
from functools import partial
from typing import Any

from slack_bolt import Ack, App

from bot.jobs import Job
from bot.listeners.front import Front
from bot.listeners.reading import pressed_in, submitted_in
from bot.listeners.reading_events import Happened, looked_at_in, opened_in
from bot.listeners.windows import show_window
from bot.standing import words_at
from bot.views.slack.forms import SETTINGS
from bot.windows.settings import own_settings

EVENTS = ("app_home_opened", "app_context_changed")
OPENS_SETTINGS = re.compile("^open_settings:")
"""Before any other button: it opens a window."""


def register(app: App, front: Front) -> None:
    app.event(EVENTS[0])(partial(_opened, front))
    app.event(EVENTS[1])(partial(_looked, front))
    app.action(OPENS_SETTINGS)(partial(_settings, front))
    app.view(SETTINGS)(partial(_set, front))


def _opened(front: Front, body: dict[str, Any]) -> None:
    opened = opened_in(body)
    _put(front, "home" if opened.tab == "home" else "prompts", opened)


def _looked(front: Front, body: dict[str, Any]) -> None:
    looked = looked_at_in(body)
    if looked.channel:
        _put(front, "look", looked)


def _put(front: Front, kind: str, happened: Happened) -> None:
    front.jobs.put(Job(happened.key, kind, f"{happened.team}/{happened.user}/{kind}", happened.written()))


def _settings(front: Front, ack: Ack, body: dict[str, Any]) -> None:
    pressed = pressed_in(body)
    ack()
    show_window(
        front, pressed, pressed.trigger, "late", lambda team: own_settings(team, pressed.user, words_at(team, pressed))
    )


def _set(front: Front, ack: Ack, body: dict[str, Any]) -> None:
    form = submitted_in(body)
    front.jobs.put(Job(form.key, "settings", f"{form.team}/{form.user}/home", form.written()))
    ack()
