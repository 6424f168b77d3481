"""The versions of a kept brief in lines: who, when and what, in the language of whoever reads them."""

from collections.abc import Callable

from bot.answering.desk import Desk
from bot.answering.permitted import permitted_words
from bot.answering.wording import first_name
from bot.skills.briefs.brief_fields import differences_said
from bot.words import Words
from content_library.briefs.fields import UNASSIGNED
from content_library.briefs.kept import Version

NEWEST = 8
"""Versions that are told; Slack's window and the command line have all of them."""


def version_lines(desk: Desk, id: str) -> list[str]:
    """Newest first."""
    history = desk.versions(id)
    pairs = list(zip((None, *history), history, strict=False))
    return [_line(desk, before, now) for before, now in pairs[::-1][:NEWEST]]


def _line(desk: Desk, before: Version | None, now: Version) -> str:
    words = desk.words
    return words.say(
        "tell-briefs-version",
        version=str(now.kept.version),
        who=first_name(desk.picture, now.user),
        day=words.day(now.at.date()),
        what="; ".join(
            what_was_done(words, before, now, lambda text: permitted_words(text, desk.picture, desk.question))
        ),
    ).strip()


def what_was_done(words: Words, before: Version | None, now: Version, told: Callable[[str], str]) -> list[str]:
    """A step by the name of its state, with what somebody `told` to it as the reader may have it; what a model worded;
    then what is otherwise than `before`."""
    fields = differences_said(words, before.kept.brief, now.kept.brief) if before is not None else []
    if now.did.kind == "step":
        said = told(", ".join(now.did.said)) or _given(before, now)
        return [": ".join(part for part in (words.named("brief-status", now.kept.status), said) if part), *fields]
    if now.did.kind == "sharpened":
        worded = words.listed(words.say("sharpen-brief-field", field=each) for each in now.did.said)
        return [words.say("tell-briefs-sharpened", fields=worded), *fields]
    return fields


def _given(before: Version | None, now: Version) -> str:
    """To whom, where it was somebody else's before."""
    writer = now.kept.brief.writer
    return writer if before is not None and writer not in (before.kept.brief.writer, UNASSIGNED) else ""
