import pytest

from content_library.crosswalks import Reading, phases_meant, readings
from content_library.intake import Phase, Share
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
    assert phases_meant(tarnwell, word) == phases


def test_a_word_may_be_read_in_one_model_only(tarnwell):
    shares = (Share(phase="awareness", weight=0.4), Share(phase="discovering", weight=0.6))
    [reading] = readings(tarnwell, "Awareness", "hubspot-journey")
    assert (reading, reading.ambiguous) == (Reading("hubspot-journey", "Awareness", shares), True)


def test_a_phase_goes_by_each_part_of_its_label():
    picture = a_picture(phases=(Phase(id="looking", order=0, label="Looking / Éveil"),))
    assert phases_meant(picture, "eveil") == phases_meant(picture, "LOOKING / EVEIL") == ("looking",)
