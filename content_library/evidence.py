"""What customers said and did about a cell: quoted word for word from the research, never retold."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from content_library.intake import Persona, Phase, ResearchNote
from content_library.picture import Picture
from content_library.shared_words import shared, stems

Kind = Literal["quote", "observation", "pattern"]

ENOUGH = 2
"""One note is one voice: two that agree are the least that is more than an anecdote."""

QUOTED = re.compile(r'"([^"]+)"|“([^”]+)”|„([^“”]+)[“”]|«([^»]+)»')
HEADING = re.compile(r"(?m)^ {0,3}#{1,6}(?:[ \t].*)?$")
"""Of Markdown; "#1" is a number, and deeper than three spaces is code."""
BULLET = re.compile(r"(?m)^\s*[-*•]\s")
_TIMES = re.compile(r"\s*[:(]?\s*(\d+)\b(?!\s*(?:%|per\s?cent)|[.,]\d)")
SENTENCE_WORDS = 4
"""Shorter quoted words are terms people use or type, not something they said."""


@dataclass(frozen=True)
class Evidence:
    """`text` is a stretch of the source exactly as written; `said_of_it` is the rest of its line.

    A quote is somebody's words, an observation the researcher's, a pattern a number that explains nothing.
    `source` is the id of a research note, or of the persona whose voice it is when no note holds it.
    """

    kind: Kind
    text: str
    source: str
    on: date | None = None
    method: str = ""
    segment: str = ""
    said_of_it: str = ""


@dataclass(frozen=True)
class EvidenceFound:
    """Best first. `level`: 0 nobody was asked, 1 low, 2 or more enough; patterns do not raise it."""

    quotes: tuple[Evidence, ...] = ()
    observations: tuple[Evidence, ...] = ()
    patterns: tuple[Evidence, ...] = ()
    notes: tuple[str, ...] = ()
    level: int = 0


def evidence_for(picture: Picture, persona: str, phase: str) -> EvidenceFound:
    """Everything the research holds about the cell; nothing that was said by another persona or of another phase."""
    reader = picture.persona_of.get(persona)
    step = picture.phase_of.get(phase)
    if reader is None or step is None:
        return EvidenceFound()
    notes = notes_about(picture, persona, phase)
    voices = tuple(_voices(picture, reader, notes))
    told = tuple(line for note in notes for line in _told(picture, note, reader, step))
    found = tuple({(item.kind, item.text): item for item in (*told, *voices)}.values())
    ranked = sorted(found, key=lambda item: _rank(picture, reader, phase, item))
    return EvidenceFound(
        quotes=tuple(item for item in ranked if item.kind == "quote"),
        observations=tuple(item for item in ranked if item.kind == "observation"),
        patterns=tuple(item for item in ranked if item.kind == "pattern"),
        notes=tuple(note.id for note in notes),
        level=sum(note.kind != "quantitative" for note in notes),
    )


def notes_about(picture: Picture, persona: str, phase: str) -> tuple[ResearchNote, ...]:
    """Notes that name both the persona and the phase, or that the cell or a need of it cites, as the notes stand. One
    that names no phase speaks of all of them, and what a persona rests on is about that persona."""
    reader = picture.persona_of.get(persona)
    theirs = frozenset(reader.evidence) if reader else frozenset()
    cell = picture.cell_of.get((persona, phase))
    needs = picture.needs_of.get((persona, phase), ())
    cited = {*(cell.evidence if cell else ()), *(note for need in needs for note in need.evidence)}
    return tuple(
        note
        for note in picture.notes
        if note.id in cited
        or ((persona in note.persona or note.id in theirs) and (not note.phases or phase in note.phases))
    )


@dataclass(frozen=True)
class Term:
    """Words a note quotes without anybody saying a sentence. `typed`: into a search field, as far as the note counts
    or the length tells; `avoided`: the note says that the reader does not use them; `times` a quantitative note counts
    behind them, 0 where it does not."""

    text: str
    note: str
    typed: bool
    avoided: bool
    times: int = 0


def terms_for(picture: Picture, persona: str, phase: str) -> tuple[Term, ...]:
    """The terms of the notes about a cell, each once, in the order of the notes."""
    terms = (
        Term(term, note.id, counted or len(term.split()) >= SENTENCE_WORDS, avoided, times if counted else 0)
        for note in notes_about(picture, persona, phase)
        for line in lines_of(note.text)
        if persona in (_named_in(picture, note, line) or {persona}) and not names_a_contact(picture, line)
        for counted in (note.kind == "quantitative",)
        for term, avoided, times in terms_in(line)
    )
    return tuple({term.text.casefold(): term for term in terms}.values())


def terms_in(line: str) -> Iterator[tuple[str, bool, int]]:
    """Quoted terms of a line, whether the last verb before each says no ("never", "not", "avoid"), and the number that
    stands right behind it, else 0."""
    for match in QUOTED.finditer(line):
        term = inside(match)
        if not is_said(term):
            clause = re.split(r"[;:.]", line[: match.start()])[-1]
            times = _TIMES.match(line, match.end())
            avoided = bool(re.search(r"\b(never|not|avoid|no one|nobody)\b", clause.casefold()))
            yield term.strip(".,"), avoided, int(times[1]) if times else 0


def lines_of(text: str) -> tuple[str, ...]:
    """The bullets and paragraphs of a note, each as written without its bullet; a heading says nothing by itself."""
    blocks = re.split(r"\n\s*\n|\n(?=\s*[-*•]\s)", HEADING.sub("", f"\n{text}"))
    return tuple(line for block in blocks if (line := re.sub(r"^\s*[-*•]\s+", "", block.strip()).strip()))


def openings_of(text: str) -> tuple[str, ...]:
    """The lines before the first bullet: who was asked, and how. () in a note without bullets."""
    bullet = BULLET.search(text)
    return lines_of(text[: bullet.start()]) if bullet else ()


def is_said(quoted: str) -> bool:
    """Whether quoted words are an utterance: several words, or a whole sentence, that do not start in lower case."""
    words = quoted.strip()
    return not words[:1].islower() and (len(words.split()) >= SENTENCE_WORDS or words.endswith((".", "?", "!", "…")))


def _told(picture: Picture, note: ResearchNote, reader: Persona, phase: Phase) -> Iterator[Evidence]:
    for line in lines_of(note.text):
        quotes = [inside(match) for match in QUOTED.finditer(line) if is_said(inside(match))]
        about = " ".join(QUOTED.sub(" ", line).split())
        rest = _without_marks(about, note)
        speakers = _speakers(picture, note, line) if quotes else set()
        steps = {step for step in note.phases if f"({step})" in about.casefold()}
        elsewhere = reader.id not in (speakers or {reader.id}) or phase.id not in (steps or {phase.id})
        if elsewhere or names_a_contact(picture, line):
            continue
        if note.kind == "quantitative" and not (quotes and not _counts(about)):
            yield _from_note(note, "pattern", line)
        elif quotes:
            yield from (_from_note(note, "quote", quote, rest) for quote in quotes)
        elif "\n" not in line and not QUOTED.search(line):
            yield _from_note(note, "observation", line)


def _counts(about: str) -> bool:
    """Whether the rest of a line has a number: how often something was said is a pattern, that it was said is a quote."""
    return any(map(str.isdigit, about))


def _without_marks(about: str, note: ResearchNote) -> str:
    """The rest of a line without the phases it is marked with, and without the stops its quotations leave behind."""
    for phase in note.phases:
        about = re.sub(rf"\({re.escape(phase)}\)", "", about, flags=re.IGNORECASE)
    return re.sub(r"(?<!\S)[.,;:]+(?!\S)", "", about).strip()


def _voices(picture: Picture, reader: Persona, notes: tuple[ResearchNote, ...]) -> Iterator[Evidence]:
    """The persona's own quotes that no note of the cell holds word for word; none that belongs to another phase."""
    known = {note.id for note in picture.notes}
    for voice in reader.voice_of_customer:
        elsewhere = voice.source in known and voice.source not in {note.id for note in notes}
        held = any(voice.quote in note.text for note in notes)
        if voice.quote.strip() and not elsewhere and not held and not names_a_contact(picture, voice.quote):
            yield Evidence("quote", voice.quote, voice.source or reader.id)


