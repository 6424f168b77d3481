"""What an asker can do next, said once."""

from typing import Literal

from bot.answering.answer import NextStep
from bot.answering.wording import cell_label, persona_label, phase_label
from bot.words import Words
from content_library.intake import Deal
from content_library.picture import Picture

Why = Literal["create", "request", "refresh", "example"]


def step_to_brief(words: Words, picture: Picture, persona: str, phase: str, why: Why = "create") -> NextStep:
    """Asking for the brief of a cell; `why` says what the button promises."""
    question = words.say("steps-brief", persona=persona_label(picture, persona), phase=phase_label(picture, phase))
    return NextStep(words.say("steps-brief-label", why=why, cell=cell_label(picture, persona, phase)), question)


def collateral_step(words: Words, deal: Deal, label: str) -> NextStep:
    """Asking what to send to a customer."""
    return NextStep(label, words.say("steps-collateral", account=deal.account))
