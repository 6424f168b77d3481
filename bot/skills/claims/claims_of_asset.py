"""Whether one figure of the asset in hand may be quoted: by the register of claims, not by whether the asset may be sent."""

import re

from bot.answering.answer import Answer
from bot.answering.desk import Desk
from bot.answering.offering import Pick, shelve
from bot.answering.reply import reply
from bot.answering.wording import first_name, titled
from bot.skills.assets.asset_facts import usable
from bot.skills.claims.closest_claim import approver
from bot.skills.claims.may_be_said import other_promises, verdict_on
from content_library.intake import Asset, Claim
from retrieval.reading.wants.permission import asks_permission
from retrieval.reading.words import cues
from retrieval.reading.words.spelling import plain
from retrieval.understood import Intent

_DOES: frozenset[Intent] = frozenset(
    (
        "malicious", "feedback", "asset_update", "brief_create", "brief_edit", "brief_update", "brief_review",
        "brief_status", "evidence", "metrics", "audit", "style",
    )
)  # fmt: skip
"""Wants that do something, or have their own use for figures."""
_FIGURE = re.compile(r"(?<!\w)\d+(?:[.,]\d+)?(?!\w)")
_BEST_FIRST = ("asset_find", "asset_info")
"""Answers whose first asset is the one a word points at."""


def claims_of_asset(desk: Desk) -> Answer | None:
    """None where no single figure of an asset is asked about, or the asset is not for use at all."""
    asset = _in_hand(desk)
    if asset is None or not usable(desk, asset):
        return None
    claims = [each for each in desk.picture.claims if each.source == asset.id]
    meant = [each for each in claims if not other_promises(desk, each)]
    if meant:
        lines = [line for each in meant for line in verdict_on(desk, each, asks=True)]
    else:
        lines = [_not_registered(desk, asset), *_registered(desk, claims)]
    shelf = shelve(desk, [Pick(asset.id)])
    return reply(desk, lines, shelf=shelf, sources=[*(each.id for each in claims), asset.id])


def _in_hand(desk: Desk) -> Asset | None:
    """The asset named in the message, or the one the thread gave first where a word points at it."""
    known, text = cues.load(), desk.question.text
    said, signals = plain(text), known.signals
    pointed = signals["figure_of_it"].search(said) is not None
    asks = asks_permission(text, known) or signals["figure_quoted"].search(said) is not None
    if desk.understood.intent in _DOES or not asks or _FIGURE.search(text) is None:
        return None
    slots, before, there = desk.understood.slots, desk.before, desk.picture.asset_of
    if slots.unresolved:
        return None
    if len(slots.asset) == 1 and "asset" not in slots.inherited and not pointed:
        if "%" not in text and signals["figure_quoted"].search(said) is None:
            return None  # the figure of "SOC 2 report" is part of its name
        return there.get(slots.asset[0])
    if before is None or not pointed:
        return None
    given = before.slots.asset if len(before.slots.asset) == 1 else before.assets
    if len(given) > 1 and before.intent not in _BEST_FIRST:
        return None
    return next((there[id] for id in given if id in there), None)


def _not_registered(desk: Desk, asset: Asset) -> str:
    who = approver(desk.picture)
    name = first_name(desk.picture, who) if who else ""
    ask = desk.words.say("may-be-said-ask", who=name, known="yes" if who else "no")
    return desk.words.say("claims-of-asset-none", asset=titled(desk.words, asset), ask=ask)


def _registered(desk: Desk, claims: list[Claim]) -> list[str]:
    """What is in the register from this source, where it is something else."""
    told = (line for each in claims for line in verdict_on(desk, each, asks=False)[:1])
    return [f"   {line}" for line in told]
