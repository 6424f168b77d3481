import pytest

from content_library.intake import Phase
from retrieval.vocabulary import Vocabulary
from tests.content_library.invented_maps import a_picture


@pytest.mark.parametrize(
    ("word", "phases"),
    [
        ("BOFU", ("choosing", "purchasing")),
        ("mofu", ("learning",)),
        ("decision", ("choosing", "purchasing")),
        ("Buy", ("choosing", "purchasing")),
        ("Problem  research", ("discovering",)),
        ("awareness", ("awareness",)),
        ("Entscheidung", ("choosing",)),
        ("decisión", ("choosing", "purchasing")),
        ("DECISIÓN", ("choosing", "purchasing")),
        ("loyalty", ()),
    ],
)
def test_a_stage_word_means_the_phases_with_enough_of_it(tarnwell, word, phases):
    assert Vocabulary.of(tarnwell).stages.reading(word).phases == phases


def test_a_word_may_be_read_in_one_model_only(tarnwell):
    reading = Vocabulary.of(tarnwell).stages.reading("Awareness", "hubspot-journey")

    assert (reading.phases, reading.ambiguous) == (("awareness", "discovering"), True)


@pytest.mark.parametrize("word", ["eveil", "LOOKING / EVEIL"])
def test_a_phase_goes_by_each_part_of_its_label(word):
    picture = a_picture(phases=(Phase(id="looking", order=0, label="Looking / Éveil"),))

    assert Vocabulary.of(picture).stages.reading(word).phases == ("looking",)
