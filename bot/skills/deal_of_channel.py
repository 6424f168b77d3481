"""The deal a channel is about, by its name."""

import re

from bot.skills.desk import Desk
from bot.skills.permitted import permitted_deals
from content_library.intake import Deal
from content_library.spelling import folded

SHORTEST = 4
"""Letters of a first name of an account that says enough by itself: #lurra-team is about Lurra Foods, #the-pub is not."""


def deal_of_channel(desk: Desk, name: str) -> Deal | None:
    """An open deal the reader may hear of whose account stands in the channel's name, the whole of it or, where only one
    account begins so, its first word."""
    said = _parts(name)
    deals = [deal for deal in permitted_deals(desk) if deal.status == "open"]
    whole = next((deal for deal in deals if _within(_parts(deal.account), said)), None)
    if whole is not None:
        return whole
    begins = [deal for deal in deals if _parts(deal.account)[:1] and _parts(deal.account)[0] in said]
    long_enough = [deal for deal in begins if len(_parts(deal.account)[0]) >= SHORTEST]
    return long_enough[0] if len(long_enough) == 1 else None


def _parts(name: str) -> list[str]:
    return re.findall(r"[^\W_]+", folded(name))


def _within(part: list[str], whole: list[str]) -> bool:
    places = range(len(whole) - len(part) + 1)
    return bool(part) and any(whole[at : at + len(part)] == part for at in places)
