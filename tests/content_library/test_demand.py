from datetime import timedelta

import pytest

from content_library.demand import Pair, demand_of, unmatched
from tests.content_library.invented_maps import TODAY, a_picture, a_question


def pairs(*questions):
    return demand_of(a_picture(questions=questions), "chief", "looking")


def test_a_person_who_asks_twice_for_a_need_counts_once():
    early, late, other = a_question(date=TODAY - timedelta(days=3)), a_question(), a_question(asker="lee")
    assert pairs(early, late, other) == (Pair("kim", "N1", (early, late)), Pair("lee", "N1", (other,)))
    assert pairs(early, late)[0].last == TODAY


@pytest.mark.parametrize(("days", "count"), [(-1, 0), (0, 1), (90, 1), (91, 0)])
def test_the_window_includes_both_its_ends(days, count):
    assert len(pairs(a_question(date=TODAY - timedelta(days=days)))) == count


@pytest.mark.parametrize(
    ("outcome", "count"),
    [("unanswered", 1), ("low_confidence", 1), ("thumbs_down", 1), ("answered", 0), ("out_of_scope", 0)],
)
def test_only_what_was_asked_in_vain_counts(outcome, count):
    assert len(pairs(a_question(outcome=outcome))) == count


def test_a_question_no_need_explains_is_unmatched():
    lost, known, served = a_question(need=None), a_question(), a_question(need=None, outcome="answered")
    assert unmatched(a_picture(questions=(lost, known, served))) == (lost,)
    assert pairs(lost) == ()


def test_the_finance_chief_of_the_sample_company_was_failed_six_times(tarnwell):
    found = demand_of(tarnwell, "cfo", "choosing")
    assert (len(found), sum(len(pair.questions) for pair in found)) == (6, 7)
