"""An answer as plain text: what a log, a replay and a screen reader get."""

import re

from bot.answering.answer import Answer, Named, Offer
from bot.words import Words, words_in


def plain_text(answer: Answer) -> str:
    """Answer first, then items, then what was left out and why, then what can be asked next."""
    words, parts = words_of(answer), [*answer.lines]
    parts += [f"{place}. {offer_line(words, offer)}" for place, offer in enumerate(answer.offered, 1)]
    if answer.internal:
        parts += [words.say("answer-internal"), *(f"- {offer_line(words, offer)}" for offer in answer.internal)]
    if unsaid := named_besides(answer):
        parts += [words.say("answer-not-for-use"), *(f"- {_named(named)}" for named in unsaid)]
    return "\n".join([*parts, *closing_lines(answer)])


def closing_lines(answer: Answer) -> list[str]:
    """What can be asked next, and the day all this holds for."""
    words, steps = words_of(answer), [f"- {step.question}" for step in answer.next_steps]
    if steps:
        steps = [words.say("answer-you-can-ask"), *steps]
    return [*steps, words.say("answer-as-of", day=words.day(answer.as_of))]


def words_of(answer: Answer) -> Words:
    """In the language its question was asked in."""
    return words_in(answer.understood.language)


def named_besides(answer: Answer) -> list[Named]:
    """Named assets the lines have not spoken of already."""
    body = "\n".join(answer.lines)
    return [named for named in answer.named if not re.search(rf"\b{re.escape(named.asset)}\b", body)]


def offer_line(words: Words, offer: Offer) -> str:
    """Title, id, language, for whom and why, what must be said with it, and the link."""
    reason = ": ".join(part for part in (offer.for_whom, offer.why_now) if part)
    notice = f" [{offer.notice}]" if offer.notice else ""
    language = words.language_name(offer.language)
    return f"{offer.title} ({offer.asset}, {language}){f' → {reason}' if reason else ''}{notice} {offer.url}".rstrip()


def _named(named: Named) -> str:
    return f"{named.title} ({named.asset}): {named.reason}" if named.title else f"{named.asset}: {named.reason}"
