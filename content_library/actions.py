"""The cheapest thing to do about a need that is not met, and the assets it is done with."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from content_library.fit import Taste, is_wrong_form, scale_of
from content_library.holdings import Holdings, holdings_of
from content_library.intake import Asset, Cell, Need
from content_library.picture import Picture
from content_library.remembered import remembered_whatever_is_asked
from content_library.sharing import passed_over

Action = Literal["finish", "refresh", "repurpose", "translate", "retag", "externalise", "create"]


@dataclass(frozen=True)
class Work:
    """`assets` are ids of what there is to work on, the best fit for the reader first; none when all is new."""

    action: Action
    assets: tuple[str, ...] = ()


def cheapest_work(picture: Picture, need_id: str) -> Work:
    """The first action that applies, from the cheapest on. Looks at the base matrix, whatever the lens."""
    return remembered_whatever_is_asked(picture, ("work", need_id), lambda: _cheapest_work(picture, need_id))


def work_sources(picture: Picture, need_id: str, action: str) -> tuple[str, ...]:
    """The assets `action` would work on, if that is what the need calls for."""
    work = cheapest_work(picture, need_id)
    return work.assets if work.action == action else ()


def _cheapest_work(picture: Picture, need_id: str) -> Work:
    need, holdings = picture.need_of[need_id], holdings_of(picture)
    about = _Need(picture, holdings, need)
    tagged = [holdings.assets[place] for place in holdings.tagged_with(need_id)]
    suggested = [holdings.assets[place] for place in holdings.suggested_for(need_id)]
    usable = [asset for asset in tagged if not passed_over(picture, asset)]
    tries: tuple[tuple[Action, Callable[[Asset], bool], Sequence[Asset]], ...] = (
        ("finish", about.unfinished, usable),
        ("refresh", about.worn, usable),
        ("repurpose", about.misshaped, usable),
        ("translate", about.foreign, usable),
        ("retag", about.offerable, suggested),
        ("externalise", about.kept_inside, usable),
    )
    for action, applies, assets in tries:
        found = [asset for asset in assets if applies(asset)]
        if found:
            return Work(action, about.best_first(found))
    return Work("create")


@dataclass(frozen=True)
class _Need:
    """What an asset is to one need. Only the default language is refreshed or repurposed."""

    picture: Picture
    holdings: Holdings
    need: Need

    def unfinished(self, asset: Asset) -> bool:
        return asset.status in ("draft", "in_review")

    def worn(self, asset: Asset) -> bool:
        gone = bool(self.holdings.gone[self.holdings.place_of[asset.id]])
        return self._at_home(asset) and gone and not self._wrong(asset)

    def misshaped(self, asset: Asset) -> bool:
        return self._at_home(asset) and self._wrong(asset)

    def foreign(self, asset: Asset) -> bool:
        return not self._at_home(asset) and self.offerable(asset)

    def offerable(self, asset: Asset) -> bool:
        return not self.holdings.blocks(asset)

    def kept_inside(self, asset: Asset) -> bool:
        return asset.audience in ("internal", "partner")

    def best_first(self, assets: Sequence[Asset]) -> tuple[str, ...]:
        taste = Taste(self._cell, scale_of(self.picture.taxonomy), self.holdings)
        ranked = sorted((-taste.fit_of(self.holdings.place_of[asset.id]), asset.id) for asset in assets)
        return tuple(id for _, id in ranked)

    @property
    def _cell(self) -> Cell:
        return self.picture.cell_of[self.need.persona, self.need.phase]

    def _at_home(self, asset: Asset) -> bool:
        return asset.language == self.picture.company.default_language

    def _wrong(self, asset: Asset) -> bool:
        return is_wrong_form(self.picture.taxonomy, self._cell, asset)
