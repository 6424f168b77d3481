"""Why nobody should write the brief somebody wants, and what may be written instead."""

from dataclasses import replace

from bot.answering.answer import Answer, NextStep
from bot.answering.decline import nearest_readers, say_unresolved
from bot.answering.desk import Desk
from bot.answering.offering import Shelf, named_asset
from bot.answering.reply import reply
from bot.answering.steps import step_to_brief
from bot.answering.wording import cell_label
from bot.skills.briefs.brief_wanted import cell_wanted
from bot.skills.briefs.tell_briefs import state
from content_library.audit import audit
from content_library.briefs.proposing import AlreadyOpen, NotInMap, NotInvolved, Refusal, Unmapped, refusal
from content_library.picture import CellKey, Picture

SHOWN = 3
"""Ways on below a refusal: the brief that is wanted, and two of those that stand there without it."""


def refused(desk: Desk, key: CellKey, why_not: Refusal) -> Answer:
    picture, words = desk.picture, desk.words
    if isinstance(why_not, AlreadyOpen):
        return _already_open(desk, why_not)
    nearest = why_not.nearest
    instead = [words.say("propose-brief-better", cell=cell_label(picture, *nearest))] if nearest else []
    return reply(
        desk,
        [_no_reader(desk, key, why_not), *_existing_lines(desk, key), *instead],
        behaviour="clarify",
        shelf=_existing(desk, key),
        cells=[each for each in (key, nearest) if each],
        next_steps=[step_to_brief(words, picture, *nearest)] if nearest else (),
        sources=picture.cell_of[key].evidence if key in picture.cell_of else (),
    )


def strange_reader(desk: Desk) -> Answer:
    """A reader of no map, with the nearest cell that wants a brief: of whoever does such work, of the phase, of all."""
    picture, words, slots = desk.picture, desk.words, desk.understood.slots
    declined, near = say_unresolved(desk), nearest_readers(desk)
    why_not = refusal(picture, next(iter(near), ""), next(iter(slots.phase), ""))
    nearest = why_not.nearest if isinstance(why_not, NotInMap | NotInvolved | Unmapped) else None
    cell = nearest or ((near[0], slots.phase[0]) if why_not is None and near and slots.phase else None)
    if cell is None:
        return declined
    lines = (*declined.lines, words.say("propose-brief-better", cell=cell_label(picture, *cell)))
    steps = (step_to_brief(words, picture, *cell), *declined.next_steps)
    return replace(declined, lines=lines, cells=(cell,), next_steps=steps[:SHOWN])


def strange_phase(desk: Desk) -> Answer:
    """A reader of the map and a word that is none of its phases: nobody is given another phase unasked."""
    picture, words, slots = desk.picture, desk.words, desk.understood.slots
    nearest = cell_wanted(desk)
    told = words.listed(word.removesuffix(".") for word in slots.unresolved)
    better = [words.say("propose-brief-better", cell=cell_label(picture, *nearest))] if nearest else []
    return reply(
        desk,
        [words.say("propose-brief-unknown", word=told), *better],
        behaviour="clarify",
        cells=[nearest] if nearest else (),
        next_steps=[step_to_brief(words, picture, *nearest)] if nearest else (),
    )


def _no_reader(desk: Desk, key: CellKey, why_not: Refusal) -> str:
    if isinstance(why_not, NotInMap):
        return desk.words.say("propose-brief-unknown", word=why_not.word)
    cell = desk.picture.cell_of.get(key)
    unmapped = "yes" if cell is None or cell.involved else "no"
    return desk.words.say("propose-brief-no-reader", cell=cell_label(desk.picture, *key), unmapped=unmapped)


def _aimed_at(picture: Picture, key: CellKey) -> list[str]:
    """Assets made for this cell alone or for others nobody takes part in."""
    wasted = audit(picture).not_involved_cells
    assets = [picture.asset_of[asset] for asset in wasted]
    return [asset.id for asset in assets if key[0] in asset.personas and key[1] in asset.phases]


def _existing_lines(desk: Desk, key: CellKey) -> list[str]:
    """What was once made for a cell that needs nothing, and how often it was used."""
    assets = [desk.picture.asset_of[asset] for asset in _aimed_at(desk.picture, key)[:2]]
    return [desk.words.say("propose-brief-made-for-it", asset=each.id, uses=each.uses_90d or 0) for each in assets]


def _existing(desk: Desk, key: CellKey) -> Shelf:
    wasted = [desk.picture.asset_of[asset] for asset in _aimed_at(desk.picture, key)[:2]]
    why = desk.words.say("propose-brief-takes-no-part")
    return Shelf(named=tuple(named_asset(asset, why) for asset in wasted))


def _already_open(desk: Desk, why_not: AlreadyOpen) -> Answer:
    """What is said next is about those that are open."""
    picture, words = desk.picture, desk.words
    lines = [
        words.say("propose-brief-open", id=brief.id, title=brief.title, state=state(words, picture, brief))
        for brief in why_not.briefs
    ]
    cells = [(brief.persona, brief.phase) for brief in why_not.briefs]
    steps = [
        NextStep(
            words.say("propose-brief-open-label", id=brief.id), words.say("propose-brief-open-question", id=brief.id)
        )
        for brief in why_not.briefs
    ]
    ids = tuple(brief.id for brief in why_not.briefs)
    told = reply(desk, lines, cells=cells, needs=why_not.needs, next_steps=steps, sources=ids)
    return replace(told, understood=replace(told.understood, slots=told.understood.slots.changed(brief=ids)))
