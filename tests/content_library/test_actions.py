import pytest

from content_library.actions import Work, cheapest_work, work_sources
from content_library.intake import ForbiddenClaim, Suggestion
from tests.content_library.invented_maps import DAY, TODAY, a_picture, an_asset

OLD = TODAY - 2000 * DAY


def work(*assets, **fields):
    return cheapest_work(a_picture(*assets, **fields), "N1")


@pytest.mark.parametrize(
    ("action", "fields"),
    [
        ("finish", {"status": "draft", "format": "email", "language": "de"}),
        ("finish", {"status": "in_review"}),
        ("refresh", {"last_reviewed": OLD, "format": "video"}),
        ("refresh", {"expires_on": TODAY - DAY}),
        ("repurpose", {"last_reviewed": OLD, "format": "email"}),
        ("repurpose", {"depth": 4}),
        ("translate", {"language": "de"}),
        ("externalise", {"audience": "internal"}),
        ("externalise", {"audience": "partner"}),
        ("create", {"language": "de", "expires_on": TODAY - DAY}),
        ("create", {"expires_on": TODAY - DAY, "superseded_by": "A2"}),
        ("create", {"expires_on": TODAY - DAY, "permission": "withdrawn"}),
        ("create", {"needs": ()}),
    ],
)
def test_what_there_is_decides_the_cheapest_action(action, fields):
    assert work(an_asset(**fields)) == Work(action, () if action == "create" else ("A1",))


def test_a_forbidden_claim_is_not_refreshed():
    claim = ForbiddenClaim(id="X1", claim="Never breaks", assets=("A1",))
    assert work(an_asset(last_reviewed=OLD), forbidden_claims=(claim,)) == Work("create")


def test_an_untagged_asset_is_retagged_before_an_internal_one_goes_out():
    assets = an_asset("A1", audience="internal"), an_asset("A2", needs=())
    suggested = (Suggestion(asset="A2", need="N1"), Suggestion(asset="A1", need="N1"))
    assert work(*assets, suggestions=suggested) == Work("retag", ("A2",))


def test_a_blocked_suggestion_is_not_retagged():
    assert work(an_asset(needs=(), status="archived"), suggestions=(Suggestion(asset="A1", need="N1"),)) == Work(
        "create"
    )


def test_a_refresh_comes_before_a_repurpose_and_the_best_fit_first():
    worn = an_asset("A1", last_reviewed=OLD, format="video"), an_asset("A2", last_reviewed=OLD)
    assert work(an_asset("A0", format="email"), *worn) == Work("refresh", ("A2", "A1"))


def test_the_sources_of_an_action_the_need_does_not_call_for_are_none():
    picture = a_picture(an_asset(language="de"))
    assert (work_sources(picture, "N1", "translate"), work_sources(picture, "N1", "finish")) == (("A1",), ())
