"""What one colleague typed, as another may read it: nothing of a deal or of a buyer's people they may not hear of."""

import pytest

from bot.answering.permitted import permitted_words
from retrieval.understood import Question

OF_SOFIA = "Lurra needs it in Spanish"
"""An account of Sofia's, as people call it for short."""


@pytest.fixture
def read_by(tarnwell):
    return lambda typed, user, role, place="dm": permitted_words(typed, tarnwell, Question("", user, role, place))


@pytest.mark.parametrize(
    ("typed", "left"),
    [
        (f"{OF_SOFIA}. Prices of last year.", "Prices of last year."),
        ("Too long. Für Lurra Foods ist es zu technisch! Make it short.", "Too long. Make it short."),
        ("ane cannot open it. It is old.", "It is old."),
        ("Owen Price does not like it", ""),
        ("D1 waits for it", ""),
        ("the price is of last year", "the price is of last year"),
        ("Frau Roth wants it shorter.", "Frau Roth wants it shorter."),
    ],
)
def test_a_seller_reads_nothing_of_the_deals_of_others(read_by, typed, left):
    assert read_by(typed, "jonas", "sales") == left


def test_marketing_knows_accounts_and_no_people_of_theirs(read_by):
    assert read_by(f"{OF_SOFIA}. Ane says so.", "nina", "marketer") == f"{OF_SOFIA}."


def test_in_a_channel_nobody_reads_of_any_deal(read_by):
    assert read_by(f"{OF_SOFIA}. It is old.", "sofia", "sales", "channel") == "It is old."
