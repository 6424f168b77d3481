"""How far one need is met: the strength of every asset tagged with it, and what the best two make of it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

from content_library.fit import Condition, Optics, Taste, conditions, twins
from content_library.intake import Asset, Importance, Need
from content_library.picture import Picture
from content_library.rounding import exact
from content_library.taxonomy import Taxonomy

Label = Literal["met", "weak", "unmet"]
Ranked = list[tuple[int, str]]
"""(minus the strength in thousandths, asset id): sorted, the strongest comes first and ties go by id."""


@dataclass(frozen=True)
class Parts:
    """The four parts of fit, 0 to 1, before their weights."""

    format: float
    depth: float
    freshness: float
    quality: float


@dataclass(frozen=True)
class AssetStrength:
    """An asset tagged with a need: `fit` to the cell, `strength` after block and lens, both 0 to 1."""

    asset: str
    strength: float
    fit: float
    parts: Parts
    blocked: tuple[str, ...]
    language: str
    nda: bool


@dataclass(frozen=True)
class NeedCoverage:
    """`coverage` 0 to 1. `counting`: the ids of the one or two assets it comes from, strongest first.

    `stale`: something is tagged with the need, and all of it has aged or expired. `only_other_languages`: something
    may be offered for it, and all of that is in a language that counts nothing here.
    """

    need: str
    importance: Importance
    coverage: float
    label: Label
    counting: tuple[str, ...]
    stale: bool
    only_other_languages: bool
    list_assets: Callable[[], tuple[AssetStrength, ...]] = field(repr=False, compare=False)

    @cached_property
    def assets(self) -> tuple[AssetStrength, ...]:
        """Every asset tagged with the need, blocked or not; strongest first, then by id."""
        return self.list_assets()


@dataclass(frozen=True)
class NeedScorer:
    """Scores needs of one picture through one lens."""

    picture: Picture
    optics: Optics

    def score(self, taste: Taste, need: Need) -> NeedCoverage:
        tagged = [self._conditions[asset.id] for asset in self.picture.assets_for_need.get(need.id, ())]
        ranked = self._ranked(taste, need, tagged)
        counting = self._counting(ranked)
        covered = self._covered(counting)
        return NeedCoverage(
            need=need.id,
            importance=need.importance,
            coverage=covered,
            label=_label(covered, self.picture.taxonomy),
            counting=tuple(asset for _, asset in counting),
            stale=bool(tagged) and all(each.aged or each.expired for each in tagged),
            only_other_languages=not ranked and self._is_foreign(tagged),
            list_assets=lambda: self._assets(taste, need, tagged),
        )

    def coverage_with(self, taste: Taste, need: Need, suggested: Sequence[Asset]) -> float:
        """The need's coverage if `suggested`, too, were tagged with it."""
        assets = (*self.picture.assets_for_need.get(need.id, ()), *suggested)
        return self._covered(self._counting(self._ranked(taste, need, [self._conditions[each.id] for each in assets])))

    @cached_property
    def _conditions(self) -> dict[str, Condition]:
        return dict(conditions(self.picture))

    def _ranked(self, taste: Taste, need: Need, tagged: Sequence[Condition]) -> Ranked:
        """The assets that count for anything."""
        fit, strength, specific = taste.fit, self.optics.strength, need.segment_specific
        ranked = [
            (-strength(each.asset, fit(each).fit, specific), each.asset.id) for each in tagged if not each.blocked
        ]
        return sorted(entry for entry in ranked if entry[0] < 0)

    def _counting(self, ranked: Ranked) -> Ranked:
        """The strongest, and the strongest after it that is no copy of it."""
        if not ranked:
            return []
        copies = twins(self.picture).get(ranked[0][1], frozenset())
        return [ranked[0], *[entry for entry in ranked[1 : len(copies) + 2] if entry[1] not in copies][:1]]

    def _covered(self, counting: Ranked) -> float:
        """1 - (1 - first) * (1 - discount * second), to three decimals."""
        first, second = [-strength for strength, _ in (*counting, (0, ""), (0, ""))[:2]]
        discount = exact(self.picture.taxonomy.second_asset_discount)
        whole = 1000 * discount.denominator
        missed = (1000 - first) * (whole - discount.numerator * second)
        return (2 * (1000 * whole - missed) + whole) // (2 * whole) / 1000

    def _is_foreign(self, tagged: Sequence[Condition]) -> bool:
        factors = [self.optics.language_factor(each.asset.language) for each in tagged if not each.blocked]
        return bool(factors) and not any(factors)

    def _assets(self, taste: Taste, need: Need, tagged: Sequence[Condition]) -> tuple[AssetStrength, ...]:
        listed = [self._asset(taste, need, condition) for condition in tagged]
        return tuple(sorted(listed, key=lambda each: (-each.strength, each.asset)))

    def _asset(self, taste: Taste, need: Need, condition: Condition) -> AssetStrength:
        asset, fit = condition.asset, taste.fit(condition)
        strength = 0 if condition.blocked else self.optics.strength(asset, fit.fit, need.segment_specific)
        parts = (fit.format, fit.depth, condition.freshness, condition.quality)
        return AssetStrength(
            asset=asset.id,
            strength=strength / 1000,
            fit=fit.fit / 1000,
            parts=Parts(*(part / 1000 for part in parts)),
            blocked=condition.blocked,
            language=asset.language,
            nda=asset.audience == "nda",
        )


def _label(covered: float, taxonomy: Taxonomy) -> Label:
    if covered >= taxonomy.thresholds.need_met:
        return "met"
    return "weak" if covered >= taxonomy.thresholds.need_weak else "unmet"
