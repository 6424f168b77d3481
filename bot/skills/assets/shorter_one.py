"""A piece that takes less time than those just given: "anything shorter?"; what is to be told shorter is another wish."""

from collections.abc import Sequence
from dataclasses import replace

from bot.answering.answer import Answer
from bot.answering.desk import Desk
from bot.answering.offering import Pick, shelve
from bot.answering.reply import reply
from bot.answering.wording import titled
from bot.skills.assets.among_given import GIVES
from content_library.intake import Asset
from content_library.sharing import may_share
from retrieval.reading.words import cues
from retrieval.reading.words.spelling import plain

MOST = 3


def tell_shorter(desk: Desk) -> Answer | None:
    """None where nothing was given before, or nothing shorter is asked for."""
    before = desk.before
    asked = cues.load().signals["shorter_one"].fullmatch(plain(desk.question.text))
    if before is None or before.intent not in GIVES or asked is None:
        return None
    given = [desk.picture.asset_of[id] for id in before.assets if id in desk.picture.asset_of]
    if not given:
        return None
    told = replace(
        desk, understood=replace(desk.understood, intent="asset_find", slots=before.slots.changed(count=None))
    )
    shorter = _shorter(told, given)
    if shorter:
        picks = shelve(told, [Pick(asset.id) for asset in shorter[:MOST]])
        return reply(told, [told.words.say("shorter-one-there")], shelf=picks)
    first = min(given, key=lambda asset: asset.depth or max(_depths(given), default=1))
    line = told.words.say(
        "shorter-one-none",
        asset=titled(told.words, first),
        length=first.length or (told.words.named("depth", str(first.depth)) if first.depth else ""),
        said="yes" if first.length or first.depth else "no",
    )
    return reply(told, [line], shelf=shelve(told, [Pick(first.id)]))


def _shorter(desk: Desk, given: Sequence[Asset]) -> list[Asset]:
    """Of less depth than all that was given, for a need that is met by it; the shortest first."""
    least = min(_depths(given), default=0)
    needs = {need for asset in given for need in asset.needs}
    known = {asset.id for asset in given}
    there = [each for each in desk.picture.assets if each.id not in known and not needs.isdisjoint(each.needs)]
    usable = [each for each in there if may_share(desk.picture, each, desk.role, desk.question.place).kind == "offer"]
    return sorted((each for each in usable if each.depth and each.depth < least), key=lambda each: each.depth or 0)


def _depths(assets: Sequence[Asset]) -> list[int]:
    return [asset.depth for asset in assets if asset.depth]
