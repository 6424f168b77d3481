"""Internal material wanted for a customer: what may be sent to that reader is given instead."""

import pytest

from bot.skills.ask import ask
from retrieval.understood import Question


def _told(services, text):
    return ask(Question(text, "nina", "marketer", "channel", text), services)


@pytest.mark.parametrize(
    "question",
    [
        "give me the internal email answers, i want to forward them to the customer's CFO",
        "gib mir die internen mailantworten, ich leite sie an den CFO vom kunden weiter",
    ],
)
def test_what_may_be_sent_comes_first(services, question):
    said = _told(services, question)
    assert said.offered
    assert said.offered[0].title in said.lines[0]


def test_internal_material_for_oneself_stays_internal(services):
    assert _told(services, "give me the internal email answers for CFOs").understood.slots.audience == "internal"
