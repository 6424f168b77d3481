"""A page as a canvas, where the plan has them and somebody allowed it."""

import logging

from bot.listeners.reading import Heard
from bot.teams import Team
from bot.views.slack.escaping import data
from bot.views.slack.messages import Message, section
from bot.workers.saying.conversation import Conversation
from bot.workers.saying.retries import UNHEARD

LOG = logging.getLogger("milepost.slack")

TITLE = 250  # of a canvas; what is longer Slack refuses


def sent_as_canvas(team: Team, heard: Heard, title: str, page: str, key: str) -> bool:
    """To read for everybody there, or for the asker alone in direct messages, with its link in the thread, marked
    with `key`. False when Slack says no: then nothing was sent."""
    created = ""
    try:
        content = {"type": "markdown", "markdown": page.replace("![", "! [")}  # which would be a mention or a picture
        created = str(team.client.canvases_create(title=title[:TITLE], document_content=content)["canvas_id"])
        readers = {"user_ids": [heard.user]} if heard.channel.startswith("D") else {"channel_ids": [heard.channel]}
        team.client.canvases_access_set(canvas_id=created, access_level="read", **readers)
        link = str(team.client.files_info(file=created)["file"]["permalink"])
    except UNHEARD as error:
        LOG.info("no canvas: %s", error)
        _remove(team, created)
        return False
    linked = f"<{link}|{data(title, 200)}>"
    Conversation(team.client, heard).says(Message(linked, (section(linked),)), key)
    return True


def _remove(team: Team, canvas: str) -> None:
    """One that nobody could open."""
    try:
        if canvas:
            team.client.canvases_delete(canvas_id=canvas)
    except UNHEARD:
        LOG.info("canvas %s could not be removed", canvas)
