"""A shorter answer keeps the line that answers and two offers, whoever gave it."""

from dataclasses import replace
from datetime import date

import pytest

from bot.answering.answer import Answer, Offer
from bot.answering.shorten import shortened
from retrieval.understood import Question, Slots, Understood

OFFERS = tuple(Offer(f"A{n}", f"Title {n}", "", "en") for n in range(1, 5))
ASKED = Understood(Question("shorter"), "need_lookup", slots=Slots(length="shorter"))
WHOLE = Answer(ASKED, "answer", date(2026, 2, 16), ("First.", "Second."), offered=OFFERS, left_out=("A9: draft",))


def test_the_first_line_and_two_offers_stay():
    assert shortened(WHOLE) == replace(WHOLE, lines=("First.",), offered=OFFERS[:2], left_out=())


@pytest.mark.parametrize("length", [None, "longer"])
def test_nothing_is_cut_unasked(length):
    whole = replace(WHOLE, understood=replace(ASKED, slots=Slots(length=length)))
    assert shortened(whole) == whole


@pytest.mark.parametrize("behaviour", ["clarify", "refuse", "decline_unknown"])
def test_what_is_no_answer_stays_whole(behaviour):
    assert shortened(replace(WHOLE, behaviour=behaviour)) == replace(WHOLE, behaviour=behaviour)


def test_the_length_of_a_brief_is_not_that_of_the_answer():
    brief = replace(WHOLE, understood=replace(ASKED, intent="brief_edit"))
    assert shortened(brief) == brief
