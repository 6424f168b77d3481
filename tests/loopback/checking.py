"""What may be sent: every payload of the app passes here, and is refused with Slack's error when it is not good."""

import json
import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from tests.loopback import typed_blocks
from tests.loopback.state import Json, Refused, elements_of

TEXT_MOST = 40_000  # Slack cuts there; chat.update refuses from 4,000
UPDATE_TEXT_MOST = 4_000
MARKDOWN_MOST = 12_000
BLOCKS_TEXT_MOST = 10_000  # Slack fails without documentation near 13,200
MESSAGE_BLOCKS_MOST = 50
DATA_TABLE_ROWS_MOST = 101  # Slack's page said 101 once and 201 later

BROADCAST = re.compile(r"<!(?:here|channel|everyone)\b|(?<![\w@./-])@(?:here|channel|everyone)\b", re.IGNORECASE)
CONSTRUCT = re.compile(
    r"<(?:[@#][A-Z0-9]+(?:\|[^<>]*)?|!(?:subteam|date)\^[^<>]+|(?:https?://|mailto:|tel:|slack://)[^<>|\s]+(?:\|[^<>]*)?)>"
)
ENTITY = re.compile(r"&(?:amp|lt|gt);")
QUOTE = re.compile(r"^(?:>>>|>)", re.MULTILINE)


def check_message(payload: Json, update: bool = False) -> None:
    """A message with text, blocks or markdown_text. Raises `Refused` with everything that is wrong."""
    text, markdown = payload.get("text") or "", payload.get("markdown_text") or ""
    blocks, attachments = payload.get("blocks") or [], payload.get("attachments") or []
    if markdown and (text or blocks):
        raise Refused("markdown_text_conflict", fault=True)
    if not (text or markdown or blocks or attachments):
        raise Refused("no_text", fault=True)
    if len(text) > (UPDATE_TEXT_MOST if update else TEXT_MOST) or len(markdown) > MARKDOWN_MOST:
        raise Refused("msg_too_long", fault=True)
    check_blocks(blocks, "message")
    for attachment in attachments:
        refuse("invalid_attachments", list(typed_blocks.against("MessageAttachment", attachment)))
        check_blocks(attachment.get("blocks", []), "message")
    if blocks and not text:
        raise Refused("invalid_arguments", "blocks need a text for notifications and screen readers", fault=True)
    check_words(text, "mrkdwn")
    check_words(markdown, "markdown")
    check_metadata(payload.get("metadata"))


def check_blocks(blocks: Any, surface: str) -> None:
    if not isinstance(blocks, list) or not all(isinstance(one, dict) and "type" in one for one in blocks):
        raise Refused("invalid_blocks_format", fault=True)
    if surface == "message" and len(blocks) > MESSAGE_BLOCKS_MOST:
        raise Refused("invalid_blocks", f"{len(blocks)} blocks, at most {MESSAGE_BLOCKS_MOST}", fault=True)
    refuse("invalid_blocks", block_problems(blocks, surface))
    if text_length(blocks) >= BLOCKS_TEXT_MOST:
        raise Refused("msg_blocks_too_long", f"{text_length(blocks)} characters", fault=True)
    for kind, words in texts(blocks):
        check_words(words, kind)


def block_problems(blocks: list[Json], surface: str) -> list[str]:
    """By all three rule sets and our own lines."""
    return list(_judged(json.dumps(blocks), surface))


@lru_cache(maxsize=1024)  # a check takes 10 ms, and in a burst the same blocks come again and again
def _judged(blocks: str, surface: str) -> tuple[str, ...]:
    parsed = json.loads(blocks)
    return (
        *typed_blocks.schema_problems(parsed),
        *typed_blocks.sdk_problems(parsed),
        *typed_blocks.slackblocks_problems(parsed, surface),
        *own_problems(parsed),
    )


