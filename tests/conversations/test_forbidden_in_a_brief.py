"""A brief pasted for review that tells the writer to say what the register forbids."""

import re

import pytest

FORBIDDEN = "No: X3 forbids it: only sales leadership may offer discounts."


@pytest.mark.parametrize(
    "said",
    [
        'review my brief: "Reader: CFO. Phase: choosing. Free first year."',
        "review my brief: “Reader: CFO. Phase: choosing. Offer a discounted first year.”",
        "check this brief: Reader: CFO. Phase: choosing. Offer a discounted first year.",
        "review this: Reader: CFO. Phase: choosing. Need: CF-CH-1. Offer a discounted first year.",
        "check this brief: Reader: CFO. Phase: choosing. The first year costs nothing.",
    ],
)
def test_it_is_told_before_any_score(talk, said):
    told = talk(said)
    assert (told["intent"], told["text"].splitlines()[0]) == ("brief_review", FORBIDDEN)


def test_what_may_be_said_is_scored_at_once(talk):
    told = talk('review my brief: "Reader: CFO. Phase: choosing. Change the inputs and approve."')
    assert told["text"].splitlines()[0] == "12/100: not a brief. 3 gate checks fail."


def test_a_brief_in_another_language_too(talk):
    told = talk("Bewerte dieses Briefing: Leser: CFO. Phase: choosing. Das erste Jahr ist kostenlos.")
    assert told["text"].splitlines()[0] == "Nein: X3 verbietet das: only sales leadership may offer discounts."


@pytest.mark.parametrize(
    "said",
    [
        "check this brief: Reader: CFO. Phase: choosing. The first year costs nothing.",
        "Bewerte dieses Briefing: Leser: CFO. Phase: choosing. Das erste Jahr ist kostenlos.",
        "revisa este brief: Lector: CFO. Fase: choosing. El primer año es gratis.",
        "ocijeni ovaj brief: Čitatelj: CFO. Faza: choosing. Prva godina je besplatna.",
    ],
)
def test_the_gate_shuts_for_what_is_told_before_the_score(talk, said):
    allowed = said[: said.rindex(". ", 0, -2)] + "."
    shut = [_gates(talk(each)["text"]) for each in (said, allowed)]
    assert shut[0] == shut[1] + 1


def _gates(text):
    headline = next(line for line in text.splitlines() if "/100" in line)
    return max(map(int, re.findall(r"\d+", headline.partition("/100")[2])))
