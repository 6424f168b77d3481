"""Whether somebody took a brief is asked, and takes it for nobody."""

import pytest


@pytest.mark.parametrize(
    "question",
    [
        "did anyone take BR-014",
        "has anybody taken BR-014 yet?",
        "hat schon jemand BR-014 übernommen?",
        "¿alguien ha cogido BR-014?",
        "je li netko preuzeo BR-014",
    ],
)
def test_a_question_changes_no_brief(talk, question):
    answer = talk(question, role="writer", user="ben")
    assert (answer["intent"], answer["slots"]["brief"]) == ("brief_status", ["BR-014"])


@pytest.mark.parametrize("order", ["I'll take BR-014", "BR-014 übernehme ich"])
def test_an_order_is_one_still(talk, order):
    assert talk(order, role="writer", user="ben")["intent"] == "brief_update"
