"""When a piece is due, in which languages and form, and who passes it on."""

from dataclasses import replace
from datetime import date

import pytest

from content_library.briefs.needs import suited_to
from tests.content_library.briefs.proposed import proposed


def without_steps(picture):
    return replace(picture, deals=tuple(deal.model_copy(update={"next_step": ""}) for deal in picture.deals))


def with_step(picture, text):
    deals = (each.model_copy(update={"next_step": text if each.id == "D1" else ""}) for each in picture.deals)
    return replace(picture, deals=tuple(deals))


def in_time(picture):
    deals = (each.model_copy(update={"stage_entered": picture.today}) for each in picture.deals)
    return replace(picture, deals=tuple(deals))


def test_due_two_days_before_the_next_step_of_a_deal_of_the_phase_of_which_only_the_day_is_told(tarnwell):
    brief = proposed(tarnwell, "cfo", "choosing")
    assert (brief.due, brief.due_because) == (date(2026, 2, 24), "the next step of Lurra Foods is on 26 Feb 2026")


def test_due_two_days_before_the_next_closing_of_the_phase_where_no_step_has_a_day(tarnwell):
    brief = proposed(in_time(without_steps(tarnwell)), "cfo", "choosing")
    assert (brief.due, brief.due_because) == (date(2026, 2, 26), "Veltmann Dairy should close on 28 Feb 2026")


def test_due_in_two_weeks_where_a_deal_is_past_its_time_and_none_has_an_earlier_date(tarnwell):
    undated = {"D5": {"close_date": None}}
    deals = tuple(each.model_copy(update=undated.get(each.id, {})) for each in tarnwell.deals)
    brief = proposed(without_steps(replace(tarnwell, deals=deals)), "cfo", "choosing")
    assert (brief.due, brief.due_because) == (
        date(2026, 3, 2),
        "two weeks: Lurra Foods is past the usual time of its stage",
    )


@pytest.mark.parametrize("step", ["call on 18 Feb", "called on 12 Feb", "call next week"])
def test_a_step_too_near_to_write_for_or_gone_by_is_no_date(tarnwell, step):
    assert proposed(in_time(with_step(tarnwell, step)), "cfo", "choosing").due == date(2026, 2, 26)


def test_due_in_two_weeks_where_no_deal_is_waiting(tarnwell):
    assert proposed(tarnwell, "reliability-engineer", "discovering").due == date(2026, 3, 2)


def test_languages_of_the_open_deals_follow_the_default(tarnwell):
    languages = proposed(tarnwell, "cfo", "choosing").form.languages
    assert [(each.code, each.why) for each in languages] == [
        ("en", "default"),
        ("es", "Lurra Foods"),
        ("de", "Brixen Automotive and Veltmann Dairy"),
    ]


def test_a_brief_for_one_deal_is_due_and_speaks_for_that_deal_alone(tarnwell):
    brief = proposed(tarnwell, "cfo", "choosing", deal="D1")
    assert [wanted.code for wanted in brief.form.languages] == ["es", "en"]
    assert [use.split(" (")[0] for use in brief.distribution.deals] == ["Lurra Foods"]
    assert (brief.success.deals, "Hollin" in brief.due_because) == (("D1",), False)


def test_a_need_for_a_tool_brings_a_format_to_work_in(tarnwell):
    form = proposed(tarnwell, "cfo", "choosing").form
    assert (form.format, form.companion, form.words) == ("one_pager", "calculator", 400)


@pytest.mark.parametrize(
    ("cell", "format", "needs"),
    [
        (("cfo", "choosing"), "case_study", ("CF-CH-4",)),  # what is met by proof
        (("cfo", "choosing"), "checklist", ("CF-CH-1",)),  # what is worked in
        (("cfo", "choosing"), "calculator", ()),  # preferred: it serves every need
        (("cfo", "choosing"), "webinar", ()),  # of several types in the library
        (("reliability-engineer", "discovering"), "case_study", ()),  # nothing there is to be proven
        (("cfo", "learning"), "case_study", ()),
    ],
)
def test_a_format_asked_for_is_for_the_needs_it_suits(tarnwell, cell, format, needs):
    assert suited_to(tarnwell, *cell, format) == needs


def test_a_gatekeeper_gets_it_from_the_driver_of_the_phase(tarnwell):
    assert proposed(tarnwell, "cfo", "choosing").delivery.forwarded_by == "Maintenance Manager"
