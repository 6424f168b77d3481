"""Whose deals somebody may see, and how much of them."""

from bot.skills.desk import Desk
from content_library.intake import Deal


def permitted_deals(desk: Desk) -> tuple[Deal, ...]:
    """Sales see their own deals; marketers and writers see all, without people; guests see none."""
    if desk.question.place == "shared":
        return ()
    if desk.role == "sales":
        return tuple(deal for deal in desk.picture.deals if deal.owner == desk.question.user)
    return desk.picture.deals


def sees_contacts(desk: Desk, deal: Deal) -> bool:
    """Names of a buyer's people are for the owner of the deal."""
    return desk.role == "sales" and deal.owner == desk.question.user
