"""What is known of an asset: may it be used, how fresh is it, what does it serve, what stands in for it."""

from collections.abc import Sequence
from datetime import timedelta

from bot.skills.answer import Answer, NextStep
from bot.skills.cells import wanted_cells
from bot.skills.desk import Desk
from bot.skills.find_assets import find_assets
from bot.skills.offering import Pick, shelve
from bot.skills.reply import reply
from bot.skills.steps import brief_step
from bot.skills.why_blocked import why_blocked
from bot.skills.wording import cell_label, count, day, first_name, listed, persona_label, titled
from content_library.coverage import coverage
from content_library.intake import Asset, ForbiddenClaim
from content_library.picture import Picture
from content_library.sharing import may_share


def tell_asset(desk: Desk) -> Answer:
    """By asset when one is named, by freshness of a cell otherwise; a topic alone is a search."""
    assets = [desk.picture.asset_of[each] for each in desk.understood.slots.asset if each in desk.picture.asset_of]
    if assets:
        return _told(desk, assets)
    cells = wanted_cells(desk) if desk.understood.slots.persona or desk.understood.slots.phase else ()
    if cells and desk.question.place != "shared":
        return _freshness(desk)
    return find_assets(desk)


def _told(desk: Desk, assets: Sequence[Asset]) -> Answer:
    picture = desk.picture
    visible = [asset for asset in assets if may_share(picture, asset, desk.role, desk.question.place).may_be_named]
    if not visible:
        return reply(desk, ["I know no asset by that name that may be shown here."], behaviour="decline_unknown")
    lines = [line for asset in visible for line in _lines(desk, asset)]
    stand_ins = [pick for asset in visible if not _usable(desk, asset) for pick in _stand_ins(desk, asset)]
    shelf = shelve(desk, [*(Pick(asset.id) for asset in visible), *stand_ins])
    if desk.question.place == "shared":
        return reply(
            desk, [f"{titled(visible[0])}: {'may be shared' if shelf.offered else 'not for use'}."], shelf=shelf
        )
    return reply(
        desk,
        lines,
        shelf=shelf,
        needs=[need for asset in visible for need in asset.needs],
        next_steps=_steps(picture, visible) if stand_ins or not shelf.offered else (),
        sources=[*(asset.id for asset in visible), *(note for asset in visible for note in _notes_on(picture, asset))],
    )


def _usable(desk: Desk, asset: Asset) -> bool:
    return may_share(desk.picture, asset, desk.role, desk.question.place).kind in ("offer", "offer_with_notice")


def _lines(desk: Desk, asset: Asset) -> list[str]:
    picture = desk.picture
    sharing = may_share(picture, asset, desk.role, desk.question.place)
    state = "INTERNAL, for colleagues only" if sharing.kind == "internal_only" else "yes, may be used"
    if sharing.kind == "withheld":
        state = f"no, not for use: {why_blocked(desk.words, sharing.reasons)}"
    lines = [f"{titled(asset)}: {state}."]
    lines += [f"   {_claim_words(picture, claim)}" for claim in picture.claims_against.get(asset.id, ())]
    if asset.last_reviewed:
        lines.append(f"   {_fresh_words(picture, asset)}")
    if asset.needs:
        served = [f"{picture.need_of[need].text} ({need})" for need in asset.needs if need in picture.need_of]
        lines.append(f"   Serves: {'; '.join(served)}.")
    if asset.uses_90d is not None:
        last = f", last on {day(asset.last_used)}" if asset.last_used else ""
        lines.append(f"   Used {asset.uses_90d}x in 90 days{last}.")
    if asset.owner:
        lines.append(f"   Owner: {first_name(picture, asset.owner)}.")
    return lines


def _claim_words(picture: Picture, claim: ForbiddenClaim) -> str:
    """Why the claim is not for use, and which one is instead; a customer's name stays out of it."""
    instead = next((each for each in picture.claims if each.id == claim.replace_with), None)
    better = f" Use {instead.id} instead: {instead.claim}." if instead else ""
    return f"{claim.id}: {claim.why}.{better}"


def _fresh_words(picture: Picture, asset: Asset) -> str:
    if asset.last_reviewed is None:
        return "never reviewed"
    due = asset.last_reviewed + timedelta(days=picture.taxonomy.shelf_life(asset.content_type))
    late = "review overdue since" if due < picture.today else "next review"
    expiry = f", expires {day(asset.expires_on)}" if asset.expires_on else ""
    return f"reviewed {day(asset.last_reviewed)}, {late} {day(due)}{expiry}"


def _stand_ins(desk: Desk, asset: Asset) -> list[Pick]:
    """Usable assets that meet the same needs."""
    picture = desk.picture
    others = [
        (other.id, need)
        for need in asset.needs
        for other in picture.assets_for_need.get(need, ())
        if other.id != asset.id and _usable(desk, other)
    ]
    return [
        Pick(other, persona_label(picture, picture.need_of[need].persona), "meets the same need")
        for other, need in others
        if need in picture.need_of
    ]


def _notes_on(picture: Picture, asset: Asset) -> list[str]:
    return [note.id for note in picture.notes if asset.id in note.text.split()]


def _steps(picture: Picture, assets: Sequence[Asset]) -> list[NextStep]:
    needs = [picture.need_of[need] for asset in assets for need in asset.needs if need in picture.need_of]
    return [brief_step(picture, need.persona, need.phase, label="Refresh it") for need in needs[:1]]


def _freshness(desk: Desk) -> Answer:
    """Age and next review of everything tagged for the cells."""
    picture = desk.picture
    cells = wanted_cells(desk)
    table = coverage(picture)
    strengths = [each for cell in cells for need in table.cell(cell.persona, cell.phase).needs for each in need.assets]
    assets = [picture.asset_of[asset] for asset in dict.fromkeys(each.asset for each in strengths)]
    overdue = [asset for asset in assets if _overdue(picture, asset)]
    where = listed([cell_label(picture, cell.persona, cell.phase) for cell in cells])
    first = (
        f"{where}: {count(len(assets), 'asset')}, {len(overdue)} past their shelf life."
        if overdue
        else f"{where}: all {len(assets)} assets are inside their shelf life."
    )
    shelf = shelve(desk, [Pick(asset.id, why_now=_fresh_words(picture, asset)) for asset in assets])
    return reply(
        desk,
        [first, *(f"   {titled(asset)}: {_fresh_words(picture, asset)}" for asset in assets)],
        shelf=shelf,
        cells=[(cell.persona, cell.phase) for cell in cells],
        sources=[asset.id for asset in assets],
    )


def _overdue(picture: Picture, asset: Asset) -> bool:
    if asset.last_reviewed is None:
        return False
    return (picture.today - asset.last_reviewed).days > picture.taxonomy.shelf_life(asset.content_type)
