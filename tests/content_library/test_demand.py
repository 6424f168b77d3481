from datetime import timedelta

import pytest

from content_library.demand import Pair, closed_by, demand_of, is_open, unmatched
from content_library.intake import BriefRequest
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


def published(id="MP-1", days_ago=1, status="published", needs=("N1",)):
    day = TODAY - timedelta(days=days_ago)
    return BriefRequest(id=id, title=id, persona="chief", phase="looking", needs=needs, status=status, published_on=day)


@pytest.mark.parametrize(("days_ago", "open"), [(0, True), (1, False), (2, False)])
def test_what_was_asked_until_a_brief_for_it_was_published_is_open_no_longer(days_ago, open):
    question = a_question(date=TODAY - timedelta(days=days_ago))
    picture = a_picture(questions=(question,), briefs=(published(),))
    assert is_open(picture, question) is open
    assert len(demand_of(picture, "chief", "looking")) == int(open)


@pytest.mark.parametrize(
    ("brief", "open"),
    [
        (published(status="done"), False),
        (published(status="dropped"), True),
        (published(needs=("N2",)), True),
        (BriefRequest(id="B1", title="B1", persona="chief", phase="looking", needs=("N1",), status="done"), True),
    ],
    ids=["done in the file", "dropped", "of another need", "nobody knows when"],
)
def test_only_a_piece_published_for_the_need_closes_it(brief, open):
    question = a_question(date=TODAY - timedelta(days=3))
    assert is_open(a_picture(questions=(question,), briefs=(brief,)), question) is open


def test_the_first_brief_published_after_it_closes_a_question():
    question = a_question(date=TODAY - timedelta(days=5))
    briefs = (published("MP-3", 1), published("MP-1", 9), published("MP-2", 4))
    assert closed_by(a_picture(questions=(question,), briefs=briefs), question) == "MP-2"
