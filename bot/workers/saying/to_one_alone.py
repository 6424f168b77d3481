"""A word to the person alone, where they pressed or filled something in."""

from bot.listeners.reading import Pressed
from bot.teams import Team
from bot.views.slack.escaping import data
from bot.views.slack.messages import Message, section
from bot.workers.saying.conversation import Conversation
from bot.workers.saying.place import somewhere

ROOM = 600
"""Characters: what was noted is a sentence or two."""


def say_alone(team: Team, pressed: Pressed, text: str) -> None:
    shown = data(text, ROOM)
    Conversation(team.client, somewhere(team, pressed.saying("")), private=True).says(Message(shown, (section(shown),)))
