"""Which needs of the map are on a subject: the one a brief is written for, or the few a question is answered with."""

import re
from collections.abc import Sequence

from bot.answering.desk import Desk
from bot.answering.nearness import nearest, nearness
from bot.skills.cells.subject_asked import names_of_readers_and_phases
from content_library.coverage import coverage
from content_library.intake import Need
from content_library.shared_words import roots
from retrieval.reading.wants.subjects import beside_the_map
from retrieval.reading.words import cues
from retrieval.reading.words.spelling import words as words_of
from retrieval.vocabulary import Vocabulary

_PARTING = re.compile(r"[:,](?=\s)|(?<=\s)[-–—](?=\s)")
CLOSE = 0.45
"""Cosine of a subject of one or two words and a need about it; needs about something else stay below."""
NEAR = 0.35
"""Cosine of a question's own words and a need about them. Questions about nothing but reader and phase stay below 0.3
with the needs of three companies."""
SHARING = 0.3
"""Cosine from which shared words are no accident: "understand" opens many a need and is the subject of none."""
BEHIND = 0.25
"""What is further behind the nearest need than this is on another subject."""
MOST = 3
"""More needs than this are on no particular subject, and so few are told without a choice."""


def subject_of_brief(desk: Desk) -> str:
    """What stands behind "about", else behind the first mark that parts it from the order ("brief for Jo: leases"),
    without readers, phases and ordinary words; "" where nothing does."""
    known, spoken = cues.load(), words_of(desk.question.text)
    begin = next((at + 1 for at, word in enumerate(spoken) if known.signals["about"].fullmatch(word.text)), None)
    if begin is None and (mark := _PARTING.search(desk.question.text)):
        begin = sum(word.start < mark.end() for word in spoken)
    if begin is None:
        return ""
    passed_over = known.common | names_of_readers_and_phases(desk)
    left = [word for word in spoken[begin:] if not {word.text, word.key} & passed_over]
    return " ".join(word.raw for word in left if len(word.text) > 1 and not word.text.isdigit())


def asks_for_its_subject(desk: Desk) -> bool:
    """Whether the subject is said as one: what stands behind a comma may be an afterthought, and so may a day, a
    language or a length."""
    slots, mark = desk.understood.slots, _PARTING.search(desk.question.text)
    aside = slots.due or slots.length or slots.language or slots.format or slots.depth or slots.user or slots.reviewer
    spoken = any(cues.load().signals["about"].fullmatch(word.text) for word in words_of(desk.question.text))
    plainly = spoken or (mark is not None and mark[0].strip() != ",")
    return plainly and not aside and bool(subject_of_brief(desk))


def need_on_subject(desk: Desk, subject: str, needs: Sequence[Need]) -> Need | None:
    """The one with most words of the subject, of several the one that is closest by meaning, where that can be told, or
    the least covered; else the one that is closest of all."""
    other = Vocabulary.of(desk.picture).other_words
    asked = roots(other.beside(subject))
    counts = {need.id: len(roots(need.text) & asked) for need in needs}
    most = max(counts.values(), default=0)
    if most:
        best = [need for need in needs if counts[need.id] == most]
        near = _nearest_of(desk, subject, best) if most < len(asked) and len(best) > 1 else None
        return near or min(best, key=lambda need: covered(desk, need))
    named = other.names(subject)
    language = "en" if named else desk.understood.language
    at = nearest(nearness(desk, [named or subject], [need.text for need in needs], language), CLOSE)
    return needs[at] if at is not None else None


def _nearest_of(desk: Desk, subject: str, needs: Sequence[Need]) -> Need | None:
    """Where a word or two of the subject are in several needs, its sense tells them apart."""
    named = Vocabulary.of(desk.picture).other_words.names(subject)
    values = nearness(
        desk, [named or subject], [need.text for need in needs], "en" if named else desk.understood.language
    )
    return max(zip(values, needs, strict=True), key=lambda pair: pair[0])[1] if values else None


def needs_on_subject(desk: Desk, needs: Sequence[Need]) -> tuple[str, frozenset[str]]:
    """What the question names beside reader and phase, in small letters, and the needs on it: "what does the CFO need on
    contract risk". Nothing where there is little to choose from, or no few are near."""
    if len(needs) <= MOST:
        return "", frozenset()
    vocabulary = Vocabulary.of(desk.picture)
    subject, said = beside_the_map(desk.question, vocabulary)
    if not subject:
        return "", frozenset()
    asked = [vocabulary.other_words.names(text) or text for text in (subject, said)]
    near = nearness(desk, asked, [each.text for each in needs], "en")
    shared = roots(asked[0])
    found = frozenset(
        need.id
        for need, value in zip(needs, near, strict=False)
        if value >= max(near) - BEHIND and _is_on(need, shared, value)
    )
    return (subject, found) if len(found) <= MOST else ("", frozenset())


def needs_in_scope(desk: Desk) -> list[Need]:
    """Of the readers and phases named, whoever takes part in them."""
    picture, slots = desk.picture, desk.understood.slots
    involved = {(cell.persona, cell.phase) for cell in picture.cells if cell.involved}
    return [
        need
        for need in picture.needs
        if (need.persona, need.phase) in involved
        and (not slots.persona or need.persona in slots.persona)
        and (not slots.phase or need.phase in slots.phase)
    ]


def covered(desk: Desk, need: Need) -> float:
    """From 0 to 1; 0 for a need of nobody who takes part."""
    scored = coverage(desk.picture).cell(need.persona, need.phase).needs
    return next((each.coverage for each in scored if each.need == need.id), 0.0)


def _is_on(need: Need, asked: frozenset[str], near: float) -> bool:
    shares = 2 * len(roots(need.text) & asked) >= len(asked)
    return near >= NEAR or (shares and near >= SHARING)
