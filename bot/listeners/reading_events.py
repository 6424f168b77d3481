"""What happens besides words and buttons: a page opened, a link shared, a step of a workflow reached.

With `reading.py` the only place that looks into Slack's payloads.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.listeners.reading import EMOJI, LINK, Heard, Pressed, team_of, text_of
from bot.listeners.written import Written

TITLE = 200
CHANNEL = "slack#/types/channel_id"


@dataclass(frozen=True)
class Happened(Written):
    """Something `user` did; `key` is the same for every delivery of it."""

    key: str
    team: str
    user: str


@dataclass(frozen=True)
class Opened(Happened):
    """App Home. `tab` is home or messages; `channel` the direct messages with Milepost."""

    tab: str
    channel: str


@dataclass(frozen=True)
class LookedAt(Happened):
    """`seen` is the channel on the user's screen, "" when Slack names none; `channel` as in `Opened`."""

    seen: str
    channel: str


@dataclass(frozen=True)
class Shared(Happened):
    """Links in a message, by `unfurl` and `source` as Slack wants them back."""

    unfurl: str
    source: str
    links: tuple[str, ...]


@dataclass(frozen=True)
class Asset(Happened):
    """Somebody opens what Milepost showed of a link. `trigger` is good for three seconds."""

    asset: str
    url: str
    trigger: str


@dataclass(frozen=True)
class Step(Happened):
    """A workflow waits for the outputs of `execution`. `inputs` are as typed by whoever built the workflow."""

    execution: str
    inputs: Mapping[str, str]


@dataclass(frozen=True)
class Noted:
    """What a message has for the library: the address of its first link, and words that may be a title."""

    title: str
    url: str


def opened_in(body: Mapping[str, Any]) -> Opened:
    event = body["event"]
    return Opened(*_who(body), str(event.get("tab") or "home"), str(event.get("channel") or ""))


def looked_at_in(body: Mapping[str, Any]) -> LookedAt:
    event = body["event"]
    context = event.get("context")
    entities = (context.get("entities") if isinstance(context, Mapping) else None) or ()
    seen = (each.get("value") for each in entities if isinstance(each, Mapping) and each.get("type") == CHANNEL)
    return LookedAt(*_who(body), str(next(seen, "")), str(event.get("channel") or ""))


def shared_in(body: Mapping[str, Any]) -> Shared:
    event = body["event"]
    links = tuple(str(each["url"]) for each in event.get("links", ()) if each.get("url"))
    return Shared(*_who(body), str(event.get("unfurl_id") or ""), str(event.get("source") or ""), links)


def asset_in(body: Mapping[str, Any]) -> Asset:
    event = body["event"]
    reference = event.get("external_ref") or {}
    url = str(event.get("entity_url") or event.get("app_unfurl_url") or "")
    return Asset(*_who(body), str(reference.get("id") or ""), url, str(event.get("trigger_id") or ""))


def step_in(body: Mapping[str, Any]) -> Step:
    event = body["event"]
    key, team, user = _who(body)
    inputs = {name: text_of(str(value or ""), "") for name, value in event.get("inputs", {}).items()}
    return Step(key, team, user, str(event["function_execution_id"]), inputs)


def message_in_shortcut(body: Mapping[str, Any]) -> Heard:
    """The words of the message somebody chose, as theirs to ask about; the answer is for them alone."""
    once = str(body["action_ts"])
    return Heard(
        team=team_of(body),
        channel=str(body["channel"]["id"]),
        user=str(body["user"]["id"]),
        ts=once,
        thread=once,
        text=text_of(str(body["message"].get("text") or ""), ""),
        door="shortcut",
        response_url=str(body.get("response_url") or ""),
    )


def pressed_in_shortcut(body: Mapping[str, Any], value: str = "") -> Pressed:
    """As if a button had been pressed that carries `value`; a global shortcut is pressed nowhere."""
    return Pressed(
        team=team_of(body),
        user=str(body["user"]["id"]),
        at=str(body["action_ts"]),
        action=str(body["callback_id"]),
        value=value,
        trigger=str(body.get("trigger_id") or ""),
    )


def noted_in(body: Mapping[str, Any]) -> Noted:
    """The title is the link's own name, else the first line without it."""
    message = body["message"]
    text = str(message.get("text") or "")
    link = LINK.search(text)
    label = (link[2] or "") if link else ""
    rest = EMOJI.sub("", LINK.sub("", text)).strip().splitlines()
    named = label if label and "://" not in label else next(iter(rest), "")
    return Noted(text_of(named, "")[:TITLE], text_of(link[1], "") if link else "")


def joined_in(body: Mapping[str, Any]) -> tuple[str, str]:
    """The workspace, and the channel somebody came into."""
    return team_of(body), str(body["event"].get("channel") or "")


def _who(body: Mapping[str, Any]) -> tuple[str, str, str]:
    team = team_of(body)
    return f"{team}/{body['event_id']}", team, str(body["event"].get("user") or "")
