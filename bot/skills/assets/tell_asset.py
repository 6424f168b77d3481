"""What is known of an asset: may it be used, how fresh is it, what does it serve, what stands in for it."""

from collections.abc import Sequence

from bot.answering.answer import Answer, NextStep
from bot.answering.cells import wanted_cells
from bot.answering.desk import Desk
from bot.answering.objections import leave_line
from bot.answering.offering import Pick, Shelf, shelve
from bot.answering.reply import reply
from bot.answering.steps import step_to_brief
from bot.answering.why_blocked import why_blocked
from bot.answering.wording import cell_label, persona_label, titled
from bot.skills.assets.asset_facts import (
    LEAVE,
    NEWEST,
    ONLY_ASKED,
    fact_asked,
    facts_of_asset,
    fresh_words,
    newest_first,
    usable,
)
from bot.skills.assets.find_assets import DEEP, filters_of, find_assets
from bot.skills.assets.text_of_asset import text_of_asset
from content_library.coverage import coverage
from content_library.intake import Asset, ForbiddenClaim
from content_library.picture import Picture
from content_library.shared_words import stems
from content_library.sharing import may_share
from retrieval.passages import Query
from retrieval.reading.wants.nda_asked import nda_asked
from retrieval.reading.wants.permission import asks_permission
from retrieval.reading.words import cues


def tell_asset(desk: Desk) -> Answer:
    """By asset when one is named, by freshness of a cell otherwise; a topic alone is a search."""
    assets = [desk.picture.asset_of[each] for each in desk.understood.slots.asset if each in desk.picture.asset_of]
    if assets:
        return _told(desk, assets)
    cells = wanted_cells(desk) if desk.understood.slots.persona or desk.understood.slots.phase else ()
    if cells and desk.question.place != "shared":
        return _freshness(desk)
    if desk.understood.slots.unresolved and not cells:
        return reply(desk, [desk.words.say("tell-asset-unknown")], behaviour="decline_unknown")
    described = _described(desk)
    return _told(desk, described) if len(described) == 1 else find_assets(desk)


def _described(desk: Desk) -> list[Asset]:
    """What is of the kind that is named and has every word of the topic in its text: "the dairy case study", "the price
    list"; without a kind, what has them all in its title: "our benchmark"."""
    slots, picture = desk.understood.slots, desk.picture
    said = stems(slots.topic or "")
    if not slots.format:
        return [asset for asset in picture.assets if said and said <= stems(asset.title)]
    if not said:
        return [asset for asset in picture.assets if asset.format in slots.format]
    hits = desk.search(Query(slots.topic or "", filters_of(desk)), DEEP).hits
    there = [picture.asset_of[hit.asset] for hit in hits if hit.asset in picture.asset_of]
    of_kind = [asset for asset in there if asset.format in slots.format]
    return [asset for asset in of_kind if said <= stems(f"{asset.title} {desk.text_of(asset.id)}")]


def _told(desk: Desk, assets: Sequence[Asset]) -> Answer:
    picture = desk.picture
    visible = [asset for asset in assets if may_share(picture, asset, desk.role, desk.question.place).may_be_named]
    if not visible:
        return reply(desk, [desk.words.say("tell-asset-unknown")], behaviour="decline_unknown")
    if len(visible) == 1 and (said := text_of_asset(desk, visible[0], usable_words(desk, visible[0]))) is not None:
        return said
    lines = _lines_of_several(desk, visible) if len(visible) > 1 else _lines(desk, visible[0])
    stand_ins = [pick for asset in visible if not usable(desk, asset) for pick in _stand_ins(desk, asset)]
    shelf = shelve(desk, [*(Pick(asset.id) for asset in visible), *stand_ins])
    if desk.question.place == "shared":
        return reply(desk, [_for_guests(desk, visible[0], shelf)], shelf=shelf)
    return reply(
        desk,
        lines,
        shelf=shelf,
        needs=[need for asset in visible for need in asset.needs],
        next_steps=_steps(desk, visible) if stand_ins or not shelf.offered else (),
        sources=[*(asset.id for asset in visible), *(note for asset in visible for note in _notes_on(picture, asset))],
    )


def _for_guests(desk: Desk, asset: Asset, shelf: Shelf) -> str:
    if shelf.offered:
        return desk.words.say("tell-asset-may-be-shared", asset=titled(desk.words, asset))
    return desk.words.say("tell-asset-not-for-use", asset=titled(desk.words, asset))


