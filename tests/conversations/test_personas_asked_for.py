"""Whether there is a persona is answered first; what is none of our business has nothing near."""

import pytest


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("do we have a persona for the CFO", "Yes, there is a persona: CFO."),
        ("haben wir eine Persona für den CFO", "Ja, dafür gibt es eine Persona: CFO."),
        ("¿tenemos una persona para el CFO?", "Sí, hay una persona: CFO."),
        ("imamo li personu za CFO", "Da, persona postoji: CFO."),
    ],
)
def test_that_there_is_one_is_said_first(talk, text, first):
    assert talk(text)["text"].splitlines()[0] == first


@pytest.mark.parametrize(
    "text", ["is there a persona for pilots", "gibt es eine Persona für Piloten", "¿hay una persona para pilotos?"]
)
def test_that_there_is_none_names_those_there_are(talk, text):
    record = talk(text)

    assert (record["intent"], record["behaviour"]) == ("persona_info", "decline_unknown")
    assert len(record["slots"]["unresolved"]) == 1


def test_who_somebody_is_gets_no_yes(talk):
    assert not talk("who is the CFO")["text"].startswith("Yes")


@pytest.mark.parametrize(
    "text", ["write a poem about downtime", "schreib mir ein Gedicht über Stillstand", "escribe un poema sobre paradas"]
)
def test_a_poem_about_our_subject_is_no_question_about_it(talk, text):
    record = talk(text)

    assert (record["intent"], record["offered"], record["named"]) == ("out_of_scope", [], [])
