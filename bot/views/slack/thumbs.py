"""Slack's own thumbs below an answer. What counts is the latest of each person."""

from slack_sdk.models.blocks import Block, ContextActionsBlock, FeedbackButtonObject, FeedbackButtonsElement

from bot.answering.answer import Answer
from bot.views.slack.assets import INTERNALS, OFFERS
from bot.views.slack.buttons import RateAnswer, written
from bot.views.slack.escaping import plain
from bot.words import Words

ROOM = 800  # characters of ids: a window the thumb opens carries them too


def thumbs(answer: Answer, words: Words, *, guests: bool) -> list[Block]:
    """Nothing to rate without an id, nor in an answer to a rating. From among guests nobody is told, so the thumb carries no assets there."""
    if not answer.id or answer.understood.intent == "feedback":
        return []
    given = () if guests else _given(answer)
    good = _thumb(words.say("slack-helpful"), RateAnswer(answer=answer.id, helpful=True, assets=given))
    bad = _thumb(words.say("slack-not-helpful"), RateAnswer(answer=answer.id, helpful=False, assets=given))
    element = FeedbackButtonsElement(action_id="rate_answer:0", positive_button=good, negative_button=bad)
    return [ContextActionsBlock(elements=[element])]


def _given(answer: Answer) -> tuple[str, ...]:
    """None where they are longer than a thumb carries: ids are never cut."""
    ids = tuple(offer.asset for offer in (*answer.offered[:OFFERS], *answer.internal[:INTERNALS]))
    return ids if sum(map(len, ids)) <= ROOM else ()


def _thumb(text: str, carried: RateAnswer) -> FeedbackButtonObject:
    return FeedbackButtonObject(text=plain(text, 75), accessibility_label=plain(text, 75), value=written(carried))
