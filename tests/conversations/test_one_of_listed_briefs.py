"""Behind a list of briefs one is ordered about by its number there; where "it" may be any, which one is asked first."""

import pytest

from bot.skills.ask import ask
from retrieval.understood import Question


@pytest.fixture
def say(own_services):
    def said(text):
        return ask(Question(text, "nina", "marketer", "dm", "briefs"), own_services)

    said("which briefs are open")
    return said


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("drop the second one", "Stored: BR-015 “Packaging case study (Croatia)”: status: requested → cancelled."),
        ("give the second one to Priya", "Stored: BR-015 “Packaging case study (Croatia)”: writer: nobody → Priya."),
        (
            "put the first one in review",
            "Stored: BR-014 “HQ justification summary”: status: being written → in review.",
        ),
        ("verwirf das zweite", "Gespeichert: BR-015 „Packaging case study (Croatia)“: Status: angefordert → abgesagt."),
        ("descarta el segundo", "Guardado: BR-015 «Packaging case study (Croatia)»: estado: solicitado → cancelado."),
        ("odbaci drugi", "Spremljeno: BR-015 „Packaging case study (Croatia)”: status: zatražen → otkazan."),
        ("when is the first one due", "BR-014 “HQ justification summary”: due 6 Mar 2026."),
    ],
)
def test_a_number_is_that_of_the_list(say, text, first):
    assert say(text).lines[0] == first


def test_the_numbers_stay_behind_an_order_about_one(say):
    assert say("give the second one to Priya").sources == ("BR-015",)
    assert say("and put the first one in review").sources == ("BR-014",)


def test_both_are_all_that_were_listed(say):
    assert say("drop both").sources == ("BR-014", "BR-015")


@pytest.mark.parametrize("text", ["drop it", "accept it", "give it to Priya"])
@pytest.mark.parametrize("which", ["the second one", "BR-015"])
def test_it_may_be_any_and_what_is_answered_is_ordered_about(say, text, which):
    asked = say(text)
    assert (asked.behaviour, asked.lines[0]) == ("clarify", "Which brief?")
    done = say(which)
    assert (done.behaviour, done.sources) == ("act", ("BR-015",))


def test_a_first_draft_is_no_first_brief(say):
    assert "BR-014" not in say("I need a first draft by Friday").sources
