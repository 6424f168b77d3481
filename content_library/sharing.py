"""Whether an asset may be offered, to whom and where. Every door asks here and nowhere else."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from content_library.intake import Asset
from content_library.picture import Picture

Role = Literal["marketer", "writer", "sales", "guest"]
"""A guest is anybody from outside the company."""
Place = Literal["dm", "channel", "shared"]
"""A shared place has guests in it."""
Kind = Literal["offer", "offer_with_notice", "internal_only", "withheld"]

WITHDRAWN = "withdrawn"


@dataclass(frozen=True)
class Reason:
    """Why an asset may not be offered. `what` is the status, the successor's id, the ids of the claims or the audience;
    `on` the last day it could be used, or the day the customer withdrew, where known. As text it is English, for files.
    """

    kind: Literal["status", "expired", "superseded", "withdrawn", "claims", "audience"]
    what: str = ""
    on: date | None = None

    def __str__(self) -> str:
        match self.kind:
            case "status":
                return f"not published ({self.what})"
            case "expired":
                return f"expired {self.on}"
            case "superseded":
                return f"superseded by {self.what}"
            case "withdrawn":
                return f"customer permission withdrawn {self.on or ''}".rstrip()
            case "claims":
                return f"contains a claim that may not be used ({self.what})"
            case "audience":
                return f"{self.what} only"


INTERNAL = Reason("audience", "internal")
PARTNER = Reason("audience", "partner")


@dataclass(frozen=True)
class Sharing:
    """What may be done with an asset.

    `offer_with_notice` is for readers under NDA, which must be said with it. `internal_only` is for the asker's own
    preparation and never for sending. `reasons` says why something is withheld or internal. Where `may_be_named` is False not even the title may be shown; where `may_be_titled` is
    False it may be mentioned by id or kind only, because the title gives away a customer who said no.
    """

    kind: Kind
    reasons: tuple[Reason, ...] = ()
    may_be_named: bool = True
    may_be_titled: bool = True


def may_share(picture: Picture, asset: Asset, role: Role, place: Place) -> Sharing:
    """In a place with guests, or for one, only what anybody may have is offered and nothing else is named."""
    reasons = blocks(picture, asset)
    if place == "shared" or role == "guest":
        if asset.audience == "external" and not reasons:
            return Sharing("offer")
        return Sharing(
            "withheld", reasons or (Reason("audience", asset.audience),), may_be_named=False, may_be_titled=False
        )
    if reasons == (INTERNAL,):
        return Sharing("internal_only", reasons)
    if reasons:
        return Sharing("withheld", reasons, may_be_titled=asset.permission != WITHDRAWN)
    if asset.audience == "nda":
        return Sharing("offer_with_notice")
    return Sharing("offer")


def may_be_read_out(sharing: Sharing, role: Role) -> bool:
    """Whether sentences of its text may be told: to marketers and writers, who mend it, of all that may be named with
    its title; to whoever would pass it on only of what is theirs to use."""
    if role in ("marketer", "writer"):
        return sharing.may_be_named and sharing.may_be_titled
    return sharing.kind != "withheld"


def blocks(picture: Picture, asset: Asset) -> tuple[Reason, ...]:
    """Every reason not to offer the asset to a buyer, the gravest rule first; empty when it may be offered.

    An asset for readers under NDA is not blocked: it goes out with a notice.
    """
    reasons = []
    if asset.status != "published":
        reasons.append(Reason("status", asset.status))
    if expired(picture, asset):
        reasons.append(Reason("expired", on=asset.expires_on))
    if asset.superseded_by:
        reasons.append(Reason("superseded", asset.superseded_by))
    if asset.permission == WITHDRAWN:
        reasons.append(Reason("withdrawn", on=asset.permission_changed))
    if asset.id in picture.claims_against:
        claims = ", ".join(claim.id for claim in picture.claims_against[asset.id])
        reasons.append(Reason("claims", claims))
    if asset.audience == "internal":
        reasons.append(INTERNAL)
    if asset.audience == "partner":
        reasons.append(PARTNER)
    return tuple(reasons)


def may_go_to_partner(picture: Picture, asset: Asset) -> bool:
    """Whether whoever sells with us may have it: what anybody may have, and what is for partners alone."""
    return asset.audience in ("external", "partner") and set(blocks(picture, asset)) <= {PARTNER}


def expired(picture: Picture, asset: Asset) -> bool:
    """An asset may be used on the day it expires, and not after."""
    return asset.expires_on is not None and asset.expires_on < picture.today


def passed_over(picture: Picture, asset: Asset) -> bool:
    """Beyond repair: replaced by another, withdrawn by the customer, or built on a claim nobody may make."""
    return bool(asset.superseded_by) or asset.permission == WITHDRAWN or asset.id in picture.claims_against


def successor(picture: Picture, asset: Asset) -> Asset | None:
    """The newest version of a superseded asset; None if it is not superseded, or the chain is broken or a circle."""
    seen = {asset.id}
    newer: Asset | None = asset
    while newer is not None and newer.superseded_by:
        if newer.superseded_by in seen:
            return None
        seen.add(newer.superseded_by)
        newer = picture.asset_of.get(newer.superseded_by)
    return None if newer is asset else newer


def own_channel(picture: Picture, asset: Asset) -> str:
    """The channel that all cells wanting content of this type have in common and no other has; "" without just one."""
    wanting: list[set[str]] = []
    others: set[str] = set()
    for preferences in (cell.content_preferences for cell in picture.cells):
        if asset.content_type in preferences.types:
            wanting.append(set(preferences.channels))
        else:
            others.update(preferences.channels)
    own = set[str]().union(*wanting[:1]).intersection(*wanting) - others
    return own.pop() if len(own) == 1 else ""


@dataclass(frozen=True)
class DealRights:
    """Deals by id: of `known` ones account, phase and days may be told; of `owned` ones also people and next steps.

    The day of a brief that is due before a next step says nothing of whose step it is."""

    known: frozenset[str] = frozenset()
    owned: frozenset[str] = frozenset()


def deal_rights(picture: Picture, user: str, role: Role, place: Place) -> DealRights:
    """Sellers know their own deals, marketers and writers all of them without their people, guests none.

    A seller without a name owns nothing.
    """
    if place == "shared" or role == "guest":
        return DealRights()
    if role == "sales":
        own = frozenset(deal.id for deal in picture.deals if user and deal.owner == user)
        return DealRights(own, own)
    return DealRights(frozenset(picture.deal_of))
