"""What is asked of a proposal that nobody kept: a part of it, else what it has only once it is kept."""

from bot.answering.answer import Answer
from bot.answering.desk import Desk
from bot.answering.reply import reply
from bot.answering.wording import cell_label
from bot.skills.briefs.brief_part import part_asked, tell_part
from content_library.briefs.fields import Brief
from content_library.picture import CellKey
from retrieval.reading.briefs.in_words import OF_PROPOSAL


def is_asked_of_proposal(desk: Desk) -> bool:
    before = desk.before
    return desk.understood.slots.of_brief == OF_PROPOSAL and before is not None and len(before.cells) == 1


def tell_of_proposal(desk: Desk, key: CellKey, brief: Brief) -> Answer:
    if "cancelled" in desk.understood.slots.status:
        return reply(
            desk, [desk.words.say("propose-brief-nothing-to-drop", cell=cell_label(desk.picture, *key))], cells=[key]
        )
    part = part_asked(desk)
    if part:
        return tell_part(desk, key, brief, part)
    return reply(
        desk,
        [desk.words.say("propose-brief-nobody-kept", cell=cell_label(desk.picture, *key))],
        cells=[key],
        needs=[need.id for need in brief.needs],
    )
