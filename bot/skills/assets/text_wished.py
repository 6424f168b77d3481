"""Somebody wants a text written, a mail, a summary: that no such text is written here goes before what there is for it."""

from dataclasses import replace

from bot.answering.answer import Answer
from bot.answering.desk import Desk
from retrieval.reading.wants.asked_line import says
from retrieval.reading.words.spelling import plain
from retrieval.understood import Intent

OF_CONTENT: frozenset[Intent] = frozenset({"asset_find", "need_lookup", "deal_collateral", "asset_info"})
"""Wants that a text to be written is taken for."""
A_TEXT = ("email",)
"""Formats that are named as what is to be written, and not as what is looked for."""


def wishes_text(desk: Desk) -> bool:
    return desk.understood.intent in OF_CONTENT and says("text_wish", plain(desk.question.text))


def without_the_text(desk: Desk) -> Desk:
    """What is looked for then: not a piece of the kind that is to be written."""
    slots = desk.understood.slots
    kept = tuple(each for each in slots.format if each not in A_TEXT)
    return replace(desk, understood=replace(desk.understood, slots=slots.changed(format=kept)))


def with_no_text(answer: Answer, desk: Desk) -> Answer:
    return replace(answer, lines=(desk.words.say("text-wished"), *answer.lines))
