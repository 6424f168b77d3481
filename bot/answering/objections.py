"""Whether what somebody asks to send or say may be: said first, before anything that may be given instead."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from bot.answering.answer import Answer, Named
from bot.answering.desk import Desk
from bot.answering.offering import Pick, named_asset, shelve
from bot.answering.why_blocked import why_blocked
from bot.answering.wording import titled
from bot.words import Words
from content_library.claims import Forbidden, claims_about, forbidden_in
from content_library.intake import Asset
from content_library.sharing import INTERNAL, Sharing, blocks, may_share, successor
from content_library.spelling import folded
from retrieval.reading.wants.nda_asked import nda_asked
from retrieval.reading.wants.permission import asks_permission, in_percent
from retrieval.reading.words import cues
from retrieval.vocabulary import Vocabulary

MOST_OF_A_KIND = 2
"""More of them in a row would hide the answer."""


@dataclass(frozen=True)
class Verdict:
    """`lines` begin with no, or with yes where permission was asked for; `instead` is what may be given first."""

    lines: tuple[str, ...] = ()
    named: tuple[Named, ...] = ()
    instead: tuple[Pick, ...] = ()
    sources: tuple[str, ...] = ()


def verdict_on(desk: Desk) -> Verdict:
    """About the assets and the claims a question names. Guests hear nothing of the registers."""
    if desk.question.place == "shared" or desk.role == "guest":
        return Verdict()
    asked = _asked_for(desk)
    kept = [(asset, sharing) for asset, sharing in asked if sharing.kind in ("withheld", "internal_only")]
    barred = kept if len(kept) == len(asked) or not _one_is_meant(desk) else []
    made = {claim.id for asset, _ in barred for claim in desk.picture.claims_against.get(asset.id, ())}
    every = claims_about(desk.picture, "").forbidden
    said = () if _fears(desk) else forbidden_claims(desk)
    claims = tuple(each for each in every if each in said or each.claim.id in made)
    if not barred and not claims:
        return _allowed(desk, asked)
    heirs = [Pick(heir.id) for asset, _ in barred if (heir := _heir(desk, asset)) is not None]
    under_way = [line for asset, _ in barred for line in _under_way(desk, asset)]
    lines = (*(_barred(desk, *each) for each in barred), *under_way, *(forbidden_line(desk, each) for each in claims))
    named = tuple(named_asset(asset, why_blocked(desk.words, sharing.reasons)) for asset, sharing in barred)
    return Verdict(lines, named, tuple(heirs), tuple(each.claim.id for each in claims))


def judged(desk: Desk, answer: Answer) -> Answer:
    """The answer behind the verdict on what was asked for."""
    verdict = verdict_on(desk)
    if not verdict.lines:
        return answer
    first = shelve(desk, verdict.instead).offered
    barred = {each.asset for each in verdict.named}
    return replace(
        answer,
        lines=(*verdict.lines, *answer.lines),
        offered=tuple({each.asset: each for each in (*first, *answer.offered)}.values()),
        named=(*verdict.named, *(each for each in answer.named if each.asset not in barred)),
        internal=tuple(each for each in answer.internal if each.asset not in barred),
        sources=tuple(dict.fromkeys((*answer.sources, *verdict.sources, *(each.asset for each in first)))),
    )


def _fears(desk: Desk) -> bool:
    """Of what a customer is afraid of nobody means to say anything yet."""
    return cues.load().signals["fearing"].search(folded(desk.question.text)) is not None


def forbidden_claims(desk: Desk) -> tuple[Forbidden, ...]:
    return forbidden_in(desk.picture, in_register_words(desk))


def in_register_words(desk: Desk) -> str:
    """The question, followed by what the registers call the things it speaks of."""
    text = in_percent(desk.question.text)
    return Vocabulary.of(desk.picture).other_words.beside(text)


def forbidden_line(desk: Desk, each: Forbidden) -> str:
    """By its id and its reason: the words of the claim may be what nobody should say."""
    words, claim = desk.words, each.claim
    if each.wording:
        return words.say("objection-claim-say", id=claim.id, why=claim.why, instead=each.wording)
    if each.instead is None:
        return words.say("objection-claim", id=claim.id, why=claim.why)
    instead = each.instead
    return words.say("objection-claim-instead", id=claim.id, why=claim.why, instead=instead.id, claim=instead.claim)


def forbidden_listed(words: Words, each: Forbidden) -> str:
    """With its words, for whoever looks through the register."""
    claim = each.claim
    if each.wording:
        return words.say("list-claims-say", claim=claim.claim, id=claim.id, why=claim.why, instead=each.wording)
    if each.instead is None:
        return words.say("list-claims-never", claim=claim.claim, id=claim.id, why=claim.why)
    return words.say("list-claims-instead", claim=claim.claim, id=claim.id, why=claim.why, instead=each.instead.id)


def _asked_for(desk: Desk) -> list[tuple[Asset, Sharing]]:
    slots, picture = desk.understood.slots, desk.picture
    assets = [picture.asset_of[id] for id in slots.asset if id in picture.asset_of and "asset" not in slots.inherited]
    assets = assets or _of_a_kind_kept(desk)
    return [(asset, may_share(picture, asset, desk.role, desk.question.place)) for asset in assets]


def _of_a_kind_kept(desk: Desk) -> list[Asset]:
    """ "may I send her the battlecard", "the internal mails": one or two of a kind of which all there is stays inside."""
    slots, picture = desk.understood.slots, desk.picture
    formats = () if "format" in slots.inherited else slots.format
    if not (formats and asks_permission(desk.question.text, cues.load())):
        return []
    there = [each for each in picture.assets if each.format in formats]
    if slots.audience is not None:
        there = [each for each in there if each.audience == slots.audience]
    kept = [each for each in there if blocks(picture, each) == (INTERNAL,)]
    usable = [each for each in there if not blocks(picture, each)]
    meant = [each for each in kept if not slots.persona or set(slots.persona) & set(each.personas)]
    return [] if usable else (meant or kept)[:MOST_OF_A_KIND]


def _one_is_meant(desk: Desk) -> bool:
    """Several assets that no id was typed for fit one title: any of them may be meant."""
    assets, said = desk.understood.slots.asset, desk.question.text.casefold()
    return len(assets) > 1 and not any(id.casefold() in said for id in assets)


def _allowed(desk: Desk, asked: list[tuple[Asset, Sharing]]) -> Verdict:
    known, text = cues.load(), desk.question.text
    if len(asked) != 1 or not (asks_permission(text, known) or nda_asked(text, known)):
        return Verdict()
    asset, sharing = asked[0]
    return Verdict((leave_line(desk, asset, sharing),), instead=(Pick(asset.id),))


def leave_line(desk: Desk, asset: Asset, sharing: Sharing) -> str:
    """Of what may be offered: yes, or by what was asked of an NDA."""
    under_nda, asked = sharing.kind == "offer_with_notice", nda_asked(desk.question.text, cues.load())
    if asked is not None:
        message = "objection-nda" if under_nda else "objection-no-nda"
        return desk.words.say(message, asset=titled(desk.words, asset), asked=asked)
    return desk.words.say("objection-yes-nda" if under_nda else "objection-yes", asset=titled(desk.words, asset))


def _barred(desk: Desk, asset: Asset, sharing: Sharing) -> str:
    words, reason = desk.words, why_blocked(desk.words, sharing.reasons)
    heir = _heir(desk, asset)
    if heir is None:
        return words.say("objection-asset", asset=titled(words, asset), reason=reason)
    return words.say("objection-asset-instead", asset=titled(words, asset), reason=reason, heir=titled(words, heir))


def _under_way(desk: Desk, asset: Asset) -> Iterator[str]:
    """Briefs somebody works on for what the asset was there for."""
    picture, words = desk.picture, desk.words
    for brief in picture.briefs:
        if brief.active and not set(brief.needs).isdisjoint(asset.needs):
            said = f"{brief.id} {words.quoted(brief.title)}"
            status = words.named("brief-status", brief.status)
            due = words.say("show-gaps-due", day=words.day(brief.due)) if brief.due else ""
            facts = ", ".join(each for each in (status, due) if each)
            yield words.say("objection-under-way", brief=said, facts=facts)


def _heir(desk: Desk, asset: Asset) -> Asset | None:
    """The newest version, or else the first usable asset of the same format that meets one of the same needs."""
    return next((each for each in _heirs(desk, asset) if _usable(desk, each)), None)


def _heirs(desk: Desk, asset: Asset) -> Iterator[Asset]:
    newer = successor(desk.picture, asset)
    if newer is not None:
        yield newer
    for need in asset.needs:
        yield from (each for each in desk.picture.assets if need in each.needs and each.format == asset.format)


def _usable(desk: Desk, asset: Asset) -> bool:
    return may_share(desk.picture, asset, desk.role, desk.question.place).kind in ("offer", "offer_with_notice")
