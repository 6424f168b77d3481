"""How far the content there is meets the needs that are written down: per cell, persona, phase and in all.

Every printed number is rounded, ties up, and the next is worked out from the rounded one. `docs/rules.md` explains.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from functools import cached_property
from typing import Any, Literal

from content_library.errors import Unknown
from content_library.fit import Optics, Taste, scale_of
from content_library.holdings import holdings_of
from content_library.intake import Cell, Participation
from content_library.need_coverage import AssetStrength, NeedCoverage, NeedScorer
from content_library.picture import Picture
from content_library.remembered import remembered_whatever_is_asked
from content_library.rounding import exact, rounded, share
from content_library.taxonomy import Taxonomy

Status = Literal["covered", "partial", "gap", "not_needed", "unmapped"]
Flag = Literal["stale", "thin", "nda", "other-language only"]
GATES = ("driver", "gatekeeper")  # who can stop a phase: one has to act, the other to approve


@dataclass(frozen=True)
class Lens:
    """For whom the library is looked at. Nothing set: the base matrix. A segment stands for its industry."""

    language: str | None = None
    industry: str | None = None
    segment: str | None = None


@dataclass(frozen=True)
class CellCoverage:
    """`coverage` and `potential` 0 to 100; None, like `stale_share`, where nothing can be counted."""

    persona: str
    phase: str
    participation: Participation | None
    status: Status
    coverage: float | None = None
    potential: float | None = None
    stale_share: float | None = None
    flags: tuple[Flag, ...] = ()
    needs: tuple[NeedCoverage, ...] = ()


@dataclass(frozen=True)
class Gate:
    """The lowest covered of the readers who can stop a phase."""

    persona: str
    participation: Participation
    coverage: float


@dataclass(frozen=True)
class Coverage:
    """`cells` by persona, then phase. Means are None where no cell has a number; a phase without a gate has no key."""

    as_of: date
    overall: float | None
    by_phase: dict[str, float | None]
    by_persona: dict[str, float | None]
    weakest_gate: dict[str, Gate]
    cells: tuple[CellCoverage, ...]

    def cell(self, persona: str, phase: str) -> CellCoverage:
        """Raises `Unknown` for a pair that is not in the map."""
        found = self._by_key.get((persona, phase))
        if found is None:
            raise Unknown(f"The map has no cell {persona}/{phase}.")
        return found

    @cached_property
    def _by_key(self) -> dict[tuple[str, str], CellCoverage]:
        return {(cell.persona, cell.phase): cell for cell in self.cells}

    def as_json(self) -> dict[str, Any]:
        return {
            "as_of": self.as_of.isoformat(),
            "overall": self.overall,
            "by_phase": dict(self.by_phase),
            "by_persona": dict(self.by_persona),
            "weakest_gate": {phase: dict(vars(gate)) for phase, gate in self.weakest_gate.items()},
            "cells": [_cell_as_json(cell) for cell in self.cells],
        }


def coverage(picture: Picture, lens: Lens = Lens()) -> Coverage:
    """Raises `Unknown` for a segment that is not in the map."""
    language, industry = asked_language(picture, lens.language), _industry(picture, lens)
    return remembered_whatever_is_asked(
        picture, ("coverage", language, industry), lambda: _coverage(picture, language, industry)
    )


def asked_language(picture: Picture, language: str | None) -> str:
    """The language as it can be served: one the company writes nothing in is asked as its default language."""
    default = picture.company.default_language
    if language is None or language == default:
        return default
    written = picture.company.content_languages or {asset.language for asset in picture.assets}
    return language if language in written else default


def stale_weight(needs: Sequence[NeedCoverage], taxonomy: Taxonomy) -> Fraction:
    """The exact share (0 to 1) of a cell's needs, by importance, whose content has all aged or expired."""
    weights = taxonomy.need_importance
    whole = sum(weights[need.importance] for need in needs)
    return Fraction(sum(weights[need.importance] for need in needs if need.stale), whole) if whole else Fraction(0)


def _coverage(picture: Picture, language: str, industry: str | None) -> Coverage:
    holdings, taxonomy = holdings_of(picture), picture.taxonomy
    optics = Optics(taxonomy, holdings, language, picture.company.default_language, industry)
    scorer, scale = NeedScorer(taxonomy, holdings, optics), scale_of(taxonomy)
    cells = tuple(_cell(picture, scorer, Taste(cell, scale, holdings)) for cell in picture.cells)
    in_phase, of_persona = _grouped(cells, "phase"), _grouped(cells, "persona")
    return Coverage(
        as_of=picture.today,
        overall=_mean(cells, taxonomy),
        by_phase={phase.id: _mean(in_phase.get(phase.id, ()), taxonomy) for phase in picture.mapped_phases},
        by_persona={persona.id: _mean(of_persona.get(persona.id, ()), taxonomy) for persona in picture.personas},
        weakest_gate=_weakest_gates(in_phase),
        cells=cells,
    )


def _industry(picture: Picture, lens: Lens) -> str | None:
    if lens.industry is not None or lens.segment is None:
        return lens.industry
    segment = next((each for each in picture.segments if each.id == lens.segment), None)
    if segment is None:
        known = ", ".join(each.id for each in picture.segments) or "none"
        raise Unknown(f"There is no segment “{lens.segment}” in the map.", f"Known segments: {known}.")
    return segment.demographic.industry


# --------------------------------------------------------------------------- one cell


