"""The deal a channel is about, by its name."""

import re

from bot.answering.desk import Desk
from bot.answering.permitted import permitted_deals
from content_library.intake import Deal
from content_library.spelling import folded
from retrieval.reading.words import cues

SHORTEST = 4
"""Letters of a first name of an account that says enough by itself: #north-team is about North Mills, #the-team is not
about The Mills. Where a channel calls itself one of a deal any name does: #deal-kb is about KB Mills."""


def deal_of_channel(desk: Desk, name: str) -> Deal | None:
    """An open deal the reader may hear of: its id or its whole account stands in the channel's name, else the words the
    account begins with, as many as no other deal shares."""
    said = _parts(name)
    deals = [deal for deal in permitted_deals(desk) if deal.status == "open"]
    named = [deal for deal in deals if _of_a_deal(said) and _within(_parts(deal.id), said)]
    named = named or [deal for deal in deals if _is_whole(_parts(deal.account), said)]
    if not named:
        shares = {deal.id: _shared(_parts(deal.account), said) for deal in deals}
        most = max(shares.values(), default=0)
        named = [deal for deal in deals if most and shares[deal.id] == most]
    return named[0] if len(named) == 1 else None


def _parts(name: str) -> list[str]:
    return re.findall(r"[^\W_]+", folded(name))


def _of_a_deal(said: list[str]) -> bool:
    """Whether the channel says so: #deal-…"""
    return any(cues.load().signals["deals_noun"].fullmatch(word) for word in said)


def _is_whole(account: list[str], said: list[str]) -> bool:
    """Written apart or together: #deal-north-mills, #northmills."""
    return _within(account, said) or "".join(account) in said


def _shared(account: list[str], said: list[str]) -> int:
    """How many words from the first on stand there, in a row; 0 when they say too little."""
    most = next((n for n in range(len(account), 0, -1) if _within(account[:n], said)), 0)
    return most if most > 1 or (most and (len(account[0]) >= SHORTEST or _of_a_deal(said))) else 0


def _within(part: list[str], whole: list[str]) -> bool:
    places = range(len(whole) - len(part) + 1)
    return bool(part) and any(whole[at : at + len(part)] == part for at in places)
