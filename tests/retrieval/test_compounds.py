"""A German word is read as the words it is joined from, where each of them is known."""

import pytest

from content_library.intake import Company
from content_library.picture import Picture
from retrieval.reading.words.compounds import parts_of
from retrieval.vocabulary import Vocabulary
from tests.retrieval.other_companies import TODAY

OTHERS = Vocabulary.of(Picture(today=TODAY, company=Company(company="Rullo"))).other_words
KNOWN = {"haus": ("house",), "turen": ("doors",), "bau": ("building",), "bauten": ("building",), "schlussel": ("key",)}


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("hausturen", (("house",), ("doors",))),
        ("hausturenschlussel", (("house",), ("doors",), ("key",))),
        ("haus", ()),
        ("haushaus", ()),  # twice the same is no compound
        ("hausboote", ()),  # half a word is another word
        ("baumturen", ()),  # nothing is made of parts of three letters
    ],
)
def test_a_word_is_parted_where_every_part_is_known(word, parts):
    assert parts_of(word, lambda part: KNOWN.get(part, ())) == parts


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("Preisübersicht", "price"),  # that it is an overview tells nothing about what is in it
        ("Vertragsunterlagen", "contract"),
        ("Umzugsplan", "migration plan"),
        ("Einführungskosten", "implementation cost"),
        ("Angebotsvergleich", "quote comparison"),
        ("Datenverarbeitungsvertrag", "data processing contract"),
        ("Kündigungsfrist", "cancellation notice"),
        ("Erinnerungen", "reminders"),
        ("Preisübersicht für die ersten drei Wochen", "price"),
        ("Segelplan", "plan"),  # a word that ends in one is that one, as before
        ("Bootsvermietung", ""),
        ("Versicherung", "insurance"),
        ("Unterhaltung", ""),
    ],
)
def test_a_word_of_business_is_told_by_its_parts(typed, told):
    assert OTHERS.told(typed) == told


@pytest.mark.parametrize("typed", ["checklist", "price list", "pilot plan", "timeline", "onboarding", "certificates"])
def test_english_is_read_as_nothing_else(typed):
    assert OTHERS.told(typed) == ""
