"""A deal that returned to an earlier stage of its pipeline has a step back with its day."""

from datetime import date

from content_library.deal_course import StepBack, stages_of, steps_back


def test_only_the_deal_that_went_back_has_a_step_back(tarnwell):
    went_back = {deal.id: steps_back(tarnwell, deal.id) for deal in tarnwell.deals}
    assert {id: steps for id, steps in went_back.items() if steps} == {
        "D7": (StepBack("Presentation Scheduled", "Qualified To Buy", date(2025, 11, 20)),)
    }


def test_the_stages_stand_in_the_order_they_were_entered(tarnwell):
    assert [each.stage for each in stages_of(tarnwell, "D1")] == [
        "Appointment Scheduled",
        "Qualified To Buy",
        "Presentation Scheduled",
    ]


def test_without_a_history_nothing_is_said(tarnwell):
    assert stages_of(tarnwell, "D9") == ()
