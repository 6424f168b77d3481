"""A brief in a model's words, as far as they hold: one call, and without it the brief as it was made from data."""

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Literal

from bot.checking.brief_facts import brief_facts
from bot.checking.sharpening import Sharpened, holding
from content_library.briefs.fields import Brief
from content_library.briefs.kept import Did, KeptBrief
from content_library.errors import UserFacing
from content_library.picture import Picture
from prompts.ports import LanguageModel, ModelUnavailable, Reason
from prompts.sharpen_brief import SHARPEN_BRIEF, Takes

LONGEST_FACTS = 16_000
"""Characters, about 5,000 tokens, as for answers; the facts of a brief are some 6,000."""

LOG = logging.getLogger("milepost.wording")
"""Says what became of a brief's wording; never a word of it."""

Why = Reason | Literal["sharpened", "no_model", "nothing_held"]
Sharpen = Callable[[Brief], "Outcome"]


SAID: Mapping[str, str] = {
    "no_model": "no language model is set up (MILEPOST_OPENAI_API_KEY)",
    "over_budget": "what the language model may cost today is spent (MILEPOST_OPENAI_DAILY_TOKENS)",
    "nothing_held": "nothing the language model wrote says only what the brief says",
}
"""For the command line; in a conversation it is said in the asker's language."""


@dataclass(frozen=True)
class Outcome:
    """`brief` is the very one that was given unless `why` is "sharpened". `taken` and `left` as in `Sharpened`."""

    brief: Brief
    why: Why
    taken: tuple[str, ...] = ()
    left: dict[str, str] = field(default_factory=dict)


class NotSharpened(UserFacing):
    remedy = "The brief stays in the words of the data; try again later."

    def __init__(self, what: str, outcome: Outcome) -> None:
        failed = f"the language model gave nothing that can be used ({outcome.why.replace('_', ' ')})"
        super().__init__(f"{what} is as it was: {SAID.get(outcome.why, failed)}.")


def sharpened(brief: Brief, picture: Picture, model: LanguageModel | None, within: float) -> Outcome:
    """In at most `within` seconds, for what one request costs of the day's budget. Never raises: a model that is away,
    late, poor or invents leaves the brief as it is, and `why` says so."""
    if model is None:
        return Outcome(brief, "no_model")
    avoid = "\n".join(brief.words.avoid if brief.words else ()) or "-"
    facts = "\n".join(brief_facts(brief, picture))[:LONGEST_FACTS]
    request = SHARPEN_BRIEF.filled(Takes(facts=facts, avoid=avoid))
    try:
        reply = model.complete(request, within)
    except ModelUnavailable as failure:
        return _told(Outcome(brief, failure.reason), request.prompt)
    return _told(_outcome(holding(brief, reply, picture, request.prompt)), request.prompt)


def _outcome(found: Sharpened) -> Outcome:
    return Outcome(found.brief, "sharpened" if found.taken else "nothing_held", found.taken, found.left)


def _told(outcome: Outcome, prompt: str) -> Outcome:
    LOG.info("sharpened: %s, %d fields, prompt %s", outcome.why, len(outcome.taken), prompt)
    return outcome


def next_version(kept: KeptBrief, outcome: Outcome) -> KeptBrief:
    """`kept` in the new words; what is done with it, and by whom, stays as it is."""
    number = kept.version + 1
    return replace(kept, brief=replace(outcome.brief, version=number), version=number)


def did_by(outcome: Outcome) -> Did:
    """For the history."""
    return Did("sharpened", tuple(outcome.taken))
