"""Where the app wants to act, and whether it may."""

from typing import Any

from tests.loopback.state import Message, Refused, State
from tests.loopback.web_api import Call, require_scope
from tests.loopback.workspace import Channel

HISTORY = {"public": "channels:history", "private": "groups:history", "im": "im:history", "mpim": "mpim:history"}
READ = {"public": "channels:read", "private": "groups:read", "im": "im:read", "mpim": "mpim:read"}


def visible(state: State, call: Call, channel: Any) -> Channel:
    """The channel, if the bot can see it at all: private ones only from inside."""
    found = state.channels.get(str(channel))
    hidden = found is not None and found.kind != "public" and call.bot not in found.members
    if found is None or hidden or state.home_of_channel[found.id] != call.workspace.team:
        raise Refused("channel_not_found")
    return found


def inside(state: State, call: Call, channel: Any) -> Channel:
    found = visible(state, call, channel)
    if call.bot not in found.members:
        raise Refused("not_in_channel")
    return found


def writable(state: State, call: Call, channel: Any) -> Channel:
    """Where a message may be posted. A person's id means their direct messages."""
    name = str(channel)
    if name in state.users:
        if state.workspace_of(name).team != call.workspace.team:
            raise Refused("channel_not_found")
        if state.users[name].is_bot or state.users[name].deleted:
            raise Refused("cannot_dm_bot" if state.users[name].is_bot else "user_not_found")
        return state.direct(name)
    found = visible(state, call, name)
    if found.is_archived:
        raise Refused("is_archived")
    if call.bot not in found.members and "chat:write.public" not in call.workspace.scopes:
        raise Refused("not_in_channel")
    return found


def readable(state: State, call: Call, channel: Any) -> Channel:
    found = visible(state, call, channel)
    require_scope(call.workspace, (HISTORY[found.kind],))
    if call.bot not in found.members:
        raise Refused("not_in_channel")
    return found


def thread_of(state: State, channel: str, thread_ts: Any) -> str | None:
    """The root of a thread; a reply's own ts starts no thread of its own."""
    if not thread_ts:
        return None
    root = state.message(channel, str(thread_ts))
    if root is None:
        deleted = any(m.channel == channel and m.ts == str(thread_ts) for m in state.messages)
        raise Refused("thread_not_found" if is_ts(thread_ts) else "invalid_thread_ts", fault=not deleted)
    if root.thread_ts is not None and root.thread_ts != root.ts:
        raise Refused("cannot_reply_to_message", f"{thread_ts} is itself a reply", fault=True)
    return root.ts


def is_ts(value: Any) -> bool:
    whole, _, part = str(value).partition(".")
    return whole.isdigit() and part.isdigit()


def own(state: State, call: Call, channel: Any, ts: Any, error: str) -> Message:
    """A message the app may change: its own, not ephemeral."""
    place = visible(state, call, channel)
    message = state.message(place.id, str(ts))
    if message is None or message.ephemeral_to:
        raise Refused("message_not_found")
    if message.user != call.bot:
        raise Refused(error, fault=True)
    return message
