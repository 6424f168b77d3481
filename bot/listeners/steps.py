"""Steps of workflows."""

from functools import partial
from typing import Any

from slack_bolt import App

from bot.jobs import Job
from bot.listeners.front import Front
from bot.listeners.reading_events import step_in

EVENTS = ("function_executed",)
SUGGEST = "suggest_content"
STEPS = (SUGGEST,)


def register(app: App, front: Front) -> None:
    app.function(SUGGEST)(partial(_reached, front))


def _reached(front: Front, body: dict[str, Any]) -> None:
    step = step_in(body)
    front.jobs.put(Job(step.key, "step", step.key, step.written()))
