"""What came of it: what people see now, what the app did, and what it did wrong."""

from tests.loopback.deliveries import Courier, Delivery
from tests.loopback.methods.streams import expire
from tests.loopback.state import Fault, Json, Message, Modal, Sent, Standing, State
from tests.loopback.transcript import record, transcript
from tests.loopback.workspace import Channel, User


class Seen:
    """The part of `LoopbackSlack` that stories look at."""

    _state: State
    _courier: Courier

    def _place(self, place: Channel | User | str) -> Channel:
        raise NotImplementedError

    @property
    def now(self) -> float:
        """Slack's seconds since the start, as in `Sent.at`."""
        return self._state.clock.now()

    @property
    def sent(self) -> list[Sent]:
        """Every call of the app, in the order they arrived."""
        with self._state.changed:
            return list(self._state.sent)

    def calls(self, method: str) -> list[Sent]:
        return [one for one in self.sent if one.method == method]

    @property
    def faults(self) -> list[Fault]:
        with self._state.changed:
            return list(self._state.faults)

    @property
    def deliveries(self) -> list[Delivery]:
        """What people did; without the app's own messages, of which it hears as well."""
        with self._state.changed:
            return [one for one in self._courier.deliveries if not one.is_echo]

    def messages(self, place: Channel | User | str, thread: str | None = None) -> list[Message]:
        """As people see them now, without what was deleted; of one thread with its root, or all of the channel."""
        channel = self._place(place).id
        with self._state.changed:
            here = [m for m in self._state.messages if m.channel == channel and not m.deleted]
            for message in here:
                expire(self._state, message)
        return [message for message in here if thread is None or message.root == thread]

    @property
    def last(self) -> Message:
        """The newest message of the app that still stands, ephemeral ones too."""
        bots = {workspace.bot.id for workspace in self._state.workspaces.values()}
        with self._state.changed:
            return next(m for m in reversed(self._state.messages) if m.user in bots and not m.deleted)

    def modal(self, user: User) -> Modal | None:
        """The one on top of what this person has open."""
        with self._state.changed:
            stack = self._state.stacks[user.id]
            return self._state.modals[stack[-1]] if stack else None

    def home_of(self, user: User) -> Modal | None:
        with self._state.changed:
            return self._state.homes.get(user.id)

    @property
    def files(self) -> dict[str, bytes]:
        """What the app uploaded and completed, by name."""
        with self._state.changed:
            return {
                one.name: one.content or b"" for one in self._state.uploads.values() if one.completed and not one.team
            }

    @property
    def canvases(self) -> list[Json]:
        with self._state.changed:
            return list(self._state.canvases.values())

    @property
    def details(self) -> list[Json]:
        """What entity.presentDetails showed to whom."""
        with self._state.changed:
            return list(self._state.details)

    @property
    def functions(self) -> dict[str, Json | None]:
        """How each workflow step ended, by its execution; None while it runs."""
        with self._state.changed:
            return dict(self._state.functions)

    def prompts(self, place: Channel | User | str, thread: str = "") -> list[Json]:
        return self._state.prompts.get((self._place(place).id, thread), [])

    def title(self, place: Channel | User | str, thread: str) -> str | None:
        return self._state.titles.get((self._place(place).id, thread))

    def status(self, place: Channel | User | str, thread: str) -> Standing | None:
        """What people see there now: Slack takes a status away after two minutes."""
        standing = self._state.statuses.get((self._place(place).id, thread))
        return standing if standing is not None and standing.ends > self._state.clock.now() else None

    def session(self, place: Channel | User | str, thread: str) -> Standing | None:
        return self._state.sessions.get((self._place(place).id, thread))

    @property
    def left_standing(self) -> list[str]:
        """Statuses nobody took away (even if Slack did in the end), sessions still at work, streams never stopped."""
        with self._state.changed:
            statuses = [f"status “{one.status}” in {one.channel}" for one in self._state.statuses.values()]
            at_work = [one for one in self._state.sessions.values() if one.status == "processing"]
            streams = [
                m for m in self._state.messages if m.stream in {"open", "expired"} and not (m.edits or m.deleted)
            ]
        return [
            *statuses,
            *(f"session processing in {one.channel}" for one in at_work),
            *(f"stream {m.stream} in {m.channel}" for m in streams),
        ]

    def assert_good_citizen(self) -> None:
        """Raises AssertionError with everything done wrong, left standing or never acknowledged."""
        failed = [f"not acknowledged: {one.payload}" for one in self.deliveries if one.failed]
        wrong = [*(f"{one.where}: {one.error} {one.says}" for one in self.faults), *self.left_standing, *failed]
        if wrong:
            raise AssertionError("\n".join(wrong))

    def transcript(self) -> str:
        """What people see in the end: channels, threads, homes, modals."""
        return transcript(self._state)

    def record(self) -> str:
        """Every call in order, with its payload."""
        return record(self._state)
