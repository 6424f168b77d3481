"""A pipeline may be called by a word everybody uses: it is meant beside stages, models and maps, and nowhere else."""

from dataclasses import replace

import pytest

from content_library.picture import Picture
from retrieval.understanding import understand
from retrieval.understood import Question
from retrieval.vocabulary import Vocabulary


@pytest.fixture(scope="module")
def model_in(tarnwell: Picture):
    stages = (
        *tarnwell.crm_stages,
        *(each.model_copy(update={"pipeline": "sensors"}) for each in tarnwell.crm_stages[:3]),
    )
    picture = replace(tarnwell, crm_stages=stages)
    vocabulary = Vocabulary.of(picture)
    return lambda text: understand(Question(text, "nina"), vocabulary, picture.today).slots.stage_model


@pytest.mark.parametrize(
    "text",
    [
        "sensors stages",
        "which stage of sensors is which phase",
        "map sensors to our journey",
        "sensors?",
        "modell sensors bitte",
    ],
)
def test_beside_a_stage_a_model_or_a_map_the_pipeline_is_meant(model_in, text):
    assert model_in(text) == "sensors"


@pytest.mark.parametrize(
    "text",
    [
        "anything about sensors",
        "any references for sensors I can name",
        "imamo li nešto za sensors",
        "gibt es etwas zu sensors",
    ],
)
def test_elsewhere_its_name_is_a_word(model_in, text):
    assert model_in(text) is None
