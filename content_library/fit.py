"""How well an asset fits a cell, and how much of that counts through a lens.

Inside, every number is an integer of thousandths: what is printed is exactly what is added up.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from math import lcm
from typing import NamedTuple

from content_library.intake import Asset, Cell
from content_library.picture import Picture
from content_library.remembered import remembered
from content_library.rounding import exact, rounded, share
from content_library.sharing import blocks, expired
from content_library.taxonomy import Taxonomy

NEUTRAL_INDUSTRIES = ("any", "")
STEPS_WHEN_UNKNOWN = 1  # an asset of unknown depth is neither right nor wrong for anybody


class Condition(NamedTuple):
    """What is true of an asset today for every reader; `freshness` and `quality` in thousandths.

    `own` is the part of the fit that no cell changes, in units of `Weights.whole`.
    """

    asset: Asset
    blocked: tuple[str, ...]
    aged: bool
    expired: bool
    freshness: int
    quality: int
    own: int


class Weights(NamedTuple):
    """The shares of the four parts of fit as whole numbers; together they are `whole`."""

    format: int
    depth: int
    freshness: int
    quality: int
    whole: int


class FitParts(NamedTuple):
    """In thousandths."""

    fit: int
    format: int
    depth: int


def thousandths(number: float) -> int:
    return round(rounded(exact(number), 3) * 1000)


def conditions(picture: Picture) -> Mapping[str, Condition]:
    """The condition of every asset, by id."""
    return remembered(picture, "conditions", lambda: _conditions(picture))


def weights_of(taxonomy: Taxonomy) -> Weights:
    parts = taxonomy.fit_weights
    shares = [exact(each) for each in (parts.format, parts.depth, parts.freshness, parts.quality)]
    whole = lcm(*(each.denominator for each in shares))
    format, depth, freshness, quality = (int(each * whole) for each in shares)
    return Weights(format, depth, freshness, quality, whole)


@dataclass
class Taste:
    """What the reader of one cell opens: looks up the parts of fit that depend on the cell."""

    cell: Cell
    taxonomy: Taxonomy
    known: dict[tuple[str, int | None], FitParts] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.weights = weights_of(self.taxonomy)

    def fit(self, condition: Condition) -> FitParts:
        asset = condition.asset
        form = asset.format, asset.depth
        known = self.known.get(form)
        if known is None:
            known = self.known[form] = self._of_form(*form)
        return FitParts(share(known.fit + condition.own, self.weights.whole), known.format, known.depth)

    def is_wrong_form(self, asset: Asset) -> bool:
        """Not a format the reader opens, or much too long or short: better content would need another shape."""
        steps = self._steps(asset.depth)
        return self._is_other_format(asset.format) or steps >= self.taxonomy.thresholds.wrong_depth

    def _of_form(self, format: str, depth: int | None) -> FitParts:
        """`fit` is the weighted sum of the two parts here, not yet divided."""
        fits = self.taxonomy.depth_fit
        format_part = thousandths(self._format_fit(format))
        depth_part = thousandths(fits[min(self._steps(depth), max(fits))])
        return FitParts(self.weights.format * format_part + self.weights.depth * depth_part, format_part, depth_part)

    def _format_fit(self, format: str) -> float:
        formats, fits = self.cell.content_preferences.formats, self.taxonomy.format_fit
        if self._is_other_format(format):
            return fits.other
        return fits.acceptable if format in formats.acceptable and format not in formats.preferred else fits.preferred

    def _is_other_format(self, format: str) -> bool:
        """A cell that names no format takes any."""
        formats = self.cell.content_preferences.formats
        named = formats.preferred + formats.acceptable
        return bool(named) and format not in named

    def _steps(self, depth: int | None) -> int:
        wanted = self.cell.content_preferences.depth
        if wanted is None:
            return 0
        return STEPS_WHEN_UNKNOWN if depth is None else abs(depth - wanted)


@dataclass
class Optics:
    """How much of an asset's fit counts for who asks in `language`, for `industry` (None: any)."""

    taxonomy: Taxonomy
    language: str
    default_language: str
    industry: str | None
    known: dict[tuple[str, str, bool], tuple[int, int]] = field(default_factory=dict)

    def strength(self, asset: Asset, fit: int, segment_specific: bool) -> int:
        """Thousandths of a tagged, unblocked asset for a need."""
        key = asset.language, asset.industry, segment_specific
        ratio = self.known.get(key)
        if ratio is None:
            factor = self._factor(*key)
            ratio = self.known[key] = (factor.numerator, factor.denominator)
        return share(fit * ratio[0], ratio[1])

    def language_factor(self, language: str) -> float:
        lens = self.taxonomy.lenses.language
        if language == self.language:
            return lens.exact
        return lens.default_language_fallback if language == self.default_language else lens.other

    def _factor(self, language: str, industry: str, segment_specific: bool) -> Fraction:
        tagged = exact(self.taxonomy.need_match.tagged_need)
        return tagged * exact(self.language_factor(language)) * exact(self._industry_factor(industry, segment_specific))

    def _industry_factor(self, industry: str, segment_specific: bool) -> float:
        lens = self.taxonomy.lenses.industry
        if self.industry is None:
            return 1.0
        if industry in NEUTRAL_INDUSTRIES:
            return lens.neutral_when_need_is_segment_specific if segment_specific else lens.neutral
        return lens.match if industry == self.industry else lens.other_industry


def twins(picture: Picture) -> Mapping[str, frozenset[str]]:
    """Ids of the duplicates of an asset, by its id."""
    return remembered(picture, "twins", lambda: _twins(picture.duplicates))


def _conditions(picture: Picture) -> dict[str, Condition]:
    taxonomy = picture.taxonomy
    weights = weights_of(taxonomy)
    qualities = {rating: _quality(rating, taxonomy) for rating in (None, 1, 2, 3, 4, 5)}
    ages: dict[tuple[str, object, object], tuple[bool, int]] = {}
    result = {}
    for asset in picture.assets:
        key = asset.content_type, asset.last_reviewed, asset.created
        if key not in ages:
            ages[key] = _age(picture, asset)
        aged, freshness = ages[key]
        quality = qualities[asset.quality]
        own = weights.freshness * freshness + weights.quality * quality
        blocked = blocks(picture, asset)
        result[asset.id] = Condition(asset, blocked, aged, expired(picture, asset), freshness, quality, own)
    return result


def _age(picture: Picture, asset: Asset) -> tuple[bool, int]:
    """Whether the asset is past its shelf life, and its freshness. Without a review the day it was made counts;
    without either it is as old as can be: nobody can vouch for it."""
    rule, life = picture.taxonomy.freshness, picture.taxonomy.shelf_life(asset.content_type)
    since = asset.last_reviewed or asset.created
    if since is None:
        return True, thousandths(rule.floor)
    over = (picture.today - since).days - life
    if over <= 0:
        return False, 1000
    if life <= 0:
        return True, thousandths(rule.floor)
    faded = max(1 - exact(rule.slope) * over / life, exact(rule.floor))
    return True, round(rounded(faded, 3) * 1000)


def _quality(rating: int | None, taxonomy: Taxonomy) -> int:
    return thousandths(taxonomy.unrated_quality) if rating is None else share((rating - 1) * 1000, 4)


def _twins(pairs: Iterable[tuple[str, str]]) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for left, right in pairs:
        found.setdefault(left, set()).add(right)
        found.setdefault(right, set()).add(left)
    return {id: frozenset(others) for id, others in found.items()}
