"""Who and what there is in a workspace of the loopback Slack: people, places, groups and what the app may do."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

Kind = Literal["public", "private", "im", "mpim"]

ALL_SCOPES = frozenset(
    [
        "app_mentions:read",
        "assistant:write",
        "bookmarks:read",
        "canvases:read",
        "canvases:write",
        "channels:history",
        "channels:join",
        "channels:read",
        "chat:write",
        "chat:write.customize",
        "chat:write.public",
        "commands",
        "files:read",
        "files:write",
        "groups:history",
        "groups:read",
        "im:history",
        "im:read",
        "im:write",
        "links:read",
        "links:write",
        "mpim:history",
        "mpim:read",
        "mpim:write",
        "pins:read",
        "reactions:read",
        "reactions:write",
        "team:read",
        "usergroups:read",
        "users:read",
        "users:read.email",
        "users:write",
        "users.profile:read",
    ]
)


@dataclass(frozen=True)
class User:
    """A person or a bot. `team` other than the workspace's own makes a stranger from Slack Connect."""

    id: str
    name: str
    team: str = "T0HOME"
    email: str = ""
    locale: str = "en-GB"
    tz: str = "Europe/London"
    tz_offset: int = 0  # seconds
    is_admin: bool = False
    is_restricted: bool = False  # a guest of several channels
    is_ultra_restricted: bool = False  # a guest of one channel
    is_bot: bool = False
    deleted: bool = False


@dataclass(frozen=True)
class Channel:
    id: str
    name: str
    members: frozenset[str] = frozenset()
    kind: Kind = "public"
    is_ext_shared: bool = False
    is_archived: bool = False
    is_general: bool = False


@dataclass(frozen=True)
class Group:
    id: str
    handle: str
    users: tuple[str, ...] = ()


@dataclass(frozen=True)
class Workspace:
    users: tuple[User, ...]
    channels: tuple[Channel, ...]
    groups: tuple[Group, ...] = ()
    team: str = "T0HOME"
    name: str = "Home"
    domain: str = "home"
    app_id: str = "A0MILE"
    bot: User = User("U0MILE", "milepost", is_bot=True)
    bot_id: str = "B0MILE"
    bot_token: str = "xoxb-home"
    scopes: frozenset[str] = ALL_SCOPES
    has_canvases: bool = True  # False: the plan has none

    def without_scopes(self, *scopes: str) -> "Workspace":
        return replace(self, scopes=self.scopes - set(scopes))


SELLER = User("U0SELL", "seller", email="seller@home.example")
MARKETER = User("U0MARK", "marketer", email="marketer@home.example", is_admin=True)
LEAD = User("U0LEAD", "lead", email="lead@home.example")
GUEST = User("U0GUEST", "guest", email="guest@agency.example", is_restricted=True)
LONE_GUEST = User("U0LONE", "lone-guest", email="lone@agency.example", is_ultra_restricted=True)
STRANGER = User("U0ALIEN", "stranger", team="T0ALIEN", email="stranger@customer.example")
OTHER_BOT = User("U0OTHER", "other-bot", is_bot=True)
BOT = Workspace.bot

EVERYONE = (SELLER, MARKETER, LEAD, GUEST, LONE_GUEST, STRANGER, OTHER_BOT)


def _ids(*users: User) -> frozenset[str]:
    return frozenset(user.id for user in users)


SALES = Channel("C0SALES", "sales", _ids(BOT, SELLER, MARKETER, LEAD, GUEST, OTHER_BOT))
ELSEWHERE = Channel("C0ELSE", "elsewhere", _ids(SELLER, MARKETER))  # the bot is not in it
DEAL_ROOM = Channel("G0DEAL", "deal-room", _ids(BOT, SELLER, MARKETER), "private")
HIDDEN = Channel("G0HIDE", "hidden", _ids(MARKETER), "private")  # the bot cannot even see it
SHARED = Channel("C0SHARE", "with-customer", _ids(BOT, SELLER, STRANGER), is_ext_shared=True)
HUDDLE = Channel("G0MPIM", "mpdm-seller--lead--milepost-1", _ids(BOT, SELLER, LEAD), "mpim")


def a_workspace(
    users: Iterable[User] = EVERYONE,
    channels: Iterable[Channel] = (SALES, ELSEWHERE, DEAL_ROOM, HIDDEN, SHARED, HUDDLE),
    groups: Iterable[Group] = (Group("S0MARK", "marketing", (MARKETER.id,)), Group("S0SALES", "sales", (SELLER.id,))),
    *,
    has_canvases: bool = True,
) -> Workspace:
    return Workspace(tuple(users), tuple(channels), tuple(groups), has_canvases=has_canvases)


def another_workspace() -> Workspace:
    """A second company that installed the app, with ids and a token of its own."""
    bot = User("U1MILE", "milepost", team="T1NEXT", is_bot=True)
    user = User("U1SELL", "next-seller", team="T1NEXT", email="seller@next.example")
    return Workspace(
        users=(user,),
        channels=(Channel("C1SALES", "sales", _ids(bot, user)),),
        team="T1NEXT",
        name="Next",
        domain="next",
        bot=bot,
        bot_id="B1MILE",
        bot_token="xoxb-next",
    )
