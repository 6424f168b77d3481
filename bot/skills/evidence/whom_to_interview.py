"""Buyers who could be asked about a reader or a subject: by role and account, through the owner of the deal."""

from dataclasses import dataclass

from bot.answering.cells import wanted_cells
from bot.answering.desk import Desk
from bot.answering.permitted import deals_to_name
from bot.answering.wording import cell_label, first_name, persona_label
from bot.skills.cells.needs_on_subject import need_on_subject, needs_in_scope
from bot.skills.cells.subject_asked import subject_asked
from content_library.intake import Cell
from content_library.spelling import folded
from retrieval.reading.words import cues


@dataclass(frozen=True)
class ToInterview:
    """`cells` are those whose evidence the talks would add to."""

    lines: tuple[str, ...]
    cells: tuple[Cell, ...]


def whom_to_interview(desk: Desk) -> ToInterview | None:
    """Of the readers named, else of whoever needs to know of the subject. None where nobody asks whom to interview."""
    if not cues.load().signals["interviewing"].search(folded(desk.question.text)):
        return None
    picture, slots, subject = desk.picture, desk.understood.slots, subject_asked(desk)
    need = need_on_subject(desk, subject, needs_in_scope(desk)) if subject else None
    personas = slots.persona or ((need.persona,) if need else ())
    if not personas:
        return None
    lines = [line for persona in personas for line in interviewees(desk, persona) or [_nobody(desk, persona)]]
    if need is None:
        return ToInterview(tuple(lines), wanted_cells(desk))
    cell = cell_label(picture, need.persona, need.phase)
    lines.append(desk.words.say("whom-to-interview-why", topic=subject, cell=cell, need=need.text, id=need.id))
    return ToInterview(tuple(lines), (picture.cell_of[need.persona, need.phase],))


def interviewees(desk: Desk, persona: str) -> list[str]:
    picture, words = desk.picture, desk.words
    where = [
        words.say("show-evidence-through", account=deal.account, owner=first_name(picture, deal.owner))
        for deal in deals_to_name(desk)
        if deal.status == "open"
        and any(c.persona == persona and c.is_known for c in picture.contacts_of.get(deal.id, ()))
    ]
    who = persona_label(picture, persona)
    return [words.say("show-evidence-interview", persona=who, accounts=words.listed(where))] if where else []


def _nobody(desk: Desk, persona: str) -> str:
    return desk.words.say("whom-to-interview-nobody", persona=persona_label(desk.picture, persona))
