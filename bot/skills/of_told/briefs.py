"""The fields of briefs just told, kept here or only in the company's files."""

from collections.abc import Callable
from dataclasses import replace

from bot.answering.answer import Answer
from bot.answering.desk import Desk
from bot.skills.briefs.brief_fields import writer_named
from bot.skills.briefs.brief_part import tell_part
from bot.skills.briefs.tell_briefs import as_written, tell_briefs
from bot.skills.of_told.lines import Fields, Lines, Teller
from content_library.intake import BriefRequest
from retrieval.understood import Slots, Told


def _each(tell: Callable[[Desk, BriefRequest], Lines]) -> Teller:
    def told(desk: Desk, things: Told) -> Lines:
        there = [each for each in desk.picture.briefs if each.id in things.ids]
        return [line for each in there for line in tell(desk, each)]

    return told


def _as_asked(of_brief: str) -> Teller:
    """As the skill about briefs tells it."""

    def tell(desk: Desk, brief: BriefRequest) -> Lines:
        slots = Slots(brief=(brief.id,), of_brief=of_brief)
        told: Answer = tell_briefs(replace(desk, understood=replace(desk.understood, slots=slots)))
        return [told.lines[0]]

    return _each(tell)


def _due(desk: Desk, brief: BriefRequest) -> Lines:
    day = desk.words.day(brief.due) if brief.due else "none"
    return [desk.words.say("of-told-due", brief=_named(desk, brief), day=day)]


def _writer(desk: Desk, brief: BriefRequest) -> Lines:
    writer = writer_named(desk.words, desk.picture, brief.writer) if brief.writer else "none"
    return [desk.words.say("of-told-writer", brief=_named(desk, brief), writer=writer)]


def _requester(desk: Desk, things: Told) -> Lines:
    """With the name of each, where there are several."""
    lines = _as_asked("requester")(desk, things)
    there = [each for each in desk.picture.briefs if each.id in things.ids]
    named = zip(there, lines, strict=True)
    return [f"{_named(desk, each)} · {line}" for each, line in named] if len(lines) > 1 else lines


def _named(desk: Desk, brief: BriefRequest) -> str:
    return f"{brief.id} {desk.words.quoted(brief.title)}"


def _outline(desk: Desk, brief: BriefRequest) -> Lines:
    return list(tell_part(desk, (brief.persona, brief.phase), as_written(desk, brief), "brief_outline").lines)


def _number(desk: Desk, things: Told) -> Lines:
    return [desk.words.say("of-told-number", n=len(things.listed), things=desk.words.listed(things.listed))]


def _reviewers(desk: Desk, brief: BriefRequest) -> Lines:
    reviewers = desk.words.listed(as_written(desk, brief).reviewers)
    return [desk.words.say("tell-briefs-reviewers", id=brief.id, reviewers=reviewers)]


FIELDS: Fields = {
    "card": _as_asked("state"),
    "state": _as_asked("state"),
    "writer": _each(_writer),
    "due": _each(_due),
    "about": _as_asked("about"),
    "requester": _requester,
    "reader": _as_asked("reader"),
    "length": _as_asked("length"),
    "reviewers": _each(_reviewers),
    "outline": _each(_outline),
    "number": _number,
}
