"""A writer who wants a figure gets those that may be used, on the subject if one is named."""

import pytest


@pytest.mark.parametrize(
    "asked",
    ["i need a stat for the intro", "give me a number for the opening", "any quotable figures?", "stats"],
)
def test_without_a_subject_all_that_may_be_used(talk, asked):
    answer = talk(asked, role="writer", user="ben")
    assert (answer["intent"], answer["text"].splitlines()[0]) == ("claims", "6 approved claims.")


@pytest.mark.parametrize(
    ("asked", "first"),
    [
        ("is there a statistic on downtime?", "3 approved claims about downtime."),
        ("data point for my article on emergency work orders?", "1 approved claim about emergency orders."),
        ("got a good number for the headline about notice periods", "1 approved claim about notice periods."),
        ("any hard figure on downtime I can quote?", "3 approved claims about downtime."),
    ],
)
def test_with_a_subject_those_on_it(talk, asked, first):
    assert talk(asked, role="writer", user="ben")["text"].splitlines()[0] == first


@pytest.mark.parametrize(
    ("asked", "intent"),
    [
        ("give me the stats for last month", "metrics"),
        ("usage stats", "metrics"),
        ("show me stats on the library", "metrics"),
        ("which numbers does the CFO want?", "need_lookup"),
        ("what does the CFO say about numbers?", "evidence"),
        ("how many questions did we get?", "metrics"),
    ],
)
def test_figures_of_our_own_work_are_something_else(talk, asked, intent):
    assert talk(asked)["intent"] == intent
