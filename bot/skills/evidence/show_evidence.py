"""What a statement about a cell rests on: customers' words with their source, patterns marked, thin spots said."""

from collections.abc import Iterable
from dataclasses import replace

from bot.answering.answer import Answer
from bot.answering.cells import wanted_cells
from bot.answering.decline import not_mapped
from bot.answering.desk import Desk
from bot.answering.reply import reply
from bot.answering.wording import persona_label
from bot.skills.cells.subject_asked import notes_named
from bot.skills.evidence.evidence_on_topic import evidence_on_topic
from bot.skills.evidence.tell_thin_evidence import tell_thin_evidence
from bot.skills.evidence.whom_to_interview import interviewees, whom_to_interview
from bot.words import Words
from content_library.evidence import ENOUGH, Evidence, EvidenceFound, evidence_for
from content_library.intake import Cell
from content_library.picture import Picture
from content_library.shared_words import shared, stems
from content_library.spelling import folded
from content_library.thin_evidence import needs_without_notes
from retrieval.reading.words import cues

LINES = 6
"""Quotes and patterns shown; the notes hold the rest."""

EVERYBODY = "all"
"""The segment of a note that is of no segment."""


def show_evidence(desk: Desk) -> Answer:
    slots, strangers = desk.understood.slots, not_mapped(desk)
    if strangers is not None:
        return strangers
    cells = wanted_cells(desk) if slots.persona or slots.phase or slots.participation else ()
    if (thin := tell_thin_evidence(desk)) is not None:
        return thin
    to_interview = whom_to_interview(desk)
    if to_interview is not None:
        known = _shown(desk, to_interview.cells)
        return replace(known, lines=tuple(dict.fromkeys((*to_interview.lines, *known.lines))))
    on_topic = None if cells and _kind(desk) else evidence_on_topic(desk, cells)
    if on_topic is not None:
        return on_topic
    if not cells and (named := notes_named(desk)):
        return _of_notes(desk, named)
    if not cells and _quoting(desk):
        cells = tuple(cell for cell in desk.picture.cells if cell.involved)
    if not cells:
        return reply(desk, [desk.words.say("show-evidence-for-what")], behaviour="clarify")
    return _shown(desk, cells)


def _of_notes(desk: Desk, notes: tuple[str, ...]) -> Answer:
    """All that the notes a question names hold, customers' own words first."""
    picture = desk.picture
    cells = [cell for cell in picture.cells if cell.involved]
    found = [evidence_for(picture, cell.persona, cell.phase) for cell in cells]
    items = _once(
        item
        for kind in ("quotes", "observations", "patterns")
        for each in found
        for item in getattr(each, kind)
        if item.source in notes
    )
    personas = list(dict.fromkeys(id for note in picture.notes if note.id in notes for id in note.persona))
    lines = [_headline(desk, personas, notes), *(f"   {_line(desk.words, item)}" for item in items)]
    return reply(desk, lines, sources=notes)


def _quoting(desk: Desk) -> bool:
    """Whether somebody's own words are asked for: a persona's, or anybody's."""
    slots, said = desk.understood.slots, cues.load().signals["quoting"].search(folded(desk.question.text))
    return said is not None and bool(slots.persona or not (slots.phase or slots.participation))


def _shown(desk: Desk, cells: tuple[Cell, ...]) -> Answer:
    picture = desk.picture
    kind = _kind(desk)
    quoting = _quoting(desk)
    found = [_of_kind(evidence_for(picture, cell.persona, cell.phase), kind, quoting=quoting) for cell in cells]
    notes = tuple(dict.fromkeys(note for each in found for note in each.notes))
    personas = list(dict.fromkeys(cell.persona for cell in cells))
    items = _best(
        found, _phrases(picture, personas) if quoting and kind != "numbers" else [], stems(desk.question.text), quoting
    )
    lines = [*_of_needs(desk), _headline(desk, personas, notes), *_nothing_of(desk, kind, personas, items)]
    lines += [*(f"   {_line(desk.words, item)}" for item in items), *_kinds(desk, notes)]
    lines += [_limits(desk.words, picture, notes), *(interviewees(desk, personas[0]) if len(personas) == 1 else [])]
    return reply(desk, lines, cells=[(cell.persona, cell.phase) for cell in cells], sources=notes)


def _headline(desk: Desk, personas: list[str], notes: tuple[str, ...]) -> str:
    words = desk.words
    who = words.listed(persona_label(desk.picture, persona) for persona in personas)
    if not notes:
        return words.say("show-evidence-no-notes", personas=who)
    return words.say("show-evidence-headline", personas=who, n=len(notes), notes=words.listed(notes))


