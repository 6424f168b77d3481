from dataclasses import replace

import pytest

from content_library.deal_cards import OpenApproval, deal_card, missing_parts, open_approvals, stage_of
from content_library.deals import PackItem, deal_pack, deals_as_json, packs_as_json
from content_library.errors import Unknown
from content_library.intake import Contact, CrmStage, Phase
from tests.content_library.expected import expected, with_expected_suggestions
from tests.content_library.invented_maps import DAY, TODAY, a_cell, a_deal, a_need, a_picture, an_asset

STAGES = (
    CrmStage(pipeline="main", stage="Talking", phase="looking", typical_days=20),
    CrmStage(pipeline="side", stage="Talking", phase="signing", typical_days=9),
)
PHASES = (Phase(id="looking", order=0, label="Looking"), Phase(id="signing", order=1, label="Signing"))


def a_company(*assets, **fields):
    return a_picture(*assets, **{"deals": (a_deal(),), "crm_stages": STAGES, **fields})


def test_the_sample_company_has_its_published_deals(tarnwell):
    assert deals_as_json(tarnwell) == expected("deals.json")


def test_the_sample_company_has_its_published_packs(tarnwell):
    assert packs_as_json(with_expected_suggestions(tarnwell)) == expected("deal_packs.json")


def test_a_deal_is_stuck_from_its_typical_days_to_twice_as_many():
    stuck = {
        days: deal_card(a_company(deals=(a_deal(stage_entered=TODAY - days * DAY),)), "D1").stuck
        for days in (20, 25, 60)
    }
    assert stuck == {20: 0.0, 25: 0.25, 60: 1.0}


def test_a_stage_is_known_in_any_pipeline_and_the_deals_own_comes_first():
    picture = a_company(deals=(a_deal(crm_stage=" talking"), a_deal("D2", columns={"pipeline": "side"})))
    assert [deal_card(picture, id).phase for id in ("D1", "D2")] == ["looking", "signing"]
    assert stage_of(picture, "Unheard of") is None


def test_a_deal_in_a_stage_nobody_mapped_has_no_phase_and_no_pack():
    pack = deal_pack(a_company(an_asset(), deals=(a_deal(crm_stage="Unheard of"),)), "D1")
    assert (pack.card.phase, pack.card.typical, pack.card.stuck, pack.pack) == (None, None, 0.0, ())


def test_a_deal_that_is_none_is_said():
    with pytest.raises(Unknown, match="There is no deal D9"):
        deal_card(a_company(), "D9")


def test_of_two_contacts_one_who_blocks_outweighs_one_who_agrees_and_nobody_unknown_is_engaged():
    contacts = (
        Contact(deal="D1", persona="chief", name="Kim", status="approved"),
        Contact(deal="D1", persona="chief", name="Lee", status="blocking"),
        Contact(deal="D1", persona="buyer", name="unknown", status="engaged"),
    )
    assert deal_card(a_company(contacts=contacts), "D1").people == {"chief": "blocking", "buyer": "not_engaged"}


def test_a_pack_sends_one_of_two_copies_in_the_language_of_the_deal():
    assets = an_asset("A1", language="de"), an_asset("A2", language="de", quality=5), an_asset("A3", quality=5)
    picture = a_company(*assets, deals=(a_deal(language="de"),), duplicates=(("A1", "A2"),))
    assert deal_pack(picture, "D1").pack == (
        PackItem("A2", 3.0, ("N1",), ("chief",), "de", "external"),
        PackItem("A3", 1.8, ("N1",), ("chief",), "en", "external"),
    )


@pytest.mark.parametrize(
    ("status", "score"), [("engaged", 2.43), ("approved", 2.43), ("not_engaged", 3.4), ("blocking", 3.89)]
)
def test_what_helps_a_gatekeeper_who_is_not_on_board_is_worth_more(status, score):
    contact = Contact(deal="D1", persona="chief", name="Kim", status=status)
    picture = a_company(an_asset(), contacts=(contact,), cells=(a_cell(participation="gatekeeper"),))
    assert deal_pack(picture, "D1").pack[0].score == score


def test_the_seller_gets_internal_content_about_this_phase_and_no_other_competitor():
    def inside(id, **fields):
        return an_asset(id, **{"needs": (), "audience": "internal", "phases": ("looking",), **fields})

    assets = (
        inside("A1"),
        inside("A2", competitor="acme"),
        inside("A3", competitor="other"),
        inside("A4", status="draft"),
        inside("A5", phases=("signing",)),
        inside("A6", audience="partner"),
    )
    pack = deal_pack(a_company(*assets, deals=(a_deal(competitor="acme"),)), "D1")
    assert (pack.seller_only, pack.pack) == (("A1", "A2"), ())


def test_finance_is_open_in_the_present_phase_and_named_once_security_in_the_one_before(tarnwell):
    assert open_approvals(tarnwell, "D5") == (
        OpenApproval("cfo", "purchasing", "blocking"),
        OpenApproval("it-security", "choosing", "not_engaged"),
    )


def test_who_is_of_the_map_and_not_known_in_a_deal_is_told_once_its_phase_first(tarnwell):
    sarner = next(each for each in tarnwell.deals if each.account == "Sarner Metallbau")
    missing = missing_parts(tarnwell, sarner.id)
    assert [(each.persona, each.phase, each.participation) for each in missing] == [
        ("it-security", "learning", "participant"),
        ("cfo", "choosing", "gatekeeper"),
    ]


def test_of_a_lost_deal_and_of_one_where_all_are_known_nobody_is_missing(tarnwell):
    assert [missing_parts(tarnwell, each) for each in ("D5", "D8")] == [(), ()]


def test_a_closed_deal_waits_for_nobody(tarnwell):
    assert open_approvals(tarnwell, "D8") == ()


def test_a_gatekeeper_of_a_later_phase_is_not_asked_for_yet():
    cells = (a_cell(participation="driver"), a_cell(phase="signing", participation="gatekeeper"))
    picture = a_company(phases=PHASES, cells=cells, needs=(a_need(),))
    assert open_approvals(picture, "D1") == ()
    signing = replace(picture, deals=(a_deal(columns={"pipeline": "side"}),))
    assert open_approvals(signing, "D1") == (OpenApproval("chief", "signing", "not_engaged"),)
