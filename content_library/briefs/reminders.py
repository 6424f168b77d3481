"""When a writer is reminded of a brief: three days before, on the day, and every week after it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from content_library.briefs.kept import Version
from content_library.intake import BriefRequest

BEFORE = 3
"""Days: the least in which a page can still be written."""
WEEK = 7
"""Days between two reminders of what is overdue: more often is noise."""


@dataclass(frozen=True)
class Reminder:
    """`days` to the due date, less than nothing once it is past. `writer` is a person's id."""

    brief: BriefRequest
    kind: Literal["soon", "today", "overdue"]
    writer: str
    days: int

    @property
    def key(self) -> str:
        """The same for the same reminder, so that it is sent once."""
        return f"brief due {self.brief.id} {self.brief.due} {self.days}"


def due_reminders(briefs: Iterable[BriefRequest], today: date) -> tuple[Reminder, ...]:
    """Of open briefs that somebody writes and that have a date; the most overdue first."""
    found = [each for brief in briefs if (each := _reminder(brief, today)) is not None]
    return tuple(sorted(found, key=lambda each: (each.days, each.brief.id)))


def last_reminder(brief: BriefRequest, today: date, since: date | None = None) -> Reminder | None:
    """The newest that fell on one of the last days, as many as lie between two: whatever kept it back, a weekend or a
    machine that stood still, it comes once. None from before `since`, when somebody else wrote it or another day was
    set."""
    days = (today - timedelta(days=back) for back in range(WEEK))
    found = (_reminder(brief, day) for day in days if since is None or day >= since)
    return next((each for each in found if each is not None), None)


def theirs_since(history: Sequence[Version]) -> date | None:
    """The day from which the newest version has its writer and its date."""
    since = None
    for each in reversed(history):
        now, newest = each.kept.brief, history[-1].kept.brief
        if (now.writer, now.due) != (newest.writer, newest.due):
            break
        since = each.at.date()
    return since


def _reminder(brief: BriefRequest, today: date) -> Reminder | None:
    if not brief.active or brief.writer is None or brief.due is None:
        return None
    days = (brief.due - today).days
    if days == BEFORE:
        return Reminder(brief, "soon", brief.writer, days)
    if days == 0:
        return Reminder(brief, "today", brief.writer, days)
    if days < 0 and days % WEEK == 0:
        return Reminder(brief, "overdue", brief.writer, days)
    return None
