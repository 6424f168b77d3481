"""A paper for partners is for partners: a customer's pack never has it, though it is named or a partner is spoken of."""

import pytest


@pytest.mark.parametrize(
    "text", ["Brixen asks for the partner sales kit", "send the partner kit for integrators to Brixen"]
)
def test_a_customer_is_given_no_paper_for_partners(talk, text):
    answer = talk(text, role="sales", user="jonas")
    assert "A36" not in answer["offered"]
    assert "(A36)" not in answer["text"].split("To send")[-1].split("1.")[-1]


def test_a_partner_is(talk):
    assert "A36" in talk("what may a partner have")["offered"]
