"""What may not go to a customer is told with its reason, and in a place with guests nothing of it."""

import pytest

WITHHELD = ["A10", "A17", "A24", "A27", "A34", "A36", "A37", "A44"]


def first(record):
    return record["text"].splitlines()[0]


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("which assets may not be shared?", "8 of 44 assets may not go to a customer."),
        ("what am I not allowed to send", "8 of 44 assets may not go to a customer."),
        ("which content can we no longer use?", "8 of 44 assets may not go to a customer."),
        ("was darf ich nicht verschicken?", "8 von 44 Assets dürfen nicht an Kunden gehen."),
        ("¿qué contenidos no puedo enviar?", "8 de 44 contenidos no pueden ir a un cliente."),
        ("koje sadržaje ne smijem slati?", "Sadržaji koji ne smiju kupcu: 8 od 44."),
    ],
)
def test_all_that_may_not_be_sent(talk, text, answer):
    told = talk(text, user="sofia", role="sales")

    assert (first(told), told["sources"]) == (answer, [*WITHHELD, "A21"])


def test_each_with_its_reason_and_no_title_that_names_a_customer_who_said_no(talk):
    told = talk("which case studies can we no longer use?", user="ada")["text"].splitlines()

    assert told[:2] == [
        "1 of 3 assets may not go to a customer.",
        "   A27: customer permission withdrawn 10 Jan 2026; contains a claim that may not be used (X2)",
    ]


def test_what_may_not_be_said_is_another_question(talk):
    assert talk("what must we not claim about downtime?")["intent"] == "claims"
    assert talk("why can't I send A27?")["intent"] == "asset_info"


@pytest.mark.parametrize(("role", "place"), [("guest", "shared"), ("sales", "shared")])
def test_guests_hear_nothing_of_it(talk, role, place):
    told = talk("which assets may not be shared?", user="sofia", role=role, place=place)

    assert not [id for id in (*WITHHELD, "A21") if id in told["text"]]
