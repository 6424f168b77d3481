"""Buttons and menus: what opens a window does so at once, everything else is written down."""

import re
from functools import partial
from typing import Any

from slack_bolt import Ack, App

from bot.jobs import Job
from bot.listeners.front import Front
from bot.listeners.reading import pressed_in

ANY = re.compile(".*")
LINK = "open_asset:"
"""The browser has opened it already."""


def register(app: App, front: Front) -> None:
    app.action(ANY)(partial(_pressed, front))


def _pressed(front: Front, ack: Ack, body: dict[str, Any]) -> None:
    pressed = pressed_in(body)
    if not pressed.action.startswith(LINK):
        front.jobs.put(Job(pressed.key, "press", pressed.conversation, pressed.written()))
    ack()
