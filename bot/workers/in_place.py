"""A message in place of the one whose button was pressed."""

from typing import Any

from slack_sdk.webhook import WebhookClient

from bot.listeners.reading import Pressed
from bot.teams import Team
from bot.views.slack.messages import Message
from bot.workers.conversation import Conversation
from bot.workers.patience import said_patiently
from bot.workers.place import somewhere


def say_instead(team: Team, pressed: Pressed, message: Message) -> None:
    """Pressed at home or in a window it is said in direct messages. Raises `Refused` where it cannot be said."""
    shown: dict[str, Any] = {"text": message.text, "blocks": list(message.blocks)}
    if pressed.alone:
        WebhookClient(pressed.response_url, ssl=team.client.ssl).send(**shown, replace_original=True)
    elif pressed.ts:
        said_patiently(lambda: _update(team, pressed, shown), lambda: "")  # twice in place is once
    else:
        Conversation(team.client, somewhere(team, pressed.saying(""))).says(message)


def _update(team: Team, pressed: Pressed, shown: dict[str, Any]) -> str:
    return str(team.client.chat_update(channel=pressed.channel, ts=pressed.ts, **shown)["ts"])
