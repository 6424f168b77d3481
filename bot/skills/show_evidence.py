"""What a statement about a cell rests on: customers' words with their source, patterns marked, thin spots said."""

from bot.skills.answer import Answer
from bot.skills.cells import wanted_cells
from bot.skills.desk import Desk
from bot.skills.permitted import permitted_deals
from bot.skills.reply import reply
from bot.skills.wording import count, day, first_name, listed, persona_label
from content_library.evidence import ENOUGH, Evidence, EvidenceFound, evidence_for
from content_library.intake import Cell
from content_library.picture import Picture

LINES = 6
"""Quotes and patterns shown; the notes hold the rest."""


def show_evidence(desk: Desk) -> Answer:
    slots = desk.understood.slots
    cells = wanted_cells(desk) if slots.persona or slots.phase or slots.participation else ()
    if not cells:
        return reply(desk, ["Evidence for what? Name a persona or a phase."], behaviour="clarify")
    return _shown(desk, cells)


def _shown(desk: Desk, cells: tuple[Cell, ...]) -> Answer:
    picture = desk.picture
    found = [evidence_for(picture, cell.persona, cell.phase) for cell in cells]
    notes = tuple(dict.fromkeys(note for each in found for note in each.notes))
    items = _best(found)
    personas = dict.fromkeys(cell.persona for cell in cells)
    who = listed(persona_label(picture, persona) for persona in personas)
    first = f"What we know about {who} rests on {count(len(notes), 'note')}{f': {listed(notes)}' if notes else ''}."
    lines = [first, *(_line(item) for item in items), *_limits(picture, notes), *_to_interview(desk, list(personas))]
    return reply(desk, lines, cells=[(cell.persona, cell.phase) for cell in cells], sources=notes)


def _best(found: list[EvidenceFound]) -> list[Evidence]:
    said = [item for each in found for item in (*each.observations, *each.quotes)]
    patterns = [item for each in found for item in each.patterns]
    unique = {(item.kind, item.text): item for item in (*said, *patterns)}
    ranked = list(unique.values())
    kept_patterns = [item for item in ranked if item.kind == "pattern"][:2]
    others = [item for item in ranked if item.kind != "pattern"][: LINES - len(kept_patterns)]
    return [*others, *kept_patterns]


def _line(item: Evidence) -> str:
    words = f"“{item.text}”" if item.kind == "quote" else item.text
    mark = "pattern, not cause: " if item.kind == "pattern" else ""
    when = f", {day(item.on)}" if item.on else ""
    return f"   {mark}{words} ({item.source}{when})"


def _limits(picture: Picture, notes: tuple[str, ...]) -> list[str]:
    """How far the notes reach: number of qualitative ones and their segments."""
    asked = [note for note in picture.notes if note.id in notes and note.kind != "quantitative"]
    segments = dict.fromkeys(note.segment for note in asked)
    level = "low" if len(asked) < ENOUGH else "enough to act on"
    return [f"Evidence is {level}: {count(len(asked), 'qualitative note')}, {listed(segments) or 'no'} only."]


def _to_interview(desk: Desk, personas: list[str]) -> list[str]:
    """Buyers who could be asked, by role and account, through the owner of the deal."""
    picture = desk.picture
    where = [
        f"{deal.account} (through {first_name(picture, deal.owner)})"
        for deal in permitted_deals(desk)
        if deal.status == "open"
        and any(c.persona in personas and c.name != "unknown" for c in picture.contacts_of.get(deal.id, ()))
    ]
    who = listed(persona_label(picture, persona) for persona in personas)
    return [f"To interview next, a {who} contact at: {listed(where)}."] if where and len(personas) == 1 else []
