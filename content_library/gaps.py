"""Which cell to mend first, why, and the cheapest way: importance x hole x urgency.

Nothing inside a priority is rounded but the coverage it starts from.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cached_property
from typing import Any

from content_library.actions import Action, cheapest_work
from content_library.coverage import CellCoverage, Coverage, coverage, stale_weight
from content_library.deal_cards import ON_BOARD, deal_card, phase_of, stuck_value, value_of
from content_library.demand import demand_of
from content_library.intake import Participation
from content_library.need_coverage import NeedCoverage
from content_library.picture import CellKey, Picture
from content_library.remembered import remembered
from content_library.rounding import exact, rounded, share

StuckDeal = tuple[str, int, int, int]
"""(deal, days in stage, typical days, what is stuck in whole units of the company's currency)"""

NO_WRITING: tuple[Action, ...] = ("finish", "translate", "retag")
"""What is solved without a new piece."""
NO_PIECE_BY_ITSELF = "refresh"
"""A review of what there is: done on the way where a cell takes a new piece, and no piece where it is all there is."""


@dataclass(frozen=True)
class Gap:
    """A cell in the order of `priority` (0 to 100), with every factor of it.

    `demand`, `deals`, `stale` and `urgency` are 0 to 1; `unmet` are needs not met, `actions` one for each;
    `in_progress` are active briefs that hold one; `discounted` says that these make the gap wait.
    A cell without a number has priority 0 and only `why`.
    """

    persona: str
    phase: str
    participation: Participation | None
    status: str
    coverage: float | None
    priority: float
    weight: float = 0.0
    hole: float = 0.0
    demand: float = 0.0
    demand_count: int = 0
    deals: float = 0.0
    stuck_deals: tuple[StuckDeal, ...] = ()
    stale: float = 0.0
    urgency: float = 0.0
    unmet: tuple[str, ...] = ()
    actions: dict[str, Action] = field(default_factory=dict)
    in_progress: tuple[str, ...] = ()
    discounted: bool = False
    why: str | None = None


@dataclass(frozen=True)
class Piece:
    """Something to write for a cell: the needs it must meet, with the action each calls for."""

    gap: Gap
    needs: dict[str, Action]


def gaps(picture: Picture, scores: Coverage | None = None) -> tuple[Gap, ...]:
    """Cells with a number by priority, then the others; among equals the order of the map. `scores`: base matrix."""
    if scores is None or scores is coverage(picture):
        return remembered(picture, "gaps", lambda: _gaps(picture, coverage(picture)))
    return _gaps(picture, scores)


def gaps_as_json(picture: Picture, scores: Coverage | None = None) -> list[dict[str, Any]]:
    return [_gap_as_json(gap) for gap in gaps(picture, scores)]


def is_to_write(gap: Gap) -> bool:
    """Whether it asks for more than to finish a draft, translate or tag."""
    return any(action not in NO_WRITING for action in gap.actions.values())


def capacity(picture: Picture, pieces: int) -> tuple[Piece, ...]:
    """The `pieces` to write next: by priority, without needs that a tag, a translation, a draft or a brief solves, and
    without cells that a refreshed asset solves."""
    found = []
    for gap in gaps(picture):
        begun = _needs_begun(picture, gap.persona, gap.phase)
        needs = {need: act for need, act in gap.actions.items() if act not in NO_WRITING and need not in begun}
        if set(needs.values()) - {NO_PIECE_BY_ITSELF}:
            found.append(Piece(gap, needs))
    return tuple(found[:pieces])


def _gaps(picture: Picture, scores: Coverage) -> tuple[Gap, ...]:
    stuck = _stuck_by_phase(picture)
    ranked = [_gap(picture, cell, stuck.get(cell.phase, NOTHING_STUCK)) for cell in scores.cells]
    return tuple(sorted(ranked, key=lambda gap: (gap.coverage is None, -gap.priority)))


# --------------------------------------------------------------------------- one gap


def _gap(picture: Picture, cell: CellCoverage, stuck: "_StuckInPhase") -> Gap:
    if cell.coverage is None or cell.participation is None:
        return Gap(cell.persona, cell.phase, cell.participation, cell.status, None, 0.0, why=cell.status)
    rule = picture.taxonomy.priority
    pairs = demand_of(picture, cell.persona, cell.phase)
    weight = exact(picture.taxonomy.participation_weight[cell.participation])
    hole = 1 - exact(cell.coverage) / 100
    demand = min(Fraction(1), Fraction(len(pairs), rule.demand_full_at))
    deals = stuck.share(cell.persona)
    stale = stale_weight(cell.needs, picture.taxonomy)
    urgency = exact(rule.base) + exact(rule.demand) * demand + exact(rule.deals) * deals + exact(rule.stale) * stale
    unmet = [need for need in cell.needs if need.label != "met"]
    begun = _needs_begun(picture, cell.persona, cell.phase)
    waits = _waits(unmet, begun)
    discount = exact(rule.in_progress_discount) if waits else Fraction(1)
    return Gap(
        persona=cell.persona,
        phase=cell.phase,
        participation=cell.participation,
        status=cell.status,
        coverage=cell.coverage,
        priority=rounded(100 * weight * hole * urgency * discount, 1),
        weight=float(weight),
        hole=rounded(hole, 3),
        demand=rounded(demand, 2),
        demand_count=len(pairs),
        deals=rounded(deals, 2),
        stuck_deals=stuck.rows(cell.persona),
        stale=rounded(stale, 2),
        urgency=rounded(urgency, 3),
        unmet=tuple(need.need for need in unmet),
        actions={need.need: cheapest_work(picture, need.need).action for need in unmet},
        in_progress=tuple(dict.fromkeys(brief for need in unmet for brief in begun.get(need.need, ()))),
        discounted=waits,
    )


def _needs_begun(picture: Picture, persona: str, phase: str) -> Mapping[str, tuple[str, ...]]:
    """The active briefs of a cell that hold a need, by need."""
    return remembered(picture, "begun", lambda: _begun(picture)).get((persona, phase), {})


def _begun(picture: Picture) -> dict[CellKey, dict[str, tuple[str, ...]]]:
    begun: dict[CellKey, dict[str, tuple[str, ...]]] = {}
    for brief in picture.briefs:
        if brief.active:
            needs = begun.setdefault((brief.persona, brief.phase), {})
            needs.update({need: (*needs.get(need, ()), brief.id) for need in dict.fromkeys(brief.needs)})
    return begun


def _waits(unmet: Sequence[NeedCoverage], begun: Mapping[str, object]) -> bool:
    """Every must that is not met is being written, and there is one."""
    musts = [need.need in begun for need in unmet if need.importance == "must"]
    return bool(musts) and all(musts)


# --------------------------------------------------------------------------- stuck deals


@dataclass(frozen=True)
class _Stuck:
    """An open deal over its typical time: what is stuck for a persona not on board, and for one who is."""

    row: tuple[str, int, int]
    waiting: Fraction
    engaged: Fraction
    on_board: frozenset[str]

    def value(self, persona: str) -> Fraction:
        return self.engaged if persona in self.on_board else self.waiting


@dataclass(frozen=True)
class _StuckInPhase:
    """`full` is how much stuck counts as all of it."""

    deals: tuple[_Stuck, ...]
    full: Fraction

    def share(self, persona: str) -> Fraction:
        """0 to 1."""
        less = (each.waiting - each.engaged for each in self.deals if persona in each.on_board)
        return min(Fraction(1), (self._waiting - sum(less, Fraction(0))) / self.full) if self.full else Fraction(0)

    def rows(self, persona: str) -> tuple[StuckDeal, ...]:
        values = [(each.row, each.value(persona)) for each in self.deals]
        return tuple((*row, share(value.numerator, value.denominator)) for row, value in values if value > 0)

    @cached_property
    def _waiting(self) -> Fraction:
        return sum((each.waiting for each in self.deals), Fraction(0))


NOTHING_STUCK = _StuckInPhase((), Fraction(0))


def _stuck_by_phase(picture: Picture) -> dict[str, _StuckInPhase]:
    """In the order of the deals file."""
    rule, found = picture.taxonomy.priority, dict[str, list[_Stuck]]()
    pipeline = sum((value_of(deal) for deal in picture.deals if deal.status == "open"), Fraction(0))
    for deal in picture.deals:
        phase, value = phase_of(picture, deal), stuck_value(picture, deal)
        if phase is not None and value > 0:
            card = deal_card(picture, deal.id)
            on_board = frozenset(persona for persona, status in card.people.items() if status in ON_BOARD)
            waiting, engaged = value * exact(rule.relevance_open), value * exact(rule.relevance_engaged)
            stuck = _Stuck((deal.id, card.days, card.typical or 0), waiting, engaged, on_board)
            found.setdefault(phase, []).append(stuck)
    full = pipeline * exact(rule.stuck_share_full_at)
    return {phase: _StuckInPhase(tuple(deals), full) for phase, deals in found.items()}


# --------------------------------------------------------------------------- as JSON


def _gap_as_json(gap: Gap) -> dict[str, Any]:
    if gap.why is not None:
        return {"persona": gap.persona, "phase": gap.phase, "priority": gap.priority, "why": gap.why}
    record = {key: list(value) if isinstance(value, tuple) else value for key, value in vars(gap).items()}
    del record["why"]
    return {**record, "stuck_deals": [list(row) for row in gap.stuck_deals], "actions": dict(gap.actions)}
