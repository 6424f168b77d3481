"""Every asset of a picture side by side, as columns of numbers: what is true of it today for every reader.

Columns, because a large library asks for the same few facts hundreds of thousands of times.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

import numpy as np
import numpy.typing as npt

from content_library.intake import Asset
from content_library.picture import Picture
from content_library.remembered import remembered_whatever_is_asked
from content_library.rounding import Ints, exact, share, shares, thousandths
from content_library.sharing import Reason, blocks, expired

Bools = npt.NDArray[np.bool_]
T = TypeVar("T")

NOWHERE: Ints = np.empty(0, dtype=np.int64)


@dataclass(frozen=True)
class Holdings:
    """Columns go by place, the position of an asset in `picture.assets`; freshness and quality in thousandths.

    `format`, `depth` and `spoken` number the entries of `formats`, `depths` and `languages_and_industries`.
    `blocked` has the reasons of what may not be offered, by id; `gone` is past its shelf life or expired.
    `tagged` has the places of what is tagged with a need, ascending; `suggested` of what is not and seems to meet it.
    `copies` has the places of the duplicates of an asset.
    """

    assets: tuple[Asset, ...]
    place_of: Mapping[str, int]
    formats: tuple[str, ...]
    format: Ints
    depths: tuple[int | None, ...]
    depth: Ints
    languages_and_industries: tuple[tuple[str, str], ...]
    spoken: Ints
    freshness: Ints
    quality: Ints
    aged: Bools
    gone: Bools
    offerable: Bools
    blocked: Mapping[str, tuple[Reason, ...]]
    tagged: Mapping[str, Ints]
    suggested: Mapping[str, Ints]
    copies: Mapping[int, Ints]

    def tagged_with(self, need: str) -> Ints:
        return self.tagged.get(need, NOWHERE)

    def suggested_for(self, need: str) -> Ints:
        return self.suggested.get(need, NOWHERE)

    def copies_of(self, asset: str) -> frozenset[str]:
        places = self.copies.get(self.place_of[asset], NOWHERE)
        return frozenset(self.assets[place].id for place in places)

    def blocks(self, asset: Asset) -> tuple[Reason, ...]:
        return self.blocked.get(asset.id, ())


def holdings_of(picture: Picture) -> Holdings:
    return remembered_whatever_is_asked(picture, "holdings", lambda: _filled(picture))


def _filled(picture: Picture) -> Holdings:
    assets = picture.assets
    place_of = {asset.id: place for place, asset in enumerate(assets)}
    formats, format = _numbered(asset.format for asset in assets)
    depths, depth = _numbered(asset.depth for asset in assets)
    languages_and_industries, spoken = _numbered((asset.language, asset.industry) for asset in assets)
    aged, freshness = _ages(picture)
    blocked = {asset.id: reasons for asset in assets if (reasons := blocks(picture, asset))}
    offerable = np.array([asset.id not in blocked for asset in assets], dtype=np.bool_)
    return Holdings(
        assets=assets,
        place_of=place_of,
        formats=formats,
        format=format,
        depths=depths,
        depth=depth,
        languages_and_industries=languages_and_industries,
        spoken=spoken,
        freshness=freshness,
        quality=_qualities(picture),
        aged=aged,
        gone=aged | np.array([asset.id in blocked and expired(picture, asset) for asset in assets], dtype=np.bool_),
        offerable=offerable,
        blocked=blocked,
        tagged=_tagged(assets),
        suggested=_suggested(picture, place_of),
        copies=_copies(picture, place_of),
    )


def _numbered(values: Iterable[T]) -> tuple[tuple[T, ...], Ints]:
    """The different values in the order they come up, and which of them each one is."""
    number: dict[T, int] = {}
    column = np.array([number.setdefault(value, len(number)) for value in values], dtype=np.int64)
    return tuple(number), column


def _ages(picture: Picture) -> tuple[Bools, Ints]:
    """Past its shelf life or not, and how fresh.

    Age counts from the last review, or from the day it was made; without either an asset is as old as can be, for
    nobody can vouch for it.
    """
    taxonomy, today = picture.taxonomy, picture.today.toordinal()
    reviewed = [asset.last_reviewed or asset.created or date.min for asset in picture.assets]
    days = today - np.array([day.toordinal() for day in reviewed], dtype=np.int64)
    life = np.array([taxonomy.shelf_life(asset.content_type) for asset in picture.assets], dtype=np.int64)
    slope, floor = exact(taxonomy.freshness.slope), thousandths(exact(taxonomy.freshness.floor))
    aged, whole = days > life, slope.denominator * np.maximum(life, 1)
    faded = shares(1000 * (whole - slope.numerator * (days - life)), whole)
    return aged, np.where(aged, np.maximum(faded, floor), 1000)


def _qualities(picture: Picture) -> Ints:
    unrated = thousandths(exact(picture.taxonomy.unrated_quality))
    worth = [share((rating - 1) * 1000, 4) for rating in range(1, 6)]
    column = [unrated if asset.quality is None else worth[asset.quality - 1] for asset in picture.assets]
    return np.array(column, dtype=np.int64)


def _tagged(assets: Iterable[Asset]) -> dict[str, Ints]:
    places: dict[str, list[int]] = {}
    for place, asset in enumerate(assets):
        for need in set(asset.needs):
            places.setdefault(need, []).append(place)
    return {need: np.array(found, dtype=np.int64) for need, found in places.items()}


def _suggested(picture: Picture, place_of: Mapping[str, int]) -> dict[str, Ints]:
    places: dict[str, set[int]] = {}
    for each in picture.suggestions:
        place = place_of.get(each.asset)
        if place is not None and each.need not in picture.assets[place].needs:
            places.setdefault(each.need, set()).add(place)
    return {need: np.array(sorted(found), dtype=np.int64) for need, found in places.items()}


def _copies(picture: Picture, place_of: Mapping[str, int]) -> dict[int, Ints]:
    found: dict[int, list[int]] = {}
    for pair in picture.duplicates:
        left, right = (place_of[id] for id in pair)
        found.setdefault(left, []).append(right)
        found.setdefault(right, []).append(left)
    return {place: np.array(others, dtype=np.int64) for place, others in found.items()}
