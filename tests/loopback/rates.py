"""How often a method may be called, by Slack's tiers."""

from collections import deque
from dataclasses import dataclass, field

POSTS_PER_SECOND = 1.0  # chat.postMessage in one channel
POSTS_AT_ONCE = 3  # "short bursts": how short, Slack does not say
TIERS = {1: 1, 2: 20, 3: 50, 4: 100}  # calls a minute, each method and workspace


@dataclass
class Rates:
    """Calls of the last minute, each method, workspace and, for posting, channel; in Slack's seconds."""

    calls: dict[tuple[str, ...], deque[float]] = field(default_factory=dict)

    def wait(self, key: tuple[str, ...], most: int, within: float, now: float) -> float:
        """Seconds until one more is allowed; 0 counts it."""
        made = self.calls.setdefault(key, deque())
        while made and made[0] <= now - within:
            made.popleft()
        if len(made) >= most:
            return made[0] + within - now
        made.append(now)
        return 0.0
