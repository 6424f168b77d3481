"""One id, one thing: of what is there twice the first counts."""

from collections.abc import Sequence
from typing import Any

from content_library.importers.findings import quoted
from content_library.importers.relating.check import Check, called
from content_library.importers.shapes import Placed
from content_library.intake import (
    BriefRequest,
    Campaign,
    Cell,
    Claim,
    Competitor,
    Contact,
    CrmStage,
    Deal,
    ForbiddenClaim,
    Need,
    Person,
    Persona,
    Phase,
    PhaseWord,
    ResearchNote,
    Segment,
)
from content_library.spelling import folded

WITH_ID = (
    Persona, Phase, Need, Segment, Person, Competitor, Deal, Claim, ForbiddenClaim, Campaign, BriefRequest, ResearchNote
)  # fmt: skip


def unique(placed: Sequence[Placed], check: Check) -> list[Placed]:
    """The first of each id stays. What hung on a deal left out goes with it, because it stands in the same row."""
    first: dict[tuple[Any, ...], Placed] = {}
    lost: set[tuple[str, int | None]] = set()
    left = []
    for one in placed:
        key = _key(one.value)
        if key is not None and key in first and not _same_phase(one, first[key]):
            _say_twice(one, first[key], check)
            lost.add((one.file, one.line))
        elif not (isinstance(one.value, Contact) and (one.file, one.line) in lost):
            left.append(one)
            if key is not None:
                first.setdefault(key, one)
    return left


def _same_phase(one: Placed, other: Placed) -> bool:
    """Spellings of one word, decision and decisión, may stand side by side."""
    return isinstance(one.value, PhaseWord) and one.value.phase == other.value.phase


def _say_twice(second: Placed, first: Placed, check: Check) -> None:
    if isinstance(second.value, PhaseWord):
        what = f"{quoted(second.value.word)} already means {quoted(first.value.phase)} (line {first.line})"
        check.about(second).refuse(second.line, what, "Give each word to one phase.", second.value.phase)
        return
    where = f"line {first.line}" if first.file == second.file else f"{first.file}, line {first.line}"
    what = f"{called(second.value)} is there twice; the one in {where} counts"
    column = "deal_id" if isinstance(second.value, Deal) else "id"
    check.about(second).refuse(second.line_of("id"), what, "Give one of them another id, or remove it.", column)


def _key(value: Any) -> tuple[Any, ...] | None:
    """What may be there once only; None for rows without such a thing."""
    if isinstance(value, Claim | ForbiddenClaim):
        return ("claim", value.id)
    if isinstance(value, WITH_ID):
        return (type(value), value.id)
    if isinstance(value, Cell):
        return (Cell, value.persona, value.phase)
    if isinstance(value, CrmStage):
        return (CrmStage, value.pipeline, folded(value.stage))
    return (PhaseWord, folded(value.word)) if isinstance(value, PhaseWord) else None
