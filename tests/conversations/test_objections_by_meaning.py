"""What a customer says against it: the objection of the map it repeats in other words, and the card for colleagues."""

import pytest


@pytest.mark.parametrize(
    ("text", "objection"),
    [
        ("customer says they had sensors before and got mad from alarms. what do i say", "We tried sensors in 2019"),
        ("they say every vendor promises that, any counter?", "Everyone promises 40 percent"),
        ("what do i reply when they think it is a black box", "Black-box scores are useless"),
    ],
)
def test_the_objection_is_known_and_a_seller_gets_a_card(talk, text, objection):
    record = talk(text, role="sales", user="tom")
    assert objection in record["text"].splitlines()[1]
    assert record["internal"]


def test_what_buyers_do_today_is_named(talk):
    record = talk("they say we do it in spreadsheets. help", role="sales", user="iva")
    assert record["text"].splitlines()[:2] == [
        "Nothing that may be sent answers that yet.",
        "It speaks for what buyers do today: “Do nothing / spreadsheets”.",
    ]
    assert (record["offered"], record["internal"]) == ([], ["A37"])


def test_guests_hear_no_objection(talk):
    record = talk("they say every vendor promises that, any counter?", role="guest", place="shared")
    assert ("object" in record["text"], record["internal"]) == (False, [])


def test_what_is_looked_for_plainly_is_no_objection(talk):
    record = talk("show me something on black box scores", role="sales", user="tom")
    assert "known to object" not in record["text"]


@pytest.mark.parametrize(
    "text",
    [
        "customer says our competitor is cheaper, what do i say",
        "they say the competition has better dashboards",
        "der Kunde sagt, die Konkurrenz ist günstiger, was sage ich",
        "dicen que la competencia es más barata, ¿qué respondo?",
        "kupac kaže da je konkurencija jeftinija",
    ],
)
def test_the_competition_without_a_name_is_whoever_there_is_a_card_against(talk, text):
    record = talk(text, role="sales", user="jonas")
    assert (record["offered"], record["internal"]) == ([], ["A24"])
