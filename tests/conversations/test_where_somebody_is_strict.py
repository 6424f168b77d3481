"""Where in the journey somebody can say no, which deals wait for them, and what comes before a phase."""

import pytest


@pytest.mark.parametrize(
    "asked",
    ["where is the CFO strict?", "at which stage does the CFO come in?", "when does the CFO say no?"],
)
def test_where_somebody_is_strict_is_their_way_through_the_phases(talk, asked):
    assert talk(asked)["text"].startswith("CFO: Choosing (gatekeeper) → Purchasing (gatekeeper)\n")


def test_a_part_asked_for_is_told_alone(talk):
    assert talk("where is the plant director a gatekeeper?")["text"].startswith(
        "Learning: Plant Director (gatekeeper)."
    )
    assert talk("who could still say no in purchasing?")["text"].startswith("Purchasing: CFO (gatekeeper).")


def test_somebody_who_is_not_mapped_is_not_looked_for_in_the_library(talk):
    answer = talk("where is the IT lead strict?")["text"]
    assert answer.startswith("“IT lead” is not in the map")
    assert "Closest in the map: IT/OT Security Lead." in answer


def test_where_somebody_is_stuck_is_the_deals_that_wait_for_them(talk):
    asked = talk("where is the CFO stuck?", role="sales", user="jonas")["text"]
    assert asked.startswith("CFO: 1 deal waits for them: Veltmann Dairy.")
    assert talk("which deals are stuck?", role="sales", user="jonas")["text"].startswith("3 stuck: ")


@pytest.mark.parametrize(
    ("asked", "phases"),
    [
        ("why does the CFO need content before choosing?", ["awareness", "discovering", "learning"]),
        ("what does the plant director need before choosing?", ["awareness", "discovering", "learning"]),
        ("what does the plant director need in choosing?", ["choosing"]),
    ],
)
def test_before_a_phase_is_not_in_it(talk, asked, phases):
    assert talk(asked)["slots"]["phase"] == phases


def test_who_needs_nothing_before_a_phase_is_told_where_they_begin(talk):
    asked = "why does the CFO need content before choosing?"
    assert talk(asked)["text"].startswith("CFO needs no content there. The first phase that matters: Choosing.")
