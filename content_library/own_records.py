"""Tables of what only Milepost knows: kept briefs, what people asked and decided, what a day was like. No file has it.

Written and read like those of `records.py`.
"""

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, Text
from sqlmodel import Field, SQLModel


class KeptBriefRow(SQLModel, table=True):
    """A brief that is kept here, as its newest `version` has it. `proposal` is the id it was proposed under; `there` the
    assets that could be offered for its needs when it was kept, each with its last review, so that what arrives later
    is told from them."""

    __tablename__ = "kept_brief"
    id: str = Field(primary_key=True)
    number: int
    proposal: str = Field(unique=True, index=True)
    version: int
    title: str
    persona: str
    phase: str
    needs: list[str] = Field(default_factory=list, sa_type=JSON)
    status: str
    writer: str | None = None
    requested_by: str | None = None
    requested_on: date | None = None
    due: date | None = None
    published_on: date | None = None
    there: dict[str, Any] = Field(default_factory=dict, sa_type=JSON)


class BriefVersionRow(SQLModel, table=True):
    """A brief as it was from `at` on. A row is never changed, but that whoever is forgotten has no name in it."""

    __tablename__ = "brief_version"
    brief: str = Field(primary_key=True)
    version: int = Field(primary_key=True)
    at: datetime
    user: str
    did: str
    said: list[str] = Field(default_factory=list, sa_type=JSON)
    content: dict[str, Any] = Field(default_factory=dict, sa_type=JSON)


class BriefCardRow(SQLModel, table=True):
    """A message in Slack that shows a kept brief."""

    __tablename__ = "brief_card"
    channel: str = Field(primary_key=True)
    ts: str = Field(primary_key=True)
    brief: str = Field(index=True)
    version: int
    user: str
    language: str
    said: str = Field(default="", sa_type=Text)


class DoneQuestionRow(SQLModel, table=True):
    """Whether `assets` are what a kept brief asked for; `done` None until somebody says."""

    __tablename__ = "done_question"
    id: str = Field(primary_key=True)
    brief: str = Field(index=True)
    assets: list[str] = Field(default_factory=list, sa_type=JSON)
    at: datetime
    done: bool | None = None
    answered_at: datetime | None = None
    answered_by: str | None = None


class FeedbackRow(SQLModel, table=True):
    """What somebody thought of an answer or an asset."""

    __tablename__ = "feedback"
    id: str = Field(primary_key=True)
    at: datetime
    user: str
    answer: str | None = None
    asset: str | None = None
    helpful: bool
    reason: str = Field(default="", sa_type=Text)
    deal: str | None = None


class TagDecisionRow(SQLModel, table=True):
    """What somebody decided about a suggested tag. A row is never changed but to say that it was taken back."""

    __tablename__ = "tag_decision"
    id: str = Field(primary_key=True)
    need: str = Field(primary_key=True)
    at: datetime
    user: str
    asset: str
    accepted: bool
    undone_at: datetime | None = None
    undone_by: str | None = None


class PutOffRow(SQLModel, table=True):
    """A gap nobody is to work on before a day."""

    __tablename__ = "put_off"
    id: str = Field(primary_key=True)
    at: datetime
    user: str
    persona: str
    phase: str
    until: date
    reason: str = Field(default="", sa_type=Text)


class ToldRow(SQLModel, table=True):
    """Something that is told once."""

    __tablename__ = "told"
    key: str = Field(primary_key=True)
    at: datetime


class AskedRow(SQLModel, table=True):
    """A question asked here. `words_at` is `at` until its words are forgotten, and nothing afterwards."""

    __tablename__ = "asked"
    id: str = Field(primary_key=True)
    at: datetime = Field(index=True)
    words_at: datetime | None = Field(default=None, index=True)
    day: date
    user: str = Field(index=True)
    role: str = ""
    surface: str = ""
    thread: str = Field(default="", index=True)
    text: str = Field(default="", sa_type=Text)
    intent: str = ""
    outcome: str = Field(index=True)
    persona: str | None = None
    phase: str | None = None
    need: str | None = None
    slots: dict[str, Any] = Field(default_factory=dict, sa_type=JSON)


class WishRow(SQLModel, table=True):
    """A change somebody wants in a brief or an asset; the files decide when it is granted."""

    __tablename__ = "wish"
    id: str = Field(primary_key=True)
    at: datetime
    user: str = Field(index=True)
    kind: str
    target: str
    field: str
    before: str = ""
    after: str = ""


class SubscriptionRow(SQLModel, table=True):
    __tablename__ = "subscription"
    id: str = Field(primary_key=True)
    at: datetime
    user: str = Field(index=True)
    subject: str
    schedule: str


class PreferencesRow(SQLModel, table=True):
    """What somebody chose for themselves; "" where they chose nothing."""

    __tablename__ = "preferences"
    user: str = Field(primary_key=True)
    language: str = ""
    stage_words: str = ""
    home: str = ""
    reminders: str | None = None


class ThreadRow(SQLModel, table=True):
    """What was understood last in a conversation, as plain data: nothing a picture shows."""

    __tablename__ = "thread"
    id: str = Field(primary_key=True)
    at: datetime
    understood: dict[str, Any] = Field(default_factory=dict, sa_type=JSON)


class SnapshotRow(SQLModel, table=True):
    """Coverage and gaps as they were on a day: what "since last month" is measured against."""

    __tablename__ = "snapshot"
    day: date = Field(primary_key=True)
    coverage: dict[str, Any] = Field(default_factory=dict, sa_type=JSON)
    gaps: list[Any] = Field(default_factory=list, sa_type=JSON)


class ModelUseRow(SQLModel, table=True):
    """Tokens of a language model taken on one day."""

    __tablename__ = "model_use"
    day: date = Field(primary_key=True)
    tokens: int


class ReplicaRow(SQLModel, table=True):
    """A running process and its last sign of life, in seconds since 1970."""

    __tablename__ = "replicas"
    name: str = Field(primary_key=True)
    beat: float