def _speakers(picture: Picture, note: ResearchNote, line: str) -> set[str]:
    """Whose words a line quotes, as far as it or the personas' own quotes say so."""
    voices = {
        persona.id
        for persona in picture.personas
        if any(v.quote and v.quote in line for v in persona.voice_of_customer)
    }
    return voices | _named_in(picture, note, line)


def _named_in(picture: Picture, note: ResearchNote, line: str) -> set[str]:
    """The note's personas that a line names outside its quotation marks."""
    rest = QUOTED.sub(" ", line)
    candidates = (picture.persona_of[id] for id in note.persona if id in picture.persona_of)
    return {persona.id for persona in candidates if is_named(rest, (persona.label, *persona.aliases))}


def is_named(text: str, names: tuple[str, ...]) -> bool:
    """Whether a text holds one of the names, as whole words in any case."""
    return any(
        re.search(rf"(?<!\w){re.escape(name.casefold())}(?!\w)", text.casefold()) for name in names if len(name) > 2
    )


def names_a_contact(picture: Picture, text: str) -> bool:
    """A contact's name is for the owner of the deal alone, so what names one is not passed on."""
    names = {contact.name.strip() for contact in picture.contacts if contact.is_known}
    return any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text) for name in names if name in text)


def _from_note(note: ResearchNote, kind: Kind, text: str, about: str = "") -> Evidence:
    return Evidence(kind, text, note.id, note.date, note.method, note.segment, about)


def _rank(picture: Picture, reader: Persona, phase: str, item: Evidence) -> tuple[int, int, int, str]:
    """The reader's own voice first, then what speaks of the cell's needs, then the newest."""
    needs = stems(" ".join(need.text for need in picture.needs_of.get((reader.id, phase), ())))
    own = item.text in {voice.quote for voice in reader.voice_of_customer}
    age = -item.on.toordinal() if item.on else 0
    return (-int(own), -shared(item.text, needs), age, item.source)


def inside(match: re.Match[str]) -> str:
    """What stands between the marks of a match of `QUOTED`."""
    return next(group for group in match.groups() if group is not None)
