"""What the loopback Slack remembers: one lock, one clock, and everything that was said, sent, opened and refused."""

import itertools
import threading
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from copy import deepcopy
from dataclasses import dataclass, field, replace
from typing import Any

from tests.loopback.workspace import Channel, User, Workspace

Json = dict[str, Any]

TRIGGER_SECONDS = 3.0
FIRST_TS = 1_795_000_000  # a day in November 2026; every ts is that plus a running number, so that snapshots stay


class Refused(Exception):
    """Slack's answer {"ok": false}. `fault`: the app did something wrong, and not only met a closed door."""

    def __init__(self, error: str, *messages: str, fault: bool = False, **more: Any) -> None:
        super().__init__(error, *messages)
        self.error, self.messages, self.fault, self.more = error, messages, fault, more


@dataclass(frozen=True)
class Fault:
    """Something a good citizen does not do."""

    where: str
    error: str
    says: str = ""


@dataclass(frozen=True)
class Sent:
    """One call of the app, in the order of arrival. `error` None: it was accepted. `at`: Slack's seconds."""

    method: str
    channel: str
    thread: str
    payload: Json
    error: str | None
    result: Json
    at: float


@dataclass
class Message:
    channel: str
    ts: str
    user: str
    text: str = ""
    thread_ts: str | None = None
    blocks: list[Json] = field(default_factory=list)
    attachments: list[Json] = field(default_factory=list)
    files: list[Json] = field(default_factory=list)
    metadata: Json | None = None
    by_app: bool = False
    subtype: str | None = None
    ephemeral_to: str | None = None
    edits: int = 0
    deleted: bool = False
    stream: str | None = None  # open, done, expired
    stream_ends: float = 0.0  # Slack's seconds
    unfurls: Json = field(default_factory=dict)
    reactions: list[tuple[str, str]] = field(default_factory=list)

    @property
    def root(self) -> str:
        return self.thread_ts or self.ts


@dataclass
class Modal:
    """A view a person has open, or their Home."""

    id: str
    user: str
    team: str
    view: Json
    root: str
    previous: str | None = None


@dataclass
class Standing:
    """A status or a session the app has set in a thread and must end itself."""

    channel: str
    thread: str
    status: str
    ends: float = float("inf")  # Slack's seconds
    title: str = ""
    loading_messages: tuple[str, ...] = ()


@dataclass
class Trigger:
    user: str
    team: str
    ends: float
    used: bool = False


@dataclass
class Upload:
    id: str
    name: str
    length: int
    content: bytes | None = None
    title: str = ""
    completed: bool = False
    team: str = ""
    """Of a file somebody attached: whose bot token opens it."""


class Clock:
    """Slack's seconds since the start: `scale` real seconds each, and as many skipped as a test likes."""

    def __init__(self, scale: float) -> None:
        self.scale, self._started, self._skipped = scale, time.monotonic(), 0.0

    def now(self) -> float:
        return (time.monotonic() - self._started) / self.scale + self._skipped

    def skip(self, seconds: float) -> None:
        self._skipped += seconds


