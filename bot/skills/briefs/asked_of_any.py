"""What is asked of any brief, kept here or only in the company's files: its reader, what it is about, who asked for it, how
long it is to be, what to read for it."""

from collections.abc import Callable, Mapping
from itertools import chain

from bot.answering.desk import Desk
from bot.answering.wording import cell_label, first_name, persona_label, phase_label, titled
from bot.skills.briefs.brief_fields import form_named
from content_library.briefs.fields import Brief
from content_library.intake import BriefRequest


def lines_of_any(desk: Desk, brief: BriefRequest, written: Callable[[], Brief]) -> list[str]:
    """Before where it stands; nothing where nothing of this is asked. `written` is the brief as it is or would be."""
    told = _TOLD.get(desk.understood.slots.of_brief or "")
    return told(desk, brief, written) if told is not None else []


def _reader(desk: Desk, brief: BriefRequest, _written: Callable[[], Brief]) -> list[str]:
    picture = desk.picture
    persona, reader = persona_label(picture, brief.persona), picture.persona_of.get(brief.persona)
    who = reader.one_line if reader is not None else ""
    phase = phase_label(picture, brief.phase)
    return [desk.words.say("brief-asked-reader", id=brief.id, persona=persona, phase=phase, who=who)]


def _about(desk: Desk, brief: BriefRequest, _written: Callable[[], Brief]) -> list[str]:
    need_of = desk.picture.need_of
    needs = desk.words.listed(f"{need_of[each].text} ({each})" for each in brief.needs if each in need_of)
    cell = cell_label(desk.picture, brief.persona, brief.phase)
    return [desk.words.say("tell-briefs-needed", id=brief.id, cell=cell, needs=needs)] if needs else []


def _requester(desk: Desk, brief: BriefRequest, _written: Callable[[], Brief]) -> list[str]:
    words = desk.words
    if not brief.requested_by:
        return [words.say("brief-asked-nobody", id=brief.id)]
    who = first_name(desk.picture, brief.requested_by)
    if brief.requested_on is None:
        return [words.say("tell-briefs-requested", who=who)]
    return [words.say("tell-briefs-requested-on", who=who, day=words.day(brief.requested_on))]


def _length(desk: Desk, brief: BriefRequest, written: Callable[[], Brief]) -> list[str]:
    form, words = written().form, desk.words
    if form is None:
        return []
    return [words.say("brief-asked-form", id=brief.id, text=form_named(words, form))]


def _reads(desk: Desk, brief: BriefRequest, written: Callable[[], Brief]) -> list[str]:
    """The notes its reader and phase rest on, then what there is to link to."""
    picture, words = desk.picture, desk.words
    cell, reader = picture.cell_of.get((brief.persona, brief.phase)), picture.persona_of.get(brief.persona)
    notes = dict.fromkeys(chain(cell.evidence if cell else (), reader.evidence if reader else ()))
    links = [
        titled(words, picture.asset_of[each.asset])
        for each in written().library.links
        if each.asset in picture.asset_of
    ]
    sources = words.listed((*notes, *dict.fromkeys(links)))
    return [words.say("brief-asked-reads", id=brief.id, sources=sources)] if sources else []


_TOLD: Mapping[str, Callable[[Desk, BriefRequest, Callable[[], Brief]], list[str]]] = {
    "reader": _reader,
    "about": _about,
    "requester": _requester,
    "length": _length,
    "reads": _reads,
}
