"""What to send where only a stage is named: how much, what is missing, and something for whoever can stop it."""

import pytest


def _lines(answer):
    return answer["text"].splitlines()


def test_the_first_line_says_how_much_there_is_and_the_second_what_is_missing(talk):
    answer = talk("pack for choosing", role="sales", user="sofia")
    assert _lines(answer)[0] == "5 assets to send in Choosing."
    assert _lines(answer)[1].startswith("Nothing to send for 5 needs of this phase: ")
    assert "Choosing = Choosing" not in answer["text"]
    assert "brief for CFO in Choosing" in answer["text"]


def test_a_gatekeeper_whose_must_is_met_has_a_line_though_an_earlier_phase_takes_two(talk):
    assert talk("what do I send at BOFU?", role="sales", user="sofia")["offered"] == ["A25", "A28", "A23", "A21", "A33"]


@pytest.mark.parametrize(
    ("asked", "first", "offered"),
    [
        ("collateral for it security in choosing", "2 assets for Choosing, IT/OT Security Lead.", ["A21", "A22"]),
        ("pack for the CFO at Presentation Scheduled", "1 asset for Choosing, CFO.", ["A30"]),
    ],
)
def test_a_reader_who_is_named_gets_what_is_theirs_and_nothing_else(talk, asked, first, offered):
    answer = talk(asked, role="sales", user="sofia")
    assert (_lines(answer)[0], answer["offered"]) == (first, offered)


def test_what_stays_inside_is_set_apart_for_colleagues(talk):
    assert talk("pack for choosing", role="sales", user="sofia")["internal"] == ["A37"]


def test_of_two_copies_one_is_enough(talk):
    assert talk("collateral for the reliability engineer in awareness", role="sales", user="sofia")["offered"] == [
        "A03"
    ]