class State:
    """Guarded by `changed`: whoever alters something holds it and calls `touch`."""

    def __init__(self, workspaces: tuple[Workspace, ...], clock: Clock, app_token: str) -> None:
        self.changed = threading.Condition(threading.RLock())
        self.clock = clock
        self.app_token = app_token
        self.base_url = ""
        self.socket_url = ""
        self.ticket: Callable[[], str | None] | None = None  # set by Socket Mode
        self.echo: Callable[[Message, str], None] | None = None  # tells the app of its own message, and its text before
        self.workspaces = {workspace.team: workspace for workspace in workspaces}
        self.tokens = {workspace.bot_token: workspace.team for workspace in workspaces}
        self.users: dict[str, User] = {
            user.id: user for workspace in workspaces for user in (*workspace.users, workspace.bot)
        }
        self.channels: dict[str, Channel] = {
            channel.id: channel for workspace in workspaces for channel in workspace.channels
        }
        self.home_of_channel = {channel.id: w.team for w in workspaces for channel in w.channels}
        self.messages: list[Message] = []
        self.sent: list[Sent] = []
        self.faults: list[Fault] = []
        self.modals: dict[str, Modal] = {}
        self.stacks: dict[str, list[str]] = defaultdict(list)  # by user, ids of modals, the top one last
        self.homes: dict[str, Modal] = {}
        self.statuses: dict[tuple[str, str], Standing] = {}
        self.sessions: dict[tuple[str, str], Standing] = {}
        self.titles: dict[tuple[str, str], str] = {}
        self.prompts: dict[tuple[str, str], list[Json]] = {}
        self.triggers: dict[str, Trigger] = {}
        self.uploads: dict[str, Upload] = {}
        self.canvases: dict[str, Json] = {}
        self.details: list[Json] = []  # what entity.presentDetails showed
        self.functions: dict[str, Json | None] = {}  # execution id → how it ended, None while it runs
        self.reply_urls: dict[str, Json] = {}
        self.oauth_codes: dict[str, str] = {}
        self.limits: dict[str, list[int]] = defaultdict(list)  # method → Retry-After of its next calls
        self.barred: dict[tuple[str, str], float] = {}  # (method, channel) → not before, in Slack's seconds
        self.broken: dict[str, list[bool]] = defaultdict(list)  # method → whether its next calls get through, unheard
        self.with_tiers = False
        self.busy = 0  # calls of the app being served, and listeners at work where they can be seen
        self.touched = time.monotonic()
        self._numbers = itertools.count(1)
        self._tickets = itertools.count(1)

    def touch(self) -> None:
        self.touched = time.monotonic()
        self.changed.notify_all()

    def new_ts(self) -> str:
        number = next(self._numbers)
        return f"{FIRST_TS + number}.{number:06d}"

    def new_id(self, prefix: str) -> str:
        return f"{prefix}{next(self._tickets):09d}"

    def fault(self, where: str, error: str, says: str = "") -> None:
        with self.changed:
            self.faults.append(Fault(where, error, says))

    def workspace_of(self, user: str) -> Workspace:
        """Where the app meets this person: their own workspace if it has the app, else the one they are guest in."""
        team = self.users[user].team
        if team in self.workspaces:
            return self.workspaces[team]
        return next(w for w in self.workspaces.values() if any(one.id == user for one in w.users))

    def direct(self, user: str) -> Channel:
        """The direct messages of the bot with a person; opened when first needed."""
        id = f"D{user[1:]}"
        with self.changed:
            if id not in self.channels:
                workspace = self.workspace_of(user)
                self.channels[id] = Channel(id, user, frozenset({user, workspace.bot.id}), "im")
                self.home_of_channel[id] = workspace.team
            return self.channels[id]

    def join(self, channel: str, user: str) -> None:
        known = self.channels[channel]
        self.channels[channel] = replace(known, members=known.members | {user})

    def message(self, channel: str, ts: str) -> Message | None:
        found = (m for m in self.messages if m.channel == channel and m.ts == ts and not m.deleted)
        return next(found, None)

    def add(self, message: Message) -> Message:
        """Slack gives every block an id. A message of the app clears the status of its thread."""
        with self.changed:
            message.blocks = with_block_ids(message.blocks)
            self.messages.append(message)
            if message.by_app:
                self.statuses.pop((message.channel, message.root), None)
                self.heard(message, "")
            self.touch()
        return message

    def heard(self, message: Message, before: str) -> None:
        """An app hears its own words, too, and must not answer itself. `before`: what an edited message said."""
        if self.echo is not None and message.ephemeral_to is None:
            self.echo(message, before)

    def new_trigger(self, user: str) -> str:
        with self.changed:
            id = f"{next(self._tickets)}.{FIRST_TS}.trigger"
            self.triggers[id] = Trigger(user, self.workspace_of(user).team, self.clock.now() + TRIGGER_SECONDS)
            return id

    def use_trigger(self, id: str) -> Trigger:
        trigger = self.triggers.get(id)
        if trigger is None:
            raise Refused("invalid_trigger_id", fault=True)
        if trigger.used:
            raise Refused("exchanged_trigger_id", fault=True)
        if self.clock.now() > trigger.ends:
            raise Refused("expired_trigger_id")
        trigger.used = True
        return trigger

    def wait(self, until: Callable[[], bool], timeout: float) -> bool:
        """Real seconds. Woken by every change."""
        end = time.monotonic() + timeout
        with self.changed:
            while not until():
                left = end - time.monotonic()
                if left <= 0:
                    return False
                self.changed.wait(min(left, 0.05))
            return True


def with_block_ids(blocks: list[Json]) -> list[Json]:
    """A copy in which every block has an id, as Slack stores it."""
    stored = deepcopy(blocks)
    for number, block in enumerate(stored, 1):
        block.setdefault("block_id", f"b{number}")
    return stored


def elements_of(blocks: list[Json]) -> Iterator[tuple[Json, Json]]:
    """Every (block, element) a person can use, wherever it stands."""
    for block in blocks:
        places = [*block.get("elements", []), block.get("accessory"), block.get("element"), *block.get("actions", [])]
        yield from ((block, place) for place in places if isinstance(place, dict) and "type" in place)
        if block["type"] == "carousel":
            yield from elements_of(block["elements"])
        if block["type"] == "container":
            yield from elements_of(block["child_blocks"])
