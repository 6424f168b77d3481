"""Why an asset was found, and which rules say that it may or may not go out: asked behind an answer that gave it."""

from collections.abc import Iterator

from bot.answering.answer import Answer
from bot.answering.desk import Desk
from bot.answering.reply import reply
from bot.answering.why_blocked import why_blocked
from bot.answering.wording import titled
from bot.skills.assets.asset_facts import facts_of_asset
from bot.skills.assets.tell_fact import quote_of, sentence_on
from content_library.intake import Asset
from content_library.sharing import Reason, may_share

_RULES = ("status", "expired", "superseded", "withdrawn", "claims", "audience")
"""Kinds of reasons not to offer an asset, the gravest first as elsewhere."""
_FACTS = ("readers", "served", "fresh")


def why_found(desk: Desk, found: Answer, assets: tuple[str, ...]) -> Answer:
    """Of the assets named, else of all that were offered: the sentence on the matter, whom they are for, what they
    serve."""
    given = [desk.picture.asset_of[each.asset] for each in found.offered if each.asset in assets or not assets]
    if not given:
        return reply(desk, [desk.words.say("why-given-nothing")], next_steps=found.next_steps)
    lines = [line for asset in given for line in _lines(desk, asset)]
    first = desk.words.say("why-given-found", n=len(given))
    return reply(desk, [first, *lines], cells=found.cells, sources=[asset.id for asset in given])


def _lines(desk: Desk, asset: Asset) -> Iterator[str]:
    yield titled(desk.words, asset)
    if (found := sentence_on(desk, asset.id, desk.understood.slots.topic or "")) is not None:
        quote = "title" if found.line.is_title else quote_of(desk, found)
        yield f"   {desk.words.say('why-given-says', quote=quote)}"
    yield from (f"   {line}" for line in whom_it_serves(desk, asset))


def whom_it_serves(desk: Desk, asset: Asset) -> list[str]:
    """Its readers, the needs it is tagged with, and how fresh it is, as far as that is known."""
    told = facts_of_asset(desk, asset)
    return [told[each] for each in _FACTS if each in told]


def why_usable(desk: Desk, asset: Asset) -> Answer | None:
    """Every rule it was held against and what came of it. None for what this asker may not hear of here."""
    sharing = may_share(desk.picture, asset, desk.role, desk.question.place)
    if not sharing.may_be_named:
        return None
    against: dict[str, Reason] = {reason.kind: reason for reason in sharing.reasons}
    rules = [f"   {_rule(desk, asset, kind, against.get(kind))}" for kind in _RULES]
    first = desk.words.say("why-given-rules", asset=titled(desk.words, asset))
    return reply(desk, [first, *rules], needs=asset.needs, sources=[asset.id])


def _rule(desk: Desk, asset: Asset, kind: str, broken: Reason | None) -> str:
    if broken is not None:
        return f"✗ {why_blocked(desk.words, [broken])}"
    day = desk.words.day(asset.expires_on) if asset.expires_on else "none"
    kept = desk.words.say(
        "why-given-rule", rule=kind, day=day, audience=asset.audience, permission=asset.permission or "none"
    )
    return f"✓ {kept}"
