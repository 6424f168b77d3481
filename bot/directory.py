"""Who asks, and who else reads along: Slack's people and places as Milepost's roles and places.

Whatever cannot be found out counts as a guest, or as a place with guests: then only public content is given.
"""

import threading
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from slack_sdk import WebClient
from slack_sdk.errors import SlackClientError

from content_library.intake import Person
from retrieval.understood import Place, Role

PEOPLE = 600.0
"""Seconds a person or a group is believed to be as it was: who is made a guest is one ten minutes later."""
PLACES = 60.0
"""Seconds a place is believed to hold the same people: a guest may join at any time."""
MOST_MEMBERS = 1000
"""A larger place is not looked through: somebody in it is a guest sooner or later, and it counts as one with guests."""
PAGE = 200  # members at a time, as Slack advises

Found = TypeVar("Found")


@dataclass(frozen=True)
class Asker:
    """`user` is the id of a colleague in company.yaml, else Slack's. `locale` is Slack's (de-DE), `zone` an IANA name.
    Not `known`: Slack tells nothing about them, which makes them a guest."""

    user: str
    role: Role
    name: str = ""
    locale: str = "en-GB"
    zone: str = "UTC"
    known: bool = True

    @property
    def language(self) -> str:
        """ISO 639-1."""
        return self.locale[:2]


class Directory:
    """Of one Slack workspace. Safe to use from many threads."""

    def __init__(
        self, client: WebClient, groups: Mapping[Role, str], default: Role, clock: Callable[[], float] = time.monotonic
    ) -> None:
        """`groups` gives roles the handle of a user group; `clock` counts seconds."""
        self._client, self._groups, self._default = client, groups, default
        self._people = _Remembered[Mapping[str, Any]](clock, PEOPLE)
        self._places = _Remembered[Place](clock, PLACES)
        self._channels = _Remembered[Mapping[str, Any]](clock, PLACES)
        self._unseen = set[str]()
        self._members = _Remembered[Mapping[Role, frozenset[str]]](clock, PEOPLE)
        self._own = _Remembered[str](clock, PEOPLE)
        self._accounts = _Remembered[str](clock, PEOPLE)

    def asker(self, member: str, people: tuple[Person, ...]) -> Asker:
        """`member` is Slack's id of whoever asks; `people` are those of company.yaml."""
        found = self._person(member)
        if _is_guest(found, self._team):
            return Asker(member, "guest", known=bool(found))
        known = _colleague(found, people)
        profile = found.get("profile", {})
        return Asker(
            user=known.id if known is not None else member,
            role=self._role(member),
            name=str(profile.get("real_name") or found.get("name") or ""),
            locale=_locale(found),
            zone=str(found.get("tz") or "UTC"),
        )

    def member(self, user: str, people: tuple[Person, ...]) -> str:
        """Slack's id of whoever `asker` gives as `user`; "" for a colleague who has no account."""
        known = next((each for each in people if each.id == user), None)
        if known is None or known.slack:
            return (known.slack or "") if known is not None else user
        if not known.email:
            return ""
        return self._accounts.of(known.email, lambda: self._looked_up_account(known.email or ""))

    def forget_place(self, channel: str) -> None:
        """Somebody came in: who is there is looked up again."""
        self._places.forget(channel)
        self._channels.forget(channel)

    def place(self, channel: str) -> Place:
        """ "shared" when anybody in it is a guest, is from elsewhere, or cannot be looked up."""
        return self._places.of(channel, lambda: self._looked_up_place(channel))

    def sees(self, channel: str) -> bool:
        """Whether `place` knew who is there; where it did not, it made no guest out of anybody."""
        return channel not in self._unseen

    def name_of(self, channel: str) -> str:
        """What a channel is called, without #; "" for direct messages and what Milepost may not know."""
        try:
            found = self._channels.of(channel, lambda: self._looked_up_channel(channel)) if channel else {}
            return str(found.get("name") or "")
        except (SlackClientError, OSError):
            return ""

    @property
    def _team(self) -> str:
        return self._own.of("", lambda: str(self._client.auth_test()["team_id"]))

    def _person(self, member: str) -> Mapping[str, Any]:
        """Empty for one who cannot be looked up."""

        try:
            return self._people.of(member, lambda: _looked_up(self._client, member))
        except (SlackClientError, OSError):
            return {}

    def _looked_up_account(self, email: str) -> str:
        try:
            return str(self._client.users_lookupByEmail(email=email)["user"]["id"])
        except (SlackClientError, OSError):
            return ""

    def _looked_up_place(self, channel: str) -> Place:
        self._unseen.discard(channel)
        try:
            found = self._looked_up_channel(channel)
            self._channels.note(channel, found)
            if found.get("is_im"):
                return "dm" if not _is_guest(self._person(found["user"]), self._team) else "shared"
            if found.get("is_ext_shared") or found.get("is_pending_ext_shared") or found.get("is_shared"):
                return "shared"
            members = list(self._members_of(channel))
        except (SlackClientError, OSError):
            self._unseen.add(channel)
            return "shared"
        if len(members) > MOST_MEMBERS:
            self._unseen.add(channel)
            return "shared"
        let_in = next((each for each in members if self._lets_in(each)), None)
        if let_in is not None and not self._person(let_in):
            self._unseen.add(channel)
        return "shared" if let_in is not None else "channel"

    def _looked_up_channel(self, channel: str) -> Mapping[str, Any]:
        found: Mapping[str, Any] = self._client.conversations_info(channel=channel)["channel"]
        return found

    def _lets_in(self, member: str) -> bool:
        found = self._person(member)
        return not found.get("is_bot") and _is_guest(found, self._team)

    def _members_of(self, channel: str) -> Iterator[str]:
        cursor, seen = "", 0
        while seen <= MOST_MEMBERS:
            page = self._client.conversations_members(channel=channel, limit=PAGE, cursor=cursor)
            yield from page["members"]
            seen += len(page["members"])
            after: Mapping[str, str] = page.get("response_metadata") or {}
            cursor = after.get("next_cursor", "")
            if not cursor:
                return

    def _role(self, member: str) -> Role:
        try:
            groups = self._members.of("", self._looked_up_groups)
        except (SlackClientError, OSError):
            return self._default
        return next((role for role, members in groups.items() if member in members), self._default)

    def _looked_up_groups(self) -> Mapping[Role, frozenset[str]]:
        wanted = {role: handle.removeprefix("@") for role, handle in self._groups.items() if handle}
        if not wanted:
            return {}
        ids = {group["handle"]: group["id"] for group in self._client.usergroups_list()["usergroups"]}
        return {role: self._group(ids[handle]) for role, handle in wanted.items() if handle in ids}

    def _group(self, group: str) -> frozenset[str]:
        return frozenset(self._client.usergroups_users_list(usergroup=group)["users"])


