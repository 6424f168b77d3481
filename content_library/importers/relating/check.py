"""What every rule on the map needs: the words known so far, where findings go, and how a thing is called in one."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from content_library.importers.findings import Findings, quoted
from content_library.importers.shapes import Placed
from content_library.importers.vocabulary import Vocabulary
from content_library.intake import (
    BriefRequest,
    Cell,
    Contact,
    CrmStage,
    ForbiddenClaim,
    LoggedQuestion,
    ModelStage,
    PhaseWord,
    ResearchNote,
    StageChange,
)


@dataclass
class Check:
    vocabulary: Vocabulary
    today: date
    unread: frozenset[str]
    findings: dict[str, Findings] = field(default_factory=dict)

    def about(self, placed: Placed) -> Findings:
        return self.findings.setdefault(placed.file, Findings(placed.file))

    def unknown(self, kind: str, word: str, placed: Placed, lost: str, column: str | None = None) -> bool:
        where, column = called(placed.value), column or kind
        return self.vocabulary.refused(kind, word, self.about(placed), placed.line_of(column), where, column, lost)


def changed(one: Placed, **changes: Any) -> Placed:
    """The same thing with other values; the very same one when nothing changes."""
    if all(getattr(one.value, name) == value for name, value in changes.items()):
        return one
    return replace(one, value=one.value.model_copy(update=changes))


def called(value: Any) -> str:
    if isinstance(value, Cell):
        return f"the cell {quoted(value.persona)} in {quoted(value.phase)}"
    if isinstance(value, Contact | StageChange):
        return f"deal {quoted(value.deal)}"
    if isinstance(value, LoggedQuestion):
        return f"the question of {value.date}"
    if isinstance(value, PhaseWord):
        return f"the synonyms of {quoted(value.phase)}"
    if isinstance(value, CrmStage | ModelStage):
        return f"stage {quoted(value.stage)}"
    names: Mapping[type, str] = {ForbiddenClaim: "forbidden claim", BriefRequest: "brief", ResearchNote: "note"}
    return f"{names.get(type(value), type(value).__name__.lower())} {quoted(getattr(value, 'id', ''))}"
