"""What Slack would be sent, and the checks it must pass: all of them are the loopback Slack's."""

from typing import Any

from slack_sdk.models.views import View

from bot.views.slack.messages import MOST_TEXT, Message
from tests.loopback.checking import check_message, check_view, text_length


def sent(message: Message) -> dict[str, Any]:
    """The message as it goes out. Raises what the loopback Slack refuses it with."""
    payload = {"text": message.text, "blocks": [block.to_dict() for block in message.blocks]}
    check_message(payload)
    assert text_length(payload["blocks"]) <= MOST_TEXT
    assert len(message.text) <= 3000
    return payload


def opened(view: View) -> dict[str, Any]:
    """The window or page as it goes out. Raises what the loopback Slack refuses it with."""
    payload = view.to_dict()
    check_view(payload, ("modal", "home"))
    return payload
