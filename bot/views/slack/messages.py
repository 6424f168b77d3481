"""A message, and the blocks it is made of, each within Slack's limits whatever it is given.

A message has at most 50 blocks and, all texts together, fewer than 10,000 characters: Slack refuses a message near
13,200 though no single limit is reached. Every view states its share.
"""

from collections.abc import Sequence
from copy import copy
from dataclasses import dataclass

from slack_sdk.models.blocks import (
    Block,
    BlockElement,
    ContextBlock,
    HeaderBlock,
    MarkdownTextObject,
    PlainTextObject,
    SectionBlock,
)

from bot.views.slack.escaping import plain

MOST_TEXT = 9_999
HEADER = 150  # Slack's limit
FALLBACK = 3000  # Slack cuts at 40,000 and advises 4,000


@dataclass(frozen=True)
class Message:
    """`text` is what notifications and screen readers get: the answer first. At most 3,000 characters of mrkdwn."""

    text: str
    blocks: tuple[Block, ...]


def in_language(message: Message, language: str) -> Message:
    """Its buttons tell in which language it is when they are pressed: by the id of their block, `<language>/<place>`."""
    return Message(message.text, marked(message.blocks, language))


def marked(blocks: Sequence[Block], language: str) -> tuple[Block, ...]:
    """The same of the blocks alone. Those that have an id keep it."""
    copies = tuple(map(copy, blocks))
    for place, each in enumerate(copies):
        each.block_id = each.block_id or f"{language}/{place}"
    return copies


def section(text: str, accessory: BlockElement | None = None) -> SectionBlock:
    """`text` is mrkdwn of at most 3,000 characters."""
    return SectionBlock(text=mrkdwn(text), accessory=accessory)


def fields(pairs: Sequence[tuple[str, str]]) -> SectionBlock:
    """Label above value, two columns, at most ten."""
    return SectionBlock(fields=[mrkdwn(f"*{label}*\n{value or '–'}") for label, value in pairs[:10]])


def header(text: str) -> HeaderBlock:
    return HeaderBlock(text=PlainTextObject(text=plain(text, HEADER) or "–", emoji=True))


def small(text: str) -> ContextBlock:
    """Grey and small: what is said besides."""
    return ContextBlock(elements=[mrkdwn(text)])


def mrkdwn(text: str) -> MarkdownTextObject:
    """Verbatim: Slack makes no link or mention of what merely looks like one."""
    return MarkdownTextObject(text=text or "–", verbatim=True)
