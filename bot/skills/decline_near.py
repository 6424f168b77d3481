"""No answer, said plainly, with the nearest thing there is: a claim, a campaign or an asset about the topic."""

from collections.abc import Sequence

from bot.skills.answer import Answer, NextStep
from bot.skills.decline import examples
from bot.skills.desk import Desk
from bot.skills.offering import Pick, Shelf, shelve, visible_assets
from bot.skills.permitted import permitted_deals
from bot.skills.reply import reply
from bot.skills.wording import cell_label, day
from content_library.campaigns import has_ended
from content_library.claims import claims_about, forbidden_about
from content_library.intake import Campaign, ForbiddenClaim
from content_library.picture import Picture
from content_library.shared_words import shared, stems
from retrieval.passages import Filters, Query

FIRST = {
    "out_of_scope": "That is outside what I do: personas, phases, content, gaps, deals and briefs.",
    "out_of_data": "I have no data on that, so I will not guess.",
}
NEAR = 2
"""A decline stays short: two of a kind are enough to see whether the direction is right."""


def decline_near(desk: Desk) -> Answer:
    shelf = _assets(desk)
    lines, sources = ([], []) if desk.question.place == "shared" else _known(desk)
    near = "Nearest in the library, maybe of use:" if shelf.offered else ""
    return reply(
        desk,
        [FIRST[desk.understood.intent], *lines, near],
        behaviour="decline_unknown",
        shelf=shelf,
        next_steps=_steps(desk),
        sources=[*sources, *(offer.asset for offer in shelf.offered)],
    )


def forbidden_lines(picture: Picture, text: str) -> tuple[list[str], list[str]]:
    """What nobody may say about this, with the reason; and the ids."""
    found = forbidden_about(picture, text)
    return [_forbidden(each) for each in found], [each.id for each in found]


def _known(desk: Desk) -> tuple[list[str], list[str]]:
    """Lines and sources from claims and campaigns."""
    picture, topic = desk.picture, desk.understood.slots.topic or ""
    never, ids = forbidden_lines(picture, topic)
    claims = claims_about(picture, topic).allowed[:NEAR] if stems(topic) else ()
    campaigns = _campaigns(picture, desk.question.text)
    lines = [
        *never,
        *(f"Approved claim near it: {claim.claim} ({claim.id})." for claim in claims),
        *(_campaign(picture, each) for each in campaigns),
    ]
    return lines, [*ids, *(each.id for each in claims), *(each.id for each in campaigns)]


def _forbidden(claim: ForbiddenClaim) -> str:
    why = f": {claim.why}" if claim.why else ""
    return f"Nobody may promise “{claim.claim}” ({claim.id}){why}."


def _campaigns(picture: Picture, text: str) -> Sequence[Campaign]:
    """The running ones that share most words with the question, by name and channel."""
    words = stems(text)
    shares = {each.id: shared(f"{each.name} {' '.join(each.channels)}", words) for each in picture.campaigns}
    most = max(shares.values(), default=0)
    running = [each for each in picture.campaigns if not has_ended(picture, each)]
    return [each for each in running if most and shares[each.id] == most][:NEAR]


def _campaign(picture: Picture, campaign: Campaign) -> str:
    since = f", since {day(campaign.starts)}" if campaign.starts else ""
    where = cell_label(picture, campaign.persona, campaign.phase)
    return f"The campaign I know: {campaign.id} {campaign.name} ({where}{since}); its results are kept elsewhere."


def _assets(desk: Desk) -> Shelf:
    """What may be sent on, and nothing else: nobody asked for internal papers."""
    topic = desk.understood.slots.topic
    if not topic:
        return Shelf()
    query = Query(topic, Filters(assets=visible_assets(desk)), desk.understood.language)
    found = desk.search(query, NEAR)
    near = shelve(desk, [Pick(hit.asset, why_now=f"its text comes near “{topic}”") for hit in found.hits], NEAR)
    return Shelf(near.offered)


def _steps(desk: Desk) -> list[NextStep]:
    if desk.question.place == "shared":
        return []
    deals = [deal for deal in permitted_deals(desk) if deal.id in desk.understood.slots.deal]
    return [NextStep("Collateral", f"what can I send to {deal.account}?") for deal in deals] or examples(desk)
