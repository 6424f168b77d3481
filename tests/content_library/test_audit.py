from content_library.audit import audit
from content_library.intake import Suggestion
from tests.content_library.expected import expected, with_expected_suggestions
from tests.content_library.invented_maps import DAY, TODAY, a_cell, a_picture, an_asset


def test_the_sample_company_has_its_published_audit(tarnwell):
    assert audit(with_expected_suggestions(tarnwell)).as_json() == expected("audit.json")


def test_an_asset_is_due_from_today_to_the_end_of_the_notice():
    dates = {id: TODAY + days * DAY for id, days in (("A1", -1), ("A2", 0), ("A3", 180), ("A4", 181))}
    assert audit(a_picture(*[an_asset(id, expires_on=day) for id, day in dates.items()])).due_to_expire == ("A2", "A3")


def test_an_old_asset_is_stale_only_where_nothing_fresher_meets_the_need():
    old = an_asset("A1", last_reviewed=TODAY - 600 * DAY)
    assert audit(a_picture(old)).stale == ("A1",)
    assert audit(a_picture(old, an_asset("A2"))).stale == ()


def test_content_for_a_reader_nobody_decided_about_is_not_called_useless():
    asset = an_asset(personas=("chief",), phases=("looking",))
    aimed = {part: audit(a_picture(asset, cells=(a_cell(participation=part),))) for part in ("not_involved", None)}
    assert {part: found.not_involved_cells for part, found in aimed.items()} == {"not_involved": ("A1",), None: ()}


def test_a_suggestion_inside_the_tags_of_an_asset_casts_no_doubt_on_them():
    suggestion = (Suggestion(asset="A1", need="N1"),)
    for personas, suspects in ((("chief",), ()), (("other",), ("A1",)), ((), ())):
        asset = an_asset(needs=(), personas=personas, phases=("looking",))
        assert audit(a_picture(asset, suggestions=suggestion)).mis_tagged_suspects == suspects
