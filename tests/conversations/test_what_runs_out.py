"""A marketer plans a summer: what runs out in a month, before one, or by the end of the year."""

import pytest


@pytest.mark.parametrize(
    "text", ["what expires in june", "was läuft im Juni ab", "qué caduca en junio", "što istječe u lipnju"]
)
def test_in_a_month_that_lies_ahead(talk, text):
    told = talk(text)

    assert (told["intent"], told["sources"]) == ("audit", ["A33"])


@pytest.mark.parametrize("text", ["what expires before january", "what runs out by the end of the year"])
def test_before_a_month_it_is_everything_until_then(talk, text):
    assert talk(text)["text"].splitlines()[0] == "1 published asset expires from 16 Feb 2026 to 31 Dec 2026:"


@pytest.mark.parametrize("text", ["which claims run out this year", "which promises of ours lapse this year"])
def test_claims_and_promises_run_out_too(talk, text):
    assert talk(text)["text"].splitlines()[0] == "4 claims expire from 1 Jan 2026 to 31 Dec 2026:"


@pytest.mark.parametrize("text", ["what expires?", "what is out of date"])
def test_without_days_it_is_what_needs_a_hand(talk, text):
    assert "need" in talk(text)["text"].splitlines()[0]


@pytest.mark.parametrize(
    ("text", "until"),
    [
        ("what runs out before new year", "31 Dec 2026"),
        ("what lapses before christmas?", "24 Dec 2026"),
        ("what expires before Q3", "30 Jun 2026"),
    ],
)
def test_before_a_feast_or_a_quarter_it_is_everything_until_then(talk, text, until):
    assert talk(text)["text"].splitlines()[0] == f"1 published asset expires from 16 Feb 2026 to {until}:"


def test_in_other_languages_too(talk):
    assert talk("was läuft vor Neujahr ab")["sources"] == ["A33"]
    assert talk("¿qué caduca antes de Navidad?")["sources"] == ["A33"]
    assert talk("što istječe prije Nove godine")["sources"] == ["A33"]


def test_claims_run_out_before_a_feast_too(talk):
    first = talk("which claims run out before new year")["text"].splitlines()[0]
    assert first == "4 claims expire from 16 Feb 2026 to 31 Dec 2026:"


@pytest.mark.parametrize("text", ["what expires in june 0000", "what expires in june 9999"])
def test_what_is_no_year_is_passed_over(talk, text):
    assert talk(text)["sources"] == ["A33"]
