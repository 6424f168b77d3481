"""The map: readers, phases, what each reader does in a phase and needs there, and what others call the stages."""

from typing import Literal

from pydantic import Field as Described
from sqlalchemy import String
from sqlmodel import Field, SQLModel

from content_library.columns import as_json
from content_library.intake.parts import Part, Strings

Participation = Literal["driver", "participant", "gatekeeper", "not_involved"]
Importance = Literal["must", "should", "nice"]


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
