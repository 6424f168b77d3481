"""What a deal brings along (language, rival, industry, phase) rules out no piece that is asked for by kind or title."""

import pytest


@pytest.mark.parametrize(
    "question",
    [
        "is there an ROI calculator for Brixen?",
        "gibt es für Brixen einen ROI calculator?",
        "¿hay un ROI calculator para Brixen?",
        "ima li ROI calculator za Brixen?",
    ],
)
def test_a_piece_that_has_expired_is_told_with_its_day(talk, question):
    answer = talk(question, role="sales", user="jonas")
    assert "(A10)" in answer["text"].splitlines()[0]
    assert "2025" in answer["text"].splitlines()[0]
    assert "A10" not in answer["offered"]


def test_behind_a_pack_a_piece_is_found_by_its_title_in_another_language_than_the_deal_s(talk):
    talk("what can I send to Brixen?", role="sales", user="jonas")
    assert talk("is there a pilot plan?", role="sales", user="jonas")["offered"][0] == "A28"


def test_a_language_that_is_said_is_no_lens(talk):
    talk("what can I send to Brixen?", role="sales", user="jonas")
    assert "A28" not in talk("is there a pilot plan in German?", role="sales", user="jonas")["offered"]


def test_guests_are_told_of_no_expired_piece(talk):
    answer = talk("is there an ROI calculator for Brixen?", role="sales", user="jonas", place="shared")
    assert "A10" not in answer["text"]
