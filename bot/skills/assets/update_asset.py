"""A change somebody wants in an asset: what would become of it, kept as a wish until the asset's file says so."""

from collections.abc import Sequence
from dataclasses import replace

from bot.answering.answer import Answer, NextStep
from bot.answering.desk import Desk
from bot.answering.reply import reply
from bot.answering.storing import stored
from bot.answering.wording import cell_label, first_name, titled
from bot.skills.assets.find_assets import DEEP, filters_of
from content_library.coverage import coverage
from content_library.intake import Asset
from content_library.picture import CellKey, Picture
from content_library.talk import Wish
from retrieval.passages import Query
from retrieval.understood import Slots

MOST = 3  # assets to choose from
TAGS = ("personas", "phases", "needs")
STATUSES = ("draft", "in_review", "published", "archived")
READ_AS = {"outdated": "archived"}
"""No asset has the state, but this one does what is meant: nobody is offered the asset any more."""


def update_asset(desk: Desk) -> Answer:
    """Marketers confirm it in the file; what writers and sales say is a suggestion to the owner."""
    picture, slots = desk.picture, desk.understood.slots
    named = [picture.asset_of[each] for each in slots.asset if each in picture.asset_of]
    if not named and "deleted" in slots.status:
        return reply(desk, [desk.words.say("update-asset-none-deleted")], behaviour="clarify")
    if len(named) != 1:
        return _which(desk, named or _described(desk))
    asset = named[0]
    if "deleted" in slots.status:
        return _not_deleted(desk, asset)
    changed = _changed(desk, asset)
    if changed == asset:
        return _nothing_to_do(desk, asset)
    wishes = tuple(_wishes(desk, asset, changed))
    effects = _effects(desk, asset, changed)
    answer = reply(
        desk,
        [*_said(desk, asset, wishes), *(f"   {line}" for line in effects.values())],
        behaviour="confirm_then_act" if desk.role == "marketer" else "act",
        cells=list(effects),
        needs=changed.needs,
        next_steps=_next_steps(desk, asset),
        sources=[asset.id],
    )
    return replace(answer, effects=wishes)


def _which(desk: Desk, among: Sequence[Asset]) -> Answer:
    """One asset is changed at a time, and none by a guess."""
    words, asked = desk.words, desk.question.typed.rstrip(" .!?")
    steps = [NextStep(titled(words, asset), f"{asked} ({asset.id})") for asset in among[:MOST]]
    return reply(desk, [words.say("update-asset-which")], behaviour="clarify", next_steps=steps)


def _described(desk: Desk) -> list[Asset]:
    """What is of the kind that is named and found by the words of the question, the likeliest first."""
    picture, formats = desk.picture, desk.understood.slots.format
    if not formats:
        return []
    found = desk.search(Query(desk.question.text, filters_of(desk)), DEEP)
    there = [picture.asset_of[hit.asset] for hit in found.hits if hit.asset in picture.asset_of]
    return [asset for asset in there if asset.format in formats and asset.status != "archived"]


def _said(desk: Desk, asset: Asset, wishes: Sequence[Wish]) -> list[str]:
    """What was written down, for whom, and what happens with it."""
    words, picture, name = desk.words, desk.picture, titled(desk.words, asset)
    said = "; ".join(_change(desk, wish) for wish in wishes)
    reading = [words.say("update-asset-outdated")] if "outdated" in desk.understood.slots.status else []
    if desk.role != "marketer":
        owner = first_name(picture, asset.owner) if asset.owner else words.say("tell-briefs-nobody")
        suggestion = words.say("update-asset-suggestion", owner=owner, asset=name, changes=said)
        return [stored(desk, suggestion), *reading, words.say("update-asset-only-marketing")]
    theirs = asset.owner and asset.owner != desk.question.user
    owned = [words.say("update-asset-owner", owner=first_name(picture, asset.owner))] if theirs else []
    change = stored(desk, words.say("update-asset-change", asset=name, changes=said))
    return [change, *reading, words.say("update-asset-files-decide"), *owned]


def _change(desk: Desk, wish: Wish) -> str:
    words = desk.words
    values = [
        words.named("asset-status", each) if wish.field == "status" else each or words.say("update-asset-empty")
        for each in (wish.before, wish.after)
    ]
    field = words.named("field", wish.field)
    return words.say("update-asset-field", field=field, before=values[0], after=values[1])


