"""What in the library needs a hand: expired, stale, duplicate, untagged, unused."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import product
from typing import Any

from content_library.coverage import coverage
from content_library.holdings import Holdings, holdings_of
from content_library.intake import Asset
from content_library.picture import Picture
from content_library.remembered import remembered
from content_library.sharing import INTERNAL, WITHDRAWN, blocks, expired

Ids = tuple[str, ...]


@dataclass(frozen=True)
class Audit:
    """Asset ids by finding; an asset may be in several."""

    expired: Ids
    superseded: Ids
    draft: Ids
    withdrawn: Ids
    unused: Ids
    untagged: Ids
    not_involved_cells: Ids
    stale: Ids
    duplicates: tuple[tuple[str, str], ...]
    due_to_expire: Ids
    mis_tagged_suspects: Ids
    gives_orders: Ids = ()

    def as_json(self) -> dict[str, Any]:
        """`due_to_expire_180d` keeps its name when the taxonomy says another number of days."""
        return {
            "expired": list(self.expired),
            "superseded": list(self.superseded),
            "draft": list(self.draft),
            "withdrawn": list(self.withdrawn),
            "never_used_90d": list(self.unused),
            "untagged": list(self.untagged),
            "not_involved_cells": list(self.not_involved_cells),
            "stale": list(self.stale),
            "duplicates": [list(pair) for pair in self.duplicates],
            "due_to_expire_180d": list(self.due_to_expire),
            "mis_tagged_suspects": list(self.mis_tagged_suspects),
        }

    def as_told(self) -> dict[str, Any]:
        """As people get it: with `gives_orders`, when there are any; hardly a library has one."""
        return self.as_json() | ({"gives_orders": list(self.gives_orders)} if self.gives_orders else {})


def audit(picture: Picture) -> Audit:
    return remembered(picture, "audit", lambda: _audit(picture))


def _audit(picture: Picture) -> Audit:
    holdings, stale_needs, suspects = holdings_of(picture), _stale_needs(picture), _suspects(picture)

    def those(applies: Callable[[Asset], bool]) -> Ids:
        return tuple(asset.id for asset in picture.assets if applies(asset))

    return Audit(
        expired=those(lambda asset: expired(picture, asset)),
        superseded=those(lambda asset: bool(asset.superseded_by)),
        draft=those(lambda asset: asset.status in ("draft", "in_review")),
        withdrawn=those(lambda asset: asset.permission == WITHDRAWN),
        unused=those(lambda asset: asset.status == "published" and asset.uses_90d == 0),
        untagged=those(lambda asset: not (asset.personas or asset.phases or asset.needs)),
        not_involved_cells=those(lambda asset: _aimed_at_nobody(picture, asset)),
        stale=those(lambda asset: _is_stale(holdings, asset, stale_needs)),
        duplicates=picture.duplicates,
        due_to_expire=those(lambda asset: _is_due(picture, asset)),
        mis_tagged_suspects=those(lambda asset: asset.id in suspects),
        gives_orders=those(lambda asset: asset.id in picture.tampered),
    )


def aged(picture: Picture) -> Ids:
    """Past its shelf life and in use, also among colleagues; what is `stale` is not told twice."""
    holdings, stale = holdings_of(picture), set(audit(picture).stale)

    def applies(asset: Asset) -> bool:
        in_use = set(blocks(picture, asset)) <= {INTERNAL}
        return in_use and bool(holdings.aged[holdings.place_of[asset.id]]) and asset.id not in stale

    return tuple(asset.id for asset in picture.assets if applies(asset))


def _aimed_at_nobody(picture: Picture, asset: Asset) -> bool:
    """Every cell of its tags is one where the reader takes no part."""
    cells = [picture.cell_of.get(key) for key in product(asset.personas, asset.phases)]
    return bool(cells) and all(cell is not None and cell.participation == "not_involved" for cell in cells)


def _stale_needs(picture: Picture) -> frozenset[str]:
    return frozenset(need.need for cell in coverage(picture).cells for need in cell.needs if need.stale)


def _is_stale(holdings: Holdings, asset: Asset, stale_needs: frozenset[str]) -> bool:
    """It may be offered, it has aged, and a need has nothing fresher."""
    place = holdings.place_of[asset.id]
    return bool(holdings.offerable[place] and holdings.aged[place]) and not stale_needs.isdisjoint(asset.needs)


def _is_due(picture: Picture, asset: Asset) -> bool:
    if asset.status != "published" or asset.expires_on is None:
        return False
    return 0 <= (asset.expires_on - picture.today).days <= picture.taxonomy.audit.expiry_notice_days


def _suspects(picture: Picture) -> frozenset[str]:
    """Assets with tags for persona and phase whose text speaks to a cell outside them."""
    found = set()
    for each in picture.suggestions:
        asset, need = picture.asset_of.get(each.asset), picture.need_of.get(each.need)
        if asset is None or need is None or not (asset.personas and asset.phases):
            continue
        if need.persona not in asset.personas or need.phase not in asset.phases:
            found.add(asset.id)
    return frozenset(found)
