"""What people said to Milepost and want done: questions with what became of them, ratings, wishes, subscriptions."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Literal

from content_library.briefs.kept import Did
from content_library.intake import Outcome

Wanted = Literal["brief", "asset", "new_asset"]


@dataclass(frozen=True)
class Asked:
    """A question as it was answered. `day` is the company's day, which may be frozen; `at` is the clock's.

    `persona`, `phase` and `need` say what it was about when it was about one cell or need. `text`, `thread` and
    `slots` are empty once they were forgotten.
    """

    id: str
    at: datetime
    day: date
    user: str
    role: str
    surface: str
    thread: str
    text: str
    intent: str
    outcome: Outcome
    persona: str | None = None
    phase: str | None = None
    need: str | None = None
    slots: Mapping[str, Any] = field(default_factory=dict)


FAULTS = ("broken_link",)
"""Reasons that report a fault of an asset and judge nothing."""


@dataclass(frozen=True)
class Rating:
    """What `user` thinks of an answer (the id of its question), of an asset, or of both. `deal`: for whom they used it."""

    id: str
    user: str
    helpful: bool
    reason: str = ""
    answer: str | None = None
    asset: str | None = None
    deal: str | None = None

    @property
    def is_verdict(self) -> bool:
        return self.reason not in FAULTS


@dataclass(frozen=True)
class PutOff:
    """A gap nobody is to work on before `until`, and why."""

    id: str
    user: str
    persona: str
    phase: str
    until: date
    reason: str = ""


@dataclass(frozen=True)
class Wish:
    """A field of a brief or an asset that somebody wants to be `after`. It is granted when the files say so.

    A `new_asset` is one to add to the library: `target` is its address, `after` its title.
    """

    id: str
    user: str
    kind: Wanted
    target: str
    field: str
    before: str
    after: str


@dataclass(frozen=True)
class Subscription:
    """What `user` wants to be sent, and when: "weekly", "Mon 09:00". One for each user and subject."""

    id: str
    user: str
    subject: str
    schedule: str


@dataclass(frozen=True)
class Unsubscribed:
    """`user` wants nothing more about `subject`; None: about anything."""

    user: str
    subject: str | None = None


@dataclass(frozen=True)
class BriefChanged:
    """A kept brief as somebody left it: all of it as plain data, `follows` the version it was made of. `writer` is a
    person's id, `there` what could be offered before (`briefs.kept`)."""

    brief: str
    follows: int
    user: str
    did: Did
    content: Mapping[str, Any]
    writer: str | None = None
    there: Mapping[str, str] = field(default_factory=dict)
    published_on: date | None = None


@dataclass(frozen=True)
class BriefKept:
    """A proposal that is kept from now on: `brief` is its number, `content` all of it as plain data, `proposal` what it
    was called before; `requested_by` a person's id, `there` as above."""

    brief: str
    proposal: str
    user: str
    content: Mapping[str, Any]
    requested_by: str | None
    requested_on: date
    there: Mapping[str, str] = field(default_factory=dict)


Effect = BriefKept | Rating | Wish | PutOff | Subscription | Unsubscribed | BriefChanged
"""What an answer does besides being said."""
