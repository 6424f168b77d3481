"""The versions of a kept brief in lines: who, when and what."""

from bot.answering.desk import Desk
from bot.answering.permitted import permitted_text
from bot.answering.wording import first_name
from bot.skills.briefs.brief_fields import differences_said
from content_library.briefs.kept import Version
from content_library.briefs.life import STATES

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
        what=_what(desk, before, now),
    ).strip()


def _what(desk: Desk, before: Version | None, now: Version) -> str:
    """A step by the name of its state, with what somebody said to it; an edit by its fields."""
    state, _, reason = now.why.partition(": ")
    if state.replace(" ", "_") in STATES:
        named = desk.words.named("brief-status", state.replace(" ", "_"))
        return ": ".join(part for part in (named, permitted_text(reason, desk.picture, desk.question)) if part)
    return "; ".join(differences_said(desk.words, before.kept.brief, now.kept.brief)) if before is not None else ""
