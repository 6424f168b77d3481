"""A brief whose need is said in words, and one for a cell that is covered but for one need."""

import pytest

from bot.skills.ask import ask
from bot.skills.cells.need_meant import need_in_words
from bot.words import words_in
from retrieval.understood import Question


def _asked(services, text, thread):
    return ask(Question(text, "nina", "marketer", "dm", thread), services)


def test_where_just_one_need_of_a_covered_cell_is_open_that_one_is_proposed(services):
    answer = _asked(services, "brief for the CFO in purchasing", "one open")
    assert answer.behaviour == "answer"
    assert answer.needs == ("CF-PU-3",)


def test_where_none_is_open_each_need_has_a_button_and_is_found_by_its_words(services):
    asked = _asked(services, "brief for Plant Director in Choosing", "none open")
    assert [step.question for step in asked.next_steps] == [
        "brief for Plant Director in Learning",
        "brief for PD-CH-2",
        "brief for PD-CH-1",
    ]
    assert _asked(services, asked.next_steps[1].question, "pressed").needs == ("PD-CH-2",)
    assert _asked(services, "deliver across lines", "none open").needs == ("PD-CH-1",)


def test_a_question_given_in_words_is_the_need_it_speaks_of(services):
    assert _asked(services, "brief for the question: leasing or subsidy options", "in words").needs == ("CF-PU-3",)


def test_where_nothing_is_said_at_most_two_gaps_that_take_no_new_piece_are_named(services):
    answer = _asked(services, "create a brief", "nothing said")
    assert sum(line.startswith("Not to write") for line in answer.lines) <= 2


@pytest.mark.parametrize("language", ["en", "de", "es", "hr"])
def test_an_open_brief_is_a_press_away(services, language):
    answer = _asked(services, "brief for PD-PU-2", "open already")
    assert [step.label for step in answer.next_steps] == ["Open BR-014"]
    opened = _asked(services, words_in(language).say("propose-brief-open-question", id="BR-014"), f"opened {language}")
    assert opened.understood.intent == "brief_status"
    assert "BR-014" in opened.lines[0]


def test_words_of_somebody_elses_need_offer_that_one_beside_those_of_the_reader_named(services):
    asked = _asked(services, "brief on answering objections of finance and technicians", "another's")
    assert asked.lines[-1] == (
        "Or this one of Maintenance Manager × Choosing: "
        "Answer objections from finance, IT security and technicians and build consensus (MM-CH-4)."
    )
    assert asked.next_steps[0].question == "brief for MM-CH-4"


def test_a_need_is_meant_by_other_forms_of_its_words(tarnwell):
    """Of the map: "Test detection on our own machines"."""
    assert need_in_words(tarnwell, "detection testing") == ("RE-CH-1",)
