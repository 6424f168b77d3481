"""What is asked of one deal and has a short answer: whether it is stuck, when it closes, what it is worth."""

from bot.answering.desk import Desk
from bot.answering.permitted import sees_contacts
from content_library.deal_cards import deal_card
from content_library.intake import Deal
from content_library.spelling import folded
from retrieval.reading import cues


def told_first(desk: Desk, deal: Deal) -> list[str]:
    """Lines that go before how the deal stands."""
    if deal.status != "open":
        return _amount(desk, deal)
    return [*_stuck(desk, deal), *_closing(desk, deal), *_amount(desk, deal)]


def _stuck(desk: Desk, deal: Deal) -> list[str]:
    """A question of who or why is about something else."""
    if not _asks(desk, "stuck") or _asks(desk, "question_word"):
        return []
    card = deal_card(desk.picture, deal.id)
    said = "unknown" if not card.typical else "yes" if card.stuck > 0 else "no"
    return [desk.words.say("tell-deal-stuck-one", account=deal.account, said=said)]


def _closing(desk: Desk, deal: Deal) -> list[str]:
    if not _asks(desk, "closing"):
        return []
    if deal.close_date is None:
        return [desk.words.say("tell-deal-closing-unknown", account=deal.account)]
    return [desk.words.say("tell-deal-closing", account=deal.account, day=desk.words.day(deal.close_date))]


def _amount(desk: Desk, deal: Deal) -> list[str]:
    """What the deal is worth, where its owner asks for it."""
    if not _asks(desk, "asks_amount") or not sees_contacts(desk, deal):
        return []
    if not deal.amount:
        return [desk.words.say("tell-deal-amount-unknown", account=deal.account)]
    amount = f"{desk.words.number(deal.amount)} {desk.picture.company.currency}".strip()
    return [desk.words.say("tell-deal-amount", account=deal.account, amount=amount)]


def _asks(desk: Desk, signal: str) -> bool:
    return cues.load().signals[signal].search(folded(desk.question.text)) is not None
