"""What was understood last in each thread, so that a follow-up can change only what it names."""

from collections.abc import Callable
from datetime import datetime
from typing import Protocol

from pydantic import TypeAdapter, ValidationError

from content_library.library import Library
from retrieval.understood import Understood

UNDERSTOOD = TypeAdapter(Understood)


class Threads(Protocol):
    def recall(self, thread: str | None) -> Understood | None:
        """The last reading in this thread, or None for a new one."""
        ...

    def remember(self, thread: str | None, understood: Understood) -> None:
        """Replaces the last reading; without a thread nothing is kept."""
        ...


class ThreadsInMemory:
    """For one process: a replay, a prompt, a test."""

    def __init__(self) -> None:
        self._last: dict[str, Understood] = {}

    def recall(self, thread: str | None) -> Understood | None:
        return self._last.get(thread) if thread is not None else None

    def remember(self, thread: str | None, understood: Understood) -> None:
        if thread is not None:
            self._last[thread] = understood


class ThreadsInLibrary:
    """Kept in the database: a follow-up works after a restart and from any process."""

    def __init__(self, library: Library, clock: Callable[[], datetime]) -> None:
        self._library = library
        self._clock = clock

    def recall(self, thread: str | None) -> Understood | None:
        """A turn written by an older version in another shape counts as none."""
        kept = self._library.last_turn(thread) if thread is not None else None
        try:
            return UNDERSTOOD.validate_python(kept) if kept is not None else None
        except ValidationError:
            return None

    def remember(self, thread: str | None, understood: Understood) -> None:
        if thread is not None:
            self._library.keep_turn(thread, UNDERSTOOD.dump_python(understood, mode="json"), self._clock())
