""" "Longer": what a piece becomes, and where it stays as it is."""

import pytest

from content_library.briefs.changing import Wanted, changed
from tests.content_library.briefs.proposed import proposed


def test_a_page_that_is_to_be_longer_becomes_a_text_its_reader_opens_with_the_sheet_beside_it(tarnwell):
    brief = proposed(tarnwell, "cfo", "choosing")
    form = changed(tarnwell, brief, Wanted(steps=1)).form
    assert (brief.form.format, brief.form.companion) == ("one_pager", "calculator")
    assert (form.format, form.companion, form.words) == ("faq", "calculator", 1200)


def test_a_page_for_whom_no_text_is_noted_stays_as_it_is(tarnwell):
    brief = proposed(tarnwell, "plant-director", "discovering")
    assert changed(tarnwell, brief, Wanted(steps=1)).form == brief.form


@pytest.mark.parametrize("steps", [1, 2])
def test_longer_makes_no_reference_of_a_guide(tarnwell, steps):
    brief = proposed(tarnwell, "reliability-engineer", "discovering")
    assert changed(tarnwell, brief, Wanted(steps=steps)).form.depth == 3


def test_another_format_brings_its_own_outline_and_call_to_action(tarnwell):
    brief = proposed(tarnwell, "plant-director", "learning")
    letter = changed(tarnwell, brief, Wanted(format="email"))
    assert [each.heading for each in letter.outline][::4] == ["Subject and first sentence", "One request"]
    assert letter.call_to_action.text == "Check the request in this email. Approve, or send back one question."
    again = changed(tarnwell, letter, Wanted(format="one_pager"))
    assert (again.outline, again.call_to_action) == (brief.outline, brief.call_to_action)
    assert (again.provenance, again.blanks) == (brief.provenance, brief.blanks)