def language_of(client: WebClient, member: str) -> str:
    """ISO 639-1, by Slack alone: for somebody of whose company nothing is known. English when Slack tells nothing."""
    try:
        return _locale(_looked_up(client, member))[:2]
    except (SlackClientError, OSError):
        return _locale({})[:2]


def _looked_up(client: WebClient, member: str) -> Mapping[str, Any]:
    found: Mapping[str, Any] = client.users_info(user=member, include_locale=True)["user"]
    return found


def _locale(found: Mapping[str, Any]) -> str:
    return str(found.get("locale") or "en-GB")


def _is_guest(found: Mapping[str, Any], team: str) -> bool:
    """Guests of one or several channels, people of other companies, and whoever Slack tells nothing about."""
    if not found or found.get("deleted") or found.get("is_stranger"):
        return True
    if found.get("is_restricted") or found.get("is_ultra_restricted"):
        return True
    own = {found.get("team_id"), *found.get("enterprise_user", {}).get("teams", ())}
    return team not in own


def _colleague(found: Mapping[str, Any], people: tuple[Person, ...]) -> Person | None:
    """By member id, else by email. A name decides nothing: everybody may change their own."""
    email = str(found.get("profile", {}).get("email") or "").casefold()
    by_id = next((each for each in people if each.slack and each.slack == found.get("id")), None)
    return by_id or next((each for each in people if each.email and each.email.casefold() == email), None)


class _Remembered(Generic[Found]):
    """What was found out, for so many `seconds`; a failure is not remembered."""

    def __init__(self, clock: Callable[[], float], seconds: float) -> None:
        self._clock, self._seconds = clock, seconds
        self._kept, self._lock = dict[str, tuple[float, Found]](), threading.Lock()

    def forget(self, key: str) -> None:
        with self._lock:
            self._kept.pop(key, None)

    def of(self, key: str, find: Callable[[], Found]) -> Found:
        with self._lock:
            kept = self._kept.get(key)
        if kept is not None and self._clock() - kept[0] < self._seconds:
            return kept[1]
        found = find()
        self.note(key, found)
        return found

    def note(self, key: str, found: Found) -> None:
        with self._lock:
            self._kept[key] = (self._clock(), found)
