"""Tables of what is read from files, and of how far reading got. A table is the value of `intake.py` plus where it came
from; joins and questions live in `library.py`.

Tables do not validate: values are validated on their way in. Rows are written and read with plain statements, never as
objects of these classes.
"""

from datetime import date, datetime
from typing import Annotated, Any

from pydantic import WrapValidator
from sqlalchemy import JSON, Text
from sqlmodel import Field, SQLModel

from content_library import intake
from content_library.columns import as_json
from content_library.taxonomy import Taxonomy, what_still_fits

Strings = tuple[str, ...]


class FromFile(SQLModel):
    """`file` is relative to the workspace; `line` is where it stands in it and `place` its turn in the file."""

    file: str = Field(default="", index=True)
    line: int | None = None
    place: int = 0


# --------------------------------------------------------------------------- the company and its map


class CompanyRow(intake.Company, FromFile, table=True):
    __tablename__ = "company"
    company: str = Field(primary_key=True)


class TaxonomyRow(FromFile, table=True):
    __tablename__ = "taxonomy"
    id: int = Field(default=1, primary_key=True)
    taxonomy: Taxonomy = Field(sa_type=as_json(Annotated[Taxonomy, WrapValidator(what_still_fits)]))


class StyleRow(intake.Style, FromFile, table=True):
    __tablename__ = "style"
    id: int = Field(default=1, primary_key=True)
    text: str = Field(sa_type=Text)


class CompetitorRow(intake.Competitor, FromFile, table=True):
    __tablename__ = "competitor"
    id: str = Field(primary_key=True)


class SegmentRow(intake.Segment, FromFile, table=True):
    __tablename__ = "segment"
    id: str = Field(primary_key=True)


class PersonRow(intake.Person, FromFile, table=True):
    __tablename__ = "person"
    id: str = Field(primary_key=True)


class PersonaRow(intake.Persona, FromFile, table=True):
    __tablename__ = "persona"
    id: str = Field(primary_key=True)


class PhaseRow(intake.Phase, FromFile, table=True):
    __tablename__ = "phase"
    id: str = Field(primary_key=True)


class CellRow(intake.Cell, FromFile, table=True):
    __tablename__ = "cell"
    persona: str = Field(primary_key=True)
    phase: str = Field(primary_key=True)


class NeedRow(intake.Need, FromFile, table=True):
    __tablename__ = "need"
    id: str = Field(primary_key=True)


class ModelStageRow(intake.ModelStage, FromFile, table=True):
    __tablename__ = "model_stage"
    model: str = Field(primary_key=True)
    stage: str = Field(primary_key=True)


class CrmStageRow(intake.CrmStage, FromFile, table=True):
    __tablename__ = "crm_stage"
    pipeline: str = Field(primary_key=True)
    stage: str = Field(primary_key=True)


class PhaseWordRow(intake.PhaseWord, FromFile, table=True):
    __tablename__ = "phase_word"
    phase: str = Field(primary_key=True)
    word: str = Field(primary_key=True)


class ClaimRow(intake.Claim, FromFile, table=True):
    __tablename__ = "claim"
    id: str = Field(primary_key=True)


class ForbiddenClaimRow(intake.ForbiddenClaim, FromFile, table=True):
    __tablename__ = "forbidden_claim"
    id: str = Field(primary_key=True)


class CampaignRow(intake.Campaign, FromFile, table=True):
    __tablename__ = "campaign"
    id: str = Field(primary_key=True)


class ResearchNoteRow(intake.ResearchNote, FromFile, table=True):
    __tablename__ = "research_note"
    id: str = Field(primary_key=True)
    text: str = Field(default="", sa_type=Text)


# --------------------------------------------------------------------------- deals, demand, briefs


class DealRow(intake.Deal, FromFile, table=True):
    __tablename__ = "deal"
    id: str = Field(primary_key=True)


class ContactRow(intake.Contact, FromFile, table=True):
    __tablename__ = "contact"
    deal: str = Field(primary_key=True)
    position: int = Field(primary_key=True)


class StageChangeRow(intake.StageChange, FromFile, table=True):
    __tablename__ = "stage_change"
    deal: str = Field(primary_key=True)
    position: int = Field(primary_key=True)


class LoggedQuestionRow(intake.LoggedQuestion, FromFile, table=True):
    __tablename__ = "question"
    position: int = Field(primary_key=True)
    text: str = Field(default="", sa_type=Text)


class BriefRow(intake.BriefRequest, FromFile, table=True):
    __tablename__ = "brief"
    id: str = Field(primary_key=True)


# --------------------------------------------------------------------------- the library


class SourceRow(SQLModel, table=True):
    """A file that was read, and the hash of its bytes; `folder` is the library folder it was found in, or `map:` and the
    role of a file of the map."""

    __tablename__ = "source"
    path: str = Field(primary_key=True)
    folder: str = Field(index=True)
    hash: str


class ReadingRow(SQLModel, table=True):
    """What a file says of its asset, whatever the map knows. `due` means: not yet checked against the map."""

    __tablename__ = "reading"
    path: str = Field(primary_key=True)
    asset: str = Field(index=True)
    due: bool = Field(default=True, index=True)
    check_again_on: date | None = Field(default=None, index=True)
    says_audience: bool = True
    said: dict[str, Any] = Field(default_factory=dict, sa_type=JSON)
    problems: list[Any] = Field(default_factory=list, sa_type=JSON)
    body_hash: str = ""
    body: str = Field(default="", sa_type=Text)


class AssetRow(intake.Asset, table=True):
    """`digest` is a hash of title, text and tags: what search has to be told of when it changes."""

    __tablename__ = "asset"
    id: str = Field(primary_key=True)
    source: str = Field(index=True)
    digest: str


class SuggestionRow(intake.Suggestion, table=True):
    __tablename__ = "suggestion"
    asset: str = Field(primary_key=True)
    need: str = Field(primary_key=True)
    place: int = 0
    sentence: str = Field(default="", sa_type=Text)


class DuplicateRow(SQLModel, table=True):
    __tablename__ = "duplicate"
    lower: str = Field(primary_key=True)
    higher: str = Field(primary_key=True)


class ProblemRow(SQLModel, table=True):
    """`scope` says which step found it and writes it again: workspace, map, links, or `asset` with the file."""

    __tablename__ = "problem"
    id: int | None = Field(default=None, primary_key=True)
    scope: str = Field(index=True)
    file: str = Field(index=True)
    line: int | None = None
    column_name: str | None = None
    what: str = Field(sa_type=Text)
    remedy: str = Field(sa_type=Text)
    refused: bool


class StateRow(SQLModel, table=True):
    """One row. `revision` grows with every write; the others say for what the last sync read and checked.

    `synced_at` is when the last sync ended, in UTC, None before the first.

    `suggested_at` is the revision the suggestions were made for, -1 before the first. `asked` grows whenever the
    questions asked in vain or the kept briefs change: a picture has to be told, but nothing else of it has to be read
    again.

    `unread` names the kinds of things (personas, phases, needs, deals) whose file could not be read then, and `said`
    the needs that were left out with a message of their own, one a line.
    """

    __tablename__ = "state"
    id: int = Field(default=1, primary_key=True)
    revision: int = 0
    map_hash: str = ""
    unread: str = ""
    said: str = Field(default="", sa_type=Text)
    vocabulary_hash: str = ""
    duplicates_due: bool = False
    suggested_at: int = Field(default=-1, sa_column_kwargs={"server_default": "-1"})
    asked: int = Field(default=0, sa_column_kwargs={"server_default": "0"})
    synced_at: datetime | None = None
