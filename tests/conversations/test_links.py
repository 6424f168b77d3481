"""A link to a piece is the piece; links for a page somebody writes are what it may lead on to."""

import pytest


@pytest.mark.parametrize(
    "text", ["link to the rfp checklist", "send me the link to the rfp checklist", "Link zur RFP-Checkliste bitte"]
)
def test_a_link_to_a_piece_is_the_piece(talk, text):
    answer = talk(text, role="sales", user="sofia")
    assert "A13" in (*answer["offered"], *answer["sources"])


def test_something_to_link_to_is_about_its_matter(talk):
    answer = talk("something on leasing to link to", role="writer", user="priya")
    assert answer["slots"]["topic"] == "leasing"


def test_what_to_link_to_from_a_page_stays_for_whoever_writes(talk):
    answer = talk("what should I link to from a learning guide for maintenance managers", role="writer", user="priya")
    assert answer["slots"]["topic"] == "internal links"


def test_whoever_wants_it_mailed_to_somebody_wants_the_piece_and_no_mail(talk):
    answer = talk("email Sabine Roth the rfp checklist", role="sales", user="jonas")
    assert (answer["slots"].get("format"), "A13" in (*answer["offered"], *answer["sources"])) == (None, True)
