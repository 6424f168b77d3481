"""What a short message asks of the things the thread just told of: one table, kind of thing by field asked."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from bot.answering.answer import Answer
from bot.answering.desk import Desk
from bot.answering.offering import Pick, Shelf, shelve
from bot.answering.permitted import permitted_deals
from bot.answering.reply import EMPTY, reply
from bot.skills.assets.asset_facts import newest_first
from bot.skills.of_told import assets, briefs, campaigns, cells, claims, deals, quotes
from bot.skills.of_told.lines import Fields, Lines
from bot.skills.of_told.narrowing import kept
from bot.skills.of_told.orders import in_order
from content_library.picture import CellKey
from content_library.sharing import may_share
from retrieval.understood import Intent, Kind, OfTold, Slots, Told

MOST = 5
"""Things one fact is told of at once: as many as an answer gives."""
TELLERS: Mapping[Kind, Fields] = {
    "deal": deals.FIELDS,
    "asset": assets.FIELDS,
    "claim": claims.FIELDS,
    "brief": briefs.FIELDS,
    "proposal": cells.OF_PROPOSAL,
    "gap": cells.OF_GAP,
    "campaign": campaigns.FIELDS,
    "quote": quotes.FIELDS,
}
ABOUT: Mapping[Kind, Intent] = {
    "deal": "deal_info",
    "asset": "asset_info",
    "claim": "claims",
    "brief": "brief_status",
    "proposal": "brief_create",
    "gap": "gap_list",
    "campaign": "campaign_info",
    "quote": "evidence",
}
"""What an answer about each is an answer of."""


INHERITED = ("persona", "phase", "deal", "topic", "segment", "industry", "campaign", "brief", "owner", "market")
"""Slots that stay as they were in the thread."""


def tell_of_told(desk: Desk) -> Answer | None:
    """None where nothing of the kind is asked, or the things are not there for this asker any more."""
    asked = desk.understood.of_told
    if asked is None:
        return None
    there = _there(desk, asked.things.kind)
    things = replace(asked.things, ids=tuple(id for id in asked.things.ids if id in there))
    if not things.ids:
        return None
    asked = replace(asked, things=things)
    if asked.order:
        return _first_of(desk, asked)
    return _of_some(desk, asked) if _narrows(asked) else _fields(_about(desk, asked, things), asked, things)


def _there(desk: Desk, kind: Kind) -> Sequence[str]:
    """What this asker may still hear of."""
    picture, place = desk.picture, desk.question.place
    match kind:
        case "deal":
            return [deal.id for deal in permitted_deals(desk)]
        case "asset":
            return [a.id for a in picture.assets if may_share(picture, a, desk.role, place).may_be_named]
        case "claim":
            return [*(each.id for each in picture.claims), *(each.id for each in picture.forbidden_claims)]
        case "brief":
            return [each.id for each in picture.briefs]
        case "campaign":
            return [each.id for each in picture.campaigns]
        case "quote":
            return [each.id for each in picture.notes]
        case _:
            return [f"{persona} {phase}" for persona, phase in picture.cell_of]


def _narrows(asked: OfTold) -> bool:
    return asked.without or (asked.only != Slots() and len(asked.things.ids) > 1 and asked.things.kind != "asset")


def _of_some(desk: Desk, asked: OfTold) -> Answer | None:
    """The list with those alone that are as asked."""
    ids = kept(desk, asked)
    things = Told(asked.things.kind, ids or asked.things.ids)
    about = _about(desk, asked, things)
    if not ids:
        return _with_things(desk.words.say("of-told-none-so", n=len(asked.things.ids)), [], about, things)
    if asked.fields:
        return _fields(about, asked, things)
    first = desk.words.say("of-told-some", n=len(ids), all=len(asked.things.ids))
    return _with_things(first, _cards(about, things), about, things)


def _first_of(desk: Desk, asked: OfTold) -> Answer | None:
    """The first in the order that is asked for, before the others with what they are put in order by."""
    ranked = in_order(desk, asked.things, asked.order)
    if not ranked:
        return None
    best = Told(asked.things.kind, (ranked[0].id,), asked.things.ids)
    about = _about(desk, asked, best)
    if asked.fields:
        return _fields(about, asked, best)
    if asked.order == "newest" and asked.things.kind == "asset":
        first, *more = newest_first(desk, [desk.picture.asset_of[id] for id in asked.things.ids])
        return _with_things(first, more, about, best)
    return _with_things(ranked[0].line, [f"   {each.line}" for each in ranked[1:MOST]], about, best)


def _fields(desk: Desk, asked: OfTold, things: Told) -> Answer | None:
    """Each field of each thing, a line each; the things themselves where no field is asked."""
    if not asked.fields:
        first, *more = _cards(desk, things)
        return _with_things(first, more, desk, things)
    tell = TELLERS[things.kind]
    some = replace(things, ids=things.ids[:MOST])
    lines: Lines = [line for field in asked.fields for line in tell[field](desk, some)]
    return _with_things(lines[0], lines[1:], desk, things) if lines else None


def _cards(desk: Desk, things: Told) -> Lines:
    tell = TELLERS[things.kind].get("card")
    return tell(desk, things) if tell is not None else list(things.ids)


def _about(desk: Desk, asked: OfTold, things: Told) -> Desk:
    """As understood: of these, so that the thread goes on with them."""
    intent, ids = _intent(asked), things.ids
    slots = _of_thread(desk, asked, intent)
    named: dict[str, object] = {}
    match things.kind:
        case "deal" | "asset" | "brief":
            named[things.kind] = things.listed if asked.order else ids
        case "campaign" if len(ids) == 1 and len(things.listed) > 1:
            named["campaign"] = ids
        case "gap" | "proposal":
            named["persona"] = tuple(dict.fromkeys(id.split()[0] for id in ids))
            named["phase"] = tuple(dict.fromkeys(id.split()[1] for id in ids))
    if things.kind == "brief" and asked.fields:
        named["of_brief"] = asked.fields[0]
    if things.kind == "deal" and asked.only.persona:
        named |= {"persona": asked.only.persona, "inherited": tuple(x for x in slots.inherited if x != "persona")}
    if things.kind == "asset" and asked.fields == ("languages",):
        named["language"] = asked.only.language
    if _narrows(asked) and not asked.without:
        named |= {name: getattr(asked.only, name) for name in ("language", "market", "segment", "persona")}
    told = (things, *(each for each in (desk.before.told_of if desk.before else ()) if each.kind != things.kind))
    slots = slots.changed(**named, spoken=desk.understood.slots.spoken)
    return replace(desk, understood=replace(desk.understood, intent=intent, slots=slots, told_of=told, readings=()))


def _intent(asked: OfTold) -> Intent:
    """Who writes for a gap is asked of its brief."""
    return "brief_status" if asked.fields == ("brief",) else ABOUT[asked.things.kind]


def _of_thread(desk: Desk, asked: OfTold, intent: Intent) -> Slots:
    """What the thread was about, where it goes on about the same; of content, the deal it was given for."""
    before = desk.before
    if before is None or _narrows(asked):
        return Slots()
    if before.intent != intent:
        return Slots(deal=before.slots.deal) if intent == "asset_info" else Slots()
    kept = {name: value for name in INHERITED if (value := getattr(before.slots, name))}
    return Slots(**kept, inherited=tuple(kept))


def _with_things(first: str, more: Lines, desk: Desk, things: Told) -> Answer:
    """With the content given again, and the claims, cells and deals a follow-up may mean."""
    ids, cells = things.ids, _cells(desk, things)
    claims = ids if things.kind == "claim" else ()
    sources = () if things.kind in ("gap", "proposal") else ids
    return reply(desk, [first, *more], shelf=_shelf(desk, things), cells=cells, claims=claims, sources=sources)


def _cells(desk: Desk, things: Told) -> list[CellKey]:
    match things.kind:
        case "gap" | "proposal":
            return [(id.split()[0], id.split()[1]) for id in things.ids]
        case "campaign":
            return [(each.persona, each.phase) for each in desk.picture.campaigns if each.id in things.ids]
        case "brief":
            return [(each.persona, each.phase) for each in desk.picture.briefs if each.id in things.ids]
        case _:
            return []


def _shelf(desk: Desk, things: Told) -> Shelf:
    """The content that is told of; of campaigns theirs, where that is asked."""
    asked = desk.understood.of_told
    if things.kind == "asset":
        return shelve(desk, [Pick(each) for each in things.ids])
    if things.kind != "campaign" or asked is None or "pieces" not in asked.fields:
        return EMPTY
    of_them = [asset for each in desk.picture.campaigns if each.id in things.ids for asset in each.assets]
    return shelve(desk, [Pick(asset) for asset in of_them if asset in desk.picture.asset_of])
