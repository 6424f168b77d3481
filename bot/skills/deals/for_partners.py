"""What may be given to whoever sells with us, and which cells have nothing for them."""

from collections.abc import Sequence
from dataclasses import replace

from bot.answering.answer import Answer
from bot.answering.desk import Desk
from bot.answering.offering import Pick, shelve
from bot.answering.reply import reply
from bot.answering.wording import cell_label, persona_label, phase_label
from content_library.intake import Asset, Cell
from content_library.sharing import may_go_to_partner
from retrieval.reading.words import cues
from retrieval.reading.words.spelling import plain
from retrieval.understood import Intent

GIVING: frozenset[Intent] = frozenset(
    {"asset_find", "asset_info", "need_lookup", "gap_list", "coverage_matrix", "audit", "metrics", "out_of_scope"}
)
"""What such a question is read as by its other words."""


def tell_for_partners(desk: Desk) -> Answer | None:
    """None where no partner is to be given anything, or a reader of the map is called so."""
    text = plain(desk.question.text)
    said = cues.load().signals["for_partners"].search(text)
    if said is None or desk.understood.intent not in GIVING or _is_a_reader(desk, said.group()) or _names_one(desk):
        return None
    if cues.load().signals["for_partners_nothing"].search(text):
        return _cells_without(desk)
    return _given(desk)


def _names_one(desk: Desk) -> bool:
    """A deal, or an asset by its id: whether that may be given is answered by itself."""
    slots, said = desk.understood.slots, desk.question.text.casefold()
    return bool(slots.deal) or any(id.casefold() in said for id in slots.asset)


def _is_a_reader(desk: Desk, said: str) -> bool:
    names = {
        word for each in desk.picture.personas for name in (each.label, *each.aliases) for word in plain(name).split()
    }
    return not names.isdisjoint(said.split())


def _given(desk: Desk) -> Answer:
    there = sorted(
        (each for each in desk.picture.assets if may_go_to_partner(desk.picture, each) and _fits(desk, each)),
        key=lambda each: (each.audience != "partner", -(each.uses_90d or 0), each.id),
    )
    slots = desk.understood.slots.changed(audience="partner", asset=(), topic=None)
    asked = replace(desk, understood=replace(desk.understood, intent="asset_find", slots=slots))
    only = sum(each.audience == "partner" for each in there)
    first = desk.words.say("for-partners-given", n=len(there), only=only, where=_where(desk))
    return reply(
        asked, [first], shelf=shelve(asked, [Pick(each.id) for each in there]), sources=[each.id for each in there]
    )


def _fits(desk: Desk, asset: Asset) -> bool:
    """With every reader, phase, kind and language named; an asset tagged with no reader or phase may be anybody's."""
    slots = desk.understood.slots
    return (
        (not slots.persona or not set(slots.persona).isdisjoint(asset.personas))
        and (not slots.phase or not set(slots.phase).isdisjoint(asset.phases))
        and (not slots.format or asset.format in slots.format)
        and (not slots.language or asset.language in slots.language)
    )


def _where(desk: Desk) -> str:
    slots, picture = desk.understood.slots, desk.picture
    named = [
        *(persona_label(picture, each) for each in slots.persona),
        *(phase_label(picture, each) for each in slots.phase),
    ]
    return ", ".join(named) or "none"


def _cells_without(desk: Desk) -> Answer:
    picture, words, slots = desk.picture, desk.words, desk.understood.slots
    asked = [
        cell
        for cell in picture.cells
        if cell.involved
        and (not slots.persona or cell.persona in slots.persona)
        and (not slots.phase or cell.phase in slots.phase)
    ]
    bare = [cell for cell in asked if not _served(desk, cell)]
    first = words.say("for-partners-nothing", n=len(bare), of=len(asked))
    lines = [f"   {cell_label(picture, cell.persona, cell.phase)}{_kept(desk, cell)}" for cell in bare]
    return reply(desk, [first, *lines], cells=[(cell.persona, cell.phase) for cell in bare])


def _served(desk: Desk, cell: Cell) -> bool:
    return any(may_go_to_partner(desk.picture, each) for each in _tagged(desk, cell))


def _tagged(desk: Desk, cell: Cell) -> Sequence[Asset]:
    """Assets that serve a need of the cell."""
    needs = {need.id for need in desk.picture.needs_of.get((cell.persona, cell.phase), ())}
    return [each for each in desk.picture.assets if not needs.isdisjoint(each.needs)]


def _kept(desk: Desk, cell: Cell) -> str:
    """What there is for colleagues or under an NDA alone, which could be made into something for partners."""
    kept = [each.id for each in _tagged(desk, cell) if each.audience in ("internal", "nda")]
    return f": {desk.words.say('for-partners-kept', assets=desk.words.listed(kept))}" if kept else ""
