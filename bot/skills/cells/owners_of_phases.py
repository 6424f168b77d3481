"""Whose a phase is: the department or the colleague that looks after buyers there."""

from bot.answering.desk import Desk
from bot.answering.wording import first_name, phase_label
from bot.skills.cells.tell_phase import owners_told
from content_library.intake import Phase
from retrieval.reading.words import cues
from retrieval.reading.words.spelling import plain


def owner_lines(desk: Desk) -> list[str]:
    """Of the phases named, of the owner named, else of all; empty where nobody asks for owners."""
    text = plain(desk.question.text)
    if not cues.load().signals["owns_phase"].search(text):
        return []
    asked = [phase for phase in desk.picture.phases if phase.id in desk.understood.slots.phase]
    if asked:
        return owners_told(desk, asked)
    owned: dict[str, list[Phase]] = {}
    for phase in desk.picture.phases:
        if phase.owner:
            owned.setdefault(phase.owner, []).append(phase)
    named = [each for each in owned if set(plain(_name(desk, each)).split()) <= set(text.split())]
    return [_of(desk, each, owned[each]) for each in named or owned]


def _of(desk: Desk, whose: str, phases: list[Phase]) -> str:
    labels = desk.words.listed(_label(desk, each) for each in phases)
    return desk.words.say("owners-of-phases-all", owner=_name(desk, whose), phases=labels)


def _name(desk: Desk, id: str) -> str:
    return first_name(desk.picture, id)


def _label(desk: Desk, phase: Phase) -> str:
    return phase_label(desk.picture, phase.id)