def _next_steps(desk: Desk, asset: Asset) -> list[NextStep]:
    words = desk.words
    look = NextStep(words.say("update-asset-look"), words.say("update-asset-ask", id=asset.id))
    if "outdated" not in desk.understood.slots.status:
        return [look]
    return [NextStep(words.say("update-asset-review"), words.say("update-asset-to-review", id=asset.id)), look]


def _not_deleted(desk: Desk, asset: Asset) -> Answer:
    """The files are the company's: what is not to be used any more is archived there."""
    words = desk.words
    status = words.named("asset-status", asset.status)
    lines = [words.say("update-asset-not-deleted", asset=titled(words, asset), status=status)]
    archive = NextStep(words.say("update-asset-archive"), words.say("update-asset-to-archive", id=asset.id))
    return reply(desk, lines, behaviour="clarify", next_steps=[archive], sources=[asset.id])


def _changed(desk: Desk, asset: Asset) -> Asset:
    """The asset as it is wanted. Only tags that are said to go are taken off; naming one that is there changes nothing."""
    slots, picture = desk.understood.slots, desk.picture
    wanted = [READ_AS.get(each, each) for each in slots.status]
    status = next((each for each in wanted if each in STATUSES), asset.status)
    values = {name: _retagged(getattr(asset, name), getattr(slots, slot), slots) for name, slot in _TAG_SLOTS.items()}
    if not _names_anything(slots):
        values["needs"] = (*asset.needs, *_suggested(picture, asset))
    for need in (picture.need_of[each] for each in values["needs"] if each not in asset.needs):
        values["personas"] = tuple(dict.fromkeys((*values["personas"], need.persona)))
        values["phases"] = tuple(dict.fromkeys((*values["phases"], need.phase)))
    return asset.model_copy(update={**values, "status": status})


_TAG_SLOTS = {"personas": "persona", "phases": "phase", "needs": "need"}


def _suggested(picture: Picture, asset: Asset) -> tuple[str, ...]:
    return tuple(s.need for s in picture.suggestions if s.asset == asset.id and s.need not in asset.needs)


def _retagged(there: tuple[str, ...], named: tuple[str, ...], slots: Slots) -> tuple[str, ...]:
    return tuple(each for each in dict.fromkeys((*there, *named)) if each not in slots.dropped)


def _names_anything(slots: Slots) -> bool:
    return bool(slots.status or slots.dropped or any(getattr(slots, slot) for slot in _TAG_SLOTS.values()))


def _wishes(desk: Desk, asset: Asset, changed: Asset) -> list[Wish]:
    wishes = []
    for field in ("status", *TAGS):
        before, after = getattr(asset, field), getattr(changed, field)
        if before != after:
            texts = [value if isinstance(value, str) else ", ".join(value) for value in (before, after)]
            wishes.append(Wish(desk.new_id(), desk.question.user, "asset", asset.id, field, *texts))
    return wishes


def _effects(desk: Desk, asset: Asset, changed: Asset) -> dict[CellKey, str]:
    """Cells whose coverage would be another one, with both numbers."""
    picture, words = desk.picture, desk.words
    assets = tuple(changed if each.id == asset.id else each for each in picture.assets)
    before, after = coverage(picture), coverage(replace(picture, assets=assets))
    lines = {}
    for old, new in zip(before.cells, after.cells, strict=True):
        if old.coverage is not None and new.coverage is not None and old.coverage != new.coverage:
            key = (old.persona, old.phase)
            shares = words.percent(old.coverage), words.percent(new.coverage)
            cell = cell_label(picture, *key)
            lines[key] = words.say("update-asset-effect", cell=cell, before=shares[0], after=shares[1])
    return lines


def _nothing_to_do(desk: Desk, asset: Asset) -> Answer:
    """Either nothing is named that could be changed, or all that is named is so already."""
    words = desk.words
    none = words.say("update-asset-empty")
    there = words.say(
        "update-asset-there",
        asset=titled(words, asset),
        status=words.named("asset-status", asset.status),
        personas=words.listed(asset.personas) or none,
        phases=words.listed(asset.phases) or none,
        needs=words.listed(asset.needs) or none,
    )
    said = "update-asset-already" if _names_anything(desk.understood.slots) else "update-asset-nothing"
    return reply(desk, [words.say(said), there], behaviour="clarify", needs=asset.needs, sources=[asset.id])
