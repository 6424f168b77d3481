"""What somebody decided about a tag that was suggested."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class TagDecision:
    """`id` names what was decided together, one line for each need."""

    id: str
    need: str
    user: str
    asset: str
    accepted: bool
    at: datetime
    undone_at: datetime | None = None
    undone_by: str | None = None
