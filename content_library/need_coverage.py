"""How far one need is met: the strength of every asset tagged with it, and what the best two make of it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

import numpy as np

from content_library.fit import Optics, Taste
from content_library.holdings import Holdings
from content_library.intake import Asset, Importance, Need
from content_library.rounding import Ints, exact, share
from content_library.sharing import Reason
from content_library.taxonomy import Taxonomy

Label = Literal["met", "weak", "unmet"]


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
    blocked: tuple[Reason, ...]
    language: str
    nda: bool


@dataclass(frozen=True)
class NeedCoverage:
    """`coverage` 0 to 1. `counting`: the ids of the one or two assets it comes from, strongest first.

    `nda`: one of these needs an NDA. `stale`: something is tagged with the need, and all of it has aged or expired.
    `only_other_languages`: something may be offered for it, and all of that is in a language that counts nothing here.
    """

    need: str
    importance: Importance
    coverage: float
    label: Label
    counting: tuple[str, ...]
    nda: bool
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

    taxonomy: Taxonomy
    holdings: Holdings
    optics: Optics

    def score(self, taste: Taste, need: Need) -> NeedCoverage:
        places = self.holdings.tagged_with(need.id)
        strengths = self._strengths(taste, need, places)
        counting = self._counting(places, strengths)
        covered = self._covered(strengths[counting])
        counted = [self.holdings.assets[place] for place in places[counting]]
        return NeedCoverage(
            need=need.id,
            importance=need.importance,
            coverage=covered,
            label=_label(covered, self.taxonomy),
            counting=tuple(asset.id for asset in counted),
            nda=any(asset.audience == "nda" for asset in counted),
            stale=len(places) > 0 and bool(self.holdings.gone[places].all()),
            only_other_languages=not counting and self._is_foreign(places),
            list_assets=lambda: self._assets(taste, need, places),
        )

    def potential(self, taste: Taste, need: Need, scored: NeedCoverage) -> float:
        """The need's coverage if all that is suggested for it were tagged with it."""
        suggested = self.holdings.suggested_for(need.id)
        if len(suggested) == 0:
            return scored.coverage
        places = np.union1d(self.holdings.tagged_with(need.id), suggested)
        strengths = self._strengths(taste, need, places)
        return self._covered(strengths[self._counting(places, strengths)])

    def _strengths(self, taste: Taste, need: Need, places: Ints) -> Ints:
        return self.optics.strengths(places, taste.fit(places), need.segment_specific)

    def _counting(self, places: Ints, strengths: Ints) -> list[int]:
        """Which are the strongest, and the strongest after it that is no copy of it; at a tie the lower id."""
        if not strengths.any():
            return []
        best = int(strengths.argmax())
        rest = strengths.copy()
        rest[best] = 0
        if int(places[best]) in self.holdings.copies:
            rest[np.isin(places, self.holdings.copies[int(places[best])])] = 0
        return [best, int(rest.argmax())] if rest.any() else [best]

    def _covered(self, strengths: Ints) -> float:
        """1 - (1 - first) * (1 - discount * second), to three decimals."""
        first, second = [*strengths.tolist(), 0, 0][:2]
        discount = exact(self.taxonomy.second_asset_discount)
        whole = 1000 * discount.denominator
        missed = (1000 - first) * (whole - discount.numerator * second)
        return share(1000 * whole - missed, whole) / 1000

    def _is_foreign(self, places: Ints) -> bool:
        offerable = [self.holdings.assets[place] for place in places[self.holdings.offerable[places]]]
        return bool(offerable) and not any(self.optics.language_factor(asset.language) for asset in offerable)

    def _assets(self, taste: Taste, need: Need, places: Ints) -> tuple[AssetStrength, ...]:
        holdings, fits = self.holdings, taste.fit(places)
        rows = (
            [holdings.assets[place] for place in places],
            self._strengths(taste, need, places).tolist(),
            fits.tolist(),
            taste.format_parts(places).tolist(),
            taste.depth_parts(places).tolist(),
            holdings.freshness[places].tolist(),
            holdings.quality[places].tolist(),
        )
        listed = [self._asset(*row) for row in zip(*rows, strict=True)]
        return tuple(sorted(listed, key=lambda each: (-each.strength, each.asset)))

    def _asset(self, asset: Asset, strength: int, fit: int, *parts: int) -> AssetStrength:
        return AssetStrength(
            asset=asset.id,
            strength=strength / 1000,
            fit=fit / 1000,
            parts=Parts(*(part / 1000 for part in parts)),
            blocked=self.holdings.blocks(asset),
            language=asset.language,
            nda=asset.audience == "nda",
        )


def _label(covered: float, taxonomy: Taxonomy) -> Label:
    if covered >= taxonomy.thresholds.need_met:
        return "met"
    return "weak" if covered >= taxonomy.thresholds.need_weak else "unmet"
