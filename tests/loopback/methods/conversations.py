"""Channels as the app may see them."""

from tests.loopback.methods.places import READ, visible
from tests.loopback.state import Json, Refused, State
from tests.loopback.web_api import Call, method, require_scope
from tests.loopback.workspace import Channel

READS = ("channels:read", "groups:read", "im:read", "mpim:read")


def described(state: State, call: Call, channel: Channel) -> Json:
    strangers = {state.users[id].team for id in channel.members} - {call.workspace.team}
    described: Json = {
        "id": channel.id,
        "is_channel": channel.kind == "public",
        "is_group": channel.kind == "private",
        "is_im": channel.kind == "im",
        "is_mpim": channel.kind == "mpim",
        "is_private": channel.kind != "public",
        "is_archived": channel.is_archived,
        "is_general": channel.is_general,
        "is_member": call.bot in channel.members,
        "is_shared": channel.is_ext_shared,
        "is_ext_shared": channel.is_ext_shared,
        "is_org_shared": False,
        "context_team_id": call.workspace.team,
        "shared_team_ids": sorted({call.workspace.team} | (strangers if channel.is_ext_shared else set())),
        "num_members": len(channel.members),
    }
    if channel.kind == "im":  # which has no name
        return described | {"user": next(iter(channel.members - {call.bot}), "")}
    return described | {"name": channel.name}


@method("conversations.info", *READS, needs=("channel",))
def info(state: State, call: Call) -> Json:
    channel = visible(state, call, call.args["channel"])
    require_scope(call.workspace, (READ[channel.kind],))
    return {"channel": described(state, call, channel)}


@method("conversations.members", *READS, needs=("channel",), tier=4)
def members(state: State, call: Call) -> Json:
    channel = visible(state, call, call.args["channel"])
    require_scope(call.workspace, (READ[channel.kind],))
    return paged(call, sorted(channel.members), "members")


@method("conversations.list", *READS, tier=2)
def list_channels(state: State, call: Call) -> Json:
    kinds = {"public_channel": "public", "private_channel": "private", "im": "im", "mpim": "mpim"}
    asked = {kinds[kind] for kind in (call.args.get("types") or "public_channel").split(",")}
    for kind in asked:
        require_scope(call.workspace, (READ[kind],))
    here = [
        described(state, call, channel)
        for channel in state.channels.values()
        if channel.kind in asked
        and state.home_of_channel[channel.id] == call.workspace.team
        and (channel.kind == "public" or call.bot in channel.members)
    ]
    return paged(call, here, "channels")


@method("conversations.open", "im:write", "mpim:write")
def open_conversation(state: State, call: Call) -> Json:
    users = [one for one in str(call.args.get("users") or "").split(",") if one]
    if len(users) != 1:
        raise Refused("users_list_not_supplied" if not users else "too_many_users", fault=True)
    user = state.users.get(users[0])
    if user is None or user.is_bot or user.deleted:
        raise Refused("user_not_found" if user is None else "cannot_dm_bot" if user.is_bot else "user_disabled")
    return {"channel": {"id": state.direct(user.id).id}}


@method("conversations.join", "channels:join", needs=("channel",))
def join(state: State, call: Call) -> Json:
    channel = visible(state, call, call.args["channel"])
    if channel.kind != "public":
        raise Refused("method_not_supported_for_channel_type", fault=True)
    state.join(channel.id, call.bot)
    return {"channel": described(state, call, state.channels[channel.id])}


def paged(call: Call, everything: list[Json] | list[str], name: str) -> Json:
    limit, start = int(call.args.get("limit") or 100), int(call.args.get("cursor") or 0)
    more = start + limit < len(everything)
    cursor = str(start + limit) if more else ""
    return {name: everything[start : start + limit], "response_metadata": {"next_cursor": cursor}}
