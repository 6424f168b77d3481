"""Shares, needs and people are told as far as our own data says, and no further."""

import pytest


def lines(talk, question, **who):
    return talk(question, **who)["text"].splitlines()


def test_what_is_unused_is_a_share_of_what_is_published(talk):
    assert lines(talk, "how much of our content is never used?")[0] == (
        "6 of 43 published assets (14 %) were not used in the last 90 days:"
    )


def test_a_share_heard_elsewhere_is_a_general_claim(talk):
    told = lines(talk, "is it true that 70% of content is never used?")
    assert "A share heard elsewhere is a general claim, this one is counted in our library." in told


def test_a_need_named_itself_has_its_own_figure_through_a_segment(talk):
    assert lines(talk, "how well is MM-CH-2 covered for food-bev?")[0] == (
        "MM-CH-2 (Proof from a plant like mine) is 100 % covered."
    )
    assert lines(talk, "how well is MM-CH-2 covered for automotive?")[0] == (
        "MM-CH-2 (Proof from a plant like mine) is 50 % covered."
    )


@pytest.mark.parametrize(
    "question",
    [
        "give me the contact details of Begona Sola",
        "what's Sabine Roth's email and phone number?",
        "phone number of Begona Sola?",
        "die Telefonnummer von Begona Sola bitte",
        "¿cuál es el teléfono de Begona Sola?",
        "broj telefona za Begona Sola",
    ],
)
def test_nobodys_address_or_number_is_kept(talk, question):
    told = talk(question, role="sales", user="sofia")
    assert told["offered"] == []
    assert "CRM" in told["text"].splitlines()[0]


def test_a_topic_that_is_a_need_nothing_meets_is_told_as_that_need(talk):
    told = talk("what do we have for building consensus?")
    assert told["needs"] == ["MM-CH-4"]
    assert told["internal"] == ["A37"]


def test_where_a_reader_takes_no_part_there_is_no_gap(talk):
    assert lines(talk, "is the CFO a gap in awareness?")[1] == (
        "⚪ CFO × Awareness: not involved, so no content is needed there."
    )


def test_a_phase_asked_to_be_covered_has_its_own_figure(talk):
    assert lines(talk, "is learning covered by our marketing?")[0] == "Learning is 76.3 % covered."


def test_words_a_reader_never_says_go_before_those_of_the_guide(talk):
    assert lines(talk, "words to avoid for the CFO")[0] == "CFO never says “OEE” (R08) and “MTBF” (R08)."
