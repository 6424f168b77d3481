"""What the asker said they sent to a deal: nothing else of what was sent is written down."""

from bot.answering.answer import Answer
from bot.answering.desk import Desk
from bot.answering.reply import reply
from bot.answering.steps import collateral_step
from bot.answering.wording import titled
from bot.skills.take_feedback import SENT
from content_library.intake import Deal
from retrieval.reading.wants.asked_line import says
from retrieval.reading.words.spelling import plain


def asks_what_was_sent(desk: Desk) -> bool:
    return says("sent_asked", plain(desk.question.text))


def tell_sent(desk: Desk, deal: Deal) -> Answer:
    picture, words = desk.picture, desk.words
    noted = [each for each in desk.notebook.ratings(desk.question.user) if each.reason == SENT and each.deal == deal.id]
    sent = list(dict.fromkeys(each.asset for each in noted if each.asset and each.asset in picture.asset_of))
    lines = [words.say("sent-to-deal", account=deal.account, n=len(sent))]
    lines += [f"   {titled(words, picture.asset_of[id])}" for id in sent]
    if not sent:
        lines.append(words.say("sent-to-deal-how", account=deal.account))
    steps = [collateral_step(words, deal, words.say("tell-deal-collateral"))] if deal.status == "open" else []
    return reply(desk, lines, sources=[deal.id, *sent], next_steps=steps)
