"""A message in place of another one: of that whose button was pressed, or of one that is out of date."""

from dataclasses import replace

from slack_sdk.webhook import WebhookClient

from bot.listeners.reading import Heard, Pressed
from bot.teams import Team
from bot.views.slack.messages import Message
from bot.workers.saying.conversation import Conversation
from bot.workers.saying.place import somewhere
from bot.workers.saying.retries import said_patiently


def say_instead(team: Team, pressed: Pressed, message: Message) -> Heard:
    """Pressed at home or in a window it is said in direct messages. Where it stands now: without a `ts` where only the
    person sees it. Raises `Refused` where it cannot be said."""
    heard = pressed.saying("")
    if pressed.alone:
        webhook = WebhookClient(pressed.response_url, ssl=team.client.ssl)
        webhook.send(text=message.text, blocks=message.blocks, replace_original=True)
        return replace(heard, ts="")
    if pressed.ts:
        redraw(team, pressed.channel, pressed.ts, message)
        return replace(heard, ts=pressed.ts)
    heard = somewhere(team, heard)
    return replace(heard, ts=Conversation(team.client, heard).says(message))


def redraw(team: Team, channel: str, ts: str, message: Message) -> None:
    """Raises `Refused` where Slack does not let us, and what Slack says when the message is gone."""
    blocks = list(message.blocks)

    def update() -> str:
        return str(team.client.chat_update(channel=channel, ts=ts, text=message.text, blocks=blocks)["ts"])

    said_patiently(update, lambda: "")  # twice in place is once
