"""What the asker said they sent to a deal: nothing else of what was sent is written down."""

from collections.abc import Sequence

from bot.answering.answer import Answer
from bot.answering.desk import Desk
from bot.answering.reply import reply
from bot.answering.steps import collateral_step
from bot.answering.wording import titled
from bot.words import Words
from content_library.intake import Asset, Deal
from content_library.sharing import may_share
from retrieval.reading.wants.asked_line import says
from retrieval.reading.words.spelling import plain


def asks_what_was_sent(desk: Desk) -> bool:
    """Not where a stage is named: one may be called "Contract Sent"."""
    return not desk.understood.slots.deal_stage and says("sent_asked", plain(desk.question.text))


def noted_as_sent(desk: Desk, deal: Deal) -> list[Asset]:
    """Each once, as far as it may be named here."""
    noted = {each.asset for each in desk.notebook.ratings(desk.question.user) if each.deal == deal.id}
    role, place = desk.role, desk.question.place
    there = [asset for asset in desk.picture.assets if asset.id in noted]
    return [asset for asset in there if may_share(desk.picture, asset, role, place).may_be_titled]


def tell_all_sent(desk: Desk, deals: Sequence[Deal]) -> Answer:
    """Deal by deal, where none is named that this asker may hear of."""
    sent = {deal.id: noted_as_sent(desk, deal) for deal in deals}
    noted = [deal for deal in deals if sent[deal.id]]
    if not noted:
        return reply(desk, [desk.words.say("sent-to-none")])
    lines = [line for deal in noted for line in _lines(desk.words, deal, sent[deal.id])]
    return reply(desk, lines, sources=[id for deal in noted for id in (deal.id, *(each.id for each in sent[deal.id]))])


def tell_sent(desk: Desk, deal: Deal) -> Answer:
    words, sent = desk.words, noted_as_sent(desk, deal)
    lines = _lines(words, deal, sent)
    if not sent:
        lines.append(words.say("sent-to-deal-how", account=deal.account))
    steps = [collateral_step(words, deal, words.say("tell-deal-collateral"))] if deal.status == "open" else []
    return reply(desk, lines, sources=[deal.id, *(each.id for each in sent)], next_steps=steps)


def _lines(words: Words, deal: Deal, sent: Sequence[Asset]) -> list[str]:
    first = words.say("sent-to-deal", account=deal.account, n=len(sent))
    return [first, *(f"   {titled(words, each)}" for each in sent)]
