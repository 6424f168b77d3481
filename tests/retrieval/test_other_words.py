"""What a question says in another language is read in the words of the company's files, whichever language these are in."""

import pytest

from content_library.intake import Claim, Company, Need, Product
from content_library.picture import Picture
from content_library.taxonomy import Taxonomy
from retrieval.reading.words.spelling import words
from retrieval.vocabulary import Vocabulary
from tests.retrieval.other_companies import TODAY

ROWING = {"hulls": ("Rumpf*", "Rümpfe*", "casco*", "trup*"), "soft hulls": ("weiche* Rümpfe*", "cascos blandos")}
BOATS = Picture(
    today=TODAY,
    company=Company(company="Rullo", product=Product(id="r", name="Rullo Eight")),
    taxonomy=Taxonomy(words=ROWING),
    claims=(Claim(id="C1", claim="Guaranteed for life"),),
)
BOOTE = Picture(
    today=TODAY,
    company=Company(company="Rullo", default_language="de"),
    taxonomy=Taxonomy(words={"Rümpfe": ("hull*", "trup*")}),
    claims=(Claim(id="C1", claim="Garantie auf jeden Rumpf, kostenlose Lieferung"),),
    needs=(Need(id="N1", persona="p", phase="f", text="Was die Versicherung kostet"),),
)


def others(picture):
    return Vocabulary.of(picture).other_words


@pytest.mark.parametrize(
    ("topic", "told"),
    [
        ("Rümpfen", "hulls"),
        ("Rümpfe", "hulls"),
        ("weiche Rümpfe", "soft hulls"),
        ("garantía cascos", "guaranteed hulls"),  # as their claim has it
        ("jamstvo trupova", "guaranteed hulls"),
        ("Kosten Rullo", "cost"),
        ("Kosten Segel", ""),  # nobody knows what a sail is called: half a topic is another topic
        ("hulls", ""),
        ("", ""),
    ],
)
def test_a_topic_is_told_whole_or_not_at_all(topic, told):
    assert others(BOATS).told(topic) == told


@pytest.mark.parametrize(
    ("topic", "told"),
    [
        ("guarantee", "garantie"),
        ("guarantees", "garantie"),
        ("free delivery", "kostenlose lieferung"),
        ("jamstvo", "garantie"),
        ("insurance", "versicherung"),
        ("hulls", "Rümpfe"),
        ("audit", ""),  # their files say nothing of it
    ],
)
def test_files_in_another_language_than_english_are_asked_in_their_own_words(topic, told):
    assert others(BOOTE).told(topic) == told


def test_a_text_is_held_against_claims_with_all_its_names_beside_it():
    assert others(BOATS).beside("immer Garantie") == "immer Garantie always every guarantee guaranteed"
    assert others(BOOTE).beside("is it guaranteed") == "is it guaranteed guarantee guaranteed garantie"
    assert others(BOATS).beside("nothing of that") == "nothing of that"


def test_what_a_company_calls_something_is_neither_a_slip_nor_a_name():
    own = others(BOATS)
    assert (own.knows("rumpfe"), own.knows("rump")) == (True, False)
    assert own.are_no_name(words("falsos cascos"))
    assert not own.are_no_name(words("studio casco"))
    assert not own.are_no_name(words("Casco"))
