"""No answer, said plainly, with the nearest thing there is: a claim, a campaign or an asset about the topic."""

from collections.abc import Sequence

from bot.answering.answer import Answer, NextStep
from bot.answering.decline import examples
from bot.answering.desk import Desk
from bot.answering.objections import verdict_on
from bot.answering.offering import Pick, Shelf, shelve, visible_assets
from bot.answering.permitted import permitted_deals
from bot.answering.reply import reply
from bot.answering.steps import collateral_step
from bot.answering.wording import as_typed, cell_label
from bot.words import Words
from content_library.campaigns import has_ended
from content_library.claims import claims_about, forbidden_about
from content_library.intake import Campaign, Claim, ForbiddenClaim
from content_library.picture import Picture
from content_library.shared_words import shared, stems
from content_library.spelling import folded
from retrieval.fusion import CLOSE_ENOUGH, WORDS_ENOUGH_ELSEWHERE
from retrieval.passages import Filters, Query
from retrieval.reading.words import cues
from retrieval.reading.words.spelling import percent_spelt, plain
from retrieval.understood import Intent
from retrieval.vocabulary import Vocabulary

NEAR = 2
"""A decline stays short: two of a kind are enough to see whether the direction is right."""


ASKED_PLAINLY: tuple[Intent, ...] = (
    "gap_list", "metrics", "audit", "brief_status", "claims", "coverage_matrix", "campaign_info", "style",
    "journey_info", "persona_info", "evidence",
)  # fmt: skip
"""What can be asked without naming anything; the first of them where a question is like nothing else."""


def decline_near(desk: Desk) -> Answer:
    if _is_not_ours(desk):
        return reply(desk, [_not_done(desk)], behaviour="decline_unknown", next_steps=_steps(desk))
    if cues.load().signals["contact_details"].search(plain(desk.question.text)):
        return reply(
            desk, [desk.words.say("decline-near-contact")], behaviour="decline_unknown", next_steps=_steps(desk)
        )
    shelf, verdict = _assets(desk), verdict_on(desk)
    near_to_nothing = verdict.lines or desk.question.place == "shared" or _least_unlike(desk)
    lines, sources = ([], []) if near_to_nothing else _known(desk)
    told = [] if near_to_nothing or _is_of_price(desk) else _on_the_matter(desk)
    lines = [each for each in lines if each not in told]
    first = [*told, *([] if verdict.lines else [_not_done(desk)])]
    near = desk.words.say("decline-near-assets") if shelf.offered or shelf.internal else ""
    return reply(
        desk,
        [*verdict.lines, *first, *lines, near],
        behaviour="decline_unknown",
        shelf=shelf,
        next_steps=_steps(desk),
        sources=[*verdict.sources, *sources, *(offer.asset for offer in shelf.offered)],
    )


def forbidden_lines(desk: Desk, text: str) -> tuple[list[str], list[str]]:
    """What nobody may say about this, with the reason, and the ids."""
    found = forbidden_about(desk.picture, _in_other_words(desk, text))
    return [_forbidden(desk.words, each) for each in found], [each.id for each in found]


def _in_other_words(desk: Desk, text: str) -> str:
    return Vocabulary.of(desk.picture).other_words.beside(text)


def _is_not_ours(desk: Desk) -> bool:
    """A poem about cargo is no question about cargo: what is near would be beside the point."""
    said = cues.load().signals["not_ours"].search(folded(desk.question.text))
    return desk.understood.intent == "out_of_scope" and said is not None


def _not_done(desk: Desk) -> str:
    if _is_of_price(desk):
        return desk.words.say("decline-near-price")
    if _least_unlike(desk):
        return desk.words.say("decline-near-unlike", question=desk.question.typed)
    if desk.understood.intent == "out_of_scope":
        return desk.words.say("decline-near-out-of-scope")
    return desk.words.say("decline-near-out-of-data")


def _on_the_matter(desk: Desk) -> list[str]:
    """Approved claims that have at least half of the words that are asked about: nearer to an answer than none."""
    asked = frozenset(each for each in stems(desk.understood.slots.topic or "") if not each[0].isdigit())
    told = _in_other_words(desk, desk.understood.slots.topic or "")
    near = [each for each in claims_about(desk.picture, told).allowed if 2 * shared(each.claim, asked) >= len(asked)]
    return [_claim(desk.words, each) for each in near[:NEAR] if asked]