def own_problems(blocks: list[Json]) -> Iterator[str]:
    for id, times in Counter(block["block_id"] for block in blocks if "block_id" in block).items():
        if times > 1:
            yield f"`block_id` {id!r} already exists"
    for block in blocks:
        used = Counter(element.get("action_id") for _, element in elements_of([block]))
        yield from (f"`action_id` {id!r} already exists" for id, times in used.items() if id and times > 1)
        if block.get("elements") == []:
            yield f"{block['type']}: must have at least one element"
        if block["type"] == "data_table" and len(block.get("rows", [])) > DATA_TABLE_ROWS_MOST:
            yield f"data_table: {len(block['rows'])} rows, stay within {DATA_TABLE_ROWS_MOST}"
    if sum(block["type"] == "table" for block in blocks) > 1:
        yield "only_one_table_allowed"


def check_view(view: Any, kinds: tuple[str, ...]) -> None:
    if not isinstance(view, dict) or view.get("type") not in kinds or not isinstance(view.get("blocks"), list):
        raise Refused("invalid_arguments", f"view must be one of {kinds} with blocks", fault=True)
    check_blocks(view["blocks"], view["type"])
    definition = "ModalView" if view["type"] == "modal" else "HomeView"
    refuse(
        "invalid_arguments",
        [
            *typed_blocks.against(definition, view),
            *typed_blocks.sdk_view_problems(view),
            *typed_blocks.slackblocks_view_problems(view),
        ],
    )


def check_chunks(chunks: Any) -> None:
    if not isinstance(chunks, list) or not all(isinstance(one, dict) for one in chunks):
        raise Refused("invalid_chunks", fault=True)
    for chunk in chunks:
        refuse("invalid_chunks", list(typed_blocks.against("AnyChunk", chunk)))
        if chunk["type"] == "blocks":
            check_blocks(chunk["blocks"], "message")
    if sum(len(chunk["text"]) for chunk in chunks if chunk["type"] == "markdown_text") > MARKDOWN_MOST:
        raise Refused("msg_too_long", fault=True)
    for chunk in chunks:
        check_words(chunk.get("text", ""), "markdown")


def check_metadata(metadata: Any) -> None:
    if metadata is None:
        return
    if not isinstance(metadata, dict):
        raise Refused("invalid_metadata_format", fault=True)
    if "event_type" in metadata or "entities" not in metadata:
        plain = {key: value for key, value in metadata.items() if key != "entities"}
        refuse("invalid_metadata_schema", list(typed_blocks.against("MessageMetadata", plain)))
    for entity in metadata.get("entities", []):
        check_entity(entity)


def check_entity(entity: Any) -> None:
    refuse("invalid_metadata_schema", list(typed_blocks.against("EntityMetadata", entity)))
    for kind, words in texts(entity):
        check_words(words, kind)


def check_words(words: str, kind: str) -> None:
    """Nobody is called by a bot, and data never turns into markup."""
    if found := BROADCAST.search(words):
        raise Refused("invalid_arguments", f"broadcast mention {found.group()!r}", fault=True)
    if kind == "mrkdwn" and (loose := unescaped(words)):
        raise Refused("invalid_arguments", f"unescaped {loose!r} in mrkdwn: {words[:200]!r}", fault=True)


def unescaped(mrkdwn: str) -> str:
    """The first of &, < and > that is neither Slack's markup nor an entity; "" when there is none."""
    rest = QUOTE.sub("", ENTITY.sub("", CONSTRUCT.sub("", mrkdwn)))
    return next((letter for letter in rest if letter in "&<>"), "")


def texts(value: Any) -> Iterator[tuple[str, str]]:
    """Every (kind, words) shown to people in blocks."""
    if isinstance(value, list):
        for one in value:
            yield from texts(one)
    if not isinstance(value, dict):
        return
    kind = value.get("type")
    if kind == "broadcast":
        yield "rich", f"<!{value.get('range')}>"
    for key, one in value.items():
        if key in {"text", "alt_text", "title", "caption", "label"} and isinstance(one, str):
            yield ("mrkdwn" if kind == "mrkdwn" else "plain"), one
        elif key not in {"value", "private_metadata"}:
            yield from texts(one)


def text_length(blocks: list[Json]) -> int:
    """Without data tables, which have a limit of their own."""
    return sum(len(words) for block in blocks if block["type"] != "data_table" for _, words in texts(block))


def refuse(error: str, problems: list[str]) -> None:
    if problems:
        raise Refused(error, *problems, fault=True)
