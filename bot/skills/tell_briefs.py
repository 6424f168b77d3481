"""Which briefs are open, who writes them and when they are due."""

from bot.skills.answer import Answer
from bot.skills.desk import Desk
from bot.skills.reply import reply
from bot.skills.wording import cell_label, day, first_name
from content_library.intake import BriefRequest
from content_library.picture import Picture


def tell_briefs(desk: Desk) -> Answer:
    """By id, by writer when somebody asks for their own, else all active ones; unassigned ones are mentioned."""
    picture, slots = desk.picture, desk.understood.slots
    if slots.brief:
        found = [each for each in picture.briefs if each.id in slots.brief]
        return _told(desk, found, "I know no brief by that id.")
    active = [each for each in picture.briefs if each.active]
    mine = [each for each in active if each.writer == slots.user] if slots.user else active
    free = [each for each in active if each.writer is None and each not in mine] if slots.user else []
    answer_lines = [f"Unassigned: {_line(picture, each)}" for each in free]
    return _told(desk, mine, "You have no brief to write.", answer_lines)


def _told(desk: Desk, briefs: list[BriefRequest], nothing: str, more: list[str] | None = None) -> Answer:
    lines = [_line(desk.picture, each) for each in briefs] or [nothing]
    cells = [(each.persona, each.phase) for each in briefs]
    needs = [need for each in briefs for need in each.needs]
    return reply(desk, [*lines, *(more or [])], cells=cells, needs=needs, sources=[each.id for each in briefs])


def _line(picture: Picture, brief: BriefRequest) -> str:
    writer = first_name(picture, brief.writer) if brief.writer else "nobody"
    asked = f", requested by {first_name(picture, brief.requested_by)}" if brief.requested_by else ""
    on = f" on {day(brief.requested_on)}" if brief.requested_on else ""
    due = f", due {day(brief.due)}" if brief.due else ", no due date"
    cell = cell_label(picture, brief.persona, brief.phase)
    return f"{brief.id} “{brief.title}”: {brief.status}, {cell}, needs {', '.join(brief.needs)}, writer {writer}{asked}{on}{due}."
