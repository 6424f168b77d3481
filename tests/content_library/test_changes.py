"""Dates in the records tell what happened; nothing is measured or guessed."""

from datetime import date, timedelta

import pytest

from content_library.changes import Change, changes_since
from content_library.intake import BriefRequest, Campaign, Claim
from content_library.talk import Wish
from content_library.wishes import open_wishes
from tests.content_library.invented_maps import TODAY, a_picture, an_asset

WEEK = timedelta(days=7)


def since_a_week(*assets, **fields):
    return [(each.what, each.id) for each in changes_since(a_picture(*assets, **fields), TODAY - WEEK)]


def test_what_expired_is_missing_from_the_next_day_on():
    day = TODAY - WEEK - timedelta(days=1)
    assert since_a_week(an_asset(expires_on=day, last_reviewed=None)) == [("expired", "A1")]
    assert since_a_week(an_asset(expires_on=TODAY, last_reviewed=None)) == []


@pytest.mark.parametrize(
    ("fields", "what"),
    [
        ({"created": TODAY, "last_reviewed": TODAY}, "published"),
        ({"created": TODAY, "last_reviewed": TODAY, "status": "draft"}, "drafted"),
        ({"created": date(2020, 1, 1), "last_reviewed": TODAY}, "reviewed"),
        ({"permission": "withdrawn", "permission_changed": TODAY, "last_reviewed": None}, "withdrawn"),
        ({"permission": "granted", "permission_changed": TODAY, "last_reviewed": None}, "permission"),
    ],
)
def test_an_assets_dates_tell(fields, what):
    assert since_a_week(an_asset(**fields)) == [(what, "A1")]


def test_a_successor_replaces_when_it_is_made():
    old = an_asset(superseded_by="A2", last_reviewed=None)
    new = an_asset("A2", created=TODAY, last_reviewed=None)
    found = changes_since(a_picture(old, new), TODAY)
    assert found == (Change(TODAY, "superseded", "A1", "A2"), Change(TODAY, "published", "A2"))


def test_campaigns_briefs_and_claims_have_dates_too():
    campaign = Campaign(id="K1", name="K", persona="chief", phase="looking", starts=TODAY, ends=TODAY)
    brief = BriefRequest(id="B1", title="B", persona="chief", phase="looking", requested_on=TODAY)
    claim = Claim(id="C1", claim="c", approved_by="kim", approved_on=TODAY)
    found = since_a_week(campaigns=(campaign,), briefs=(brief,), claims=(claim,))
    assert found == [("brief requested", "B1"), ("claim approved", "C1"), ("campaign started", "K1")]


def test_a_wish_is_open_until_the_file_says_so():
    brief = BriefRequest(id="B1", title="B", persona="chief", phase="looking", status="writing")
    wish = Wish("w1", "kim", "brief", "B1", "status", "writing", "done")
    gone = Wish("w2", "kim", "brief", "B9", "status", "writing", "done")
    tags = Wish("w3", "kim", "asset", "A1", "needs", "N1", "N1, N2")
    pictures = [a_picture(an_asset(needs=n), briefs=(b,)) for n, b in ((("N1",), brief), (("N1", "N2"), brief))]
    assert [open_wishes(picture, [wish, gone, tags]) for picture in pictures] == [(wish, tags), (wish,)]
    done = a_picture(briefs=(brief.model_copy(update={"status": "done"}),))
    assert open_wishes(done, [wish]) == ()
