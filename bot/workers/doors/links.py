"""Links to assets, shown with what anybody may know of them."""

from slack_sdk.errors import SlackApiError
from slack_sdk.models.metadata import EntityMetadata, EventAndEntityMetadata

from bot.jobs import Job
from bot.listeners.reading_events import Shared
from bot.teams import Team
from bot.views.slack.unfurl import asset_entity
from content_library.addresses import asset_at

TOO_LATE = ("cannot_unfurl_message", "cannot_find_message", "cannot_unfurl_url")
"""The message went, or somebody took the preview away before it came."""


def unfurl(team: Team, job: Job) -> None:
    """Public assets only, wherever it is posted: the whole channel sees it."""
    shared = Shared.read(job.payload)
    words, picture = team.words_of(shared.user), team.services.picture()
    found = ((url, asset_at(picture, url)) for url in shared.links)
    shown = (asset_entity(asset, url, picture, words) for url, asset in found if asset is not None)
    entities: list[EntityMetadata | dict[str, object]] = [each for each in shown if each is not None]
    if entities:
        _show(team, shared, EventAndEntityMetadata(entities=entities))


def _show(team: Team, shared: Shared, metadata: EventAndEntityMetadata) -> None:
    try:
        team.client.chat_unfurl(unfurl_id=shared.unfurl, source=shared.source, metadata=metadata)
    except SlackApiError as error:
        if error.response["error"] not in TOO_LATE:
            raise
