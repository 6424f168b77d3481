"""Modals and the App Home."""

import hashlib
import json
from copy import deepcopy

from tests.loopback.checking import check_entity, check_view
from tests.loopback.state import Json, Modal, Refused, State, with_block_ids
from tests.loopback.web_api import Call, method
from tests.loopback.workspace import Workspace

DEEPEST = 3  # modals on top of each other


@method("views.open", needs=("trigger_id", "view"), tier=4)
def open_view(state: State, call: Call) -> Json:
    check_view(call.args["view"], ("modal",))
    trigger = state.use_trigger(call.args["trigger_id"])
    stack = state.stacks[trigger.user]
    stack.clear()
    modal = shown(state, call.workspace, trigger.user, call.args["view"], None)
    stack.append(modal.id)
    return {"view": modal.view}


@method("views.push", needs=("trigger_id", "view"), tier=4)
def push(state: State, call: Call) -> Json:
    check_view(call.args["view"], ("modal",))
    trigger = state.use_trigger(call.args["trigger_id"])
    return {"view": pushed(state, call.workspace, trigger.user, call.args["view"]).view}


@method("views.update", needs=("view",), tier=4)
def update(state: State, call: Call) -> Json:
    check_view(call.args["view"], ("modal",))
    modal = found(state, call)
    if call.args.get("hash") not in (None, modal.view["hash"]):
        raise Refused("hash_conflict")
    return {"view": replaced(state, modal, call.args["view"]).view}


@method("views.publish", needs=("user_id", "view"), tier=4)
def publish(state: State, call: Call) -> Json:
    check_view(call.args["view"], ("home",))
    user = state.users.get(call.args["user_id"])
    if user is None or user.is_bot or state.workspace_of(user.id).team != call.workspace.team:
        raise Refused("invalid_arguments", "user_id is nobody here", fault=True)
    before = state.homes.get(user.id)
    if before is not None and call.args.get("hash") not in (None, before.view["hash"]):
        raise Refused("hash_conflict")
    home = Modal(before.id if before else state.new_id("V"), user.id, call.workspace.team, {}, "")
    home.root = home.id
    state.homes[user.id] = replaced(state, home, call.args["view"])
    return {"view": home.view}


@method("entity.presentDetails", needs=("trigger_id",), tier=3)
def present(state: State, call: Call) -> Json:
    if not (call.args.get("metadata") or call.args.get("error") or call.args.get("user_auth_required")):
        raise Refused("invalid_arguments", "neither metadata nor an error", fault=True)
    if call.args.get("metadata"):
        check_entity(call.args["metadata"])
    trigger = state.use_trigger(call.args["trigger_id"])
    state.details.append({"user": trigger.user, **{k: v for k, v in call.args.items() if k != "trigger_id"}})
    return {}


def shown(state: State, workspace: Workspace, user: str, view: Json, below: Modal | None) -> Modal:
    modal = Modal(state.new_id("V"), user, workspace.team, {}, "")
    modal.root, modal.previous = (below.root, below.id) if below else (modal.id, None)
    state.modals[modal.id] = modal
    return replaced(state, modal, view)


def pushed(state: State, workspace: Workspace, user: str, view: Json) -> Modal:
    stack = state.stacks[user]
    if not stack:
        raise Refused("not_found", "no modal is open")
    if len(stack) >= DEEPEST:
        raise Refused("push_limit_reached", fault=True)
    modal = shown(state, workspace, user, view, state.modals[stack[-1]])
    stack.append(modal.id)
    return modal


def replaced(state: State, modal: Modal, view: Json) -> Modal:
    workspace = state.workspaces[modal.team]
    modal.view = {
        "id": modal.id,
        "team_id": workspace.team,
        "type": view["type"],
        "blocks": with_block_ids(view["blocks"]),
        "private_metadata": view.get("private_metadata", ""),
        "callback_id": view.get("callback_id", ""),
        "state": {"values": {}},
        "hash": hashlib.sha256(json.dumps([view, state.new_id("h")]).encode()).hexdigest()[:16],
        "title": view.get("title"),
        "clear_on_close": view.get("clear_on_close", False),
        "notify_on_close": view.get("notify_on_close", False),
        "close": view.get("close"),
        "submit": view.get("submit"),
        "previous_view_id": modal.previous,
        "root_view_id": modal.root,
        "app_id": workspace.app_id,
        "external_id": view.get("external_id", ""),
        "app_installed_team_id": workspace.team,
        "bot_id": workspace.bot_id,
    }
    modal.view = deepcopy(modal.view)
    return modal


def found(state: State, call: Call) -> Modal:
    id, external = call.args.get("view_id"), call.args.get("external_id")
    if not (id or external):
        raise Refused("invalid_arguments", "neither view_id nor external_id", fault=True)
    open_ids = {one for stack in state.stacks.values() for one in stack}
    for modal in state.modals.values():
        if modal.id in open_ids and (modal.id == id or (external and modal.view["external_id"] == external)):
            return modal
    raise Refused("not_found")