def _lines(desk: Desk, asset: Asset) -> list[str]:
    """Whether it may be used, then what is known of it; what is asked about goes first."""
    told, may_be_used = facts_of_asset(desk, asset), usable_words(desk, asset)
    claims = [_claim_words(desk, claim) for claim in desk.picture.claims_against.get(asset.id, ())]
    asked = fact_asked(desk, told)
    below = [*(line for kind, line in told.items() if kind not in (asked, *ONLY_ASKED)), *claims]
    if asked not in told:
        return [may_be_used, *(f"   {line}" for line in below)]
    return [f"{titled(desk.words, asset)} · {told[asked]}", f"   {may_be_used}", *(f"   {line}" for line in below)]


def _lines_of_several(desk: Desk, assets: Sequence[Asset]) -> list[str]:
    """One fact of each, where that is all that is asked; else all there is."""
    if desk.understood.facts == (NEWEST,):
        return newest_first(desk, assets)
    lines = []
    for asset in assets:
        told = facts_of_asset(desk, asset)
        asked = fact_asked(desk, told)
        if asked == LEAVE:
            lines.append(usable_words(desk, asset))
        else:
            lines += [f"{titled(desk.words, asset)} · {told[asked]}"] if asked in told else _lines(desk, asset)
    return lines


def usable_words(desk: Desk, asset: Asset) -> str:
    words, sharing = desk.words, may_share(desk.picture, asset, desk.role, desk.question.place)
    match sharing.kind:
        case "withheld":
            return words.say(
                "tell-asset-withheld", asset=titled(words, asset), reason=why_blocked(words, sharing.reasons)
            )
        case "internal_only":
            asked = desk.understood.facts == (LEAVE,) or asks_permission(desk.question.text, cues.load())
            return words.say("tell-asset-internal-no" if asked else "tell-asset-internal", asset=titled(words, asset))
        case "offer_with_notice":
            return leave_line(desk, asset, sharing)
        case "offer":
            if nda_asked(desk.question.text, cues.load()):
                return leave_line(desk, asset, sharing)
            return words.say("tell-asset-usable", asset=titled(words, asset))


def _claim_words(desk: Desk, claim: ForbiddenClaim) -> str:
    """Why the claim is not for use, and which one is instead; a customer's name stays out of it."""
    instead = next((each for each in desk.picture.claims if each.id == claim.replace_with), None)
    if instead is None:
        return desk.words.say("tell-asset-claim", id=claim.id, why=claim.why)
    return desk.words.say(
        "tell-asset-claim-instead", id=claim.id, why=claim.why, instead=instead.id, claim=instead.claim
    )


def _stand_ins(desk: Desk, asset: Asset) -> list[Pick]:
    """Usable assets that meet the same needs."""
    picture, why = desk.picture, desk.words.say("tell-asset-same-need")
    others = [
        (other.id, need)
        for need in asset.needs
        for other in picture.assets_for_need.get(need, ())
        if other.id != asset.id and usable(desk, other)
    ]
    return [
        Pick(other, persona_label(picture, picture.need_of[need].persona), why)
        for other, need in others
        if need in picture.need_of
    ]


def _notes_on(picture: Picture, asset: Asset) -> list[str]:
    return [note.id for note in picture.notes if asset.id in note.text.split()]


def _steps(desk: Desk, assets: Sequence[Asset]) -> list[NextStep]:
    picture = desk.picture
    needs = [picture.need_of[need] for asset in assets for need in asset.needs if need in picture.need_of]
    return [step_to_brief(desk.words, picture, need.persona, need.phase, why="refresh") for need in needs[:1]]


def _freshness(desk: Desk) -> Answer:
    """Age and next review of everything tagged for the cells."""
    picture, words = desk.picture, desk.words
    cells = wanted_cells(desk)
    table = coverage(picture)
    strengths = [each for cell in cells for need in table.cell(cell.persona, cell.phase).needs for each in need.assets]
    assets = [picture.asset_of[asset] for asset in dict.fromkeys(each.asset for each in strengths)]
    overdue = [asset for asset in assets if _overdue(picture, asset)]
    where = words.listed(cell_label(picture, cell.persona, cell.phase) for cell in cells)
    if overdue:
        counted = words.say("count-asset", n=len(assets))
        first = words.say("tell-asset-cells-aged", cells=where, assets=counted, aged=len(overdue))
    else:
        first = words.say("tell-asset-cells-fresh", cells=where, n=len(assets))
    shelf = shelve(desk, [Pick(asset.id, why_now=fresh_words(desk, asset)) for asset in assets])
    return reply(
        desk,
        [first, *(f"   {titled(words, asset)}: {fresh_words(desk, asset)}" for asset in assets)],
        shelf=shelf,
        cells=[(cell.persona, cell.phase) for cell in cells],
        sources=[asset.id for asset in assets],
    )


def _overdue(picture: Picture, asset: Asset) -> bool:
    if asset.last_reviewed is None:
        return False
    return (picture.today - asset.last_reviewed).days > picture.taxonomy.shelf_life(asset.content_type)
