"""What can be asked, in the asker's trade, and what Milepost knows."""

from bot.answering.answer import Answer, NextStep
from bot.answering.decline import examples
from bot.answering.desk import Desk
from bot.answering.permitted import permitted_deals
from bot.answering.reply import reply
from bot.answering.steps import collateral_step
from content_library.spelling import folded
from retrieval.reading.words import cues

HOW = {
    "syncing": "help-syncing",
    "undoing": "help-undoing",
    "stopping": "help-stopping",
    "forgetting": "help-forgetting",
    "trusting": "help-trusting",
    "installing": "help-installing",
    "inviting": "help-inviting",
    "adding": "help-adding",
    "language": "help-language",
    "settings": "help-settings",
    "feedback": "help-feedback",
}
"""What people ask about Milepost itself, the most particular first."""


def help(desk: Desk) -> Answer:
    """At most ten lines; the examples are made from this company's own map."""
    picture, words = desk.picture, desk.words
    knows = words.say(
        "help-knows",
        assets=words.say("count-asset", n=len(picture.assets)),
        needs=words.say("count-need", n=len(picture.needs)),
    )
    if desk.question.place == "shared":
        return reply(desk, [words.say("help-guests")])
    if (how := _how(desk)) is not None:
        return reply(desk, [how])
    return reply(desk, [words.say("help-what"), knows, words.say("help-also")], next_steps=_examples(desk))


def _how(desk: Desk) -> str | None:
    """How one thing is done with Milepost itself; or that it answers in the language asked for, and how long."""
    if not desk.question.text and (spoken := desk.understood.slots.spoken):
        return desk.words.say("help-spoken", language=desk.words.language_name(spoken))
    topics, text = cues.load().help_topics, folded(desk.question.text)
    message = next((message for name, message in HOW.items() if topics[name].search(text)), None)
    return desk.words.say(message, **_last_read(desk)) if message is not None else None


def _last_read(desk: Desk) -> dict[str, str]:
    """When the files were read last, in UTC: who asks stands nowhere."""
    at = desk.synced()
    return {
        "day": desk.words.day(at.date()) if at else "",
        "time": f"{at:%H:%M}" if at else "",
        "read": "yes" if at else "no",
    }


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
