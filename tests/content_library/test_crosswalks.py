import pytest

from content_library.crosswalks import (
    Reading,
    crm_phases,
    model_stages,
    models,
    phases_meant,
    pipeline_stages,
    readings,
)
from content_library.intake import Share


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
        ("loyalty", ()),
    ],
)
def test_a_stage_word_means_the_phases_with_enough_of_it(tarnwell, word, phases):
    assert phases_meant(tarnwell, word) == phases


def test_a_word_may_be_read_in_one_model_only(tarnwell):
    shares = (Share(phase="awareness", weight=0.4), Share(phase="discovering", weight=0.6))
    [reading] = readings(tarnwell, "Awareness", "hubspot-journey")
    assert (reading, reading.ambiguous) == (Reading("hubspot-journey", "Awareness", shares), True)


def test_a_crm_stage_has_a_main_phase_and_others_it_may_mean(tarnwell):
    assert crm_phases(tarnwell, "contract sent") == ("purchasing", "choosing")
    assert (crm_phases(tarnwell, "Closed Lost"), crm_phases(tarnwell, "Unheard of")) == ((), ())


def test_a_whole_model_or_pipeline_can_be_listed(tarnwell):
    assert [stage.stage for stage in model_stages(tarnwell, "Funnel")] == ["TOFU", "MOFU", "BOFU"]
    assert [stage.stage for stage in pipeline_stages(tarnwell, "hubspot-default")][:2] == [
        "Appointment Scheduled",
        "Qualified To Buy",
    ]
    assert models(tarnwell)[-2:] == ("hubspot-default", "salesforce-default")
    assert (model_stages(tarnwell, "none"), pipeline_stages(tarnwell, "none")) == ((), ())
