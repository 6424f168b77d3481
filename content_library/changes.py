"""What happened in the library since a day, from the dates the records hold. No measurement, no trend."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from content_library.intake import Asset, BriefRequest, Campaign, Claim
from content_library.picture import Picture
from content_library.sharing import WITHDRAWN

Happened = Literal[
    "expired", "withdrawn", "permission", "superseded", "published", "drafted", "reviewed", "aged", "campaign started",
    "campaign ended", "brief requested", "claim approved", "claim expired", "segment changed", "research added",
]  # fmt: skip
DAY = timedelta(days=1)


@dataclass(frozen=True)
class Change:
    """`id` is what it happened to, `other` what else had a part in it: the successor of an asset."""

    on: date
    what: Happened
    id: str
    other: str = ""


def changes_since(picture: Picture, since: date, until: date | None = None) -> tuple[Change, ...]:
    """From `since` to `until` or today, both included, oldest first. What expired could be used until the evening before it counts
    here: an asset that expires on 31 December is missing from 1 January on."""
    found = [change for change in _all(picture) if since <= counts_from(change) <= (until or picture.today)]
    return tuple(sorted(found, key=lambda change: (counts_from(change), change.id)))


def counts_from(change: Change) -> date:
    """The day a change is felt: the one after the last on which a thing could be used."""
    return change.on + DAY if change.what in ("expired", "claim expired", "aged", "campaign ended") else change.on


def _all(picture: Picture) -> Iterator[Change]:
    for asset in picture.assets:
        yield from _of_asset(picture, asset)
    for campaign in picture.campaigns:
        yield from _of_campaign(campaign)
    for brief in picture.briefs:
        yield from _of_brief(brief)
    for claim in picture.claims:
        yield from _of_claim(claim)
    yield from (Change(note.date, "research added", note.id) for note in picture.notes)
    yield from (Change(each.changed.on, "segment changed", each.id) for each in picture.segments if each.changed)


def _of_asset(picture: Picture, asset: Asset) -> Iterator[Change]:
    if asset.expires_on:
        yield Change(asset.expires_on, "expired", asset.id)
    if asset.permission_changed:
        gone = asset.permission == WITHDRAWN
        yield Change(asset.permission_changed, "withdrawn" if gone else "permission", asset.id)
    heir = picture.asset_of.get(asset.superseded_by or "")
    if heir is not None and heir.created:
        yield Change(heir.created, "superseded", asset.id, heir.id)
    if asset.created and asset.status != "archived":
        yield Change(asset.created, "published" if asset.status == "published" else "drafted", asset.id)
    if asset.last_reviewed and asset.last_reviewed != asset.created:
        yield Change(asset.last_reviewed, "reviewed", asset.id)
    if asset.last_reviewed and asset.status == "published":
        yield Change(asset.last_reviewed + DAY * picture.taxonomy.shelf_life(asset.content_type), "aged", asset.id)


def _of_campaign(campaign: Campaign) -> Iterator[Change]:
    if campaign.starts:
        yield Change(campaign.starts, "campaign started", campaign.id)
    if campaign.ends:
        yield Change(campaign.ends, "campaign ended", campaign.id)


def _of_brief(brief: BriefRequest) -> Iterator[Change]:
    if brief.requested_on:
        yield Change(brief.requested_on, "brief requested", brief.id)


def _of_claim(claim: Claim) -> Iterator[Change]:
    if claim.approved_on and claim.approved_by:
        yield Change(claim.approved_on, "claim approved", claim.id)
    if claim.expires_on:
        yield Change(claim.expires_on, "claim expired", claim.id)
