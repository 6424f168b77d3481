"""Deals, and whom the buyer sends into them."""

from datetime import date
from typing import Literal

from sqlalchemy import JSON, String
from sqlmodel import Field, SQLModel

ContactStatus = Literal["engaged", "not_engaged", "approved", "blocking"]
DealStatus = Literal["open", "won", "lost"]
MOST = 1e15  # more than any deal in any currency; refuses what is endless


class Deal(SQLModel):
    """`amount` is in the company's currency. `columns` holds every column of the file as text, contacts left out."""

    id: str
    account: str
    industry: str = ""
    segment: str = ""
    country: str = ""
    language: str = ""
    amount: float = Field(default=0.0, ge=0, le=MOST)
    owner: str = ""
    crm_stage: str
    stage_entered: date
    created: date | None = None
    close_date: date | None = None
    competitor: str = ""
    last_activity: date | None = None
    next_step: str = ""
    status: DealStatus = Field(default="open", sa_type=String)
    loss_reason: str = ""
    columns: dict[str, str] = Field(default_factory=dict, sa_type=JSON)


class Contact(SQLModel):
    """A person of the buyer's in a deal. A name of "unknown" counts as nobody found: not_engaged."""

    deal: str
    persona: str
    position: int = 0
    name: str = "unknown"
    status: ContactStatus = Field(default="not_engaged", sa_type=String)

    @property
    def is_known(self) -> bool:
        """Whether somebody was found, and so has a name."""
        return self.name.strip().casefold() not in ("", "unknown")


class StageChange(SQLModel):
    deal: str
    position: int
    stage: str
    entered: date
    left: date | None = None
