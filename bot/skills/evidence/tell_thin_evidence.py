"""Where the map rests on few talks with customers, and whom to ask next."""

from collections.abc import Sequence

from bot.answering.answer import Answer
from bot.answering.desk import Desk
from bot.answering.reply import reply
from bot.answering.wording import persona_label, phase_label
from bot.skills.cells.subject_asked import subject_asked
from bot.skills.evidence.whom_to_interview import interviewees
from content_library.intake import Cell
from content_library.spelling import folded
from content_library.thin_evidence import Thin, needs_without_notes, segments_unheard, thin_cells
from retrieval.reading.words import cues

NAMED = 6
"""Needs named one by one; the rest is counted."""


def tell_thin_evidence(desk: Desk) -> Answer | None:
    """Of the readers, phases and segments named, else of the whole map. None where nobody asks for it."""
    text, slots = folded(desk.question.text), desk.understood.slots
    anybody = cues.load().signals["interviewing"].search(text) and not (slots.persona or subject_asked(desk))
    if not (anybody or cues.load().signals["evidence_thin"].search(text)):
        return None
    segments = _segments(desk)
    thin = [each for each in thin_cells(desk.picture, segments) if _is_asked(desk, each.cell)]
    needs, unheard = _needs(desk), _unheard(desk, segments)
    asked = [*_named("of_needs", needs, text), *_named("of_segments", unheard, text)]
    lines = list(dict.fromkeys([*asked, _headline(desk, thin, segments), *_by_reader(desk, thin), *needs, *unheard]))
    if thin:
        least = min(thin, key=lambda each: len(each.notes)).cell.persona
        lines += interviewees(desk, least)
    notes = [note for each in thin for note in each.notes]
    return reply(desk, lines, cells=[(each.cell.persona, each.cell.phase) for each in thin], sources=notes)


def _named(signal: str, lines: list[str], text: str) -> list[str]:
    """The lines, where the question names what they are about."""
    return lines if cues.load().signals[signal].search(text) else []


def _segments(desk: Desk) -> tuple[str, ...]:
    """Those named, by themselves or by their industry."""
    slots = desk.understood.slots
    there = [each.id for each in desk.picture.segments if each.demographic.industry in slots.industry]
    return slots.segment or tuple(there)


def _is_asked(desk: Desk, cell: Cell) -> bool:
    slots = desk.understood.slots
    return (not slots.persona or cell.persona in slots.persona) and (not slots.phase or cell.phase in slots.phase)


def _headline(desk: Desk, thin: Sequence[Thin], segments: Sequence[str]) -> str:
    words = desk.words
    asked = [cell for cell in desk.picture.cells if cell.involved and _is_asked(desk, cell)]
    names = words.listed(each.name for each in desk.picture.segments if each.id in segments)
    if names:
        return words.say("tell-thin-evidence-in", n=len(thin), segments=names)
    return words.say("tell-thin-evidence-headline", n=len(thin), of=len(asked))


def _by_reader(desk: Desk, thin: Sequence[Thin]) -> list[str]:
    """A line for each reader and the notes there are, with the phases that rest on them."""
    words, picture = desk.words, desk.picture
    together: dict[tuple[str, tuple[str, ...]], list[str]] = {}
    for each in thin:
        together.setdefault((each.cell.persona, each.notes), []).append(phase_label(picture, each.cell.phase))
    return [
        "   "
        + words.say(
            "tell-thin-evidence-reader",
            persona=persona_label(picture, persona),
            phases=words.listed(phases),
            n=len(notes),
            notes=words.listed(notes),
        )
        for (persona, notes), phases in together.items()
    ]


def _needs(desk: Desk) -> list[str]:
    """Needs of those asked about that no note speaks for."""
    cell_of = desk.picture.cell_of
    bare = [need for need in needs_without_notes(desk.picture) if _is_asked(desk, cell_of[need.persona, need.phase])]
    if not bare:
        return []
    named = "; ".join(f"{need.text} ({need.id})" for need in bare[:NAMED])
    return [desk.words.say("tell-thin-evidence-needs", n=len(bare), needs=named, more=len(bare[NAMED:]))]


def _unheard(desk: Desk, segments: Sequence[str]) -> list[str]:
    unheard = [each for each in segments_unheard(desk.picture) if not segments or each.id in segments]
    names = desk.words.listed(each.name for each in unheard)
    return [desk.words.say("tell-thin-evidence-unheard", segments=names)] if names else []
