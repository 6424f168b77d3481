"""What every listener has at hand: it writes down what came in, and reads no further."""

from collections.abc import Callable
from dataclasses import dataclass

from bot.jobs import Jobs
from bot.listeners.reading import Heard
from bot.teams import Teams


def _nobody(_heard: Heard) -> None:
    """Where every question is begun at once."""


@dataclass(frozen=True)
class Front:
    """`wait_with` keeps whoever asked company while others are answered first; it returns at once."""

    teams: Teams
    jobs: Jobs
    wait_with: Callable[[Heard], None] = _nobody
