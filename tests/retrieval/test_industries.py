"""An industry goes by its id, its segments' names, the company's own words and the usual ones of four languages."""

from dataclasses import replace

import pytest

from content_library.intake import Asset, Company, Demographic, Segment
from content_library.picture import Picture
from content_library.taxonomy import Taxonomy
from retrieval.reading.names.industries import industry_names
from retrieval.understanding import understand
from retrieval.understood import Question
from retrieval.vocabulary import Vocabulary
from tests.retrieval.other_companies import TODAY

SHIPPERS = Picture(
    today=TODAY,
    company=Company(company="Invented"),
    assets=(Asset(id="S1", industry="pharma", title="Cold chain"), Asset(id="S2", industry="food", title="Ice")),
    segments=(
        Segment(
            id="f", name="Mid-size freight forwarders, DACH", demographic=Demographic(industry="freight-forwarding")
        ),
    ),
)
COMPANY = replace(SHIPPERS, taxonomy=Taxonomy(industry={"food": ("grub",), "pets": ("Haustiere",)}))


@pytest.mark.parametrize(
    ("text", "industry"),
    [
        ("case study for freight forwarders", "freight-forwarding"),
        ("a case study for forwarders", "freight-forwarding"),
        ("Fallstudie Spedition", "freight-forwarding"),
        ("caso de éxito alimentación", "food"),
        ("Fallstudie aus der Lebensmittelbranche", "food"),
        ("studija slučaja iz prehrambene industrije", "food"),
        ("Fallstudie für ein Pharmaunternehmen", "pharma"),
        ("something for grub", "food"),
        ("Checkliste für Haustiere", "pets"),
    ],
)
def test_an_industry_is_known_by_its_usual_words(text, industry):
    slots = understand(Question(text), Vocabulary.of(COMPANY), TODAY).slots

    assert (slots.industry, slots.topic) == ((industry,), None)


def test_what_two_industries_would_share_is_a_name_of_neither():
    both = replace(
        SHIPPERS,
        assets=(
            Asset(id="S1", industry="food-retail", title="One"),
            Asset(id="S2", industry="food-service", title="Two"),
        ),
    )

    assert all("alimentación" not in names for names in industry_names(both).values())


def test_a_company_without_industries_has_no_names_for_them():
    assert industry_names(Picture(today=TODAY, company=Company(company="Invented"))) == {}
