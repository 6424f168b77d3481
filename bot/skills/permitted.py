"""Whose deals somebody may see, and how much of them."""

from bot.skills.desk import Desk
from content_library.intake import Deal
from content_library.sharing import DealRights, deal_rights


def permitted_deals(desk: Desk) -> tuple[Deal, ...]:
    """The deals this asker may hear of in this place, as the file lists them."""
    known = _rights(desk).known
    return tuple(deal for deal in desk.picture.deals if deal.id in known)


def deals_to_name(desk: Desk) -> tuple[Deal, ...]:
    """Those an answer about something else may name in passing: none where colleagues read along who know of others."""
    return () if desk.question.place == "channel" else permitted_deals(desk)


def sees_contacts(desk: Desk, deal: Deal) -> bool:
    """Names of a buyer's people are for the owner of the deal."""
    return deal.id in _rights(desk).owned


def _rights(desk: Desk) -> DealRights:
    return deal_rights(desk.picture, desk.question.user, desk.role, desk.question.place)
