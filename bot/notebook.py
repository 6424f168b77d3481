"""What Milepost writes down of its conversations: the questions, and what people want done."""

from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta
from typing import Protocol

from content_library.demand import IN_VAIN
from content_library.preferences import Preferences, keep_preferences, preferences_of
from content_library.talk import Asked, Effect, PutOff, Rating, Subscription, Unsubscribed, Wish
from content_library.talk_log import TalkLog

HOUR = timedelta(hours=1)


class Notebook(Protocol):
    @property
    def lasting(self) -> bool:
        """Whether anybody will see later what is written now; if not, no answer may say that it was stored."""
        ...

    def keep(self, asked: Asked, effects: Sequence[Effect]) -> None:
        """The question and what its answer does."""
        ...

    def note(self, effects: Sequence[Effect]) -> None:
        """What somebody wants done by a button or a form, without a question."""
        ...

    def last_asked(self, user: str, thread: str | None) -> Asked | None:
        """The question a word like "that answer" means."""
        ...

    def question(self, id: str) -> Asked | None:
        """The question of an answer with this id."""
        ...

    def put_off(self, today: date) -> tuple[PutOff, ...]:
        """Gaps nobody is to work on yet."""
        ...

    def tell_once(self, key: str) -> bool:
        """Whether this was not told before; from now on it was."""
        ...

    def was_told(self, key: str) -> bool:
        """Whether it was, without telling it."""
        ...

    def subscriptions(self, user: str | None = None) -> tuple[Subscription, ...]:
        """Of one person, or of everybody."""
        ...

    def preferences(self, user: str) -> Preferences: ...

    def prefer(self, user: str, preferences: Preferences) -> None: ...

    def asked_in_vain(self) -> tuple[Asked, ...]:
        """Whose words are still known, oldest first."""
        ...

    def ratings(self, user: str) -> tuple[Rating, ...]:
        """Of one person, oldest first."""
        ...

    def wishes(self) -> tuple[Wish, ...]:
        """Of everybody, granted or not, oldest first."""
        ...

    def forget_old(self) -> None:
        """Removes the words of questions that were kept long enough."""
        ...


class NotebookInMemory:
    """For a replay, a demo, a test: nothing outlives the process and nothing counts as demand."""

    lasting = False

    def __init__(self) -> None:
        self.asked: list[Asked] = []
        self.effects: list[Effect] = []
        self._told: set[str] = set()
        self._preferences: dict[str, Preferences] = {}

    def keep(self, asked: Asked, effects: Sequence[Effect]) -> None:
        self.asked.append(asked)
        self.effects += effects

    def note(self, effects: Sequence[Effect]) -> None:
        self.effects += effects

    def question(self, id: str) -> Asked | None:
        return next((each for each in self.asked if each.id == id), None)

    def put_off(self, today: date) -> tuple[PutOff, ...]:
        last = {(each.persona, each.phase): each for each in self.effects if isinstance(each, PutOff)}
        return tuple(each for each in last.values() if each.until > today)

    def tell_once(self, key: str) -> bool:
        told = key in self._told
        self._told.add(key)
        return not told

    def was_told(self, key: str) -> bool:
        return key in self._told

    def last_asked(self, user: str, thread: str | None) -> Asked | None:
        said = [each for each in self.asked if each.intent != "feedback" and each.thread == (thread or "")]
        return next((each for each in reversed(said) if thread or each.user == user), None)

    def subscriptions(self, user: str | None = None) -> tuple[Subscription, ...]:
        kept: dict[tuple[str, str], Subscription] = {}
        for each in self.effects:
            if isinstance(each, Subscription):
                kept[each.user, each.subject] = each
            elif isinstance(each, Unsubscribed):
                kept = {key: one for key, one in kept.items() if not _ends(each, one)}
        return tuple(each for each in kept.values() if user in (None, each.user))

    def preferences(self, user: str) -> Preferences:
        return self._preferences.get(user, Preferences())

    def prefer(self, user: str, preferences: Preferences) -> None:
        self._preferences[user] = preferences

    def asked_in_vain(self) -> tuple[Asked, ...]:
        return tuple(each for each in self.asked if each.outcome in IN_VAIN)

    def ratings(self, user: str) -> tuple[Rating, ...]:
        return tuple(each for each in self.effects if isinstance(each, Rating) and each.user == user)

    def wishes(self) -> tuple[Wish, ...]:
        return tuple(each for each in self.effects if isinstance(each, Wish))

    def forget_old(self) -> None:
        """Nothing here grows old."""


class NotebookInLibrary:
    """Kept in the database. Words older than `keep_words` are removed with a new question, at most once an hour: they
    are kept for days, and looking for them is a transaction of its own.
    """

    lasting = True

    def __init__(self, log: TalkLog, keep_words: timedelta, clock: Callable[[], datetime]) -> None:
        self._log = log
        self._keep_words = keep_words
        self._clock = clock
        self._forgot: datetime | None = None

    def keep(self, asked: Asked, effects: Sequence[Effect]) -> None:
        self._log.keep(asked, effects)
        if self._forgot is None or self._clock() - self._forgot >= HOUR:
            self.forget_old()

    def note(self, effects: Sequence[Effect]) -> None:
        self._log.note(effects, self._clock())

    def question(self, id: str) -> Asked | None:
        return self._log.question(id)

    def put_off(self, today: date) -> tuple[PutOff, ...]:
        return self._log.put_off(today)

    def tell_once(self, key: str) -> bool:
        return self._log.tell_once(key, self._clock())

    def was_told(self, key: str) -> bool:
        return self._log.was_told(key)

    def last_asked(self, user: str, thread: str | None) -> Asked | None:
        return self._log.last_asked(user, thread)

    def subscriptions(self, user: str | None = None) -> tuple[Subscription, ...]:
        return self._log.subscriptions(user)

    def preferences(self, user: str) -> Preferences:
        return preferences_of(self._log.engine, user)

    def prefer(self, user: str, preferences: Preferences) -> None:
        keep_preferences(self._log.engine, user, preferences)

    def asked_in_vain(self) -> tuple[Asked, ...]:
        return self._log.asked_in_vain()

    def ratings(self, user: str) -> tuple[Rating, ...]:
        return tuple(each for each in self._log.ratings() if each.user == user)

    def wishes(self) -> tuple[Wish, ...]:
        return self._log.wishes()

    def forget_old(self) -> None:
        self._forgot = self._clock()
        self._log.forget_words(self._forgot - self._keep_words)


def _ends(end: Unsubscribed, one: Subscription) -> bool:
    return end.user == one.user and end.subject in (None, one.subject)
