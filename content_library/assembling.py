"""From values, wherever they are kept, to one Picture in the order every rule relies on."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

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
    Style,
    Suggestion,
)
from content_library.meanings import Meanings
from content_library.picture import Picture
from content_library.tag_decisions import with_tags, without_decided
from content_library.taxonomy import Taxonomy

Values = Mapping[type, Sequence[Any]]
"""By class, each in the order of the files."""

IN_FILE_ORDER = {
    "segments": Segment,
    "people": Person,
    "competitors": Competitor,
    "personas": Persona,
    "deals": Deal,
    "contacts": Contact,
    "stage_changes": StageChange,
    "questions": LoggedQuestion,
    "briefs": BriefRequest,
    "campaigns": Campaign,
    "notes": ResearchNote,
    "claims": Claim,
    "forbidden_claims": ForbiddenClaim,
    "model_stages": ModelStage,
    "crm_stages": CrmStage,
    "phase_words": PhaseWord,
}


def assembled(
    values: Values,
    duplicates: Sequence[tuple[str, str]],
    today: date,
    tampered: frozenset[str] = frozenset(),
    decisions: Sequence[TagDecision] = (),
    kept_briefs: frozenset[str] = frozenset(),
    meanings: Meanings | None = None,
    texts: AssetTexts | None = None,
) -> Picture:
    """`today` is the clock's day; a company that freezes its own day has the last word. Suggestions and duplicates
    of assets or needs that are gone are left out. `decisions` are what people decided about suggested tags."""
    company = next(iter(values.get(Company, ())), Company(company=""))
    phases = tuple(sorted(values.get(Phase, ()), key=lambda phase: (not phase.mapped, phase.order)))
    personas = values.get(Persona, ())
    ids = {asset.id for asset in values.get(Asset, ())}
    written = {need.id for need in values.get(Need, ())}
    needs = _needs(personas, phases, values.get(Need, ()))
    known = {need.id: need for need in needs}
    assets, accepted = with_tags(values.get(Asset, ()), known, decisions)
    suggestions = without_decided(values.get(Suggestion, ()), decisions)
    return Picture(
        today=company.as_of or today,
        company=company,
        taxonomy=next(iter(values.get(Taxonomy, ())), Taxonomy()),
        phases=phases,
        cells=_every_cell(personas, phases, values.get(Cell, ())),
        needs=needs,
        assets=tuple(sorted(assets, key=lambda asset: asset.id)),
        accepted=accepted,
        duplicates=tuple(sorted(pair for pair in duplicates if ids.issuperset(pair))),
        tampered=tampered,
        kept_briefs=kept_briefs,
        suggestions=tuple(one for one in suggestions if one.asset in ids and one.need in written),
        meanings=meanings,
        texts=texts,
        style=next((style.text for style in values.get(Style, ())), ""),
        **{name: tuple(values.get(kind, ())) for name, kind in IN_FILE_ORDER.items()},
    )


def _every_cell(personas: Sequence[Persona], phases: Sequence[Phase], cells: Sequence[Cell]) -> tuple[Cell, ...]:
    """Persona by persona, phase by phase; one without participation where the map says nothing."""
    written = {(cell.persona, cell.phase): cell for cell in cells}
    return tuple(
        written.get((persona.id, phase.id)) or Cell(persona=persona.id, phase=phase.id)
        for persona in personas
        for phase in phases
        if phase.mapped
    )


def _needs(personas: Sequence[Persona], phases: Sequence[Phase], needs: Sequence[Need]) -> tuple[Need, ...]:
    """Those of mapped cells, in the order of the cells, as written inside each."""
    row = {persona.id: position for position, persona in enumerate(personas)}
    column = {phase.id: position for position, phase in enumerate(phases) if phase.mapped}
    mapped = [need for need in needs if need.persona in row and need.phase in column]
    return tuple(sorted(mapped, key=lambda need: (row[need.persona], column[need.phase], need.position)))
