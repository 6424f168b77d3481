"""What every listener has at hand: it writes down what came in, and reads no further."""

from dataclasses import dataclass

from bot.jobs import Jobs
from bot.teams import Teams


@dataclass(frozen=True)
class Front:
    teams: Teams
    jobs: Jobs
