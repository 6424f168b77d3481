"""How well assets fit a cell, and how much of that counts through a lens. All numbers are thousandths."""

from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from math import lcm

import numpy as np

from content_library.holdings import Holdings
from content_library.intake import Asset, Cell
from content_library.rounding import Ints, exact, shares, thousandths
from content_library.taxonomy import Taxonomy

NEUTRAL_INDUSTRIES = ("any", "")
STEPS_WHEN_UNKNOWN = 1  # an asset of unknown depth is neither right nor wrong for anybody


@dataclass(frozen=True)
class Scale:
    """What the taxonomy says about fit. `weights` of format, depth, freshness and quality are parts of `whole`.

    `depth_fit` goes by steps apart; its last entry stands for all that is further.
    """

    weights: tuple[int, int, int, int]
    whole: int
    preferred: int
    acceptable: int
    other: int
    depth_fit: tuple[int, ...]


def scale_of(taxonomy: Taxonomy) -> Scale:
    parts, fits, steps = taxonomy.fit_weights, taxonomy.format_fit, taxonomy.depth_fit
    weights = [exact(each) for each in (parts.format, parts.depth, parts.freshness, parts.quality)]
    whole = lcm(*(weight.denominator for weight in weights))
    format, depth, freshness, quality = (int(weight * whole) for weight in weights)
    return Scale(
        weights=(format, depth, freshness, quality),
        whole=whole,
        preferred=thousandths(exact(fits.preferred)),
        acceptable=thousandths(exact(fits.acceptable)),
        other=thousandths(exact(fits.other)),
        depth_fit=tuple(thousandths(exact(steps[apart])) for apart in range(len(steps))),
    )


@dataclass(frozen=True)
class Taste:
    """What the reader of one cell opens."""

    cell: Cell
    scale: Scale
    holdings: Holdings

    def fit(self, places: Ints) -> Ints:
        holdings, (format, depth, freshness, quality) = self.holdings, self.scale.weights
        points = format * self.format_parts(places) + depth * self.depth_parts(places)
        points += freshness * holdings.freshness[places] + quality * holdings.quality[places]
        return shares(points, self.scale.whole)

    def fit_of(self, place: int) -> int:
        return int(self.fit(np.array([place]))[0])

    def format_parts(self, places: Ints) -> Ints:
        return self._of_formats[self.holdings.format[places]]

    def depth_parts(self, places: Ints) -> Ints:
        return self._of_depths[self.holdings.depth[places]]

    @cached_property
    def _of_formats(self) -> Ints:
        return np.array([self._format_part(format) for format in self.holdings.formats], dtype=np.int64)

    @cached_property
    def _of_depths(self) -> Ints:
        fits = self.scale.depth_fit
        steps = [depth_steps(self.cell, depth) for depth in self.holdings.depths]
        return np.array([fits[min(apart, len(fits) - 1)] for apart in steps], dtype=np.int64)

    def _format_part(self, format: str) -> int:
        """A cell that names no format takes any."""
        formats = self.cell.content_preferences.formats
        if format in formats.preferred or not (formats.preferred or formats.acceptable):
            return self.scale.preferred
        return self.scale.acceptable if format in formats.acceptable else self.scale.other


def depth_steps(cell: Cell, depth: int | None) -> int:
    """How far the depth is from what the reader wants; a cell that names no depth takes any."""
    wanted = cell.content_preferences.depth
    if wanted is None:
        return 0
    return STEPS_WHEN_UNKNOWN if depth is None else abs(depth - wanted)


def is_wrong_form(taxonomy: Taxonomy, cell: Cell, asset: Asset) -> bool:
    """Not a format the reader opens, or much too long or short: better content would need another shape."""
    formats = cell.content_preferences.formats
    named = formats.preferred + formats.acceptable
    other_format = bool(named) and asset.format not in named
    return other_format or depth_steps(cell, asset.depth) >= taxonomy.thresholds.wrong_depth


@dataclass(frozen=True)
class Optics:
    """How much of an asset's fit counts for who asks in `language`, for `industry` (None: any)."""

    taxonomy: Taxonomy
    holdings: Holdings
    language: str
    default_language: str
    industry: str | None

    def strengths(self, places: Ints, fits: Ints, segment_specific: bool) -> Ints:
        """Of assets tagged with a need; 0 for what may not be offered."""
        factors, whole = self._for_segment if segment_specific else self._for_all
        return shares(fits * factors[self.holdings.spoken[places]], whole) * self.holdings.offerable[places]

    def language_factor(self, language: str) -> float:
        lens = self.taxonomy.lenses.language
        if language == self.language:
            return lens.exact
        return lens.default_language_fallback if language == self.default_language else lens.other

    @cached_property
    def _for_all(self) -> tuple[Ints, int]:
        return self._factors(segment_specific=False)

    @cached_property
    def _for_segment(self) -> tuple[Ints, int]:
        return self._factors(segment_specific=True)

    def _factors(self, *, segment_specific: bool) -> tuple[Ints, int]:
        """By language and industry, as whole numbers over a common denominator."""
        tagged = exact(self.taxonomy.need_match.tagged_need)
        factors = [
            tagged * exact(self.language_factor(language)) * self._industry_factor(industry, segment_specific)
            for language, industry in self.holdings.languages_and_industries
        ]
        whole = lcm(*(factor.denominator for factor in factors))
        return np.array([int(factor * whole) for factor in factors], dtype=np.int64), whole

    def _industry_factor(self, industry: str, segment_specific: bool) -> Fraction:
        lens = self.taxonomy.lenses.industry
        if self.industry is None:
            return Fraction(1)
        if industry in NEUTRAL_INDUSTRIES:
            return exact(lens.neutral_when_need_is_segment_specific if segment_specific else lens.neutral)
        return exact(lens.match if industry == self.industry else lens.other_industry)
