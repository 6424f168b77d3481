"""Quantities are read in digits and in words, with what they are a number of, and as they are written."""

import pytest

from content_library.figures import differ, figures_in, in_digits


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Nine of ten are cleared within two hours", [("9/10", "of", "Nine of ten"), ("2", "hour", "two hours")]),
        ("40 to 70 internal hours", [("40", "hour", "40 to 70 internal hours"), ("70", "hour", "40 to 70 internal hours")]),
        ("within 24h", [("24", "hour", "24h")]),
        ("2 Std. und 30min", [("2", "hour", "2 Std"), ("30", "minute", "30min")]),
        ("in drei Tagen", [("3", "day", "drei Tagen")]),
        ("en seis meses", [("6", "month", "seis meses")]),
        ("za šest mjeseci", [("6", "month", "šest mjeseci")]),
        ("a ten-year guarantee", [("10", "year", "ten-year")]),
        ("forty percent", [("40", "%", "forty percent")]),
        ("vierzig Prozent", [("40", "%", "vierzig Prozent")]),
        ("€200,000 a year", [("200000", "money", "€200,000")]),
        ("It is 3x faster", [("3", "times", "3x")]),
        ("half of it, twice", [("50", "%", "half"), ("2", "times", "twice")]),
        ("twice a week, every second week", []),
        ("cut by a third, a third party", [("1/3", "%", "a third")]),
        ("every second order, one in three", [("1/2", "of", "every second"), ("1/3", "of", "one in three")]),
        ("half an hour, two hours and a half", [("30", "minute", "half an hour"), ("2.5", "hour", "two hours and a half")]),
        ("a tenfold return", [("10", "times", "tenfold")]),
        ("zwei Fünftel weniger, dreimal mehr", [("40", "%", "zwei Fünftel"), ("3", "times", "dreimal mehr")]),
        ("jeder dritte Auftrag halbiert", [("1/3", "of", "jeder dritte"), ("50", "%", "halbiert")]),
        ("dos quintos, la mitad y el doble", [("40", "%", "dos quintos"), ("50", "%", "mitad"), ("2", "times", "doble")]),
        ("dvije petine, upola i trostruko", [("40", "%", "dvije petine"), ("50", "%", "upola"), ("3", "times", "trostruko")]),
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


@pytest.mark.parametrize(
    ("text", "language", "digits"),
    [
        ("one hundred and eighteen plants", "en", "one 118 plants"),
        ("two hundred and forty one plants", "en", "241 plants"),
        ("six point two percent of two million", "en", "6.2 percent of 2000000"),
        ("twenty and thirty", "en", "20 and 30"),
        ("hundertachtzehn Werke, zweieinhalb Tage", "de", "118 Werke, 2.5 Tage"),
        ("sechs Komma zwei Prozent", "de", "6.2 Prozent"),
        ("treinta y ocho por ciento de mil quinientos", "es", "38 por ciento de 1500"),
        ("trideset i osam posto", "hr", "38 posto"),
        ("dvadeset pet posto", "", "25 posto"),
        ("dva i pol sata", "hr", "2.5 sata"),
    ],
)
def test_a_number_of_several_words_is_one_number(text, language, digits):
    assert in_digits(text, language) == digits
