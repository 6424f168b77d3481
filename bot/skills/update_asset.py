"""A change somebody wants in an asset: what would become of it, kept as a wish until the asset's file says so."""

from dataclasses import replace

from bot.skills.answer import Answer, NextStep
from bot.skills.desk import Desk
from bot.skills.reply import reply
from bot.skills.storing import stored
from bot.skills.wording import cell_label, first_name, listed, percent, plain, titled
from content_library.coverage import coverage
from content_library.intake import Asset
from content_library.picture import CellKey, Picture
from content_library.talk import Wish

TAGS = ("personas", "phases", "needs")
NOT_HERE = "Files decide: nothing is changed yet. Write it into the asset's file and run `milepost sync`."
STATUSES = ("draft", "in_review", "published", "archived")


def update_asset(desk: Desk) -> Answer:
    """Marketers confirm it in the file; what writers and sales say is a suggestion to the owner."""
    picture, slots = desk.picture, desk.understood.slots
    asset = next((picture.asset_of[each] for each in slots.asset if each in picture.asset_of), None)
    if asset is None:
        return reply(desk, ["Which asset? Name its id or its title."], behaviour="clarify")
    changed = _changed(desk, asset)
    if changed == asset:
        return _nothing_to_do(desk, asset)
    wishes = tuple(_wishes(desk, asset, changed))
    owner = first_name(picture, asset.owner) if asset.owner else "nobody"
    said = "; ".join(f"{plain(wish.field)} {wish.before or 'empty'} → {wish.after or 'empty'}" for wish in wishes)
    if desk.role == "marketer":
        theirs = "" if asset.owner in ("", desk.question.user) else f" Its owner is {owner}."
        lines = [stored(desk, f"a change to {titled(asset)}: {said}"), NOT_HERE + theirs]
    else:
        lines = [stored(desk, f"a suggestion to {owner} for {titled(asset)}: {said}"), "Only marketing changes assets."]
    effects = _effects(picture, asset, changed)
    answer = reply(
        desk,
        [*lines, *(f"   {line}" for line in effects.values())],
        behaviour="confirm_then_act" if desk.role == "marketer" else "act",
        cells=list(effects),
        needs=changed.needs,
        next_steps=[NextStep("Look at it first", f"can I use {asset.id}?")],
        sources=[asset.id],
    )
    return replace(answer, effects=wishes)


def _changed(desk: Desk, asset: Asset) -> Asset:
    """The asset as it is wanted. Tags that are there are taken away, others are put to them."""
    slots, picture = desk.understood.slots, desk.picture
    status = next((each for each in slots.status if each in STATUSES), asset.status)
    values = {name: _toggled(getattr(asset, name), getattr(slots, slot)) for name, slot in _TAG_SLOTS.items()}
    named = any(values[name] != getattr(asset, name) for name in TAGS) or status != asset.status
    if not named and not slots.status:
        values["needs"] = _toggled(asset.needs, tuple(s.need for s in picture.suggestions if s.asset == asset.id))
    for need in (picture.need_of[each] for each in values["needs"] if each not in asset.needs):
        values["personas"] = tuple(dict.fromkeys((*values["personas"], need.persona)))
        values["phases"] = tuple(dict.fromkeys((*values["phases"], need.phase)))
    return asset.model_copy(update={**values, "status": status})


_TAG_SLOTS = {"personas": "persona", "phases": "phase", "needs": "need"}


def _toggled(there: tuple[str, ...], named: tuple[str, ...]) -> tuple[str, ...]:
    return (*(each for each in there if each not in named), *(each for each in named if each not in there))


def _wishes(desk: Desk, asset: Asset, changed: Asset) -> list[Wish]:
    wishes = []
    for field in ("status", *TAGS):
        before, after = getattr(asset, field), getattr(changed, field)
        if before != after:
            texts = [value if isinstance(value, str) else ", ".join(value) for value in (before, after)]
            wishes.append(Wish(desk.new_id(), desk.question.user, "asset", asset.id, field, *texts))
    return wishes


def _effects(picture: Picture, asset: Asset, changed: Asset) -> dict[CellKey, str]:
    """Cells whose coverage would be another one, with both numbers."""
    assets = tuple(changed if each.id == asset.id else each for each in picture.assets)
    before, after = coverage(picture), coverage(replace(picture, assets=assets))
    lines = {}
    for old, new in zip(before.cells, after.cells, strict=True):
        if old.coverage is not None and new.coverage is not None and old.coverage != new.coverage:
            key = (old.persona, old.phase)
            lines[key] = (
                f"{cell_label(picture, *key)} would go from {percent(old.coverage)} to {percent(new.coverage)}."
            )
    return lines


def _nothing_to_do(desk: Desk, asset: Asset) -> Answer:
    tagged = f"{titled(asset)} is {plain(asset.status)}, tagged with {listed(asset.needs) or 'no need'}."
    ask = "Change what? Name a status, a need, a persona or a phase; dates, audience and owner stand in its file."
    return reply(desk, [ask, tagged], behaviour="clarify", needs=asset.needs, sources=[asset.id])
