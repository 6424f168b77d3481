"""The validated shapes of everything a company's files hold.

Each class is both the value the rules work on and the base of the table in `records.py`: fields are written once.
Values are never changed after they were read. Words a company may extend (formats, content types, buying roles)
are plain strings checked against its taxonomy; words the rules depend on are literals.
"""

from datetime import date
from typing import Literal

from pydantic import BaseModel, ConfigDict
from pydantic import Field as Described
from sqlalchemy import JSON, String
from sqlmodel import Field, SQLModel

from content_library.columns import as_json

Participation = Literal["driver", "participant", "gatekeeper", "not_involved"]
Importance = Literal["must", "should", "nice"]
Audience = Literal["external", "nda", "partner", "internal"]
AssetStatus = Literal["draft", "in_review", "published", "archived"]
ContactStatus = Literal["engaged", "not_engaged", "approved", "blocking"]
DealStatus = Literal["open", "won", "lost"]
Outcome = Literal["answered", "unanswered", "low_confidence", "thumbs_down", "out_of_scope"]
Team = Literal["marketers", "writers", "sales"]


class Part(BaseModel):
    """A nested value that has no identity of its own."""

    model_config = ConfigDict(frozen=True)


# --------------------------------------------------------------------------- the company


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


# --------------------------------------------------------------------------- personas and the journey


class Goal(Part):
    goal: str
    sub_goals: tuple[str, ...] = ()


class Pain(Part):
    text: str
    type: str | None = None
    scope: str | None = None


class Trigger(Part):
    text: str
    kind: str | None = None


class Quote(Part):
    """A customer's own words; `source` is the id of a research note."""

    quote: str
    source: str | None = None


Strings = tuple[str, ...]


class Persona(SQLModel):
    id: str
    label: str
    name: str = ""
    one_line: str = ""
    aliases: Strings = Field(default=(), sa_type=as_json(Strings))
    buying_roles: Strings = Field(default=(), sa_type=as_json(Strings))
    segments: Strings = Field(default=(), sa_type=as_json(Strings))
    goals: tuple[Goal, ...] = Field(default=(), sa_type=as_json(tuple[Goal, ...]))
    pains: tuple[Pain, ...] = Field(default=(), sa_type=as_json(tuple[Pain, ...]))
    triggers: tuple[Trigger, ...] = Field(default=(), sa_type=as_json(tuple[Trigger, ...]))
    kpis: Strings = Field(default=(), sa_type=as_json(Strings))
    objections: Strings = Field(default=(), sa_type=as_json(Strings))
    decision_criteria: Strings = Field(default=(), sa_type=as_json(Strings))
    channels: Strings = Field(default=(), sa_type=as_json(Strings))
    reads: str = ""
    voice_of_customer: tuple[Quote, ...] = Field(default=(), sa_type=as_json(tuple[Quote, ...]))
    evidence: Strings = Field(default=(), sa_type=as_json(Strings))


class Phase(SQLModel):
    """`mapped` is False for later phases that are known but have no cells; their `order` follows the mapped ones."""

    id: str
    order: int
    label: str
    owner: str = ""
    funnel: str = ""
    buyer_question: str = ""
    definition: str = ""
    exit: str = ""
    typical_days: int | None = None
    mapped: bool = True


class MicroJourney(Part):
    goal: str = ""
    desired_outcome: str = ""


class Formats(Part):
    preferred: Strings = ()
    acceptable: Strings = ()


class ContentPreferences(Part):
    """What this reader will open in this phase. `depth` runs from 1 (snapshot) to 4 (reference)."""

    types: Strings = ()
    formats: Formats = Formats()
    depth: int | None = Described(default=None, ge=1, le=4)
    channels: Strings = ()
    languages: Strings = ()


class Need(SQLModel):
    """What a persona must be able to do or decide to pass a phase: the unit of coverage."""

    id: str
    persona: str
    phase: str
    position: int = 0
    text: str
    kind: str = "information"
    importance: Importance = Field(default="must", sa_type=String)
    segment_specific: bool = False
    evidence: Strings = Field(default=(), sa_type=as_json(Strings))


class Cell(SQLModel):
    """A persona in a phase. `participation` is None where the map has no line for the pair: nobody decided yet."""

    persona: str
    phase: str
    participation: Participation | None = Field(default=None, sa_type=String)
    micro_journey: MicroJourney = Field(default=MicroJourney(), sa_type=as_json(MicroJourney))
    activities: Strings = Field(default=(), sa_type=as_json(Strings))
    questions: Strings = Field(default=(), sa_type=as_json(Strings))
    thoughts: Strings = Field(default=(), sa_type=as_json(Strings))
    content_preferences: ContentPreferences = Field(default=ContentPreferences(), sa_type=as_json(ContentPreferences))
    evidence: Strings = Field(default=(), sa_type=as_json(Strings))

    @property
    def involved(self) -> bool:
        return self.participation not in (None, "not_involved")


# --------------------------------------------------------------------------- content


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


# --------------------------------------------------------------------------- deals, demand, briefs


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


class Suggestion(SQLModel):
    """A need an asset seems to meet though nobody tagged it, with the sentence that says so. `score` 0 to 1."""

    asset: str
    need: str
    score: float = 1.0
    sentence: str = ""


# --------------------------------------------------------------------------- crosswalk


class Share(Part):
    """How much (0 to 1) of a foreign stage lies in `phase`."""

    phase: str
    weight: float


class ModelStage(SQLModel):
    """A stage of another journey model, e.g. "BOFU" of "funnel", spread over our phases."""

    model: str
    stage: str
    position: int = 0
    shares: tuple[Share, ...] = Field(default=(), sa_type=as_json(tuple[Share, ...]))


class CrmStage(SQLModel):
    pipeline: str
    stage: str
    position: int = 0
    probability: float | None = None
    phase: str | None = None
    also: Strings = Field(default=(), sa_type=as_json(Strings))
    typical_days: int | None = None
    open: bool = True
    note: str = ""


class PhaseWord(SQLModel):
    """A word people type for a phase."""

    phase: str
    word: str
