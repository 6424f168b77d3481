"""References and the stories of customers are case studies, in every language."""

import pytest

from content_library.picture import Picture
from retrieval.understanding import understand
from retrieval.understood import Question
from retrieval.vocabulary import Vocabulary


@pytest.fixture(scope="module")
def read(tarnwell: Picture):
    vocabulary = Vocabulary.of(tarnwell)
    return lambda text: understand(Question(text, "tom", "sales"), vocabulary, tarnwell.today)


@pytest.mark.parametrize(
    "text",
    [
        "any references in packaging",
        "got refs for automotive",
        "client stories from food",
        "hast du referenzen aus der automobilbranche",
        "kundengeschichten aus der lebensmittelbranche?",
        "referencias en alimentación",
        "historias de clientes de envases",
        "imamo li priče kupaca iz prehrane",
        "primjeri kupaca?",
        "reference iz prehrane",
    ],
)
def test_references_are_case_studies(read, text):
    understood = read(text)
    assert (understood.intent, understood.slots.format) == ("asset_find", ("case_study",))


@pytest.mark.parametrize("text", ["imamo li price list", "cijene i cjenik za kupce?", "anything on energy savings"])
def test_prices_and_topics_are_none(read, text):
    assert "case_study" not in read(text).slots.format