def _claim(words: Words, claim: Claim) -> str:
    return words.say("decline-near-claim", claim=claim.claim, id=claim.id)


def _is_of_price(desk: Desk) -> bool:
    return cues.load().in_english["discount"].search(plain(percent_spelt(desk.question.text))) is not None


def _known(desk: Desk) -> tuple[list[str], list[str]]:
    """Lines and sources from claims and campaigns."""
    picture, words, topic = desk.picture, desk.words, desk.understood.slots.topic or ""
    never, ids = forbidden_lines(desk, topic)
    claims = claims_about(picture, _in_other_words(desk, topic)).allowed[:NEAR] if stems(topic) else ()
    campaigns = _campaigns(picture, desk.question.text)
    lines = [
        *never,
        *(_claim(words, claim) for claim in claims),
        *(_campaign(desk, each) for each in campaigns),
    ]
    return lines, [*ids, *(each.id for each in claims), *(each.id for each in campaigns)]


def _forbidden(words: Words, claim: ForbiddenClaim) -> str:
    if claim.why:
        return words.say("decline-near-forbidden-why", claim=claim.claim, id=claim.id, why=claim.why)
    return words.say("decline-near-forbidden", claim=claim.claim, id=claim.id)


def _campaigns(picture: Picture, text: str) -> Sequence[Campaign]:
    """The running ones that share most words with the question, by name and channel."""
    words = stems(text)
    shares = {each.id: shared(f"{each.name} {' '.join(each.channels)}", words) for each in picture.campaigns}
    most = max(shares.values(), default=0)
    running = [each for each in picture.campaigns if not has_ended(picture, each)]
    return [each for each in running if most and shares[each.id] == most][:NEAR]


def _campaign(desk: Desk, campaign: Campaign) -> str:
    words, id, name = desk.words, campaign.id, campaign.name
    cell = cell_label(desk.picture, campaign.persona, campaign.phase)
    if campaign.starts is None:
        return words.say("decline-near-campaign", id=id, name=name, cell=cell)
    return words.say("decline-near-campaign-since", id=id, name=name, cell=cell, day=words.day(campaign.starts))


def _assets(desk: Desk) -> Shelf:
    """What may be sent on; of what is ours alone only what is called by half of what was asked: nobody else asked for it."""
    topic = desk.understood.slots.topic
    if not topic:
        return Shelf()
    query = Query(topic, Filters(assets=visible_assets(desk)), desk.understood.language_of_words)
    found = desk.search(query, NEAR)
    why = desk.words.say("decline-near-text", topic=as_typed(topic, desk.question.typed))
    close = [hit for hit in found.hits if hit.closeness >= CLOSE_ENOUGH or hit.words >= WORDS_ENOUGH_ELSEWHERE]
    near = shelve(desk, [Pick(hit.asset, why_now=why) for hit in close], NEAR)
    asked = stems(topic)
    called = [
        each for each in near.internal if len(asked & stems(each.title)) >= max(min(2, len(asked)), len(asked) / 2)
    ]
    return Shelf(near.offered, tuple(called))


def _steps(desk: Desk) -> list[NextStep]:
    if desk.question.place == "shared":
        return []
    deals = [deal for deal in permitted_deals(desk) if deal.id in desk.understood.slots.deal]
    label = desk.words.say("steps-collateral-label")
    return [collateral_step(desk.words, deal, label) for deal in deals] or _near_questions(desk)


def _near_questions(desk: Desk) -> list[NextStep]:
    """Of what the question is least unlike; whatever can be asked where it is like nothing."""
    asked = [desk.words.say("decline-near-question-of", intent=each) for each in _least_unlike(desk)]
    return [NextStep(each, each) for each in asked] or examples(desk)


def _least_unlike(desk: Desk) -> list[Intent]:
    like = [each.intent for each in desk.understood.readings if each.kind == "unlike" and each.intent]
    return [*(each for each in like if each in ASKED_PLAINLY), *ASKED_PLAINLY][:NEAR] if like else []
