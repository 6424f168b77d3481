"""A deal named by its rank is that deal: what its owner asks of "my biggest deal" is asked of it."""

import pytest


def first(record):
    return record["text"].splitlines()[0]


@pytest.mark.parametrize(
    ("text", "deals"),
    [
        ("what should I send to my biggest deal", ["D2"]),
        ("what do I still need for my smallest deal?", ["D7"]),
        ("what can I share in the deal that closes next", ["D5"]),
        ("was kann ich für meinen größten Deal schicken?", ["D2"]),
        ("¿qué puedo enviar a mi oportunidad más grande?", ["D2"]),
        ("što mogu poslati za moj najveći posao?", ["D2"]),
    ],
)
def test_what_is_asked_of_a_deal_by_its_rank(talk, text, deals):
    told = talk(text, user="jonas", role="sales")

    assert told["slots"]["deal"] == deals


@pytest.mark.parametrize(
    "text", ["which is my biggest deal?", "was ist mein größter Deal", "koji je moj najveći posao"]
)
def test_which_one_it_is(talk, text):
    assert first(talk(text, user="jonas", role="sales")).startswith("Brixen Automotive: 142")


def test_who_may_not_hear_what_deals_are_worth_gets_none_by_it(talk):
    assert "Brixen" not in talk("what should we send to our biggest deal", user="iva", role="sales")["text"]
