import pytest

from content_library.intake import ContentPreferences, ForbiddenClaim
from content_library.sharing import INTERNAL, PARTNER, Reason, Sharing, blocks, may_share, own_channel, successor
from tests.content_library.invented_maps import DAY, TODAY, a_cell, a_picture, an_asset


def shared(asset, role="sales", place="dm", *others, **fields):
    return may_share(a_picture(asset, *others, **fields), asset, role, place)


@pytest.mark.parametrize(
    ("asset", "reasons"),
    [
        ("A17", ["not published (draft)"]),
        ("A10", ["expired 2025-12-31"]),
        ("A34", ["superseded by A35"]),
        ("A27", ["customer permission withdrawn 2026-01-10", "contains a claim that may not be used (X2)"]),
        ("A44", ["contains a claim that may not be used (X1)"]),
        ("A24", ["internal only"]),
        ("A36", ["partner only"]),
        ("A21", []),
    ],
)
def test_every_block_of_the_sample_company_has_its_own_words(tarnwell, asset, reasons):
    assert [str(each) for each in blocks(tarnwell, tarnwell.asset_of[asset])] == reasons


def test_all_reasons_that_apply_are_kept_the_gravest_first():
    asset = an_asset(
        status="archived",
        expires_on=TODAY - DAY,
        superseded_by="A2",
        permission="withdrawn",
        audience="partner",
    )
    claims = tuple(ForbiddenClaim(id=id, claim="Never breaks", assets=("A1",)) for id in ("X1", "X2"))
    assert blocks(a_picture(asset, forbidden_claims=claims), asset) == (
        Reason("status", "archived"),
        Reason("expired", on=TODAY - DAY),
        Reason("superseded", "A2"),
        Reason("withdrawn"),
        Reason("claims", "X1, X2"),
        PARTNER,
    )


def test_an_asset_may_be_used_on_the_day_it_expires():
    assert shared(an_asset(expires_on=TODAY)) == Sharing("offer")


@pytest.mark.parametrize("role", ["marketer", "writer", "sales", "guest"])
@pytest.mark.parametrize("place", ["dm", "channel", "shared"])
def test_what_anybody_may_have_is_offered_everywhere(role, place):
    assert shared(an_asset(), role, place) == Sharing("offer")


@pytest.mark.parametrize("audience", ["nda", "internal", "partner"])
@pytest.mark.parametrize(("role", "place"), [("sales", "shared"), ("guest", "dm")])
def test_guests_do_not_see_even_the_title_of_anything_else(audience, role, place):
    sharing = shared(an_asset(audience=audience), role, place)
    assert (sharing.kind, sharing.may_be_named, sharing.may_be_titled) == ("withheld", False, False)


def test_a_blocked_asset_is_not_named_among_guests():
    assert not shared(an_asset(status="draft"), "marketer", "shared").may_be_named


def test_an_nda_asset_goes_out_with_a_notice():
    assert shared(an_asset(audience="nda")) == Sharing("offer_with_notice")


def test_an_internal_asset_is_for_colleagues_only_and_never_when_anything_else_is_wrong():
    assert shared(an_asset(audience="internal"), "sales", "channel") == Sharing("internal_only", (INTERNAL,))
    worse = shared(an_asset(audience="internal", status="draft"))
    assert worse == Sharing("withheld", (Reason("status", "draft"), INTERNAL))


def test_a_partner_asset_may_be_named_with_its_reason():
    assert shared(an_asset(audience="partner")) == Sharing("withheld", (PARTNER,))


def test_the_title_of_a_withdrawn_asset_gives_nobody_away():
    sharing = shared(an_asset(permission="withdrawn"))
    assert (sharing.kind, sharing.may_be_named, sharing.may_be_titled) == ("withheld", True, False)


def test_the_successor_is_the_newest_version():
    first, second, third = an_asset("A1", superseded_by="A2"), an_asset("A2", superseded_by="A3"), an_asset("A3")
    picture = a_picture(first, second, third)
    assert [successor(picture, asset) for asset in (first, second, third)] == [third, third, None]


def test_a_circle_or_a_broken_chain_has_no_successor():
    first, second, lost = (
        an_asset("A1", superseded_by="A2"),
        an_asset("A2", superseded_by="A1"),
        an_asset("A3", superseded_by="A9"),
    )
    picture = a_picture(first, second, lost)
    assert [successor(picture, asset) for asset in (first, second, lost)] == [None, None, None]


@pytest.mark.parametrize(
    ("wanting", "others", "channel"),
    [
        ([["data room"]], [["email"]], "data room"),
        ([["data room", "email"], ["call", "data room"]], [["email"]], "data room"),
        ([["data room", "call"]], [["email"]], ""),
        ([["data room"], ["call"]], [["email"]], ""),
        ([["email"], ["email"]], [["email"]], ""),
        ([[]], [["email"]], ""),
        ([], [["email"]], ""),
    ],
)
def test_content_has_its_own_channel_where_all_who_want_it_have_it_and_nobody_else(wanting, others, channel):
    wishes = [(("proof",), each) for each in wanting] + [(("how_to",), each) for each in others]
    cells = [a_cell(content_preferences=ContentPreferences(types=types, channels=names)) for types, names in wishes]

    assert own_channel(a_picture(cells=tuple(cells)), an_asset(content_type="proof")) == channel
