"""What changed in a deal is told of that deal, to whoever may hear of it."""

import pytest


def test_the_owner_hears_the_stage_the_last_activity_and_what_is_new(talk):
    lines = talk("what changed at Lurra since I last looked", role="sales", user="sofia")["text"].splitlines()
    assert lines[0] == "Lurra Foods: no other stage since 1 Jan 2026; in Presentation Scheduled since 1 Dec 2025."
    assert lines[1] == "Last activity: 11 Feb 2026."


def test_marketing_hears_of_no_activity(talk):
    assert "Last activity" not in talk("what changed at Lurra since January", user="nina")["text"]


@pytest.mark.parametrize("question", ["what changed at {} since last week", "was hat sich bei {} geändert"])
def test_somebody_elses_deal_reads_like_one_nobody_has(talk, question):
    theirs = talk(question.format("Lurra"), role="sales", user="jonas")["text"]
    assert theirs == talk(question.format("Zubrowka"), role="sales", user="jonas")["text"]
    assert "Lurra" not in theirs
