""" "Version", "instead", "channel": words that name no thing are no topic, and leave the topic of a thread as it is."""

import pytest


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("can I say 40% less downtime", "so what can I say instead"),
        ("can I say 40% less downtime", "what can we say instead then"),
        ("can I say 40% less downtime", "and the exact number?"),
        ("dürfen wir 40 % weniger Stillstand sagen", "und was stattdessen?"),
        ("dürfen wir 40 % weniger Stillstand sagen", "und die genaue Zahl?"),
        ("podemos decir 40% menos paradas", "y qué decimos en su lugar"),
    ],
)
def test_what_may_be_said_instead_is_on_the_same_subject(talk, first, then):
    told = [talk(each, role="writer", user="luka") for each in (first, then)]
    assert [(each["intent"], "X1" in each["text"], "C1" in each["text"]) for each in told] == [
        ("claims", True, True)
    ] * 2


@pytest.mark.parametrize(
    ("then", "language"),
    [
        ("german version?", "de"),
        ("is there a German translation", "de"),
        ("deutsche Fassung?", "de"),
        ("¿versión en español?", "es"),
        ("hrvatski prijevod?", "hr"),
    ],
)
def test_a_version_in_a_language_is_one_of_the_asset_given(talk, then, language):
    best = talk("price one pager", role="sales", user="sofia")["offered"][0]
    record = talk(then, role="sales", user="sofia")
    assert (record["intent"], record["slots"]["asset"], record["slots"]["language"]) == (
        "asset_info",
        [best],
        [language],
    )


def test_a_language_alone_still_narrows_what_was_looked_for(talk):
    talk("price one pager", role="sales", user="sofia")
    record = talk("only German", role="sales", user="sofia")
    assert (record["intent"], record["slots"]["topic"], record["slots"]["language"]) == ("asset_find", "price", ["de"])


@pytest.mark.parametrize("text", ["something about channels", "anything on versions"])
def test_a_word_that_is_introduced_is_a_topic(talk, text):
    assert talk(text)["slots"]["topic"] == text.split()[-1]


@pytest.mark.parametrize("text", ["kiwi content", "material sobre kiwis", "etwas zu Kiwis"])
def test_a_word_that_names_a_thing_nobody_has_is_said_to_be_none(talk, text):
    assert "kiwi" in talk(text)["slots"]["topic"]


def test_stuff_of_a_kind_is_looked_for(talk):
    record = talk("technical stuff")
    assert (record["intent"], record["slots"]["topic"]) == ("asset_find", "technical")


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("what's new on bearing damage", "bearing damage"),
        ("gibt es was Neues zum Thema Lagerschäden", "lagerschaden"),
        ("hay algo nuevo sobre rodamientos", "rodamientos"),
    ],
)
def test_news_on_a_topic_are_content_on_it(talk, text, topic):
    record = talk(text)
    assert (record["intent"], record["slots"].get("topic")) == ("asset_find", topic)


def test_news_without_one_are_those_of_the_library(talk):
    assert talk("what's new")["intent"] == "metrics"
