"""The deal a pack is for: where it stands, how long already, who has to approve and is not on board."""

from slack_sdk.models.blocks import Block

from bot.answering.shown import DealShown
from bot.answering.wording import persona_label, phase_label
from bot.views.slack.escaping import data
from bot.views.slack.messages import section, small
from bot.words import Words
from content_library.picture import Picture

WAITING = 3


def deal_blocks(deal: DealShown, picture: Picture, words: Words) -> list[Block]:
    """At most 1,000 characters in 4 blocks."""
    phases = words.listed((phase_label(picture, each) for each in (deal.phase, *deal.also)), "or")
    stage = words.say("slack-stage", stage=data(deal.stage, 60), phase=data(phases, 60))
    facts = small(" · ".join([stage, _days(deal, words), *_facts(deal, picture, words)]))
    next_step = [section(words.say("slack-next-step", step=data(deal.next_step, 200)))] if deal.next_step else []
    return [section(f"*{data(deal.account, 100)}*"), facts, *next_step, *_waiting(deal, picture, words)]


def _days(deal: DealShown, words: Words) -> str:
    if deal.typical is None:
        return words.say("slack-days", n=deal.days)
    usual = words.say("slack-days-usual", n=deal.days, typical=deal.typical)
    return f"🕒 {usual}" if deal.late else usual


def _facts(deal: DealShown, picture: Picture, words: Words) -> list[str]:
    amount = f"{words.number(deal.amount)} {picture.company.currency}".strip() if deal.amount else ""
    language = words.language_name(deal.language) if deal.language else ""
    rival = words.say("slack-against", rival=data(deal.rival, 40)) if deal.rival else ""
    return [fact for fact in (data(amount, 30), data(deal.country, 30), data(language, 30), rival) if fact]


def _waiting(deal: DealShown, picture: Picture, words: Words) -> list[Block]:
    who = [
        f"{data(persona_label(picture, persona), 60)}: {words.named('contact', status)}"
        for persona, status in deal.waiting[:WAITING]
    ]
    return [section(f"*{words.say('slack-approval-open')}* {' · '.join(who)}")] if who else []
