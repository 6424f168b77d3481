"""What breaks nothing, but somebody should know of: dates to come, cells nobody decided, mentions of nothing."""

from collections.abc import Iterable, Mapping

from content_library.importers.findings import choice, quoted
from content_library.importers.relating.check import Check, called
from content_library.importers.shapes import Placed, by_class
from content_library.intake import (
    Cell,
    Claim,
    Deal,
    LoggedQuestion,
    Need,
    Persona,
    Phase,
    ResearchNote,
    Segment,
    StageChange,
)

NOT_YET: Mapping[type, tuple[str, ...]] = {
    Deal: ("stage_entered", "created", "last_activity"),
    LoggedQuestion: ("date",),
    ResearchNote: ("date",),
    StageChange: ("entered", "left"),
    Claim: ("approved_on",),
}


def dates(placed: list[Placed], check: Check) -> list[Placed]:
    for one in placed:
        for name in NOT_YET.get(type(one.value), ()):
            day = getattr(one.value, name)
            if day is not None and day > check.today:
                what = f"{name} {day} of {called(one.value)} lies in the future"
                check.about(one).warn(one.line_of(name), what, f"Correct it; today is {check.today}.", name)
    return placed


def missing_cells(placed: list[Placed], check: Check) -> None:
    of = by_class(placed)
    phases = [one.value.id for one in of[Phase] if one.value.mapped]
    written = {(one.value.persona, one.value.phase) for one in of[Cell]}
    if not of[Persona] or not phases:
        return
    for one in of[Persona]:
        lacking = [phase for phase in phases if (one.value.id, phase) not in written]
        if lacking == phases:
            what = f"{called(one.value)} has no journey: there is no cell for it"
            check.about(one).warn(one.line, what, "Add its cells to the journey, at least with `participation`.")
        elif lacking:
            what = f"{called(one.value)} has no cell in {', '.join(lacking)}; nobody decided yet how it takes part"
            check.about(one).warn(
                one.line, what, "Add them to the journey; `participation: not_involved` is an answer."
            )


def loose_references(placed: list[Placed], check: Check) -> None:
    """Mentions that break nothing when they lead nowhere, but that somebody should know of."""
    of = by_class(placed)
    segments = {one.value.id for one in of[Segment]}
    notes = {one.value.id for one in of[ResearchNote]}
    for one in placed:
        value = one.value
        if isinstance(value, Persona) and segments:
            _mentioned(value.segments, segments, "segment", "segments", one, check)
        if isinstance(value, Deal) and segments and value.segment:
            _mentioned([value.segment], segments, "segment", "segment", one, check)
        if isinstance(value, Persona | Need | Cell) and notes:
            quotes = [q.source for q in value.voice_of_customer if q.source] if isinstance(value, Persona) else []
            _mentioned([*value.evidence, *quotes], notes, "research note", "evidence", one, check)


def _mentioned(words: Iterable[str], known: set[str], kind: str, column: str, one: Placed, check: Check) -> None:
    for word in dict.fromkeys(words):
        if word not in known:
            what = f"{quoted(word)}, named by {called(one.value)}, is no {kind}"
            check.about(one).warn(one.line_of(column), what, choice(word, sorted(known)), column)
