"""Links to the library in anybody's message, and a look at what is behind one."""

from functools import partial
from typing import Any

from slack_bolt import App

from bot.jobs import Job
from bot.listeners.front import Front
from bot.listeners.reading_events import asset_in, shared_in
from bot.teams import Team
from bot.views.slack.unfurl import asset_details
from bot.words import words_in
from content_library.addresses import asset_at
from content_library.intake import Asset

EVENTS = ("link_shared", "entity_details_requested")
UNKNOWN = {"status": "not_found"}
"""What is not there and what somebody may not know of look the same."""


def register(app: App, front: Front) -> None:
    app.event(EVENTS[0])(partial(_shared, front))
    app.event(EVENTS[1])(partial(_asked, front))


def _shared(front: Front, body: dict[str, Any]) -> None:
    shared = shared_in(body)
    if shared.links:
        front.jobs.put(Job(shared.key, "unfurl", f"{shared.team}/{shared.unfurl}", shared.written()))


def _asked(front: Front, body: dict[str, Any]) -> None:
    """At once: Slack waits three seconds for it."""
    asked = asset_in(body)
    team = front.teams.of(asked.team)
    asker, asset = team.asker(asked.user), _asset(team, asked.asset, asked.url)
    picture, words = team.services.picture(), words_in(asker.language)
    details = asset_details(asset, asked.url, picture, asker.role, words) if asset is not None else None
    if details is None:
        team.client.entity_presentDetails(trigger_id=asked.trigger, error=UNKNOWN)
    else:
        team.client.entity_presentDetails(trigger_id=asked.trigger, metadata=details)


def _asset(team: Team, id: str, url: str) -> Asset | None:
    picture = team.services.picture()
    return picture.asset_of.get(id) or asset_at(picture, url)
