"""The only place that looks into Slack's payloads: from what Slack sends to what was said, by whom and where."""

import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from html import unescape
from typing import Any, Literal, Self

Door = Literal["mention", "direct", "thread", "command", "button", "shortcut"]

LONGEST = 4000
"""Characters of a message that are read: a question is shorter, and a pasted page is no question."""
NAMED = re.compile(r"<([@#!])([^>|]+)(?:\|([^>]*))?>")
LINK = re.compile(r"<((?:https?|mailto|tel|slack)[^>|]*)(?:\|([^>]*))?>")
EMOJI = re.compile(r":[a-z0-9_+'-]+(?:::skin-tone-\d)?:")


@dataclass(frozen=True)
class Heard:
    """Something said to Milepost. `ts` is the message, `thread` the first message of its thread, `text` without markup.

    `response_url` is there for a command: with it a place can be answered that Milepost is no member of.
    """

    team: str
    channel: str
    user: str
    ts: str
    thread: str
    text: str
    door: Door
    response_url: str = ""

    @property
    def key(self) -> str:
        """The same for every delivery of the same message, as a mention or as a message."""
        return f"{self.team}/{self.channel}/{self.ts}"

    @property
    def conversation(self) -> str:
        """Under which name the thread is remembered."""
        return f"{self.team}/{self.channel}/{self.thread}"

    @property
    def begins(self) -> bool:
        """Whether it is the first message of its thread."""
        return self.ts == self.thread

    def written(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def read(cls, written: Mapping[str, Any]) -> Self:
        return cls(**written)


def mention_in(body: Mapping[str, Any], bot: str) -> Heard | None:
    """None when another bot said it."""
    return _said(body, bot, "mention") if _by_a_person(body["event"]) else None


def message_in(body: Mapping[str, Any], bot: str) -> Heard | None:
    """A direct message, or a reply in a thread. None for what is neither, and for edits, deletions and other bots."""
    event = body["event"]
    if not _by_a_person(event) or event.get("subtype") not in (None, "file_share", "thread_broadcast"):
        return None
    if event.get("channel_type") == "im":
        return _said(body, bot, "direct")
    return _said(body, bot, "thread") if event.get("thread_ts") else None


def command_in(body: Mapping[str, Any]) -> Heard:
    """A command is no message: its thread is its own, named by its trigger."""
    once = str(body["trigger_id"])
    return Heard(
        team=str(body["team_id"]),
        channel=str(body["channel_id"]),
        user=str(body["user_id"]),
        ts=once,
        thread=once,
        text=text_of(str(body.get("text") or ""), ""),
        door="command",
        response_url=str(body.get("response_url") or ""),
    )


def text_of(marked: str, bot: str) -> str:
    """What a person reads: mentions of `bot` gone, links as their address, at most `LONGEST` characters."""
    words = NAMED.sub(lambda found: _named(found, bot), marked[: 2 * LONGEST])
    words = LINK.sub(lambda found: found[1].removeprefix("mailto:").removeprefix("tel:"), words)
    return " ".join(unescape(words).split())[:LONGEST]


def only_emoji(text: str) -> bool:
    """Whether nothing is left to answer."""
    return not any(character.isalnum() for character in EMOJI.sub("", text))


def _named(found: re.Match[str], bot: str) -> str:
    kind, id, label = found.groups()
    if kind == "!":
        return label or ""
    if kind == "@" and id == bot:
        return ""
    return f"{kind}{label or id}"


def _by_a_person(event: Mapping[str, Any]) -> bool:
    return bool(event.get("user")) and not event.get("bot_id") and not event.get("hidden")


def _said(body: Mapping[str, Any], bot: str, door: Door) -> Heard:
    event = body["event"]
    return Heard(
        team=team_of(body),
        channel=str(event["channel"]),
        user=str(event["user"]),
        ts=str(event["ts"]),
        thread=str(event.get("thread_ts") or event["ts"]),
        text=text_of(str(event.get("text") or ""), bot),
        door=door,
    )


def team_of(body: Mapping[str, Any]) -> str:
    """The workspace Milepost is installed in; in a shared channel the sender's may be another one."""
    return str(body.get("team_id") or (body.get("team") or {}).get("id") or "")
