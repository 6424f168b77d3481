"""What was understood last in each thread, so that a follow-up can change only what it names."""

from typing import Protocol

from retrieval.understood import Understood


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
