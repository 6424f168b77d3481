"""What a customer wants to know, told on by a seller, is looked for in the library."""

import pytest


@pytest.mark.parametrize(
    "text",
    [
        "the customer wants to know about data security",
        "Kunde fragt nach Datensicherheit",
        "el cliente quiere saber dónde están los datos",
        "kupac pita o sigurnosti podataka",
    ],
)
def test_it_is_given_what_the_library_has_on_it(talk, text):
    told = talk(text, role="sales", user="jonas")
    assert (told["intent"], told["offered"][0]) == ("asset_find", "A20")


@pytest.mark.parametrize(
    ("text", "offered"),
    [("customer asks about price", "A33"), ("prospect asked whether the pilot stops the line", "A18")],
)
def test_one_customer_is_no_voice_of_many(talk, text, offered):
    """What customers ask about is looked for in the notes."""
    told = talk(text, role="sales", user="jonas")
    assert (told["intent"], told["offered"][0]) == ("asset_find", offered)


@pytest.mark.parametrize("text", ["¿hay algo sobre seguridad de datos?", "ima li nešto o sigurnosti podataka?"])
def test_whether_there_is_something_on_it_is_no_fact_of_a_text(talk, text):
    told = talk(text, role="sales", user="jonas")
    assert (told["intent"], told["offered"][0]) == ("asset_find", "A20")
