"""A thread does not hear the same long answer twice: what was not read is said, and a bare yes does nothing."""

import pytest


@pytest.mark.parametrize("yes", ["ok", "yes", "ja, schick ab", "vale", "da", "ok send"])
def test_a_yes_to_nothing_asked_does_nothing(talk, yes):
    given = talk("what can I send Brixen", role="sales", user="jonas")
    said = talk(yes, role="sales", user="jonas")

    assert given["offered"]
    assert said["offered"] == []
    assert said["behaviour"] == "clarify"
    assert not set(given["text"].splitlines()[:3]) & set(said["text"].splitlines())


def test_the_thread_goes_on_from_what_was_there_before_the_yes(talk):
    given = talk("what can I send Brixen", role="sales", user="jonas")
    talk("ok", role="sales", user="jonas")
    second = talk("the second one", role="sales", user="jonas")

    assert given["offered"][1] in second["text"]


def test_what_says_nothing_new_is_told_to_be_not_understood(talk):
    given = talk("what can I send Brixen", role="sales", user="jonas")
    said = talk("and around it", role="sales", user="jonas")

    assert said["text"].startswith("I did not understand “and around it” here")
    assert given["text"].splitlines()[0] not in said["text"]


def test_the_same_words_again_get_the_same_answer(talk):
    first = talk("what can I send Brixen", role="sales", user="jonas")
    again = talk("what can I send Brixen", role="sales", user="jonas")

    assert again["text"] == first["text"]


def test_what_changes_nothing_leaves_the_answer_as_it_was(talk):
    talk("collateral for Lurra", role="sales", user="sofia")
    first = talk("and only for the director", role="sales", user="sofia")
    again = talk("without the NDA stuff", role="sales", user="sofia")

    assert again["text"].startswith(f"That leaves the last answer as it was: {first['text'].splitlines()[0]}")
    assert again["offered"] == first["offered"]
    assert len(again["text"]) < len(first["text"])


def test_a_yes_behind_a_proposed_brief_is_none_of_this(talk):
    talk("brief for the CFO in choosing")

    assert "Nothing was asked here" not in talk("ok")["text"]


def test_a_phase_named_like_a_yes_and_then_and_then_are_no_yes(talk):
    talk("what do plant directors need in learning")
    assert "that a yes answers" not in talk("and then")["text"]
