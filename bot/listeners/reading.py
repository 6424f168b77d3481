"""The only place that looks into Slack's payloads: from what Slack sends to what was said, by whom and where."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from html import unescape
from typing import Any, Literal, Self

from bot.listeners.written import Written

Door = Literal["mention", "direct", "thread", "command", "button", "shortcut"]

LONGEST = 4000
"""Characters of a message that are read: a question is shorter, and a pasted page is no question."""
NAMED = re.compile(r"<([@#!])([^>|]+)(?:\|([^>]*))?>")
LINK = re.compile(r"<((?:https?|mailto|tel|slack)[^>|]*)(?:\|([^>]*))?>")
EMOJI = re.compile(r":[a-z0-9_+'-]+(?:::skin-tone-\d)?:")


@dataclass(frozen=True)
class Attached:
    """A file beside a message. `size` in bytes; `url` gives it to whoever shows the bot token."""

    name: str
    url: str
    size: int
    mimetype: str = ""


@dataclass(frozen=True)
class Heard(Written):
    """Something said to Milepost. `ts` is the message, `thread` the first message of its thread, `text` without markup.

    Without a `thread` it was said nowhere in particular, and is answered in direct messages. `response_url` answers the
    asker alone, even where Milepost is no member: after a command, or a button only they can see.
    """

    team: str
    channel: str
    user: str
    ts: str
    thread: str
    text: str
    door: Door
    response_url: str = ""
    files: tuple[Attached, ...] = ()

    @property
    def key(self) -> str:
        """The same for every delivery of the same message, as a mention or as a message."""
        return f"{self.team}/{self.channel}/{self.ts}"

    @property
    def conversation(self) -> str:
        """Under which name the thread is remembered."""
        return f"{self.team}/{self.channel or self.user}/{self.thread or self.ts}"

    @property
    def begins(self) -> bool:
        """Whether it is the first message of its thread."""
        return self.ts == self.thread

    @classmethod
    def read(cls, written: Mapping[str, Any]) -> Self:
        files = tuple(Attached(**each) for each in written.get("files") or ())
        return cls(**{**written, "files": files})


@dataclass(frozen=True)
class Pressed(Written):
    """A button or an option of a menu, and what it carries. `at` is the moment, and names it.

    `trigger` opens a window within three seconds. `alone`: only this person sees the message it is in. Without a
    `channel` it is in App Home or in a window, whose id is `view`. `language` is that of the message, where its blocks
    tell.
    """

    team: str
    user: str
    at: str
    action: str
    value: str
    trigger: str = ""
    channel: str = ""
    ts: str = ""
    thread: str = ""
    alone: bool = False
    response_url: str = ""
    view: str = ""
    language: str = ""

    @property
    def key(self) -> str:
        return f"{self.team}/{self.user}/{self.at}/{self.action}"

    @property
    def once(self) -> str:
        """The same however often this person presses it in this message."""
        return f"{self.for_all}/{self.user}"

    @property
    def for_all(self) -> str:
        """The same whoever presses it in this message; what is alone or in a window has no others."""
        if not (self.channel and self.ts):
            return self.key
        return f"{self.team}/{self.channel}/{self.ts}/{self._carried}"

    @property
    def spot(self) -> str:
        """This person at this button, in a message, at home or in a window."""
        return f"{self.team}/{self.user}/{self.channel or self.view}/{self.ts}/{self._carried}"

    @property
    def _carried(self) -> str:
        return sha256(self.value.encode()).hexdigest()[:16]

    @property
    def conversation(self) -> str:
        return f"{self.team}/{self.channel or self.user}/{self.thread}"

    def saying(self, text: str) -> Heard:
        """As if the person had typed it where the button is."""
        reply = self.response_url if self.alone else ""
        return Heard(self.team, self.channel, self.user, self.at, self.thread, text, "button", reply)


@dataclass(frozen=True)
class Submitted(Written):
    """A window that was filled in. `context` is what it was opened with, `values` what stands in each input by its id:
    a text, or the texts of all that is ticked. An empty input is not among them.
    """

    team: str
    user: str
    form: str
    context: str
    view: str
    values: Mapping[str, Any]

    @property
    def key(self) -> str:
        """A window is sent once: it closes."""
        return f"{self.team}/{self.view}/{self.form}"

    def text(self, id: str) -> str:
        return str(self.values.get(id) or "")

    def texts(self, id: str) -> tuple[str, ...]:
        return tuple(self.values.get(id) or ())


def submitted_in(body: Mapping[str, Any]) -> Submitted:
    """Of a window that was sent, and of one in which something was chosen."""
    view = body["view"]
    return Submitted(
        team=team_of(body),
        user=str(body["user"]["id"]),
        form=str(view["callback_id"]),
        context=str(view.get("private_metadata") or ""),
        view=str(view["id"]),
        values=_filled_in(view["state"]["values"]),
    )


def _filled_in(values: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    """By the id of the input, whatever its block is called."""
    found = {id: _put_in(element) for block in values.values() for id, element in block.items()}
    return {id: value for id, value in found.items() if value}


def _put_in(element: Mapping[str, Any]) -> Any:
    if "selected_options" in element:
        return [option["value"] for option in element["selected_options"] or ()]
    if "selected_option" in element:
        return (element["selected_option"] or {}).get("value")
    picked = ("value", "selected_date", "selected_conversation", "selected_user")
    return next((element[each] for each in picked if element.get(each)), None)


def pressed_in(body: Mapping[str, Any]) -> Pressed:
    action, container = body["actions"][0], body["container"]
    message = body.get("message") or {}
    ts = str(container.get("message_ts") or "")
    return Pressed(
        team=team_of(body),
        user=str(body["user"]["id"]),
        at=str(action["action_ts"]),
        action=str(action["action_id"]),
        value=str(action.get("value") or (action.get("selected_option") or {}).get("value") or ""),
        trigger=str(body.get("trigger_id") or ""),
        channel=str(container.get("channel_id") or ""),
        ts=ts,
        thread=str(message.get("thread_ts") or container.get("thread_ts") or ts),
        alone=bool(container.get("is_ephemeral")),
        response_url=str(body.get("response_url") or ""),
        view=str(container.get("view_id") or ""),
        language=_language_of(str(action.get("block_id") or "")),
    )


def _language_of(block: str) -> str:
    """As `bot/views/slack/messages.py` marks the blocks of a message; "" for any other id."""
    language, _, place = block.partition("/")
    return language if place.isdecimal() else ""


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


def attached_in(event: Mapping[str, Any]) -> tuple[Attached, ...]:
    """Of a message. Without those that were deleted, or live outside of Slack."""
    return tuple(
        Attached(
            str(file.get("name") or file.get("title") or ""),
            str(file.get("url_private_download") or file.get("url_private") or ""),
            int(file.get("size") or 0),
            str(file.get("mimetype") or ""),
        )
        for file in event.get("files") or ()
        if file.get("mode") not in ("tombstone", "external") and not file.get("is_external")
    )


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
        files=attached_in(event),
    )


def team_of(body: Mapping[str, Any]) -> str:
    """The workspace Milepost is installed in; in a shared channel the sender's may be another one."""
    return str(body.get("team_id") or (body.get("team") or {}).get("id") or "")


def bot_in(body: Mapping[str, Any]) -> str:
    """Milepost's own member id there, as the event says; "" when it does not."""
    authorized: Mapping[str, Any] = next(iter(body.get("authorizations") or ()), {})
    return str(authorized.get("user_id") or "")
