"""What may be said as a fact: the register of approved claims, and what must not be said instead."""

from dataclasses import dataclass
from datetime import date

from content_library.claims_made import asks_for, made_in
from content_library.intake import Asset, Claim, ForbiddenClaim
from content_library.picture import Picture
from content_library.shared_words import shared, stems
from content_library.sharing import WITHDRAWN

AFTERWARDS = "POST"
"""The funnel word of a phase after the purchase."""
ALIGNMENT = "alignment"
"""The kind of a need to win others over."""
PROOF = "proof"
"""The content type of a customer's result."""
SELLING = ("product", "commercial")
"""Content types of what is about the supplier, which comes too early for most readers."""
LOOKED_UP = ("security", "technical", "product", "commercial")
"""Content types of pieces in which something is looked up: nobody is won over there by what others achieved."""


@dataclass(frozen=True)
class Forbidden:
    """A claim nobody may make; `instead` is the claim to use in its place, when one is approved and unexpired."""

    claim: ForbiddenClaim
    instead: Claim | None = None
    wording: str = ""
    """What may be said instead, where the register gives the words and not the id of a claim."""


@dataclass(frozen=True)
class ClaimsFound:
    """`allowed` best match first; `lapsed` were approved once and match too; `forbidden` in the register's order."""

    allowed: tuple[Claim, ...] = ()
    lapsed: tuple[Claim, ...] = ()
    forbidden: tuple[Forbidden, ...] = ()


def is_approved(claim: Claim, today: date) -> bool:
    """Approved by somebody, by today, and not expired today."""
    begun = claim.approved_on is None or claim.approved_on <= today
    return bool(claim.approved_by.strip()) and begun and (claim.expires_on is None or claim.expires_on >= today)


def claims_for(picture: Picture, persona: str, phase: str) -> ClaimsFound:
    """Claims that speak of the cell's needs, whose source was made for this reader, that replace a claim which is
    forbidden and made in this phase, or, where this reader is to win others over, whose source was made for these in
    this phase; every forbidden claim, because each is forbidden everywhere. A customer's result
    is no argument before the phase in which it is shown: who has not asked for a supplier wants none proven; nor are
    terms and prices two phases early. Who looks things up only is shown no results of others, and who has bought no
    arguments from before."""
    needs = picture.needs_of.get((persona, phase), ())
    convincing = any(need.kind == ALIGNMENT for need in needs)
    cell = picture.cell_of.get((persona, phase))
    wanted = cell.content_preferences.types if cell else ()
    won_over = not wanted or any(each not in LOOKED_UP for each in wanted)
    bought = picture.phase_of[phase].funnel == AFTERWARDS
    topic = stems(" ".join(need.text for need in needs))
    replacing = {
        forbidden.replace_with
        for forbidden in picture.forbidden_claims
        if won_over and any(phase in picture.asset_of[id].phases for id in forbidden.assets if id in picture.asset_of)
    }

    def weight(claim: Claim) -> int:
        source = picture.asset_of.get(claim.source or "")
        near = source is not None and phase in source.phases
        made_for = source is not None and persona in source.personas and (near or not bought)
        for_others = convincing and near and not _stands_for_a_later_one(picture, claim, phase)
        fits = shared(claim.claim, topic) + (claim.id in replacing) + made_for + for_others
        return 0 if source is not None and _comes_later(picture, source, phase) else 2 * fits + near if fits else 0

    return _found(picture, {claim.id: weight(claim) for claim in picture.claims})


def _comes_later(picture: Picture, source: Asset, phase: str) -> bool:
    orders = [picture.phase_of[id].order for id in source.phases if id in picture.phase_of]
    ahead = min(orders) - picture.phase_of[phase].order if orders else 0
    return ahead > 0 if source.content_type == PROOF else ahead > 1 and source.content_type in SELLING


def _stands_for_a_later_one(picture: Picture, claim: Claim, phase: str) -> bool:
    """Whether it replaces a forbidden claim that is made in later phases alone: of what was achieved, not of what is."""
    order = picture.phase_of[phase].order
    assets = [id for each in picture.forbidden_claims if each.replace_with == claim.id for id in each.assets]
    phases = [id for asset in assets if asset in picture.asset_of for id in picture.asset_of[asset].phases]
    return bool(phases) and all(picture.phase_of[id].order > order for id in phases if id in picture.phase_of)


def claims_about(picture: Picture, topic: str) -> ClaimsFound:
    """Claims that share a subject word with `topic`; all of them for an empty topic."""
    words = stems(topic)
    weights = {claim.id: shared(claim.claim, words) if words else 1 for claim in picture.claims}
    return _found(picture, weights)


def forbidden_about(picture: Picture, topic: str) -> tuple[ForbiddenClaim, ...]:
    """Forbidden claims that share a subject word with `topic`, in the register's order."""
    words = stems(topic)
    return tuple(each for each in picture.forbidden_claims if shared(each.claim, words))


def forbidden_in(picture: Picture, text: str) -> tuple[Forbidden, ...]:
    """Forbidden claims a question asks to make."""
    in_use = _words_in_use(picture)
    return tuple(each for each in claims_about(picture, "").forbidden if asks_for(text, each.claim.claim, in_use))


def broken_by(picture: Picture, text: str) -> tuple[ForbiddenClaim, ...]:
    """Forbidden claims a text seems to make. A finding, not a verdict: a person decides."""
    return tuple(forbidden for forbidden in picture.forbidden_claims if made_in(text, forbidden.claim))


def _found(picture: Picture, weights: dict[str, int]) -> ClaimsFound:
    matching = sorted((claim for claim in picture.claims if weights[claim.id] > 0), key=lambda c: -weights[c.id])
    approved = {claim.id: claim for claim in picture.claims if is_approved(claim, picture.today)}
    return ClaimsFound(
        allowed=tuple(claim for claim in matching if claim.id in approved),
        lapsed=tuple(claim for claim in matching if claim.id not in approved),
        forbidden=tuple(
            Forbidden(each, approved.get(each.replace_with or ""), _wording(picture, each))
            for each in picture.forbidden_claims
        ),
    )


def _wording(picture: Picture, forbidden: ForbiddenClaim) -> str:
    said = forbidden.replace_with or ""
    return "" if " " not in said or any(claim.id == said for claim in picture.claims) else said


def _words_in_use(picture: Picture) -> frozenset[str]:
    """Of what may be said: approved claims and the titles of assets customers agreed to."""
    titles = (asset.title for asset in picture.assets if asset.permission != WITHDRAWN)
    return stems(" ".join((*(claim.claim for claim in picture.claims), *titles)))
