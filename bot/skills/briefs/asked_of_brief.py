"""What is asked of one kept brief: who reviews it, what changed, why it is needed, why it is closed."""

from collections.abc import Callable, Mapping

from bot.answering.desk import Desk
from bot.answering.permitted import permitted_brief, permitted_words
from bot.answering.wording import cell_label, first_name, titled
from bot.skills.briefs.brief_fields import differences_said
from bot.skills.briefs.tell_versions import version_lines
from content_library.briefs.arrivals import arrived_for
from content_library.briefs.kept import Actor, KeptBrief
from content_library.briefs.life import CLOSED, may_be_writer

Lines = list[str]


def asked_lines(desk: Desk, kept: KeptBrief) -> Lines:
    """Before where it stands; nothing where nothing of this is asked."""
    told = _TOLD.get(desk.understood.slots.of_brief or "")
    return told(desk, kept) if told is not None else []


def arrived_lines(desk: Desk, kept: KeptBrief) -> Lines:
    """What came into the library that may be the piece, while nobody has said so."""
    if kept.status in CLOSED:
        return []
    words, assets = desk.words, arrived_for(desk.picture, kept)
    named = words.listed(titled(words, desk.picture.asset_of[each]) for each in assets)
    return [words.say("tell-briefs-arrived", id=kept.id, asset=named)] if assets else []


def _reviewers(desk: Desk, kept: KeptBrief) -> Lines:
    words = desk.words
    return [words.say("tell-briefs-reviewers", id=kept.id, reviewers=words.listed(kept.brief.reviewers))]


def _changed(desk: Desk, kept: KeptBrief) -> Lines:
    lines = version_lines(desk, kept.id)
    return [
        desk.words.say("tell-briefs-versions", id=kept.id, title=kept.brief.title),
        *(f"   {each}" for each in lines),
    ]


def _compared(desk: Desk, kept: KeptBrief) -> Lines:
    words, history = desk.words, {each.kept.version: each for each in desk.versions(kept.id)}
    numbers = sorted(desk.understood.slots.versions)
    if not set(numbers) <= set(history):
        return [words.say("tell-briefs-no-version", id=kept.id, newest=str(max(history)))]
    old, new = (history[number].kept for number in numbers)
    told = [
        words.say("update-brief-change", field=words.named("field", field), before=before, after=after)
        for field, before, after in (
            ("status", words.named("brief-status", old.status), words.named("brief-status", new.status)),
            ("writer", old.brief.writer, new.brief.writer),
        )
        if before != after
    ]
    told += differences_said(words, old.brief, new.brief)
    first, last = (str(number) for number in numbers)
    head = words.say("tell-briefs-compared", id=kept.id, first=first, last=last, same="no" if told else "yes")
    return [head, *(f"   {each}" for each in told)]


def _why_closed(desk: Desk, kept: KeptBrief) -> Lines:
    """In the words of whoever dropped it; as what it was published."""
    if kept.status not in CLOSED:
        return []
    words, last = desk.words, desk.versions(kept.id)[-1]
    said = permitted_words(", ".join(last.did.said), desk.picture, desk.question)
    status = words.named("brief-status", kept.status)
    who, day = first_name(desk.picture, last.user), words.day(last.at.date())
    return [words.say("tell-briefs-closed-by", id=kept.id, status=status, who=who, day=day, said=said or "–")]


def _why_needed(desk: Desk, kept: KeptBrief) -> Lines:
    brief = permitted_brief(kept.brief, desk.picture, desk.question)
    cell = cell_label(desk.picture, brief.persona, brief.phase)
    needs = desk.words.listed(f"{need.text} ({need.id})" for need in brief.needs)
    head = desk.words.say("tell-briefs-needed", id=kept.id, cell=cell, needs=needs)
    return [head, *(f"   {each}" for each in brief.why_now)]


def _became(desk: Desk, kept: KeptBrief) -> Lines:
    """The assets it was published as; while it is under way, that it is none yet."""
    words, last = desk.words, desk.versions(kept.id)[-1]
    if kept.status != "published":
        return [words.say("tell-briefs-not-out", id=kept.id)]
    named = [titled(words, desk.picture.asset_of[each]) for each in last.did.said if each in desk.picture.asset_of]
    return [words.say("tell-briefs-became", id=kept.id, assets=words.listed(named or last.did.said))]


def _writers(desk: Desk, kept: KeptBrief) -> Lines:
    writers = may_be_writer(kept, Actor(desk.question.user, desk.role), desk.picture)
    names = desk.words.listed(first_name(desk.picture, each.id) for each in writers)
    return [desk.words.say("update-brief-writers", id=kept.id, writers=names)] if names else []


def _file(desk: Desk, kept: KeptBrief) -> Lines:
    return [desk.words.say("tell-briefs-file", id=kept.id)]


_TOLD: Mapping[str, Callable[[Desk, KeptBrief], Lines]] = {
    "reviewers": _reviewers,
    "changed": _changed,
    "compared": _compared,
    "why_closed": _why_closed,
    "why_needed": _why_needed,
    "became": _became,
    "writers": _writers,
    "who_did": _changed,
    "file": _file,
    "canvas": _file,
}
