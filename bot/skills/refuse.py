"""Refuse what nobody may talk Milepost into, and name what anybody may have instead."""

from collections.abc import Iterator

from bot.answering.answer import Answer
from bot.answering.decline import examples
from bot.answering.desk import Desk
from bot.answering.offering import Pick, Shelf, shelve
from bot.answering.reply import reply
from bot.skills.decline_near import forbidden_lines
from content_library.intake import Asset
from content_library.sharing import may_share

COMPARING = "comparison"
"""The content type that speaks of competitors in public."""


def refuse(desk: Desk) -> Answer:
    """Nothing of what was asked for is named, so that a refusal tells nothing."""
    shelf = _public(desk)
    guests = desk.question.place == "shared"
    never, ids = ([], []) if guests else forbidden_lines(desk, desk.question.text)
    instead = desk.words.say("refuse-instead") if shelf.offered else ""
    return reply(
        desk,
        [desk.words.say("refuse-no"), *never, instead],
        behaviour="refuse",
        shelf=shelf,
        next_steps=() if guests else examples(desk),
        sources=[*ids, *(offer.asset for offer in shelf.offered)],
    )


def _public(desk: Desk) -> Shelf:
    """Public assets for the needs of what was named, or about the same competitor, or else that compare."""
    picture, slots = desk.picture, desk.understood.slots
    named = [picture.asset_of[each] for each in slots.asset if each in picture.asset_of]
    if not (named or slots.competitor):
        return Shelf()
    needs = {need for asset in named for need in asset.needs}
    rivals = {*slots.competitor, *(asset.competitor for asset in named if asset.competitor)}
    ranked = sorted(
        (asset for asset in _anybodys(desk) if asset.id not in slots.asset),
        key=lambda asset: (-len(needs & set(asset.needs)), asset.content_type != COMPARING),
    )
    fitting = [
        asset
        for asset in ranked
        if asset.competitor in rivals or (rivals and asset.content_type == COMPARING) or needs & set(asset.needs)
    ]
    why = desk.words.say("refuse-public")
    return shelve(desk, [Pick(asset.id, why_now=why) for asset in fitting], 2)


def _anybodys(desk: Desk) -> Iterator[Asset]:
    return (asset for asset in desk.picture.assets if may_share(desk.picture, asset, "guest", "shared").kind == "offer")
