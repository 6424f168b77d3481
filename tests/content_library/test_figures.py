"""Quantities are read in digits and in words, with what they are a number of, and as they are written."""

import pytest

from content_library.figures import differ, figures_in, in_digits


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Nine of ten are cleared within two hours", [("9/10", "of", "Nine of ten"), ("2", "hour", "two hours")]),
        ("40 to 70 internal hours", [("40", "hour", "40 to 70 internal hours"), ("70", "hour", "40 to 70 internal hours")]),
        ("in drei Tagen", [("3", "day", "drei Tagen")]),
        ("en seis meses", [("6", "month", "seis meses")]),
        ("za šest mjeseci", [("6", "month", "šest mjeseci")]),
        ("a ten-year guarantee", [("10", "year", "ten-year")]),
        ("forty percent", [("40", "%", "forty percent")]),
        ("vierzig Prozent", [("40", "%", "vierzig Prozent")]),
        ("€200,000 a year", [("200000", "money", "€200,000")]),
        ("It is 3x faster", [("3", "times", "3x")]),
        ("half of it, twice", []),
    ],
)  # fmt: skip
def test_a_figure_is_a_number_and_its_unit(text, figures):
    assert [(each.number, each.unit, each.said) for each in figures_in(text)] == figures


@pytest.mark.parametrize(
    ("own", "said", "other"),
    [
        ("40 to 70 hours in 90 days", "25 hours in 90 days", True),
        ("40 to 70 hours in 90 days", "40 hours", False),
        ("within two hours", "within 30 minutes", True),
        ("31 dB behind a door", "20 dB behind a door", True),
        ("31 dB behind a door", "for 20 people behind a door", False),
        ("24% after 12 months", "in 2026", False),
    ],
)
def test_a_claim_is_said_with_other_figures_of_its_kind(own, said, other):
    assert differ(figures_in(own), figures_in(said)) is other


def test_number_words_are_put_in_digits():
    assert in_digits("twenty-five of thirty, and a one-off") == "25 of 30, and a one-off"
