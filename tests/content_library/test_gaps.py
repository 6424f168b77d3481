from content_library.gaps import capacity, gaps, gaps_as_json
from content_library.intake import BriefRequest, Contact, CrmStage
from tests.content_library.expected import expected, with_expected_suggestions
from tests.content_library.invented_maps import DAY, TODAY, a_cell, a_deal, a_need, a_picture, a_question, an_asset

STAGES = (CrmStage(pipeline="main", stage="Talking", phase="looking", also=("later",), typical_days=20),)


def a_brief(*needs, **fields):
    return BriefRequest(id="B1", **{"title": "Brief", "persona": "chief", "phase": "looking", "needs": needs, **fields})


def the_gap(*assets, **fields):
    return gaps(a_picture(*assets, **fields))[0]


def test_the_sample_company_has_its_published_gaps(tarnwell):
    assert gaps_as_json(with_expected_suggestions(tarnwell)) == expected("gaps.json")


def test_two_pieces_go_where_a_tag_a_draft_and_a_running_brief_do_not_help(tarnwell):
    pieces = capacity(with_expected_suggestions(tarnwell), 2)
    assert [(piece.gap.persona, piece.gap.phase, piece.needs) for piece in pieces] == [
        (
            "cfo",
            "choosing",
            {"CF-CH-1": "refresh", "CF-CH-2": "repurpose", "CF-CH-3": "repurpose", "CF-CH-4": "create"},
        ),
        ("reliability-engineer", "discovering", {"RE-DI-1": "create", "RE-DI-3": "refresh", "RE-DI-4": "create"}),
    ]


def test_nothing_urgent_counts_four_tenths():
    gap = the_gap()
    assert (gap.priority, gap.hole, gap.urgency, gap.unmet, gap.actions) == (40.0, 1.0, 0.4, ("N1",), {"N1": "create"})


def test_demand_deals_and_age_make_a_hole_urgent():
    old = an_asset(expires_on=TODAY - DAY)
    questions = tuple(a_question(asker=asker) for asker in "abcde")
    deal = a_deal(stage_entered=TODAY - 40 * DAY)
    gap = the_gap(old, questions=questions, deals=(deal,), crm_stages=STAGES)
    assert (gap.demand, gap.deals, gap.stale, gap.urgency, gap.priority) == (1.0, 1.0, 1.0, 1.0, 100.0)
    assert gap.stuck_deals == (("D1", 40, 20, 100),)


def test_a_persona_on_board_makes_a_stuck_deal_half_as_urgent():
    deals = (a_deal(stage_entered=TODAY - 25 * DAY), a_deal("D2", amount=900.0), a_deal("D3", status="won", amount=1e6))
    contact = Contact(deal="D1", persona="chief", name="Kim", status="approved")
    alone = the_gap(deals=deals, crm_stages=STAGES)
    reached = the_gap(deals=deals, crm_stages=STAGES, contacts=(contact,))
    assert (alone.deals, alone.stuck_deals) == (0.1, (("D1", 25, 20, 25),))
    assert (reached.deals, reached.stuck_deals) == (0.05, (("D1", 25, 20, 13),))


def test_a_gap_whose_open_musts_are_all_being_written_waits():
    needs = (a_need("N1"), a_need("N2", importance="should"))
    gap = the_gap(needs=needs, briefs=(a_brief("N1"),))
    assert (gap.discounted, gap.priority, gap.in_progress) == (True, 10.0, ("B1",))


def test_it_does_not_wait_for_a_brief_of_another_cell_one_that_is_done_or_one_for_a_should():
    needs = (a_need("N1"), a_need("N2", importance="should"))
    for brief in (a_brief("N1", persona="other"), a_brief("N1", status="done"), a_brief("N2")):
        assert not the_gap(needs=needs, briefs=(brief,)).discounted


def test_a_gap_without_an_open_must_never_waits():
    gap = the_gap(needs=(a_need(importance="should"),), briefs=(a_brief("N1"),))
    assert (gap.discounted, gap.in_progress) == (False, ("B1",))


def test_a_met_need_has_no_action():
    assert the_gap(an_asset()).actions == {}


def test_cells_without_a_number_come_last_with_the_reason():
    assert gaps_as_json(a_picture(cells=(a_cell(participation="not_involved"),))) == [
        {"persona": "chief", "phase": "looking", "priority": 0.0, "why": "not_needed"}
    ]
    assert gaps_as_json(a_picture(needs=()))[0]["why"] == "unmapped"
