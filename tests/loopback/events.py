"""The events Slack sends to an app, as values."""

from tests.loopback.state import FIRST_TS, Json, Message, Modal
from tests.loopback.workspace import Channel, User, Workspace

VERIFICATION_TOKEN = "not-used-any-more"


def event_callback(workspace: Workspace, event: Json, event_id: str, is_ext_shared: bool = False) -> Json:
    return {
        "token": VERIFICATION_TOKEN,
        "team_id": workspace.team,
        "context_team_id": workspace.team,
        "context_enterprise_id": None,
        "api_app_id": workspace.app_id,
        "event": event,
        "type": "event_callback",
        "event_id": event_id,
        "event_time": int(float(event.get("event_ts", FIRST_TS))),
        "authorizations": [
            {
                "enterprise_id": None,
                "team_id": workspace.team,
                "user_id": workspace.bot.id,
                "is_bot": True,
                "is_enterprise_install": False,
            }
        ],
        "is_ext_shared_channel": is_ext_shared,
        "event_context": f"4-{event_id}",
    }


def channel_type(channel: Channel) -> str:
    return {"public": "channel", "private": "group", "im": "im", "mpim": "mpim"}[channel.kind]


def message_event(message: Message, channel: Channel, user: User) -> Json:
    event: Json = {
        "type": "message",
        "user": user.id,
        "ts": message.ts,
        "text": message.text,
        "team": user.team,
        "client_msg_id": f"client-{message.ts}",
        "blocks": message.blocks or [text_block(message.text)],
        "channel": channel.id,
        "event_ts": message.ts,
        "channel_type": channel_type(channel),
    }
    if channel.is_ext_shared:
        event |= {"user_team": user.team, "source_team": user.team}
    if message.thread_ts is not None:
        event["thread_ts"] = message.thread_ts
    if message.files:
        event |= {"files": message.files, "subtype": "file_share"}
    if user.is_bot:
        event |= {"bot_id": f"B{user.id[1:]}", "subtype": "bot_message", "username": user.name}
    return event


def own_event(message: Message, channel: Channel, workspace: Workspace, before: str, ts: str) -> Json:
    """What an app hears of its own messages: no subtype, but its bot_id and app_id."""
    mine = {"bot_id": workspace.bot_id, "app_id": workspace.app_id}
    if before:
        changed = changed_event(message, channel, workspace.bot, before, ts)
        return changed | {"message": changed["message"] | mine}
    said = message_event(message, channel, workspace.bot) | mine
    return {key: value for key, value in said.items() if key not in {"subtype", "username", "client_msg_id"}}


def text_block(text: str) -> Json:
    section = {"type": "rich_text_section", "elements": [{"type": "text", "text": text}]}
    return {"type": "rich_text", "block_id": "typed", "elements": [section]}


def mention_event(message: Message, channel: Channel, user: User) -> Json:
    return {
        key: value
        for key, value in (message_event(message, channel, user) | {"type": "app_mention"}).items()
        if key not in {"channel_type", "subtype"}
    }


def changed_event(message: Message, channel: Channel, user: User, before: str, ts: str) -> Json:
    now = stored(message, user) | {"edited": {"user": user.id, "ts": ts}}
    return {
        "type": "message",
        "subtype": "message_changed",
        "message": now,
        "previous_message": stored(message, user) | {"text": before},
        "channel": channel.id,
        "hidden": True,
        "ts": ts,
        "event_ts": ts,
        "channel_type": channel_type(channel),
    }


def deleted_event(message: Message, channel: Channel, user: User, ts: str) -> Json:
    return {
        "type": "message",
        "subtype": "message_deleted",
        "previous_message": stored(message, user),
        "channel": channel.id,
        "hidden": True,
        "deleted_ts": message.ts,
        "ts": ts,
        "event_ts": ts,
        "channel_type": channel_type(channel),
    }


def stored(message: Message, user: User) -> Json:
    """A message as history and shortcuts show it."""
    shown: Json = {"type": "message", "user": user.id, "ts": message.ts, "text": message.text, "team": user.team}
    if message.blocks:
        shown["blocks"] = message.blocks
    if message.files:
        shown["files"] = message.files
    if message.attachments:
        shown["attachments"] = message.attachments
    if message.thread_ts is not None:
        shown["thread_ts"] = message.thread_ts
    if message.metadata is not None:
        shown["metadata"] = message.metadata
    if message.stream is not None:
        shown["streaming_state"] = "in_progress" if message.stream == "open" else "completed"
    if message.subtype is not None:
        shown["subtype"] = message.subtype
    if user.is_bot:
        shown["bot_id"] = f"B{user.id[1:]}"
    return shown


def home_opened(user: User, channel: Channel, tab: str, home: Modal | None, ts: str) -> Json:
    event: Json = {
        "type": "app_home_opened",
        "user": user.id,
        "channel": channel.id,
        "tab": tab,
        "event_ts": ts,
    }
    return event | {"view": home.view} if home else event


def context_changed(user: User, channel: Channel, entities: list[Json], ts: str) -> Json:
    """`entities`: what the person looks at, the most relevant first; may be empty."""
    return {
        "type": "app_context_changed",
        "user": user.id,
        "channel": channel.id,
        "context": {"entities": entities},
        "event_ts": ts,
    }


def looked_at(channel: Channel, team: str) -> Json:
    return {"type": "slack#/types/channel_id", "value": channel.id, "team_id": team}


def session_stopped(user: User, channel: Channel, thread: str, streaming: str | None, ts: str) -> Json:
    event: Json = {
        "type": "agent_session_stopped",
        "user": user.id,
        "channel": channel.id,
        "thread_ts": thread,
        "event_ts": ts,
    }
    return event | {"streaming_message_ts": streaming} if streaming else event


def link_shared(message: Message, channel: Channel, user: User, links: list[str], ts: str, bot_in: bool) -> Json:
    event: Json = {
        "type": "link_shared",
        "channel": channel.id,
        "is_bot_user_member": bot_in,
        "user": user.id,
        "message_ts": message.ts,
        "unfurl_id": f"{channel.id}.{message.ts}",
        "source": "conversations_history",
        "links": [{"domain": link.split("/")[2], "url": link} for link in links],
        "event_ts": ts,
    }
    return event | {"thread_ts": message.thread_ts} if message.thread_ts else event


def details_requested(
    user: User, channel: Channel, ts: str, trigger: str, url: str, external_ref: Json, message_ts: str
) -> Json:
    return {
        "type": "entity_details_requested",
        "user": user.id,
        "user_locale": user.locale,
        "trigger_id": trigger,
        "external_ref": external_ref,
        "entity_url": url,
        "app_unfurl_url": url,
        "link": {"url": url, "domain": url.split("/")[2]},
        "channel": channel.id,
        "message_ts": message_ts,
        "event_ts": ts,
    }


def function_executed(
    workspace: Workspace, callback_id: str, inputs: Json, execution: str, token: str, ts: str
) -> Json:
    return {
        "type": "function_executed",
        "function": {
            "id": f"Fn{callback_id}",
            "callback_id": callback_id,
            "title": callback_id,
            "description": "",
            "type": "app",
            "input_parameters": [{"type": "string", "name": name, "title": name} for name in inputs],
            "output_parameters": [],
            "app_id": workspace.app_id,
        },
        "inputs": inputs,
        "function_execution_id": execution,
        "workflow_execution_id": f"Wx{execution}",
        "event_ts": ts,
        "bot_access_token": token,
    }
