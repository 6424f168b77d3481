"""The company, its people, its rivals and the segments it sells to."""

from datetime import date
from typing import Literal

from sqlalchemy import String
from sqlmodel import Field, SQLModel

from content_library.columns import as_json
from content_library.intake.parts import Part

Team = Literal["marketers", "writers", "sales"]


class Demographic(Part):
    company_size: str | None = None
    industry: str | None = None
    revenue: str | None = None
    acquisition_source: tuple[str, ...] = ()
    geography: tuple[str, ...] = ()


class Behavioral(Part):
    buying_complexity: str | None = None
    buying_team: str | None = None
    channel_preferences: tuple[str, ...] = ()
    information_habits: str | None = None
    goals_motivations: str | None = None


class Change(Part):
    on: date
    why: str = ""


class Product(Part):
    id: str
    name: str
    what: str = ""
    does_not: tuple[str, ...] = ()


class Company(SQLModel):
    """One row. `as_of` freezes "today" for samples and tests; without it today is the clock's."""

    company: str
    tagline: str = ""
    as_of: date | None = None
    default_language: str = "en"
    content_languages: tuple[str, ...] = Field(default=(), sa_type=as_json(tuple[str, ...]))
    currency: str = ""
    product: Product | None = Field(default=None, sa_type=as_json(Product | None))


class Competitor(SQLModel):
    id: str
    name: str
    kind: str = ""
    note: str = ""

    @property
    def is_status_quo(self) -> bool:
        """What people do today, sold by nobody."""
        return self.kind == "status_quo"


class Segment(SQLModel):
    id: str
    name: str
    demographic: Demographic = Field(default=Demographic(), sa_type=as_json(Demographic))
    behavioral: Behavioral = Field(default=Behavioral(), sa_type=as_json(Behavioral))
    version: int = 1
    changed: Change | None = Field(default=None, sa_type=as_json(Change | None))


class Person(SQLModel):
    """A colleague; `team` decides the role of their questions. `slack` is a member id (U…); either it or the email tells
    who somebody in Slack is."""

    id: str
    name: str
    role: str = ""
    team: Team = Field(sa_type=String)
    slack: str | None = None
    email: str | None = None

    @property
    def first_name(self) -> str:
        """ "" for who has no name."""
        return (self.name.split() or [""])[0]


class Style(SQLModel):
    """The voice of the company, as its style guide says it: Markdown."""

    text: str
