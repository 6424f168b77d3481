"""Direct messages nobody asked for just now."""

import logging
from dataclasses import replace

from bot.jobs import Job
from bot.listeners.reading import Heard
from bot.teams import Team
from bot.views.slack.messages import Message
from bot.workers.saying.conversation import Conversation
from bot.workers.saying.files import direct_channel
from bot.workers.saying.retries import UNHEARD
from content_library.errors import UserFacing

LOG = logging.getLogger("milepost.slack")


def say_directly(team: Team, member: str, message: Message, job: Job) -> Heard | None:
    """Once: a job that is done again finds its message there. Where it stands; None when it was there."""
    channel = direct_channel(team, member)
    conversation = Conversation(team.client, Heard(team.id, channel, member, "", "", "", "direct"))
    if job.again and conversation.was_said(job.key):
        return None
    return replace(conversation.heard, ts=conversation.says(message, job.key))


def say_beside(team: Team, member: str, message: Message, job: Job) -> Heard | None:
    """On the way of something else: whoever cannot be told holds up neither the others nor what was asked for."""
    try:
        return say_directly(team, member, message, job)
    except (UserFacing, *UNHEARD) as error:
        LOG.warning("%s: nobody could be told: %s", job.key, error)
        return None
