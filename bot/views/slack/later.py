"""What somebody is told without having asked just now: that there is something after all, and what they proposed."""

from collections.abc import Sequence
from datetime import date

from slack_sdk.models.blocks import Block

from bot.answering.answer import Offer
from bot.views.slack.buttons import AskNext, button, row
from bot.views.slack.escaping import data, web_address
from bot.views.slack.messages import Message, section
from bot.words import Words

OFFERS = 3
ADDRESS = 600  # three of them with their titles stay within a section


def answerable_message(question: str, asked_on: date, offers: Sequence[Offer], words: Words) -> Message:
    """`offers` has at least one. At most 2 blocks and 3,000 characters."""
    first = words.say("slack-answerable", day=words.day(asked_on), question=data(question, 200))
    lines = [f"• {_linked(each)}{f' · {data(each.notice, 100)}' if each.notice else ''}" for each in offers[:OFFERS]]
    again = row([button(words.say("slack-ask-again"), AskNext(question=question))])
    body: list[Block] = [section("\n".join([first, *lines])), *again]
    return Message(f"{first} {data(offers[0].title, 150)}", tuple(body))


def linked(title: str, url: str) -> str:
    """The title as a link, or alone where its address is none."""
    address, shown = web_address(url), data(title, 150)
    return f"<{address}|{shown}>" if address and len(address) <= ADDRESS else shown


def _linked(offer: Offer) -> str:
    return linked(offer.title, offer.url)
