"""What people asked for: questions, and briefs somebody wants or writes."""

from datetime import date
from typing import Literal

from sqlalchemy import String
from sqlmodel import Field, SQLModel

from content_library.columns import as_json
from content_library.intake.parts import Strings

Outcome = Literal["answered", "unanswered", "low_confidence", "thumbs_down", "out_of_scope"]


class LoggedQuestion(SQLModel):
    """A question somebody asked before, and what became of it: demand."""

    position: int = 0
    date: date
    surface: str = ""
    asker: str = ""
    role: str = ""
    text: str = ""
    persona: str | None = None
    phase: str | None = None
    need: str | None = None
    outcome: Outcome = Field(default="unanswered", sa_type=String)


class BriefRequest(SQLModel):
    """A brief somebody asked for or is writing. Active unless done or cancelled."""

    id: str
    title: str
    persona: str
    phase: str
    needs: Strings = Field(default=(), sa_type=as_json(Strings))
    status: str = "requested"
    writer: str | None = None
    requested_by: str | None = None
    requested_on: date | None = None
    due: date | None = None
    published_on: date | None = None

    @property
    def active(self) -> bool:
        return self.status not in ("done", "published", "cancelled", "dropped")
