"""Buttons and menus: what opens a window does so at once, everything else is written down."""

import re
from functools import partial
from typing import Any

from slack_bolt import Ack, App

from bot.jobs import Job
from bot.listeners.front import Front
from bot.listeners.reading import Pressed, pressed_in
from bot.listeners.windows import open_window, opens_window
from bot.views.slack.buttons import OldButton, RateAnswer, read_button

ANY = re.compile(".*")
LINK = "open_asset:"
"""The browser has opened it already."""


def register(app: App, front: Front) -> None:
    app.action(ANY)(partial(_pressed, front))


def _pressed(front: Front, ack: Ack, body: dict[str, Any]) -> None:
    pressed = pressed_in(body)
    if pressed.action.startswith(LINK):
        ack()
        return
    carried = _carried(pressed)
    if not opens_window(carried) or isinstance(carried, RateAnswer):
        front.jobs.put(Job(pressed.key, "press", pressed.conversation, pressed.written()))
    ack()
    if opens_window(carried):
        open_window(front, pressed, carried)


def _carried(pressed: Pressed) -> Any:
    """None for what cannot be read: it is written down too, and the dispatcher says so to the person."""
    try:
        return read_button(pressed.value)
    except OldButton:
        return None
