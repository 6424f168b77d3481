"""What may be answered where: the map, deals and internal facts never reach a room with guests."""

from bot.skills.answer import Answer
from bot.skills.desk import Desk
from bot.skills.reply import reply

PUBLIC = (
    "asset_find",
    "asset_info",
    "need_lookup",
    "deal_collateral",
    "help",
    "malicious",
    "out_of_scope",
    "out_of_data",
)
"""Intents that have an answer for guests, made of public assets only."""


def guarded(desk: Desk) -> Answer | None:
    """The refusal for this place, or None when the question may be answered here."""
    if desk.question.place != "shared" or desk.understood.intent in PUBLIC:
        return None
    line = "There are guests here, so I share public content only. Ask me in a direct message or an internal channel."
    return reply(desk, [line], behaviour="refuse")
