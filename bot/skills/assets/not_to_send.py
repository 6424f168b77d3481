"""What may not go to a customer: what is not for use and why, and what only colleagues, partners or readers under NDA may
have."""

from collections.abc import Sequence
from dataclasses import replace

from bot.answering.answer import Answer
from bot.answering.desk import Desk
from bot.answering.reply import reply
from bot.answering.why_blocked import why_blocked
from bot.answering.wording import titled
from bot.skills.assets.count_assets import is_meant
from content_library.intake import Asset
from content_library.sharing import INTERNAL, PARTNER, blocks, may_share
from retrieval.reading.wants.asked_line import says
from retrieval.reading.words.spelling import plain

ONLY_FOR = {(INTERNAL,): "internal", (PARTNER,): "partner"}


def tell_not_to_send(desk: Desk) -> Answer | None:
    """None where it is asked of one asset or deal, of anything but content, or where colleagues are not among themselves."""
    said, slots = plain(desk.question.text), desk.understood.slots
    if not says("not_to_send", said) or says("no_content", said) or desk.question.place == "shared":
        return None
    if slots.deal or slots.brief or slots.campaign or desk.understood.intent == "malicious" or desk.role == "guest":
        return None
    picture, words = desk.picture, desk.words
    desk = replace(desk, understood=replace(desk.understood, intent="audit", readings=(), also=()))
    scope = [each for each in picture.assets if is_meant(desk, each) and _may_be_named(desk, each)]
    kept = {each.id: blocks(picture, each) for each in scope if blocks(picture, each)}
    lines = [
        f"   {titled(words, picture.asset_of[id])}: {why_blocked(words, reasons)}"
        for id, reasons in kept.items()
        if reasons not in ONLY_FOR
    ]
    for reasons, audience in ONLY_FOR.items():
        lines += _only_for(desk, audience, [picture.asset_of[id] for id in kept if kept[id] == reasons])
    under_nda = [each for each in scope if each.audience == "nda" and each.id not in kept]
    lines += _only_for(desk, "nda", under_nda)
    first = words.say("not-to-send", n=len(kept), all=len(scope))
    return reply(desk, [first, *lines], sources=[*kept, *(each.id for each in under_nda)])


def _only_for(desk: Desk, audience: str, assets: Sequence[Asset]) -> list[str]:
    told = desk.words.listed(titled(desk.words, each) for each in assets)
    return [f"   {desk.words.say('not-to-send-only', audience=audience, assets=told)}"] if assets else []


def _may_be_named(desk: Desk, asset: Asset) -> bool:
    return may_share(desk.picture, asset, desk.role, desk.question.place).may_be_named
