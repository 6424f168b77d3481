import pytest

from bot.checking.amounts import currencies


@pytest.mark.parametrize(
    ("text", "money"),
    [
        ("€ 40, 40 EUR, forty Euros", {"euro"}),
        ("$5, five dollars, USD 5, 5 Dollar, cinco dólares, 5 dolares, pet dolara", {"dollar"}),
        ("£3, 3 pounds, 3 Pfund, tres libras, tri funte", {"pound"}),
        ("CHF 3, 3 Franken, 3 francs, tres francos, tri franka", {"franc"}),
        ("¥9, 9 yens, devet jena", {"yen"}),
        ("five weeks of frank talk, europe", set()),
    ],
)
def test_money_is_one_currency_whatever_it_is_called(text, money):
    assert currencies(text) == money
