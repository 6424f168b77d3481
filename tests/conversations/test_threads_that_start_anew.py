"""What was said before is no part of what names something new: a greeting, a question nobody could answer, a thing sent."""

import pytest


@pytest.mark.parametrize("before", ["hello", "what's the weather like", "what is the open rate of our newsletter"])
@pytest.mark.parametrize(("text", "intent"), [("Lurra", "deal_info"), ("and for the CFO?", "need_lookup")])
def test_behind_nothing_a_name_is_asked_about_by_itself(talk, before, text, intent):
    talk(before, role="sales", user="sofia")
    record = talk(text, role="sales", user="sofia")
    assert record["intent"] == intent
    assert "topic" not in record["slots"]


@pytest.mark.parametrize("then", ["what's left to send", "and in German?", "why?"])
def test_behind_what_was_sent_the_pack_goes_on(talk, then):
    talk("pack for Brixen", role="sales", user="jonas")
    talk("I sent the first one", role="sales", user="jonas")
    record = talk(then, role="sales", user="jonas")
    assert (record["intent"], record["slots"]["deal"]) == ("deal_collateral", ["D2"])


def test_what_was_sent_without_saying_what_is_asked_and_the_pack_goes_on(talk):
    talk("pack for Brixen", role="sales", user="jonas")
    asked = talk("I sent it", role="sales", user="jonas")
    assert (asked["behaviour"], asked["text"].splitlines()[0]) == (
        "clarify",
        "Which one was sent? Say its number in the last list, or its name: “I sent the second one”.",
    )
    assert talk("I sent the second one", role="sales", user="jonas")["sources"] == ["A21"]


def test_among_what_was_given_none_is_that_and_the_numbers_stay(talk):
    talk("pack for Brixen", role="sales", user="jonas")
    talk("which of these are in Croatian", role="sales", user="jonas")
    assert talk("I sent the second one", role="sales", user="jonas")["sources"] == ["A21"]
