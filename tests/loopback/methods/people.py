"""Who is who: people, groups, the workspace, the app itself; and installing it."""

from tests.loopback.methods.conversations import paged
from tests.loopback.state import Json, Refused, State
from tests.loopback.web_api import Call, basic, method
from tests.loopback.workspace import User


def profile(call: Call, user: User) -> Json:
    shown: Json = {"real_name": user.name, "display_name": user.name, "title": ""}
    if "users:read.email" in call.workspace.scopes and user.email:
        shown["email"] = user.email
    return {
        "id": user.id,
        "team_id": user.team,
        "name": user.name,
        "real_name": user.name,
        "deleted": user.deleted,
        "tz": user.tz,
        "tz_offset": user.tz_offset,
        "profile": shown,
        "is_admin": user.is_admin,
        "is_owner": False,
        "is_restricted": user.is_restricted,
        "is_ultra_restricted": user.is_ultra_restricted,
        "is_stranger": user.team != call.workspace.team,
        "is_bot": user.is_bot,
        "is_app_user": False,
        "locale": user.locale,
    }


@method("users.info", "users:read", needs=("user",), tier=4)
def user_info(state: State, call: Call) -> Json:
    user = state.users.get(call.args["user"])
    if user is None:
        raise Refused("user_not_found")
    return {"user": profile(call, user)}


@method("users.list", "users:read", tier=2)
def users_list(state: State, call: Call) -> Json:
    mine = [user for user in state.users.values() if state.workspace_of(user.id).team == call.workspace.team]
    return paged(call, [profile(call, user) for user in mine], "members")


@method("users.lookupByEmail", "users:read.email", needs=("email",))
def lookup(state: State, call: Call) -> Json:
    for user in state.users.values():
        if user.email == call.args["email"] and user.team == call.workspace.team and not user.deleted:
            return {"user": profile(call, user)}
    raise Refused("users_not_found")


@method("usergroups.list", "usergroups:read", tier=2)
def groups(_: State, call: Call) -> Json:
    return {
        "usergroups": [
            {
                "id": group.id,
                "team_id": call.workspace.team,
                "is_usergroup": True,
                "name": group.handle,
                "handle": group.handle,
                "date_delete": 0,
                "user_count": len(group.users),
                "users": list(group.users),
            }
            for group in call.workspace.groups
        ]
    }


@method("usergroups.users.list", "usergroups:read", needs=("usergroup",), tier=2)
def group_members(_: State, call: Call) -> Json:
    for group in call.workspace.groups:
        if group.id == call.args["usergroup"]:
            return {"users": list(group.users)}
    raise Refused("no_such_subteam")


@method("team.info", "team:read")
def team(_: State, call: Call) -> Json:
    here = call.workspace
    return {"team": {"id": here.team, "name": here.name, "domain": here.domain, "email_domain": "", "icon": {}}}


@method("auth.test", tier=0)
def whoami(_: State, call: Call) -> Json:
    here = call.workspace
    return {
        "url": f"https://{here.domain}.slack.com/",
        "team": here.name,
        "user": here.bot.name,
        "team_id": here.team,
        "user_id": here.bot.id,
        "bot_id": here.bot_id,
        "is_enterprise_install": False,
    }


@method("bots.info", "users:read", needs=("bot",))
def bot(state: State, call: Call) -> Json:
    user = state.users.get(f"U{str(call.args['bot'])[1:]}")
    if user is None or not user.is_bot:
        raise Refused("bot_not_found")
    here = call.workspace
    app = here.app_id if user.id == here.bot.id else "A0THER"
    return {"bot": {"id": call.args["bot"], "deleted": False, "name": user.name, "app_id": app, "user_id": user.id}}


@method("api.test", token="none", tier=4)
def test(_: State, call: Call) -> Json:
    return {"args": call.args}


@method("auth.revoke")
def revoke(state: State, call: Call) -> Json:
    state.tokens.pop(call.token)
    return {"revoked": True}


@method("oauth.v2.access", needs=("code",), token="none", tier=4)
def install(state: State, call: Call) -> Json:
    """A code is good once; `LoopbackSlack.install_code` makes them."""
    id, secret = basic(call.authorization)
    if not ((id or call.args.get("client_id")) and (secret or call.args.get("client_secret"))):
        raise Refused("invalid_client_id", fault=True)
    team = state.oauth_codes.pop(call.args["code"], None)
    if team is None:
        raise Refused("invalid_code")
    here = state.workspaces[team]
    state.tokens[here.bot_token] = team
    return {
        "access_token": here.bot_token,
        "token_type": "bot",
        "scope": ",".join(sorted(here.scopes)),
        "bot_user_id": here.bot.id,
        "app_id": here.app_id,
        "team": {"id": here.team, "name": here.name},
        "enterprise": None,
        "is_enterprise_install": False,
        "authed_user": {"id": here.users[0].id},
    }


@method("apps.connections.open", token="app", tier=1)
def connect(state: State, _: Call) -> Json:
    url = state.ticket() if state.ticket is not None else None
    if url is None:
        raise Refused("too_many_websockets")
    return {"url": url}
