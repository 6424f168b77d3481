"""Claims and forbidden words as people speak of them."""

from dataclasses import replace
from datetime import date

import pytest

from content_library.claims_meant import claims_meant, left_out
from content_library.forbidden_words import forbidden_words
from content_library.intake import ForbiddenClaim


def _ids(picture, text):
    return [each.id for each in claims_meant(picture, text)]


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("24% less after 12 months", ["C1"]),
        ("the guide of 24 pages", []),
        ("conservas albor", ["C6"]),
        ("downtime", []),
        ("25% less unplanned downtime", []),
    ],
)
def test_a_claim_is_meant_by_its_figures_names_or_several_words(tarnwell, text, ids):
    assert _ids(tarnwell, text) == ids


def test_a_figure_with_a_unit_in_another_language_is_that_of_the_claim_and_its_wording_is_not(tarnwell):
    forbidden = ForbiddenClaim(
        id="F1",
        claim="Every quote within 24 hours",
        why="often later",
        replace_with="Most quotes within two working days",
    )
    picture = replace(tarnwell, forbidden_claims=(forbidden,), claims=(), today=date(2026, 2, 16))
    assert _ids(picture, "jedes Angebot in 24 Stunden") == ["F1"]
    assert _ids(picture, "most quotes within two working days") == []


def test_words_in_quotation_marks_behind_a_never_or_a_not_are_forbidden():
    style = 'Say "fault" (not "outage"), "crew" too.\nWe say "piano", never "device" or "unit"; "lesson" is fine.\n'
    assert [each.words for each in forbidden_words(style)] == ["outage", "device", "unit"]


@pytest.mark.parametrize(
    "said", ["9 of 10 declarations cleared in 2 hrs", "nine of ten declarations cleared within 2h"]
)
def test_a_figure_that_is_written_otherwise_is_not_left_out(said):
    assert left_out("Nine of ten declarations cleared within two hours", said) == ()


def test_a_figure_that_is_not_said_is_left_out():
    claim = "Nine of ten declarations cleared within two hours"
    assert left_out(claim, "nine of ten declarations cleared") == ("within two hours",)
