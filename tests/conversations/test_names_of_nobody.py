"""Somebody else's deal, a deal and a person that do not exist: the same words whichever it is, in one line, and nothing
that is not near."""

import pytest

NOBODY = {
    "en": "I know no deal or person by that name that you may see.",
    "de": "Ein sichtbarer Deal oder eine Person mit diesem Namen ist nicht bekannt.",
    "es": "No conozco ninguna oportunidad ni persona con ese nombre que puedas ver.",
    "hr": "Nema posla ni osobe s tim imenom koju smijete vidjeti.",
}
NAMES = ("Hollin", "hollin", "Nowherefoods", "nowherefoods")
"""Hollin is Tom's; nobody has the other."""


def first(record):
    """The one line there is, without the date under it and the ways on: deals of the asker's own."""
    line, *ways_on = record["text"].splitlines()
    assert not [each for each in ways_on if "Hollin" in each]
    assert len([each for each in ways_on if not each.startswith("- ")]) <= len(["You can ask:", "As of …"])
    return line


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    ("language", "question"),
    [
        ("en", "collateral for {}"),
        ("en", "who is blocking at {}?"),
        ("en", "status of {}"),
        ("en", "tell me about {}"),
        ("en", "who is {}?"),
        ("en", "which contacts do we have at {}?"),
        ("en", "what's the deal value of {}?"),
        ("de", "welche Kontakte haben wir bei {}?"),
        ("de", "wer ist {}?"),
        ("es", "¿qué contactos tenemos en {}?"),
        ("es", "¿quién es {}?"),
        ("hr", "koje kontakte imamo kod {}?"),
        ("hr", "tko je {}?"),
    ],
)
def test_a_name_of_nobody_is_declined_in_the_same_line(talk, language, question, name):
    record = talk(question.format(name), role="sales", user="sofia")
    assert (record["behaviour"], first(record), record["offered"] + record["named"]) == (
        "decline_unknown",
        NOBODY[language],
        [],
    )


@pytest.mark.parametrize("text", ["who is Jana Zwetkova?", "wer ist Jana Zwetkova?"])
def test_a_person_nobody_knows_is_no_list_of_personas(talk, text):
    assert first(talk(text)) in NOBODY.values()


@pytest.mark.parametrize("text", ["show me Tom's deals", "zeig mir Toms Deals", "pokaži mi Tomove dealove"])
def test_a_colleagues_deals_are_no_assets(talk, text):
    record = talk(text, role="sales", user="sofia")
    assert (record["intent"], record["slots"]["owner"], record["offered"]) == ("deal_info", "tom", [])


def test_what_is_far_off_is_not_called_near(talk):
    assert talk("do you have anything about hydrogen?")["text"].splitlines() == [
        "We have nothing for “hydrogen”.",
        "You can ask:",
        "- how many assets do we have?",
        "- where are our biggest content gaps?",
        "As of 16 Feb 2026.",
    ]


def test_what_is_near_is_named(talk):
    assert "Maybe " in talk("do you have anything about spare parts?")["text"]


def test_one_of_the_kind_that_is_asked_for_is_near_enough(talk):
    assert "Nearest: " in talk("case study about hydrogen")["text"]


def test_a_figure_nobody_keeps_leads_to_nothing_that_is_not_about_it(talk):
    record = talk("what is our win rate against Gearmind?")
    assert (record["behaviour"], record["offered"]) == ("decline_unknown", [])


@pytest.mark.parametrize("name", [*NAMES, "Molino Real"])
@pytest.mark.parametrize(
    ("language", "question"),
    [
        ("en", "whats the latest on {}"),
        ("en", "any news from {}"),
        ("en", "any update on {}?"),
        ("de", "gibt es Neues von {}?"),
        ("es", "¿hay novedades de {}?"),
        ("hr", "što ima novo s {}?"),
    ],
)
def test_news_of_nobody_are_neither_briefs_nor_assets(talk, language, question, name):
    assert first(talk(question.format(name), role="sales", user="sofia")) == NOBODY[language]


def test_news_of_a_thing_are_no_deal(talk):
    record = talk("any news on predictive maintenance", role="marketer", user="nina")
    assert first_of(record) != NOBODY["en"]


def first_of(record):
    return record["text"].splitlines()[0]


@pytest.mark.parametrize("name", ["Hollin Bakery Group", "Torre Alba Packaging", "Nowhere Dairy"])
@pytest.mark.parametrize(
    "question",
    [
        "how are {} doing?",
        "is {} going well",
        "what is happening at {}",
        "what did the people at {} say?",
        "news from {}?",
    ],
)
def test_a_whole_name_of_a_customer_is_no_industry(talk, name, question):
    """The first two are colleagues' customers; nobody has the third."""
    record = talk(question.format(name), role="sales", user="jonas")
    assert (record["behaviour"], first(record), record["offered"] + record["named"]) == (
        "decline_unknown",
        NOBODY["en"],
        [],
    )


@pytest.mark.parametrize("text", ["content for Nordic Packaging customers", "any Nordic Packaging case study?"])
def test_several_of_an_industry_are_no_customer(talk, text):
    assert talk(text, role="sales", user="jonas")["slots"]["industry"] == ["packaging"]


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("how far along is Brixen?", "deal_info"),
        ("how far along is Jadran Pakiranje?", "deal_info"),
        ("how far along is the brief for Brixen?", "brief_status"),
    ],
)
def test_how_far_something_is_depends_on_what_it_is(talk, text, intent):
    assert talk(text, role="sales", user="jonas")["intent"] == intent
