"""Which claims may be used, until when, and which never."""

from bot.skills.answer import Answer, Named
from bot.skills.desk import Desk
from bot.skills.offering import Pick, Shelf, shelve
from bot.skills.reply import reply
from bot.skills.wording import count, day
from content_library.claims import ClaimsFound, Forbidden, claims_about
from content_library.intake import Claim


def list_claims(desk: Desk) -> Answer:
    """Claims about the topic; the whole register when there is no topic or none speaks of it."""
    topic = desk.understood.slots.topic or ""
    found = claims_about(desk.picture, topic)
    if not found.allowed:
        found = claims_about(desk.picture, "")
    lines = [_headline(found, topic), *(_allowed(claim) for claim in found.allowed)]
    lines += [f"   Lapsed, not for use: {claim.claim} ({claim.id})" for claim in found.lapsed]
    lines += [_forbidden(each) for each in found.forbidden]
    return reply(
        desk,
        lines,
        shelf=_shelf(desk, found),
        sources=[*(c.id for c in found.allowed), *(f.claim.id for f in found.forbidden)],
    )


def _headline(found: ClaimsFound, topic: str) -> str:
    about = f" about {topic}" if topic else ""
    return f"{count(len(found.allowed), 'approved claim')}{about}."


def _allowed(claim: Claim) -> str:
    sample = f", n={claim.n}" if claim.n else ""
    until = f", valid to {day(claim.expires_on)}" if claim.expires_on else ""
    return f"   {claim.claim} ({claim.id}{sample}, source {claim.source or 'none'}{until})"


def _forbidden(each: Forbidden) -> str:
    instead = f"; use {each.instead.id} instead" if each.instead else ""
    return f"   Never: {each.claim.claim} ({each.claim.id}): {each.claim.why}{instead}"


def _shelf(desk: Desk, found: ClaimsFound) -> Shelf:
    """Sources of what may be said; assets that make a forbidden claim are named, never offered."""
    shelf = shelve(
        desk, [Pick(claim.source, why_now=f"source of {claim.id}") for claim in found.allowed if claim.source]
    )
    bad = [Named(a, "", f"makes a forbidden claim ({f.claim.id})") for f in found.forbidden for a in f.claim.assets]
    return Shelf(shelf.offered, shelf.internal, (*shelf.named, *bad))
