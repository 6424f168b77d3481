"""What the map itself says of a section: what comes of the phase, when it is left, what the reader judges by."""

from collections.abc import Callable, Iterator, Mapping

from content_library.briefs.ground import Ground, listed
from content_library.briefs.outlines import Material

MOST = 2
"""Of triggers, in one section: a reader knows one of them."""

MAP = "the map"
"""The source of what it says."""


def of_the_map(ground: Ground, field: str) -> list[Material]:
    """The words of the map in the field a step names; [] where it has none, or the step names none."""
    lines = FIELDS[field](ground) if field else iter(())
    return [Material(MAP, text.strip()) for text in lines if text.strip()]


def _outcome(ground: Ground) -> Iterator[str]:
    yield ground.outcome


def _exit(ground: Ground) -> Iterator[str]:
    yield ground.phase.exit


def _signs(ground: Ground) -> Iterator[str]:
    """What happens inside before what comes from outside: the reader has seen it already."""
    triggers = sorted(ground.persona.triggers, key=lambda each: each.kind != "internal")
    for trigger in triggers[:MOST]:
        yield trigger.text


def _criteria(ground: Ground) -> Iterator[str]:
    yield ", ".join(ground.persona.decision_criteria)


def _measures(ground: Ground) -> Iterator[str]:
    yield ", ".join(ground.persona.kpis)


def _approvers(ground: Ground) -> Iterator[str]:
    cells = [cell for cell in ground.picture.cells if cell.phase == ground.phase.id]
    labels = [ground.picture.persona_of[cell.persona].label for cell in cells if cell.participation == "gatekeeper"]
    if labels:
        yield f"{listed(labels)} {'approve' if len(labels) > 1 else 'approves'}"


def _activities(ground: Ground) -> Iterator[str]:
    """What the reader does already that is about the needs of the piece."""
    yield from ground.doing[:MOST]


FIELDS: Mapping[str, Callable[[Ground], Iterator[str]]] = {
    "outcome": _outcome,
    "exit": _exit,
    "signs": _signs,
    "criteria": _criteria,
    "measures": _measures,
    "approvers": _approvers,
    "activities": _activities,
}
