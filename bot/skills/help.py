"""What can be asked, in the asker's trade, and what Milepost knows."""

from bot.skills.answer import Answer, NextStep
from bot.skills.decline import examples
from bot.skills.desk import Desk
from bot.skills.permitted import permitted_deals
from bot.skills.reply import reply
from bot.skills.wording import count


def help(desk: Desk) -> Answer:
    """At most ten lines; the examples are made from this company's own map."""
    picture = desk.picture
    involved = sum(cell.involved for cell in picture.cells)
    knows = f"I know {count(len(picture.assets), 'asset')}, {count(len(picture.cells), 'cell')} of the map ({involved} with readers) and {count(len(picture.needs), 'need')}."
    first = "I say what each buyer needs in each phase, what we have for it, what is missing and what to write next."
    if desk.question.place == "shared":
        return reply(desk, ["I find public content: ask for a topic, a reader or a format."])
    return reply(desk, [first, knows], next_steps=_examples(desk))


def _examples(desk: Desk) -> list[NextStep]:
    deals = [deal for deal in permitted_deals(desk) if deal.status == "open"]
    if desk.role == "sales" and deals:
        account = deals[0].account
        return [
            NextStep("Collateral", f"what can I send to {account}?"),
            NextStep("A deal", f"{account}: how long in stage and who is missing?"),
            *examples(desk)[:1],
        ]
    if desk.role == "writer":
        return [NextStep("Gaps to write for", "top 3 gaps I could write for?"), *examples(desk)[:2]]
    return examples(desk)
