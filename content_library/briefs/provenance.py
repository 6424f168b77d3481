"""Where each field of a brief comes from, and what stands where a list has nothing in it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass

from content_library.briefs.fields import UNKNOWN, Brief, unknown
from content_library.briefs.ground import Ground
from content_library.briefs.habits import Habit, reading_habit, refusal_of_forms
from content_library.briefs.map_lines import MAP
from content_library.evidence import ENOUGH


def provenance(ground: Ground, brief: Brief) -> Mapping[str, tuple[str, ...]]:
    """The sources of every field by id. What no file says comes from a rule, and is named after it."""
    persona, cell, phase = f"persona {ground.persona.id}", ground.cell_source, f"phase {ground.phase.id}"
    needs = tuple(f"need {need.id}" for need in ground.needs)
    kinds = tuple(f"rule wording by need kind ({need.kind})" for need in ground.needs[:1])
    notes = tuple(f"note {note}" for note in ground.evidence.notes)
    deals = tuple(f"deal {deal.id}" for deal in ground.deals)
    stuck = tuple(f"deal {deal[0]}" for deal in (ground.gap.stuck_deals if ground.gap else ()))
    asked = tuple(f"question of {asked.date} by {asked.asker}" for asked in ground.open_questions)
    plan = brief.library
    worked_on = _assets(decision.asset for decision in plan.decisions)
    linked = _assets((*(link.asset for link in plan.links), *(left.asset for left in plan.do_not_link)))
    neighbours = _assets(brief.angle.different_from if brief.angle else ())
    claims = tuple(f"claim {claim.id}" for claim in brief.claims.allowed)
    found = {
        "id": ("rule new id",),
        "version": ("rule first version",),
        "status": ("rule new brief",),
        "title": (*needs[:1], persona, phase, cell),
        "persona": (persona,),
        "phase": (phase,),
        "participation": (cell,),
        "requested_by": ("request",),
        "writer": ("rule a person assigns",),
        "reviewers": (*claims, phase),
        "due": (*deals, "rule due date"),
        "due_because": (*deals, "rule due date"),
        "why_now": ("rule priority", *stuck, *asked),
        "reader": (persona, cell, *_told_of(reading_habit(ground), shown=brief.reader.reads if brief.reader else "")),
        "before": (persona, *_quoted(brief)),
        "goal": (cell, phase),
        "needs": (*needs, "rule coverage", "rule importance"),
        "not_in_this_piece": (cell, "rule coverage"),
        "change": (persona, *needs[:1], *kinds),
        "working_title": (*needs[:1], cell),
        "takeaway": (*needs[:1], *kinds),
        "angle": (persona, *kinds, *neighbours),
        "delivery": (cell, persona, "rule who forwards"),
        "form": (
            cell,
            *deals,
            *_told_of(refusal_of_forms(ground), shown=brief.form.access if brief.form else ""),
            "rule length by depth",
        ),
        "must_answer": (cell, *notes, *asked),
        "outline": (
            *needs,
            *worked_on,
            *linked,
            *claims,
            *notes,
            *_assets(_used(brief, ground)),
            *((cell, phase, persona) if any(MAP in section.use for section in brief.outline) else ()),
            f"rule outline of {brief.form.content_type if brief.form else ''}",
        ),
        "evidence": (*notes, persona),
        "words": (*notes, persona, "style guide"),
        "claims": (*claims, "claims register"),
        "objections": (persona, "rule nearest need"),
        "library": (*worked_on, *linked, "rule cheapest action", "rule sharing"),
        "boundaries": (phase, cell, *worked_on, "rule boundaries"),
        "findability": (cell, *notes),
        "people": (*worked_on, *linked, *deals, *needs),
        "call_to_action": (phase, cell, "rule call to action"),
        "distribution": (*deals, *asked, "campaigns"),
        "success": ("rule coverage", *needs, *asked, "rule shelf life"),
        "assumptions": (*notes, cell, *claims),
        "score": ("rule rubric",),
    }
    return {name: tuple(dict.fromkeys(sources)) for name, sources in found.items()}


def blanks(ground: Ground, brief: Brief) -> Mapping[str, str]:
    """By field: what to read where a list is empty. Either that there is none, or whom to ask."""
    ask = unknown(ground.owner)
    sentences = {
        "not_in_this_piece": "none: the piece is for every need of the cell",
        "evidence": ask,
        "claims": f"no approved claim fits: {ask}",
        "objections": ask,
        "assumptions": f"none: {ENOUGH} notes or more speak for this cell",
        "library.links": f"none may be offered to this reader yet: {ask}",
        "library.do_not_link": "none: nothing blocked lies near these needs",
        "claims.forbidden": "none: the register forbids nothing",
    }
    empty = {field.name for field in fields(brief) if getattr(brief, field.name) in ((), "", None)}
    if not brief.evidence.quotes and not brief.evidence.observations and not brief.evidence.patterns:
        empty.add("evidence")
    if not brief.claims.allowed:
        empty.add("claims")
    if not brief.claims.forbidden:
        empty.add("claims.forbidden")
    if not brief.library.links:
        empty.add("library.links")
    if not brief.library.do_not_link:
        empty.add("library.do_not_link")
    return {name: sentence for name, sentence in sentences.items() if name in empty}


def unknowns(brief: Brief) -> tuple[str, ...]:
    """The fields of which somebody has to be asked before or while the piece is written, in their order."""
    asked = {path.split(".")[0] for path, sentence in brief.blanks.items() if UNKNOWN in sentence}
    if any(section.ask for section in brief.outline):
        asked.add("outline")
    names = (field.name for field in fields(brief) if field.name not in ("blanks", "provenance", "score"))
    return tuple(name for name in names if name in asked or any(_texts(getattr(brief, name))))


def _texts(value: object) -> Iterator[str]:
    """The texts inside a field that say whom to ask."""
    if isinstance(value, str):
        yield from (value,) if UNKNOWN in value else ()
    elif isinstance(value, tuple):
        yield from (text for each in value for text in _texts(each))
    elif is_dataclass(value):
        yield from (text for field in fields(value) for text in _texts(getattr(value, field.name)))


def _quoted(brief: Brief) -> tuple[str, ...]:
    quote = brief.before.quote if brief.before else None
    return (f"note {quote.source}",) if quote else ()


def _told_of(habit: Habit | None, shown: str) -> tuple[str, ...]:
    """The source of a habit, where the field names it."""
    source = habit.source if habit else ""
    named = f"({source})" in shown
    return (source if source.startswith("persona ") else f"note {source}",) if source and named else ()


def _used(brief: Brief, ground: Ground) -> Iterator[str]:
    yield from (id for section in brief.outline for id in section.use if id in ground.picture.asset_of)


def _assets(ids: Iterable[str | None]) -> tuple[str, ...]:
    return tuple(f"asset {id}" for id in dict.fromkeys(ids) if id)
