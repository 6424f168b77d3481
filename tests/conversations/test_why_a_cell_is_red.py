"""A sum of 53 % that is red, one of 73 % that is yellow: which rule made it so is told before the sum."""

import pytest


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (
            "why is plant director in learning red",
            "Plant Director × Learning: gap: it is below 40 %, whatever else is met.",
        ),
        (
            "why is the CFO in purchasing only yellow",
            "CFO × Purchasing: partial: it is from 40 % to below 75 %; 2 of 2 musts are met.",
        ),
        (
            "why is the plant director in choosing green",
            "Plant Director × Choosing: covered: it is 75 % or more, and every must is met.",
        ),
    ],
)
def test_the_rule_behind_the_colour(talk, text, line):
    assert talk(text)["text"].splitlines()[0] == line


def test_asked_for_the_figure_the_sum_comes_first_and_the_rule_behind_it(talk):
    lines = talk("why is plant director in learning so low")["text"].splitlines()

    assert lines[0] == "Plant Director × Learning: Coverage 36 % = (3 × 0 + 2 × 0.9) ÷ 5."
    assert "gap: it is below 40 %, whatever else is met." in lines


@pytest.mark.parametrize("text", ["who could still say no in purchasing", "who can say no in purchasing"])
def test_who_can_still_say_no_is_the_gatekeeper_alone(talk, text):
    told = talk(text)

    assert "CFO (gatekeeper)" in told["text"]
    assert "(driver)" not in told["text"]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("is there an operator persona", "operator"),
        ("do we have a receptionist persona", "receptionist"),
        ("what about the groomer, is that a persona of ours", "groomer"),
    ],
)
def test_a_reader_nobody_mapped_is_said_to_be_none(talk, text, who):
    assert talk(text)["text"].splitlines()[0] == (
        f"“{who}” is not in the map: what they need, two interviews would tell."
    )


def test_one_that_is_mapped_is_told_of(talk):
    assert talk("is there a CFO persona")["intent"] == "persona_info"
