"""What Slack sends when a person uses something of the app: commands, shortcuts, actions, views."""

from tests.loopback.events import VERIFICATION_TOKEN
from tests.loopback.state import Json, Message, Modal
from tests.loopback.workspace import Channel, User, Workspace


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
