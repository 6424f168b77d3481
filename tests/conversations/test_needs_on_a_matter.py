"""A question that names a matter beside reader and phase is answered on that matter."""

import pytest

from bot.skills.ask import ask
from retrieval.understood import Question


def _asked(services, text):
    return ask(Question(text, "nina", "marketer", "dm"), services)


def test_the_needs_on_the_matter_stand_first_and_alone_and_the_others_are_counted(services):
    answer = _asked(services, "what does the CFO need to know about contract risk")
    assert answer.lines[0] == "On “contract risk”, CFO: 1 of 2 needs met."
    assert answer.needs == ("CF-CH-3", "CF-PU-2")
    assert answer.gaps == ("CF-CH-3",)
    assert [each.asset for each in answer.offered] == ["A30", "A39"]
    assert answer.lines[-1] == "Not about it, so not listed: 5 other needs in Choosing and Purchasing."


@pytest.mark.parametrize(
    ("text", "needs"),
    [
        ("what does the IT Security Lead need on penetration tests", ("IT-CH-1", "IT-CH-3")),
        ("what does the plant director need on the rollout", ("PD-PU-1",)),
    ],
)
def test_a_matter_is_known_by_its_meaning_too(services, text, needs):
    assert _asked(services, text).needs == needs


@pytest.mark.parametrize(
    "text",
    [
        "what does the CFO need",
        "what should the CFO get before the meeting on friday",
        "what does the CFO need to understand",
        "what does the CFO need for his coffee machine",
    ],
)
def test_words_that_are_on_no_need_leave_every_need_there(services, text):
    assert len(_asked(services, text).needs) == 7


def test_needs_of_nobody_in_particular_are_told_by_the_matrix(services):
    answer = _asked(services, "what does everybody need from us in every phase")
    assert answer.lines[0].startswith("Coverage is 72.9 % overall.")
    assert answer.offered == ()
