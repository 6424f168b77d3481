"""`/milepost …`: a question like any other, answered to the asker alone."""

from functools import partial
from typing import Any

from slack_bolt import Ack, App

from bot.jobs import Job
from bot.listeners.front import Front
from bot.listeners.reading import command_in

COMMAND = "/milepost"


def register(app: App, front: Front) -> None:
    app.command(COMMAND)(partial(_asked, front))


def _asked(front: Front, ack: Ack, body: dict[str, Any]) -> None:
    heard = command_in(body)
    front.jobs.put(Job(heard.key, "question", heard.conversation, heard.written()))
    front.wait_with(heard)
    ack()
