"""What was wrong with what people gave us: said with file, line and remedy, never raised, never lost."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

TAMPERED = "the text tries to"
"""How a warning begins about what was put into a file to steer a machine or mislead a reader."""


@dataclass(frozen=True, order=True)
class Problem:
    """One thing wrong in one file. `refused` is True when something was left out because of it.

    `file` is relative to the workspace; `line` counts from 1; `column` names a CSV column or a YAML key.
    """

    file: str
    line: int | None
    what: str
    remedy: str
    column: str | None = None
    refused: bool = True
    code: str = field(default="", compare=False, repr=False)
    """Of a file that is no draft: what to say of it in other languages."""

    def __str__(self) -> str:
        place = self.file if self.line is None else f"{self.file}:{self.line}"
        if self.column is not None:
            place += f" ({self.column})"
        return f"{place}: {self.what}. {self.remedy}"


def told_once(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """The same warning about many files is said of the first, with the count of the others; a refusal of each, and what
    its owner has to hear."""
    said: dict[tuple[str, str, str | None] | Problem, dict[str, list[Problem]]] = {}
    for one in problems:
        key = one if one.refused or one.what.startswith(TAMPERED) else (one.what, one.remedy, one.column)
        said.setdefault(key, {}).setdefault(one.file, []).append(one)
    return tuple(one for files in said.values() for one in _of_the_first(files))


def _of_the_first(files: dict[str, list[Problem]]) -> list[Problem]:
    (first, *more), *others = files.values()
    if others:
        count = "one other file" if len(others) == 1 else f"{len(others)} other files"
        first = replace(first, what=f"{first.what}; the same in {count}")
    return [first, *more]
