"""Briefs by what is said of them: in some state, with no writer, with no day, asked for in some days, and by whom or for whom these are."""

from collections.abc import Iterator

from bot.answering.conditions import Condition, keeps
from bot.answering.desk import Desk
from bot.answering.time_ranges import past_days
from bot.answering.wording import first_name, persona_label, phase_label
from bot.words import Words
from content_library.intake import BriefRequest
from retrieval.reading.wants.asked_line import says
from retrieval.reading.words.spelling import plain


def briefs_that(desk: Desk) -> tuple[str, list[BriefRequest]] | None:
    """What was asked for as the first line, and the briefs; None where they are asked for by nothing of the kind."""
    asked = [*_by_state(desk), *_by_what_is_gone(desk), *_by_request(desk)]
    if not asked:
        return None
    conditions = [*asked, *_by_requester(desk), *_by_cell(desk)]
    wanted = set(desk.understood.slots.status)
    known = [each for each in desk.picture.briefs if each.active or each.status in wanted]
    found = [each for each in known if keeps(conditions, each)]
    so = desk.words.listed(each.said for each in conditions)
    return desk.words.say("briefs-that", n=len(found), all=len(known), so=so), found


def _by_state(desk: Desk) -> Iterator[Condition[BriefRequest]]:
    slots, words = desk.understood.slots, desk.words
    if slots.status and "status" not in slots.inherited:
        named = words.listed((_state(words, each) for each in slots.status), "or")
        yield Condition(words.say("briefs-that-state", what=named), lambda brief: brief.status in slots.status)


def _state(words: Words, status: str) -> str:
    return words.named("brief-status", status)


def _by_what_is_gone(desk: Desk) -> Iterator[Condition[BriefRequest]]:
    said = plain(desk.question.text)
    if says("writer_gone", said):
        yield Condition(desk.words.say("briefs-that-no-writer"), lambda brief: brief.writer is None)
    if says("due_gone", said):
        yield Condition(desk.words.say("briefs-that-no-day"), lambda brief: brief.due is None)


def _by_requester(desk: Desk) -> Iterator[Condition[BriefRequest]]:
    who = desk.understood.slots.user
    if who and says("requested", plain(desk.question.text)):
        said = desk.words.say("briefs-that-requested", who=first_name(desk.picture, who))
        yield Condition(said, lambda brief: brief.requested_by == who)


def _by_request(desk: Desk) -> Iterator[Condition[BriefRequest]]:
    """ "requested in January"."""
    said = desk.understood.slots.time_range
    if said and says("requested", plain(desk.question.text)):
        first, last = past_days(said, desk.picture.today)
        told = desk.words.say("briefs-that-asked-for", first=desk.words.day(first), last=desk.words.day(last))
        yield Condition(told, lambda brief: brief.requested_on is not None and first <= brief.requested_on <= last)


def _by_cell(desk: Desk) -> Iterator[Condition[BriefRequest]]:
    slots, picture, words = desk.understood.slots, desk.picture, desk.words
    if slots.persona and "persona" not in slots.inherited:
        readers = words.listed((persona_label(picture, p) for p in slots.persona), "or")
        yield Condition(words.say("briefs-that-for", what=readers), lambda brief: brief.persona in slots.persona)
    if slots.phase and "phase" not in slots.inherited:
        phases = words.listed((phase_label(picture, p) for p in slots.phase), "or")
        yield Condition(words.say("briefs-that-for", what=phases), lambda brief: brief.phase in slots.phase)
