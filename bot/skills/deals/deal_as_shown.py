"""A deal in the shape a door draws, with no more than its asker may know."""

from collections.abc import Sequence

from bot.answering.desk import Desk
from bot.answering.permitted import sees_contacts
from bot.answering.shown import DealShown
from content_library.deal_cards import DealCard
from content_library.intake import ContactStatus


def deal_as_shown(
    desk: Desk, card: DealCard, also: Sequence[str] = (), waiting: Sequence[tuple[str, ContactStatus]] = ()
) -> DealShown:
    """The amount and the next step are for who owns the deal."""
    deal, owned = card.deal, sees_contacts(desk, card.deal)
    return DealShown(
        deal=deal.id,
        account=deal.account,
        stage=deal.crm_stage,
        phase=card.phase or "",
        also=tuple(also),
        days=card.days,
        typical=card.typical,
        amount=deal.amount if owned else None,
        country=deal.country,
        language=deal.language,
        rival=next((each.name for each in desk.picture.competitors if each.id == deal.competitor), ""),
        next_step=deal.next_step if owned else "",
        waiting=tuple(waiting),
    )
