"""From asset ids to what this asker may be given here: every door's offers pass through this one place."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from bot.answering.answer import Named, Offer
from bot.answering.desk import Desk
from bot.answering.why_blocked import why_blocked
from bot.answering.wording import persona_label
from bot.words import Words
from content_library.intake import Asset
from content_library.picture import Picture
from content_library.remembered import remembered_whatever_is_asked
from content_library.sharing import WITHDRAWN, may_go_to_partner, may_share, own_channel, successor
from retrieval.understood import Slots

MOST = 5
"""A rep reads five lines and no more; the rest is a question away."""


@dataclass(frozen=True)
class Pick:
    """An asset a skill would like to give: for whom and why now."""

    asset: str
    for_whom: str = ""
    why_now: str = ""


@dataclass(frozen=True)
class Shelf:
    """Picks sorted by what may be done with them. `left_out` gives reasons only, safe to show in any place."""

    offered: tuple[Offer, ...] = ()
    internal: tuple[Offer, ...] = ()
    named: tuple[Named, ...] = ()

    @property
    def left_out(self) -> tuple[str, ...]:
        return tuple(f"{each.title or each.asset}: {each.reason}" for each in self.named)


def shelve(desk: Desk, picks: Iterable[Pick], limit: int = MOST) -> Shelf:
    """The first `limit` sendable picks in the order given, or as many as the asker wants; a superseded asset brings its
    successor instead. Who wants one language only gets no other, and nothing comes back that was asked to be left out."""
    slots = desk.understood.slots
    limit = slots.count or limit
    offered: dict[str, Offer] = {}
    internal: dict[str, Offer] = {}
    named: dict[str, Named] = {}
    for pick in _with_successors(desk, picks):
        asset = desk.picture.asset_of[pick.asset]
        if is_left_out(slots, asset):
            continue
        sharing = may_share(desk.picture, asset, desk.role, desk.question.place)
        if _is_for_a_partner(desk, asset):
            notice = desk.words.say("offering-partner") if asset.audience == "partner" else ""
            offered.setdefault(asset.id, _offer(desk, asset, _as_tagged(desk, asset, pick), notice))
        elif sharing.kind == "withheld":
            if sharing.may_be_named:
                named.setdefault(asset.id, named_asset(asset, why_blocked(desk.words, sharing.reasons)))
        elif _audience(slots) not in (None, asset.audience) or _in_another_language(slots, asset):
            continue
        elif sharing.kind == "internal_only":
            internal.setdefault(asset.id, _offer(desk, asset, pick, desk.words.say("offering-internal")))
        else:
            notice = _nda(desk, asset) if sharing.kind == "offer_with_notice" else ""
            offered.setdefault(asset.id, _offer(desk, asset, _as_tagged(desk, asset, pick), notice))
    kept = dict(list(offered.items())[:limit])
    return Shelf(tuple(kept.values()), tuple(internal.values())[:limit], tuple(named.values()))


def _is_for_a_partner(desk: Desk, asset: Asset) -> bool:
    """Where it is looked for to be given to a partner, among colleagues: in a place with guests nobody knows who is one."""
    wanted = _audience(desk.understood.slots) == "partner" and not _outside(desk)
    return wanted and may_go_to_partner(desk.picture, asset)


def _audience(slots: Slots) -> str | None:
    """Whom it is for, where somebody is named: the customer of a deal is no partner, though partners are spoken of."""
    return None if slots.deal and slots.audience == "partner" else slots.audience


def _in_another_language(slots: Slots, asset: Asset) -> bool:
    return "language" in slots.only and asset.language not in slots.language


def is_left_out(slots: Slots, asset: Asset) -> bool:
    """Whether the question asks for anything but its kind, or for nothing about its rival."""
    return asset.format in slots.dropped or asset.competitor in slots.dropped


def named_asset(asset: Asset, reason: str) -> Named:
    """Mentioned with the reason why not; a customer who withdrew permission is not named by a title either."""
    return Named(asset.id, "" if asset.permission == WITHDRAWN else asset.title, reason)


def _with_successors(desk: Desk, picks: Iterable[Pick]) -> Iterator[Pick]:
    """Known assets only; the newest version of a superseded one right behind it."""
    for pick in picks:
        asset = desk.picture.asset_of.get(pick.asset)
        if asset is None:
            continue
        yield pick
        heir = successor(desk.picture, asset)
        if heir is not None:
            yield replace(pick, asset=heir.id)


def visible_assets(desk: Desk) -> frozenset[str]:
    """Ids of everything this asker may be given here, sendable or internal; worked out once for each role and place."""
    picture, role, place = desk.picture, desk.role, desk.question.place

    def worked_out() -> frozenset[str]:
        return frozenset(a.id for a in picture.assets if may_share(picture, a, role, place).kind != "withheld")

    return remembered_whatever_is_asked(picture, ("visible", role, place), worked_out)


def _offer(desk: Desk, asset: Asset, pick: Pick, notice: str) -> Offer:
    age = "" if _outside(desk) else _age(desk.words, desk.picture, asset)
    notices = "; ".join(part for part in (notice, age) if part)
    return Offer(asset.id, asset.title, asset.url, asset.language, pick.for_whom, pick.why_now, notices)


def _as_tagged(desk: Desk, asset: Asset, pick: Pick) -> Pick:
    """For whom and why now, among colleagues; what the skill does not say, the tags do."""
    if _outside(desk):
        return pick
    needs = (desk.picture.need_of[need].text for need in asset.needs if need in desk.picture.need_of)
    readers = desk.words.listed(persona_label(desk.picture, each) for each in asset.personas)
    return Pick(pick.asset, pick.for_whom or readers, pick.why_now or next(needs, ""))


def _outside(desk: Desk) -> bool:
    return desk.role == "guest" or desk.question.place == "shared"


def _nda(desk: Desk, asset: Asset) -> str:
    """With the way such content goes, where the map has one of its own for it."""
    channel = own_channel(desk.picture, asset)
    return desk.words.say("offering-nda-by", channel=channel) if channel else desk.words.say("offering-nda")


def _age(words: Words, picture: Picture, asset: Asset) -> str:
    """Said from the middle of the shelf life on: no colleague likes to be surprised by an old figure. Outside the company
    it is nobody's business how long something is kept fresh."""
    if asset.last_reviewed is None:
        return ""
    life = picture.taxonomy.shelf_life(asset.content_type)
    age = (picture.today - asset.last_reviewed).days
    if 2 * age <= life:
        return ""
    day = words.day(asset.last_reviewed)
    return words.say("offering-aged", day=day) if age > life else words.say("offering-reviewed", day=day)
