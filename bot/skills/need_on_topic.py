"""Which need of the map is about the subject somebody wants something written on."""

from collections.abc import Sequence

from bot.answering.desk import Desk
from bot.answering.nearness import nearest, nearness
from bot.skills.subject_asked import names_of_readers_and_phases
from content_library.coverage import coverage
from content_library.intake import Need
from content_library.shared_words import roots
from retrieval.reading import cues
from retrieval.reading.spelling import words as words_of
from retrieval.vocabulary import Vocabulary

CLOSE = 0.45
"""Cosine of a subject of one or two words and a need about it; needs about something else stay below."""


def subject_of_brief(desk: Desk) -> str:
    """What stands behind "about", without readers, phases and ordinary words; "" where nothing does."""
    known, spoken = cues.load(), words_of(desk.question.text)
    begin = next((at for at, word in enumerate(spoken) if known.signals["about"].fullmatch(word.text)), len(spoken))
    passed_over = known.common | names_of_readers_and_phases(desk)
    left = [word for word in spoken[begin + 1 :] if not {word.text, word.key} & passed_over]
    return " ".join(word.raw for word in left if len(word.text) > 1 and not word.text.isdigit())


def need_on_topic(desk: Desk, subject: str, needs: Sequence[Need]) -> Need | None:
    """The one with most words of the subject, the least covered of several; else the one that is closest by meaning."""
    other = Vocabulary.of(desk.picture).other_words
    asked = roots(other.beside(subject))
    counts = {need.id: len(roots(need.text) & asked) for need in needs}
    most = max(counts.values(), default=0)
    if most:
        best = [need for need in needs if counts[need.id] == most]
        return min(best, key=lambda need: _covered(desk, need))
    return _closest(desk, other.names(subject) or subject, needs)


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


def _covered(desk: Desk, need: Need) -> float:
    scored = coverage(desk.picture).cell(need.persona, need.phase).needs
    return next((each.coverage for each in scored if each.need == need.id), 0.0)


def _closest(desk: Desk, text: str, needs: Sequence[Need]) -> Need | None:
    language = "en" if text != subject_of_brief(desk) else desk.understood.language
    at = nearest(nearness(desk, [text], [need.text for need in needs], language), CLOSE)
    return needs[at] if at is not None else None
