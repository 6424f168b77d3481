"""How good a brief is, and by which checks."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Check:
    """One line of the rubric. `fix` is one step, "" when passed."""

    number: int
    title: str
    points: int
    passed: bool
    gate: bool = False
    fix: str = ""


@dataclass(frozen=True)
class Score:
    """0 to 100; at most 49 while a gate fails."""

    points: int
    checks: tuple[Check, ...]

    @property
    def failed(self) -> tuple[Check, ...]:
        return tuple(check for check in self.checks if not check.passed)

    @property
    def verdict(self) -> str:
        bands = ((85, "ready"), (70, "fix the listed points"), (50, "rework"))
        return next((words for least, words in bands if self.points >= least), "not a brief")
