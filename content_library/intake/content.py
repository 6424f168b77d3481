"""Assets and campaigns, and what may be said: research notes and claims."""

from datetime import date
from typing import Literal

from sqlalchemy import String
from sqlmodel import Field, SQLModel

from content_library.columns import as_json
from content_library.intake.parts import Strings

Audience = Literal["external", "nda", "partner", "internal"]
AssetStatus = Literal["draft", "in_review", "published", "archived"]


class Asset(SQLModel):
    """A piece of content without its text. `industry` "any" means neutral; `quality` is the editor's 1 to 5."""

    id: str
    title: str
    url: str = ""
    content_type: str = ""
    format: str = ""
    personas: Strings = Field(default=(), sa_type=as_json(Strings))
    phases: Strings = Field(default=(), sa_type=as_json(Strings))
    needs: Strings = Field(default=(), sa_type=as_json(Strings))
    depth: int | None = Field(default=None, ge=1, le=4)
    language: str = "en"
    industry: str = "any"
    audience: Audience = Field(default="internal", sa_type=String)
    status: AssetStatus = Field(default="draft", sa_type=String)
    owner: str = ""
    created: date | None = None
    last_reviewed: date | None = None
    expires_on: date | None = None
    superseded_by: str | None = None
    permission: str | None = None
    permission_changed: date | None = None
    competitor: str | None = None
    quality: int | None = Field(default=None, ge=1, le=5)
    length: str = ""
    uses_90d: int | None = None
    last_used: date | None = None
    influenced_deals: Strings = Field(default=(), sa_type=as_json(Strings))
    summary: str = ""


class Campaign(SQLModel):
    id: str
    name: str
    motion: str = ""
    persona: str
    phase: str
    channels: Strings = Field(default=(), sa_type=as_json(Strings))
    assets: Strings = Field(default=(), sa_type=as_json(Strings))
    starts: date | None = None
    ends: date | None = None
    owner: str = ""


class ResearchNote(SQLModel):
    """What customers said or did. Quantitative notes are patterns, never causes."""

    id: str
    kind: str = "qualitative"
    method: str = ""
    persona: Strings = Field(default=(), sa_type=as_json(Strings))
    phases: Strings = Field(default=(), sa_type=as_json(Strings))
    segment: str = "all"
    date: date
    in_process: bool | None = None
    ideal_customer: bool | None = None
    media: Strings = Field(default=(), sa_type=as_json(Strings))
    sources: Strings = Field(default=(), sa_type=as_json(Strings))
    attendees: Strings = Field(default=(), sa_type=as_json(Strings))
    note: str = ""
    text: str = ""


class Claim(SQLModel):
    """A sentence marketing may use. `n` is the sample size, `source` an asset."""

    id: str
    claim: str
    n: int | None = None
    source: str | None = None
    approved_by: str = ""
    approved_on: date | None = None
    expires_on: date | None = None


class ForbiddenClaim(SQLModel):
    id: str
    claim: str
    why: str = ""
    replace_with: str | None = None
    assets: Strings = Field(default=(), sa_type=as_json(Strings))


class Suggestion(SQLModel):
    """A need an asset seems to meet though nobody tagged it, with the sentence that says so. `score` 0 to 1."""

    asset: str
    need: str
    score: float = 1.0
    sentence: str = ""
