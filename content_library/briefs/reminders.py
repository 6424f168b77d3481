"""When a writer is reminded of a brief: three days before, on the day, and every week after it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Literal

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
