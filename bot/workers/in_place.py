"""A message in place of the one whose button was pressed."""

from typing import Any

from slack_sdk.webhook import WebhookClient

from bot.listeners.reading import Pressed
from bot.teams import Team
from bot.views.slack.messages import Message
from bot.workers.answer_question import somewhere
from bot.workers.conversation import Conversation


def say_instead(team: Team, pressed: Pressed, message: Message) -> None:
    """Pressed at home or in a window it is said in direct messages."""
    shown: dict[str, Any] = {"text": message.text, "blocks": list(message.blocks)}
    if pressed.alone:
        WebhookClient(pressed.response_url, ssl=team.client.ssl).send(**shown, replace_original=True)
    elif pressed.ts:
        team.client.chat_update(channel=pressed.channel, ts=pressed.ts, **shown)
    else:
        Conversation(team.client, somewhere(team, pressed.saying(""))).says(message)
