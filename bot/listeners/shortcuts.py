"""Shortcuts: two of a message, and one of nowhere in particular."""

from functools import partial
from typing import Any

from slack_bolt import Ack, App
from slack_sdk.models.views import View

from bot.jobs import Job
from bot.listeners.front import Front
from bot.listeners.reading import Heard, submitted_in
from bot.listeners.reading_events import Noted, message_in_shortcut, noted_in, pressed_in_shortcut
from bot.listeners.windows import open_window, show_window
from bot.teams import Team
from bot.views.slack.buttons import CreateBrief, written
from bot.views.slack.forms import ADD_ASSET, NewAsset, add_asset_form

FIND, ADD, BRIEF = "find_content", "add_to_library", "new_brief"
SHORTCUTS = {FIND: "message", ADD: "message", BRIEF: "global"}
"""By callback id, what each is a shortcut of."""


def register(app: App, front: Front) -> None:
    app.message_shortcut(FIND)(partial(_find, front))
    app.message_shortcut(ADD)(partial(_add, front))
    app.global_shortcut(BRIEF)(partial(_brief, front))
    app.view(ADD_ASSET)(partial(_added, front))


def _find(front: Front, ack: Ack, body: dict[str, Any]) -> None:
    _put(front, "find_content", message_in_shortcut(body))
    ack()


def _add(front: Front, ack: Ack, body: dict[str, Any]) -> None:
    ack()
    heard, noted = message_in_shortcut(body), noted_in(body)
    if front.teams.of(heard.team).asker(heard.user).role == "guest":
        _put(front, "turn_away", heard)
        return
    show_window(front, heard, str(body["trigger_id"]), "late_command", lambda team: _to_add(team, heard, noted))


def _to_add(team: Team, heard: Heard, noted: Noted) -> View:
    return add_asset_form(NewAsset(noted.title, noted.url), team.services.picture(), team.words_of(heard.user))


def _brief(front: Front, ack: Ack, body: dict[str, Any]) -> None:
    ack()
    wish = CreateBrief()
    open_window(front, pressed_in_shortcut(body, written(wish)), wish)


def _added(front: Front, ack: Ack, body: dict[str, Any]) -> None:
    form = submitted_in(body)
    front.jobs.put(Job(form.key, "add_asset", f"{form.team}/{form.user}/add", form.written()))
    ack()


def _put(front: Front, kind: str, heard: Heard) -> None:
    front.jobs.put(Job(f"{heard.key}/{kind}", kind, heard.conversation, heard.written()))
