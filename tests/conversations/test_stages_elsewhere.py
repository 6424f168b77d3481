"""Stages that other companies have and this one does not: said, and never taken for one of its own."""

import pytest

PHASES = "Awareness, Discovering, Learning, Choosing and Purchasing"


@pytest.mark.parametrize("text", ["brief for the CFO in onboarding", "brief for the CFO in the renewal phase"])
def test_no_brief_is_proposed_for_a_stage_the_map_does_not_have(talk, text):
    answer = talk(text)
    assert (answer["behaviour"], answer["cells"]) == ("clarify", ["cfo/choosing"])


@pytest.mark.parametrize(
    ("text", "behaviour"),
    [
        ("what does the CFO need in retention?", "answer_with_caveat"),
        ("coverage matrix in the onboarding phase", "answer_with_caveat"),
        ("what can I send at the renewal stage?", "clarify"),
    ],
)
def test_what_a_question_names_that_is_no_phase_is_said_with_the_phases_there_are(talk, text, behaviour):
    answer = talk(text)
    word = next(each for each in ("retention", "onboarding", "renewal") if each in text)
    assert answer["behaviour"] == behaviour
    assert f"“{word}” is no stage here: the phases are {PHASES}." in answer["text"].splitlines()


@pytest.mark.parametrize("text", ["was braucht der CFO in der Kundenbindung?", "¿qué necesita el CFO en la retención?"])
def test_it_is_said_in_the_language_of_the_question(talk, text):
    assert ("ist hier keine Phase" if "was" in text else "no es ninguna fase") in talk(text)["text"]


def test_a_topic_that_is_called_like_a_stage_is_a_topic(talk):
    assert "no stage" not in talk("anything on CFO adoption of sensors?")["text"]
