"""Which of the things just told is the newest, the shortest, the largest: by what each of them has written down."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from bot.answering.desk import Desk
from bot.answering.permitted import sees_contacts
from bot.answering.wording import titled
from bot.skills.assets.asset_facts import usable
from content_library.intake import Asset, BriefRequest, Claim, Deal
from retrieval.understood import Told

_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")
_BACKWARDS = ("newest", "longest", "largest", "latest_due", "most_used")


@dataclass(frozen=True)
class Ranked:
    """`line` names it with what it is put in order by."""

    id: str
    line: str


Value = float | None
"""What things are put in order by; None where it is not written down."""


def in_order(desk: Desk, things: Told, order: str) -> list[Ranked]:
    """Those of which it is known, the first of the order first, what is for colleagues alone last."""
    of_kind: Mapping[str, Callable[[Desk, str, str], tuple[Value, str]]] = {
        "deal": _deal,
        "asset": _asset,
        "claim": _claim,
        "brief": _brief,
    }
    told = {id: of_kind[things.kind](desk, id, order) for id in things.ids}
    known = [(value, Ranked(id, line)) for id, (value, line) in told.items() if value is not None]
    known.sort(key=lambda each: each[0], reverse=order in _BACKWARDS)
    ranked = [each for _, each in known]
    return sorted(ranked, key=lambda each: things.kind == "asset" and not usable(desk, desk.picture.asset_of[each.id]))


def _deal(desk: Desk, id: str, order: str) -> tuple[Value, str]:
    deal: Deal = desk.picture.deal_of[id]
    if order in ("largest", "smallest"):
        if not deal.amount or not sees_contacts(desk, deal):
            return None, ""
        amount = f"{desk.words.number(deal.amount)} {desk.picture.company.currency}".strip()
        return deal.amount, desk.words.say("tell-deal-amount", account=deal.account, amount=amount)
    day = deal.close_date if order in ("soonest", "latest_due") else deal.created
    return _dated(desk, deal.account, day)


def _asset(desk: Desk, id: str, order: str) -> tuple[Value, str]:
    asset: Asset = desk.picture.asset_of[id]
    title = titled(desk.words, asset)
    if order in ("shortest", "longest"):
        size = _NUMBER.search(asset.length)
        number = float(size.group().replace(",", ".")) if size else 0.0
        known = asset.depth is not None or bool(asset.length)
        return (asset.depth or 0) * 1_000_000 + number if known else None, f"{title}: {asset.length or '–'}"
    if order == "most_used":
        if asset.uses_90d is None:
            return None, ""
        return asset.uses_90d, f"{title}: {desk.words.say('tell-asset-used', n=asset.uses_90d)}"
    return _dated(desk, title, asset.created or asset.last_reviewed)


def _claim(desk: Desk, id: str, order: str) -> tuple[Value, str]:
    claim: Claim | None = next((each for each in desk.picture.claims if each.id == id), None)
    if claim is None:
        return None, ""
    day = claim.expires_on if order in ("soonest", "latest_due") else claim.approved_on
    return _dated(desk, f"{claim.id} {desk.words.quoted(claim.claim)}", day)


def _brief(desk: Desk, id: str, order: str) -> tuple[Value, str]:
    brief: BriefRequest = next(each for each in desk.picture.briefs if each.id == id)
    day = brief.due if order in ("soonest", "latest_due") else brief.requested_on
    return _dated(desk, f"{brief.id} {desk.words.quoted(brief.title)}", day)


def _dated(desk: Desk, name: str, day: date | None) -> tuple[Value, str]:
    return (day.toordinal(), f"{name}: {desk.words.day(day)}") if day is not None else (None, "")
