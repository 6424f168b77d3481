"""Countries and regions: content has a language and an industry and deals have a country, and the answer says which."""

import pytest

KEPT = "Content is kept by language and by industry, not by place: "


@pytest.mark.parametrize(
    ("asked", "read", "languages"),
    [
        ("what do we have for Spain", "“Spain” is read as Spanish.", ["es"]),
        ("anything for the UK?", "“UK” is read as English.", ["en"]),
        ("case studies for germany", "“germany” is read as German.", ["de"]),
        ("do we have anything for France", "“France” is read as French.", ["fr"]),
        ("which content is there for the Austrian region, I mean for Austria", "“Austria” is read as German.", ["de"]),
    ],
)
def test_a_country_is_read_as_its_language_and_that_is_said(talk, asked, read, languages):
    answer = talk(asked)
    assert answer["slots"]["language"] == languages
    assert KEPT + read in answer["text"].splitlines()


def test_in_other_languages_too(talk):
    assert "„Spanien“ ist gelesen als Spanisch." in talk("was haben wir für Spanien")["text"]
    assert "«Alemania» se lee como alemán." in talk("¿qué tenemos para Alemania?")["text"]


def test_a_region_of_the_segments_is_read_as_their_industries(talk):
    answer = talk("anything for the DACH region?")
    assert set(answer["slots"]["industry"]) == {"food-bev", "automotive"}
    assert "“DACH region” is read as food bev and automotive." in answer["text"]


def test_gaps_are_counted_in_the_language_of_a_country(talk):
    assert talk("what are our gaps in Spain?")["text"].startswith("Biggest gap (Spanish): CFO × Choosing")


def test_deals_have_a_country(talk):
    assert talk("which deals are in Germany?")["text"].startswith(
        "Open deals in Germany (2 of 7): Brixen Automotive and Veltmann Dairy."
    )
    mine = talk("my deals in Spain", user="jonas", role="sales")["text"]
    assert mine.startswith("You have no open deals") or "Lurra" not in mine


def test_a_region_is_no_filter_of_deals_and_that_is_said(talk):
    answer = talk("which deals are in Iberia?")["text"]
    assert answer.startswith("Open deals (7): ")
    assert "Nothing here is kept by “Iberia”, so it narrows nothing." in answer


@pytest.mark.parametrize(
    ("asked", "slots"),
    [
        ("german one-pagers", {"format": ["one_pager"], "language": ["de"]}),
        ("anything for the Spanish market", {"language": ["es"]}),
        ("what do we have for the automotive market?", {"industry": ["automotive"]}),
    ],
)
def test_a_language_or_an_industry_is_no_country(talk, asked, slots):
    assert talk(asked)["slots"] == slots
