"""The Slack workspaces Milepost lives in: each with its own company, its own token, its own people."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Protocol

from slack_sdk import WebClient

from bot.directory import Asker, Directory
from bot.services import Services
from bot.skills.context import role_of
from bot.words import Words, words_in


@dataclass(frozen=True)
class Team:
    """`id` is Slack's (T…), `bot` the member id of Milepost itself in it."""

    id: str
    bot: str
    client: WebClient
    services: Services
    directory: Directory

    def asker(self, member: str) -> Asker:
        """Whoever has this id in Slack, with the role their questions have and the language they chose, if they did."""
        people = self.services.picture().people
        asker = self.directory.asker(member, people)
        chosen = self.services.notebook.preferences(asker.user).language
        return replace(asker, role=role_of(people, asker.user, asker.role), locale=chosen or asker.locale)

    def words_of(self, member: str) -> Words:
        """In the language they chose, else in that of their Slack."""
        return words_in(self.asker(member).language)


class Teams(Protocol):
    def of(self, team: str) -> Team:
        """Raises `UserFacing` for one that is not installed or has no files yet."""
        ...

    def all(self) -> tuple[Team, ...]:
        """Those in use since the start, and those known from the start."""
        ...


class OneTeam:
    """The usual case: one company in one Slack workspace; events name no other."""

    def __init__(self, team: Team) -> None:
        self._team = team

    def of(self, team: str) -> Team:  # noqa: ARG002, a port's signature
        return self._team

    def all(self) -> tuple[Team, ...]:
        return (self._team,)


class ManyTeams:
    """Opened when they are first heard of; `opened` makes one by its id. `known` are the ids to open for `all`."""

    def __init__(self, opened: Callable[[str], Team], known: Callable[[], tuple[str, ...]]) -> None:
        self._make, self._known = opened, known
        self._open: dict[str, Team] = {}
        self._lock = threading.Lock()

    def of(self, team: str) -> Team:
        with self._lock:
            if team not in self._open:
                self._open[team] = self._make(team)
            return self._open[team]

    def all(self) -> tuple[Team, ...]:
        return tuple(self.of(team) for team in self._known())