def _kind(desk: Desk) -> str:
    """ "numbers" or "words" where only these are asked for; "" for both."""
    text, signals = folded(desk.question.text), cues.load().signals
    asked = [kind for kind in ("numbers", "words") if signals[f"evidence_{kind}"].search(text)]
    return asked[0] if len(asked) == 1 else ""


def _of_kind(found: EvidenceFound, kind: str, *, quoting: bool) -> EvidenceFound:
    if kind == "numbers":
        return replace(found, quotes=(), observations=())
    if kind == "words":
        return replace(found, patterns=(), observations=() if quoting else found.observations)
    return found


def _nothing_of(desk: Desk, kind: str, personas: list[str], items: list[Evidence]) -> list[str]:
    who = desk.words.listed(persona_label(desk.picture, persona) for persona in personas)
    return [desk.words.say("show-evidence-no-kind", kind=kind, personas=who)] if kind and not items else []


def _of_needs(desk: Desk) -> list[str]:
    """What each need asked about rests on by itself, in a map that says so of its needs."""
    picture, words = desk.picture, desk.words
    bare = {need.id for need in needs_without_notes(picture)}
    needs = [picture.need_of[each] for each in desk.understood.slots.need]
    return [
        words.say(
            "show-evidence-need", id=each.id, need=each.text, n=len(each.evidence), notes=words.listed(each.evidence)
        )
        for each in needs
        if each.evidence or each.id in bare
    ]


def _kinds(desk: Desk, ids: tuple[str, ...]) -> list[str]:
    """How many notes of either kind, how many of them from within a purchase, and from when to when."""
    words, notes = desk.words, [note for note in desk.picture.notes if note.id in ids]
    if not notes:
        return []
    counted, inside = sum(note.kind == "quantitative" for note in notes), sum(note.in_process is True for note in notes)
    days = sorted(note.date for note in notes)
    parts = [words.say("show-evidence-kinds", asked=len(notes) - counted, counted=counted)]
    parts += [words.say("show-evidence-inside", n=inside)] if inside else []
    first, last = words.day(days[0]), words.day(days[-1])
    parts.append(words.say("show-evidence-days", n=len(set(days)), first=first, last=last))
    return [" · ".join(parts)]


def _phrases(picture: Picture, personas: list[str]) -> list[Evidence]:
    """What a persona's own file has them say, beside the voices of the research."""
    return [
        Evidence("quote", objection, picture.persona_of[persona].label)
        for persona in personas
        for objection in picture.persona_of[persona].objections
    ]


def _best(found: list[EvidenceFound], phrases: list[Evidence], asked: frozenset[str], quoting: bool) -> list[Evidence]:
    """Customers' own words before what was noticed about them, of which what the question speaks of comes first; numbers
    last, for they explain nothing."""
    quotes = _once([*(item for each in found for item in each.quotes), *phrases])[: LINES if quoting else LINES // 2]
    patterns = _once([item for each in found for item in each.patterns])[:2]
    patterns = patterns[: LINES - len(quotes)]
    observed = _once([item for each in found for item in each.observations])
    observed.sort(key=lambda item: -shared(item.text, asked))
    return [*quotes, *observed[: LINES - len(quotes) - len(patterns)], *patterns]


def _once(items: Iterable[Evidence]) -> list[Evidence]:
    return list({item.text: item for item in items}.values())


def _line(words: Words, item: Evidence) -> str:
    source = f"{item.source}, {words.day(item.on)}" if item.on else item.source
    if item.kind == "quote":
        return words.say("show-evidence-quote", text=item.text, source=source)
    if item.kind == "pattern":
        return words.say("show-evidence-pattern", text=item.text, source=source)
    return f"{item.text} ({source})"


def _limits(words: Words, picture: Picture, notes: tuple[str, ...]) -> str:
    """How far the notes reach: number of qualitative ones and their segments."""
    asked = [note for note in picture.notes if note.id in notes and note.kind != "quantitative"]
    names = {each.id: each.name for each in picture.segments}
    segments = words.listed(dict.fromkeys(names.get(n.segment, n.segment) for n in asked if n.segment != EVERYBODY))
    n, enough = len(asked), len(asked) >= ENOUGH
    if notes and not asked:
        return words.say("show-evidence-numbers-only", notes=words.listed(notes))
    if not segments:
        return words.say("show-evidence-enough", n=n) if enough else words.say("show-evidence-low", n=n)
    if enough:
        return words.say("show-evidence-enough-in", n=n, segments=segments)
    return words.say("show-evidence-low-in", n=n, segments=segments)
