"""What was wrong with what people gave us: said with file, line and remedy, never raised, never lost."""

from dataclasses import dataclass


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

    def __str__(self) -> str:
        place = self.file if self.line is None else f"{self.file}:{self.line}"
        if self.column is not None:
            place += f" ({self.column})"
        return f"{place}: {self.what}. {self.remedy}"