def _cell(picture: Picture, scorer: NeedScorer, taste: Taste) -> CellCoverage:
    cell, taxonomy = taste.cell, picture.taxonomy
    needs = picture.needs_of.get((cell.persona, cell.phase), ())
    if cell.participation == "not_involved":
        return CellCoverage(cell.persona, cell.phase, cell.participation, "not_needed")
    if cell.participation is None or not any(taxonomy.need_importance[need.importance] for need in needs):
        return CellCoverage(cell.persona, cell.phase, cell.participation, "unmapped")
    scored = tuple(scorer.score(taste, need) for need in needs)
    reachable = [scorer.potential(taste, need, each) for need, each in zip(needs, scored, strict=True)]
    covered = _weighed(scored, [each.coverage for each in scored], taxonomy)
    stale_share = rounded(stale_weight(scored, taxonomy), 2)
    return CellCoverage(
        persona=cell.persona,
        phase=cell.phase,
        participation=cell.participation,
        status=_status(cell, scored, covered, taxonomy),
        coverage=covered,
        potential=_weighed(scored, reachable, taxonomy),
        stale_share=stale_share,
        flags=tuple(_flags(taxonomy, scored, stale_share)),
        needs=scored,
    )


def _weighed(needs: Sequence[NeedCoverage], coverages: Sequence[float], taxonomy: Taxonomy) -> float:
    """0 to 100 with one decimal: the mean of the needs' printed coverages by importance."""
    weights = [taxonomy.need_importance[need.importance] for need in needs]
    total = sum(weight * round(covered * 1000) for weight, covered in zip(weights, coverages, strict=True))
    return share(total, sum(weights)) / 10


def _status(cell: Cell, needs: Sequence[NeedCoverage], covered: float, taxonomy: Taxonomy) -> Status:
    musts = [need.label == "met" for need in needs if need.importance == "must"]
    if covered >= taxonomy.thresholds.cell_covered and all(musts):
        return "covered"
    stopped = cell.participation in GATES and bool(musts) and not any(musts)
    return "gap" if stopped or covered < taxonomy.thresholds.cell_gap else "partial"


def _flags(taxonomy: Taxonomy, needs: Sequence[NeedCoverage], stale_share: float) -> Iterator[Flag]:
    if stale_share >= taxonomy.thresholds.stale_flag:
        yield "stale"
    if _leans_on_one_asset(needs, taxonomy):
        yield "thin"
    if any(need.nda for need in needs):
        yield "nda"
    if any(need.only_other_languages for need in needs):
        yield "other-language only"


def _leans_on_one_asset(needs: Sequence[NeedCoverage], taxonomy: Taxonomy) -> bool:
    """Of two or more needs: what a need gets goes to its best asset as a whole."""
    carried: Counter[str] = Counter()
    for need in needs:
        if need.counting:
            carried[need.counting[0]] += taxonomy.need_importance[need.importance] * round(need.coverage * 1000)
    whole = carried.total()
    return len(needs) > 1 and whole > 0 and max(carried.values()) >= exact(taxonomy.thresholds.thin) * whole


# --------------------------------------------------------------------------- many cells


def _grouped(cells: Iterable[CellCoverage], axis: Literal["persona", "phase"]) -> dict[str, list[CellCoverage]]:
    groups: dict[str, list[CellCoverage]] = {}
    for cell in cells:
        groups.setdefault(getattr(cell, axis), []).append(cell)
    return groups


def _mean(cells: Iterable[CellCoverage], taxonomy: Taxonomy) -> float | None:
    """By participation, over cells with a number, from the printed numbers; one decimal."""
    whole = total = Fraction(0)
    for cell in cells:
        if cell.participation is not None and cell.coverage is not None:
            weight = exact(taxonomy.participation_weight[cell.participation])
            whole += weight
            total += weight * exact(cell.coverage)
    return rounded(total / whole, 1) if whole else None


def _weakest_gates(in_phase: Mapping[str, Sequence[CellCoverage]]) -> dict[str, Gate]:
    """Among equals the persona the map lists first."""
    weakest = {}
    for phase, cells in in_phase.items():
        gates = [
            Gate(cell.persona, cell.participation, cell.coverage)
            for cell in cells
            if cell.participation in GATES and cell.coverage is not None
        ]
        if gates:
            weakest[phase] = min(gates, key=lambda gate: gate.coverage)
    return weakest


# --------------------------------------------------------------------------- as JSON


def _cell_as_json(cell: CellCoverage) -> dict[str, Any]:
    record: dict[str, Any] = {
        "persona": cell.persona,
        "phase": cell.phase,
        "participation": cell.participation,
        "coverage": cell.coverage,
        "potential": cell.potential,
        "status": cell.status,
        "needs": [_need_as_json(need) for need in cell.needs],
    }
    if cell.status != "not_needed":
        record |= {"stale_share": cell.stale_share, "flags": list(cell.flags)}
    return record


def _need_as_json(need: NeedCoverage) -> dict[str, Any]:
    return {
        "need": need.need,
        "importance": need.importance,
        "coverage": need.coverage,
        "label": need.label,
        "assets": [_asset_as_json(each) for each in need.assets],
    }


def _asset_as_json(each: AssetStrength) -> dict[str, Any]:
    return {
        "asset": each.asset,
        "strength": each.strength,
        "fit": each.fit,
        "parts": dict(vars(each.parts)),
        "blocked": [str(reason) for reason in each.blocked],
        "language": each.language,
    }
