"""Which channel somebody has on their screen while they talk to Milepost: in this process only, and not for long."""

import threading
import time
from collections.abc import Callable

KEPT = 1800.0
"""Seconds: Slack tells of every change; who says something later than that has long gone elsewhere."""


class Looks:
    """Safe to use from many threads."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        """`clock` counts seconds."""
        self._clock, self._lock = clock, threading.Lock()
        self._seen = dict[str, tuple[float, str]]()

    def note(self, member: str, channel: str) -> None:
        """ "" when they look at no channel any more."""
        now = self._clock()
        with self._lock:
            self._seen = {each: seen for each, seen in self._seen.items() if now - seen[0] < KEPT}
            self._seen[member] = (now, channel)

    def at(self, member: str) -> str:
        """The channel, "" where none is known."""
        with self._lock:
            then, channel = self._seen.get(member, (0.0, ""))
        return channel if channel and self._clock() - then < KEPT else ""
