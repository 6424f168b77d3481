"""The first line is the answer to what was asked, not to something near it."""

import pytest


@pytest.mark.parametrize(
    ("asked", "first"),
    [
        ("who is the economic buyer?", "economic buyer: "),
        ("wer ist der Economic Buyer?", "Budgetverantwortung: "),
        ("who reads A10?", "“Cost of unplanned downtime and payback calculator (2023 edition)” (A10) · For CFO"),
        ("what formats does the CFO like?", "CFO · Formats: "),
        ("the CFO's journey", "CFO: Choosing (gatekeeper) → Purchasing (gatekeeper)"),
        ("what is overdue?", "No brief is overdue."),
        ("was ist überfällig?", "Kein Briefing ist überfällig."),
    ],
)
def test_the_first_line_answers(talk, asked, first):
    assert talk(asked)["text"].startswith(first)


def test_why_low_is_asked_of_coverage_and_why_on_top_of_the_place(talk):
    talk("how well are we covered for the CFO in choosing?")
    assert talk("why is that so low?")["text"].startswith("CFO × Choosing: Coverage 19.4 % = ")
    assert talk("why is the CFO in choosing on top?")["text"].startswith("CFO × Choosing has priority 65")


def test_one_gap_is_told_with_its_needs_and_with_what_may_not_be_used_for_them(talk):
    lines = [line.strip() for line in talk("what is missing for the CFO in choosing?")["text"].splitlines()]
    barred = [
        line for line in lines if line.startswith("✗ ") and "(A10) is there, not for use: expired 31 Dec 2025" in line
    ]
    assert len(barred) == 1
    assert barred[0].startswith("✗ ")
