"""What the map itself says of a section: what comes of the phase, when it is left, what its readers judge by."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from content_library.briefs.actions import reader_taken_to
from content_library.briefs.ground import Ground, listed
from content_library.briefs.need_parts import parts_of
from content_library.briefs.outlines import Material
from content_library.briefs.place import ABOUT, Place
from content_library.intake import Persona, Trigger

MOST = 2
"""Of one kind, in one section."""

MAP = "the map"
"""The source of what it says."""


def of_the_map(ground: Ground, field: str) -> list[Material]:
    """The words of the map in the field a step names; [] where it has none, or the step names none."""
    lines = FIELDS[field](ground) if field else iter(())
    return [Material(MAP, text.strip()) for text in lines if text.strip()]


def hinted(ground: Ground, field: str) -> list[Material]:
    """The same, of what is to be thought of there."""
    return [replace(each, hint=True) for each in of_the_map(ground, field)]


def sub_goals(place: Place) -> list[list[Material]]:
    """By section, what the reader's goals come down to, with the need it means."""
    found: list[list[Material]] = [[] for _ in place.steps]
    texts = [sub for goal in place.ground.persona.goals for sub in goal.sub_goals if sub.strip()]
    needs = [need for need in place.ground.needs if place.home(need.id) is not None]
    for text, row in zip(texts, place.closeness(texts, [need.text for need in needs]) or (), strict=False):
        home = place.home(needs[list(row).index(max(row))].id) if max(row) >= ABOUT else None
        if home is not None and len(found[home]) < MOST:
            found[home].append(Material(MAP, text.strip(), hint=True))
    return found


def _outcome(ground: Ground) -> Iterator[str]:
    yield ground.outcome


def _exit(ground: Ground) -> Iterator[str]:
    yield ground.phase.exit


def _signs(ground: Ground) -> Iterator[str]:
    for trigger in _triggers(ground.persona)[:MOST]:
        yield trigger.text


def _triggers(persona: Persona) -> list[Trigger]:
    """What happens inside before what comes from outside: the reader has seen it already."""
    return sorted(persona.triggers, key=lambda each: each.kind != "internal")


def _criteria(ground: Ground) -> Iterator[str]:
    yield ", ".join(ground.persona.decision_criteria)


def _parts(ground: Ground) -> Iterator[str]:
    """What the needs of the piece list."""
    yield ", ".join(dict.fromkeys(part for need in ground.needs for part in parts_of(need.text)))


def _doubts(ground: Ground) -> Iterator[str]:
    """What the reader says against it, as far as it is about the needs of the piece."""
    yield from (f"“{each}”" for each in ground.about_the_needs(ground.persona.objections))


def _troubles(ground: Ground) -> Iterator[str]:
    """What troubles the reader there, then what the reader says against it."""
    yield from ground.about_the_needs(pain.text for pain in ground.persona.pains)
    yield from _doubts(ground)


def _others(ground: Ground) -> Iterator[str]:
    """What whoever is to be won is measured by, and what makes it urgent for them."""
    other = reader_taken_to(ground)
    if other is None:
        return
    if other.kpis:
        yield f"the {other.label} is measured by {listed(other.kpis)}"
    for trigger in _triggers(other)[:1]:
        yield f"makes it urgent for the {other.label}: {trigger.text}"


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
    "parts": _parts,
    "doubts": _doubts,
    "troubles": _troubles,
    "others": _others,
}
