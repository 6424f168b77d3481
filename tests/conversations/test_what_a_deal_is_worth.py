"""What a deal is worth is said to who owns it, and to nobody else."""

import pytest


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("how much is the Lurra deal worth", "Lurra Foods: 84,000 EUR."),
        ("what is the amount of D1", "Lurra Foods: 84,000 EUR."),
        ("wie viel ist der Lurra Deal wert", "Lurra Foods: 84.000 EUR."),
        ("cuánto vale el deal de Lurra", "Lurra Foods: 84.000 EUR."),
        ("koliko vrijedi Lurra", "Lurra Foods: 84.000 EUR."),
    ],
)
def test_its_owner_hears_the_amount_first(talk, question, first):
    assert talk(question, role="sales", user="sofia")["text"].startswith(first)


def test_another_seller_does_not(talk):
    assert "84" not in talk("how much is the Lurra deal worth", role="sales", user="jonas")["text"]
