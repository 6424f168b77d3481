"""What can be asked, in the asker's trade, and what Milepost knows."""

from bot.answering.answer import Answer, NextStep
from bot.answering.decline import examples
from bot.answering.desk import Desk
from bot.answering.permitted import permitted_deals
from bot.answering.reply import reply
from bot.answering.steps import collateral_step


def help(desk: Desk) -> Answer:
    """At most ten lines; the examples are made from this company's own map."""
    picture, words = desk.picture, desk.words
    involved = sum(cell.involved for cell in picture.cells)
    knows = words.say(
        "help-knows",
        assets=words.say("count-asset", n=len(picture.assets)),
        cells=words.say("count-cell", n=len(picture.cells)),
        involved=involved,
        needs=words.say("count-need", n=len(picture.needs)),
    )
    if desk.question.place == "shared":
        return reply(desk, [words.say("help-guests")])
    return reply(desk, [words.say("help-what"), knows], next_steps=_examples(desk))


def _examples(desk: Desk) -> list[NextStep]:
    deals = [deal for deal in permitted_deals(desk) if deal.status == "open"]
    words = desk.words
    if desk.role == "sales" and deals:
        account = deals[0].account
        about_it = NextStep(words.say("help-deal-label"), words.say("help-deal", account=account))
        return [collateral_step(words, deals[0], words.say("steps-collateral-label")), about_it, *examples(desk)[:1]]
    if desk.role == "writer":
        return [NextStep(words.say("help-gaps-label"), words.say("help-gaps")), *examples(desk)[:2]]
    return examples(desk)
