"""What Slack sends to an app, as values: events, commands, shortcuts, actions, views."""

from typing import Any

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
    if message.subtype is not None:
        shown["subtype"] = message.subtype
    if user.is_bot:
        shown["bot_id"] = f"B{user.id[1:]}"
    return shown


def _who(workspace: Workspace, user: User) -> Json:
    return {
        "user": {"id": user.id, "username": user.name, "name": user.name, "team_id": user.team},
        "team": {"id": workspace.team, "domain": workspace.domain},
        "api_app_id": workspace.app_id,
        "token": VERIFICATION_TOKEN,
        "is_enterprise_install": False,
        "enterprise": None,
    }


def command(
    workspace: Workspace, user: User, channel: Channel, name: str, text: str, trigger: str, response_url: str
) -> Json:
    """All values are strings: Slack posts them as a form."""
    return {
        "token": VERIFICATION_TOKEN,
        "team_id": workspace.team,
        "team_domain": workspace.domain,
        "channel_id": channel.id,
        "channel_name": "directmessage" if channel.kind == "im" else channel.name,
        "user_id": user.id,
        "user_name": user.name,
        "command": name,
        "text": text,
        "api_app_id": workspace.app_id,
        "is_enterprise_install": "false",
        "response_url": response_url,
        "trigger_id": trigger,
    }


def message_shortcut(
    workspace: Workspace,
    user: User,
    channel: Channel,
    callback_id: str,
    message: Json,
    trigger: str,
    response_url: str,
    ts: str,
) -> Json:
    return _who(workspace, user) | {
        "type": "message_action",
        "callback_id": callback_id,
        "trigger_id": trigger,
        "response_url": response_url,
        "message_ts": message["ts"],
        "channel": {"id": channel.id, "name": channel.name},
        "message": message,
        "action_ts": ts,
    }


def global_shortcut(workspace: Workspace, user: User, callback_id: str, trigger: str, ts: str) -> Json:
    return _who(workspace, user) | {
        "type": "shortcut",
        "callback_id": callback_id,
        "trigger_id": trigger,
        "action_ts": ts,
    }


def block_actions(workspace: Workspace, user: User, action: Json, trigger: str, place: Json) -> Json:
    """`place`: container, and channel with message and response_url, or view."""
    return _who(workspace, user) | {"type": "block_actions", "trigger_id": trigger, "actions": [action]} | place


def in_message(message: Message, shown: Json, channel: Channel, response_url: str, state: Json) -> Json:
    container: Json = {
        "type": "message",
        "message_ts": message.ts,
        "channel_id": channel.id,
        "is_ephemeral": message.ephemeral_to is not None,
    }
    if message.thread_ts is not None:
        container["thread_ts"] = message.thread_ts
    place = {
        "container": container,
        "channel": {"id": channel.id, "name": "directmessage" if channel.kind == "im" else channel.name},
        "response_url": response_url,
        "state": {"values": state},
    }
    return place if message.ephemeral_to else place | {"message": shown}


def in_view(modal: Modal, state: Json) -> Json:
    return {"container": {"type": "view", "view_id": modal.id}, "view": view(modal, state)}


def view(modal: Modal, state: Json) -> Json:
    return modal.view | {"state": {"values": state}}


def view_submission(workspace: Workspace, user: User, modal: Modal, state: Json, trigger: str) -> Json:
    return _who(workspace, user) | {
        "type": "view_submission",
        "trigger_id": trigger,
        "view": view(modal, state),
        "response_urls": [],
    }


def view_closed(workspace: Workspace, user: User, modal: Modal, is_cleared: bool) -> Json:
    return _who(workspace, user) | {"type": "view_closed", "view": modal.view, "is_cleared": is_cleared}


def block_suggestion(workspace: Workspace, user: User, block_id: str, action_id: str, typed: str, place: Json) -> Json:
    asked = {"type": "block_suggestion", "block_id": block_id, "action_id": action_id, "value": typed}
    return _who(workspace, user) | asked | place


def home_opened(user: User, channel: Channel, tab: str, home: Modal | None, ts: str) -> Json:
    event: Json = {
        "type": "app_home_opened",
        "user": user.id,
        "channel": channel.id,
        "tab": tab,
        "event_ts": ts,
    }
    return event | {"view": view(home, {})} if home else event


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


def element_value(element: Json, chosen: Any) -> Json:
    """What Slack sends of an element when a person chose or typed `chosen`. Raises ValueError for what nobody can."""
    kind = element["type"]
    base: Json = {"type": kind}
    if kind == "plain_text_input" or kind in {"email_text_input", "url_text_input", "number_input"}:
        return base | {"value": _typed(element, chosen)}
    if kind in {"static_select", "radio_buttons", "overflow"}:
        return base | {"selected_option": None if chosen is None else option_named(element, chosen)}
    if kind in {"multi_static_select", "checkboxes"}:
        return base | {"selected_options": [option_named(element, one) for one in chosen or ()]}
    if kind == "external_select":
        return base | {"selected_option": chosen}
    if kind == "multi_external_select":
        return base | {"selected_options": list(chosen or ())}
    field = _PICKED.get(kind)
    if field is None:
        raise ValueError(f"nobody can choose in a {kind}")
    return base | {field: chosen}


_PICKED = {
    "datepicker": "selected_date",
    "timepicker": "selected_time",
    "datetimepicker": "selected_date_time",
    "users_select": "selected_user",
    "multi_users_select": "selected_users",
    "conversations_select": "selected_conversation",
    "multi_conversations_select": "selected_conversations",
    "channels_select": "selected_channel",
    "multi_channels_select": "selected_channels",
    "file_input": "files",
    "rich_text_input": "rich_text_value",
}


def initial(element: Json) -> Any:
    """What stands in an element before anybody touches it."""
    if "initial_option" in element:
        return element["initial_option"]["value"]
    if "initial_options" in element:
        return [option["value"] for option in element["initial_options"]]
    found = (value for key, value in element.items() if key.startswith("initial_"))
    return next(found, None)


def options_of(element: Json) -> list[Json]:
    groups = element.get("option_groups", [])
    return [*element.get("options", []), *(option for group in groups for option in group["options"])]


def option_named(element: Json, wanted: Any) -> Json:
    if isinstance(wanted, dict):
        return wanted
    for option in options_of(element):
        if wanted in {option.get("value"), option["text"]["text"]}:
            return option
    offered = [option["text"]["text"] for option in options_of(element)]
    raise ValueError(f"{wanted!r} is not offered; there are {offered}")


def _typed(element: Json, text: str | None) -> str | None:
    if not text:
        return None
    if len(text) > element.get("max_length", 3000):
        raise ValueError(f"{len(text)} characters cannot be typed into {element.get('action_id')}")
    return text
