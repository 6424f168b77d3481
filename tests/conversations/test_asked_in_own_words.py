"""The words that ask are no topic, and what is searched for is said back as it was typed."""

import pytest


@pytest.mark.parametrize(
    "asked",
    [
        "which claims are forbidden?",
        "what must we not promise?",
        "¿qué afirmaciones están prohibidas?",
        "što ne smijemo tvrditi?",
        "was dürfen wir nicht behaupten?",
    ],
)
def test_who_asks_what_is_forbidden_reads_it_first(talk, asked):
    first, second, *_ = talk(asked)["text"].splitlines()
    assert first.startswith("3 ")
    assert "(X1)" in second


def test_a_question_for_what_is_forbidden_keeps_to_its_topic(talk):
    lines = talk("which claims about downtime reduction are forbidden?")["text"].splitlines()
    assert lines[0] == "1 forbidden claim about downtime reduction."
    assert lines[2] == "4 approved claims about downtime reduction."


def test_what_may_be_said_still_comes_first_when_nobody_asks_for_the_forbidden(talk):
    assert talk("which claims can we make about downtime?")["text"].startswith("3 approved claims about downtime.")


@pytest.mark.parametrize(
    ("asked", "first"),
    [
        ("Duzen oder siezen wir?", "Der Styleguide: „German: Sie"),
        ("¿tú o usted?", "La guía de estilo: «Spanish: usted"),
        ("ti ili vi?", "Vodič za stil ne govori ništa o ovome: „hrvatski”."),
    ],
)
def test_how_to_address_a_reader_is_asked_of_one_language(talk, asked, first):
    assert talk(asked)["text"].startswith(first)


def test_what_is_not_found_is_said_back_as_it_was_typed(talk):
    assert "„žirafama”" in talk("Imamo li nešto o žirafama?")["text"]
