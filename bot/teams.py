"""The Slack workspaces Milepost lives in: each with its own company, its own token, its own people."""

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Protocol

from slack_sdk import WebClient

from bot.answering.context import role_of
from bot.directory import Asker, Directory
from bot.looks import Looks
from bot.services import Services
from bot.words import Words, words_in
from content_library.errors import UserFacing

LOG = logging.getLogger("milepost.slack")


@dataclass(frozen=True)
class Team:
    """`id` is Slack's (T…), `bot` the member id of Milepost itself in it."""

    id: str
    bot: str
    client: WebClient
    services: Services
    directory: Directory
    looks: Looks = field(default_factory=Looks)

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
        """Opened if need be, which takes seconds. Raises `Refused` for one that is not installed or has no files yet."""
        ...

    def at_hand(self, team: str) -> Team | None:
        """The team if it is open already: for whoever has no time."""
        ...

    def client_of(self, team: str) -> WebClient | None:
        """To say something even where there are no files; None where Milepost is not installed."""
        ...

    def all(self) -> tuple[Team, ...]:
        """Those that can be used."""
        ...

    def forget(self, team: str) -> None:
        """Milepost was removed there."""
        ...


class OneTeam:
    """The usual case: one company in one Slack workspace; events name no other."""

    def __init__(self, team: Team) -> None:
        self._team = team

    def of(self, team: str) -> Team:  # noqa: ARG002, a port's signature
        return self._team

    def at_hand(self, team: str) -> Team | None:  # noqa: ARG002, a port's signature
        return self._team

    def client_of(self, team: str) -> WebClient | None:  # noqa: ARG002, a port's signature
        return self._team.client

    def all(self) -> tuple[Team, ...]:
        return (self._team,)

    def forget(self, team: str) -> None:
        """The token in the settings is of no use any more: whoever runs Milepost has to know."""
        LOG.error("Milepost was removed from Slack workspace %s: nothing more can be answered", team)


class Installed(Protocol):
    """The Slack workspaces that have Milepost."""

    def all(self) -> tuple[str, ...]: ...

    def client_of(self, team: str) -> WebClient | None: ...

    def forget(self, team: str) -> None: ...


class ManyTeams:
    """Opened when they are first heard of; `opened` makes one by its id, or raises `Refused`."""

    def __init__(self, installed: Installed, opened: Callable[[str], Team]) -> None:
        self._installed, self._make = installed, opened
        self._open: dict[str, Team] = {}
        self._opening = threading.Lock()  # one at a time: databases are brought up to date then

    def of(self, team: str) -> Team:
        if team not in self._open:
            with self._opening:
                if team not in self._open:
                    self._open[team] = self._make(team)
        return self._open[team]

    def at_hand(self, team: str) -> Team | None:
        return self._open.get(team)

    def client_of(self, team: str) -> WebClient | None:
        return self._installed.client_of(team)

    def all(self) -> tuple[Team, ...]:
        return tuple(team for id in self._installed.all() if (team := self._usable(id)) is not None)

    def forget(self, team: str) -> None:
        self._installed.forget(team)
        known = self._open.pop(team, None)
        if known is not None:
            known.services.close()
        LOG.info("Milepost was removed from Slack workspace %s", team)

    def close(self) -> None:
        for team in self._open.values():
            team.services.close()

    def _usable(self, id: str) -> Team | None:
        try:
            return self.of(id)
        except UserFacing as error:
            LOG.warning("Slack workspace %s: %s", id, error)
            return None
