"""Direct messages nobody asked for just now."""

from bot.jobs import Job
from bot.listeners.reading import Heard
from bot.teams import Team
from bot.views.slack.messages import Message
from bot.workers.conversation import Conversation
from bot.workers.files import direct_channel


def say_directly(team: Team, member: str, message: Message, job: Job) -> None:
    """Once: a job that is done again finds its message there."""
    channel = direct_channel(team, member)
    conversation = Conversation(team.client, Heard(team.id, channel, member, "", "", "", "direct"))
    if not (job.again and conversation.was_said(job.key)):
        conversation.says(message, job.key)
