"""Who leaves what a thread was about is not held to it, and who declines judges nothing."""

import pytest

from bot.skills.ask import ask, is_meant_for_us
from retrieval.understood import Question


@pytest.mark.parametrize(
    "question",
    [
        "never mind, where are our gaps?",
        "different question: where are our gaps?",
        "was anderes: wo sind unsere Lücken?",
        "otra cosa: ¿dónde están nuestros huecos?",
        "drugo pitanje: gdje su naše praznine?",
    ],
)
def test_what_follows_is_asked_by_itself(talk, question):
    talk("what does the CFO need in choosing?")
    told = talk(question)
    assert (told["intent"], "persona" in told["slots"], "phase" in told["slots"]) == ("gap_list", False, False)


@pytest.mark.parametrize("question", ["forget that", "never mind", "vergiss es", "olvídalo", "zaboravi to"])
def test_nothing_is_left_of_what_is_forgotten(talk, question):
    talk("what does the CFO need in choosing?")
    talk(question)
    assert "persona" not in talk("and in Spanish?")["slots"]


@pytest.mark.parametrize("question", ["no thanks", "nein danke", "no gracias", "ne hvala"])
def test_who_declines_judges_nothing(talk, question):
    talk("what does the CFO need in choosing?")
    told = talk(question)
    assert (told["intent"], told["slots"]["judged"]) == ("feedback", [{"asset": "", "verdict": None, "reason": ""}])


@pytest.mark.parametrize("question", ["something else", "otra cosa", "etwas anderes"])
def test_something_else_alone_is_more_of_the_same(talk, question):
    talk("which case studies do we have?")
    assert talk(question)["slots"]["format"] == ["case_study"]


@pytest.mark.parametrize(
    ("said", "heard"),
    [("never mind, Ben has it", False), ("never mind, where are our gaps?", True), ("and in Spanish?", True)],
)
def test_who_leaves_it_for_a_colleague_is_not_answered(services, said, heard):
    def typed(text):
        return Question(text, "nina", "marketer", "channel", "T")

    ask(typed("what does the CFO need in choosing?"), services)

    assert is_meant_for_us(typed(said), services) is heard
