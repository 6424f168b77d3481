"""Everything the library knows, as one immutable value: what every rule is a function of."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from typing import Self, TypeVar

from content_library.asset_texts import AssetTexts
from content_library.decided import TagDecision
from content_library.intake import (
    Asset,
    BriefRequest,
    Campaign,
    Cell,
    Claim,
    Company,
    Competitor,
    Contact,
    CrmStage,
    Deal,
    ForbiddenClaim,
    LoggedQuestion,
    ModelStage,
    Need,
    Person,
    Persona,
    Phase,
    PhaseWord,
    ResearchNote,
    Segment,
    StageChange,
    Suggestion,
)
from content_library.meanings import Meanings
from content_library.taxonomy import Taxonomy

K = TypeVar("K")
V = TypeVar("V")

CellKey = tuple[str, str]
"""(persona id, phase id)"""


@dataclass(frozen=True)
class Picture:
    """Orders matter: personas and phases as the map lists them, cells by persona then phase, needs as written
    inside their cell, assets and duplicates by id, deals and questions as their files list them.
    `cells` holds every persona x mapped phase; a pair the map does not mention has participation None.
    """

    today: date
    company: Company
    taxonomy: Taxonomy = Taxonomy()
    segments: tuple[Segment, ...] = ()
    people: tuple[Person, ...] = ()
    competitors: tuple[Competitor, ...] = ()
    personas: tuple[Persona, ...] = ()
    phases: tuple[Phase, ...] = ()
    cells: tuple[Cell, ...] = ()
    needs: tuple[Need, ...] = ()
    assets: tuple[Asset, ...] = ()
    duplicates: tuple[tuple[str, str], ...] = ()
    suggestions: tuple[Suggestion, ...] = ()
    deals: tuple[Deal, ...] = ()
    contacts: tuple[Contact, ...] = ()
    stage_changes: tuple[StageChange, ...] = ()
    questions: tuple[LoggedQuestion, ...] = ()
    briefs: tuple[BriefRequest, ...] = ()
    """Those of the company's file, then those kept here."""
    kept_briefs: frozenset[str] = frozenset()
    """Ids of the latter: theirs are the states of `briefs.life`, and what is done with them is done at once."""
    campaigns: tuple[Campaign, ...] = ()
    notes: tuple[ResearchNote, ...] = ()
    claims: tuple[Claim, ...] = ()
    forbidden_claims: tuple[ForbiddenClaim, ...] = ()
    model_stages: tuple[ModelStage, ...] = ()
    crm_stages: tuple[CrmStage, ...] = ()
    phase_words: tuple[PhaseWord, ...] = ()
    style: str = ""
    tampered: frozenset[str] = frozenset()
    """Assets in whose file somebody tries to steer a machine or mislead a reader; that is left out of what was read."""
    accepted: tuple[TagDecision, ...] = ()
    """Tags that somebody accepted and the files do not have yet: `assets` have them already."""
    called: tuple[tuple[str, str], ...] = ()
    """What a reader wants phases called, with their ids, where they chose other words than the map's. For what is said to them
    alone: no rule looks at it, so nothing that is stored or shared has these words."""
    meanings: Meanings | None = field(default=None, compare=False, repr=False)
    """How close two texts are; None where nobody can tell, and rules go by words."""
    texts: AssetTexts | None = field(default=None, compare=False, repr=False)
    """What the assets say; None where nobody keeps it, and rules go by their titles."""
    memo: dict[object, object] = field(default_factory=dict, init=False, compare=False, repr=False)
    """Results of rules on this very picture, kept by the rule that made them; a changed copy starts empty."""
    memo_whatever_is_asked: dict[object, object] = field(default_factory=dict, init=False, compare=False, repr=False)
    """Those that look at no questions: `asked` hands them on."""

    def asked(self, questions: tuple[LoggedQuestion, ...]) -> Self:
        """The same with these questions instead."""
        other = replace(self, questions=questions)
        other.memo_whatever_is_asked.update(self.memo_whatever_is_asked)
        return other

    @cached_property
    def mapped_phases(self) -> tuple[Phase, ...]:
        return tuple(phase for phase in self.phases if phase.mapped)

    @cached_property
    def persona_of(self) -> Mapping[str, Persona]:
        return {persona.id: persona for persona in self.personas}

    @cached_property
    def phase_of(self) -> Mapping[str, Phase]:
        return {phase.id: phase for phase in self.phases}

    @cached_property
    def called_of(self) -> Mapping[str, str]:
        return dict(self.called)

    @cached_property
    def cell_of(self) -> Mapping[CellKey, Cell]:
        return {(cell.persona, cell.phase): cell for cell in self.cells}

    @cached_property
    def need_of(self) -> Mapping[str, Need]:
        return {need.id: need for need in self.needs}

    @cached_property
    def asset_of(self) -> Mapping[str, Asset]:
        return {asset.id: asset for asset in self.assets}

    @cached_property
    def deal_of(self) -> Mapping[str, Deal]:
        return {deal.id: deal for deal in self.deals}

    @cached_property
    def needs_of(self) -> Mapping[CellKey, tuple[Need, ...]]:
        return _grouped(((need.persona, need.phase), need) for need in self.needs)

    @cached_property
    def contacts_of(self) -> Mapping[str, tuple[Contact, ...]]:
        return _grouped((contact.deal, contact) for contact in self.contacts)

    @cached_property
    def assets_for_need(self) -> Mapping[str, tuple[Asset, ...]]:
        """Every asset tagged with the need, blocked or not, by id."""
        return _grouped((need, asset) for asset in self.assets for need in dict.fromkeys(asset.needs))

    @cached_property
    def claims_against(self) -> Mapping[str, tuple[ForbiddenClaim, ...]]:
        """Forbidden claims by the id of an asset that makes them."""
        return _grouped((asset, claim) for claim in self.forbidden_claims for asset in claim.assets)


def _grouped(pairs: Iterable[tuple[K, V]]) -> dict[K, tuple[V, ...]]:
    groups: dict[K, list[V]] = {}
    for key, value in pairs:
        groups.setdefault(key, []).append(value)
    return {key: tuple(values) for key, values in groups.items()}
