"""Which needs one piece is about, and what becomes of the others."""

from dataclasses import replace

from tests.content_library.briefs.proposed import proposed


def test_all_open_musts_make_one_piece_and_the_rest_is_named(tarnwell):
    brief = proposed(tarnwell, "cfo", "choosing")
    assert [(need.id, need.label, need.action) for need in brief.needs] == [
        ("CF-CH-1", "unmet", "refresh"),
        ("CF-CH-2", "weak", "repurpose"),
        ("CF-CH-3", "weak", "repurpose"),
    ]
    assert [(need.id, need.action) for need in brief.not_in_this_piece] == [("CF-CH-4", "create")]


def test_a_lesser_need_somebody_asks_about_is_answered_in_passing(tarnwell):
    brief = proposed(tarnwell, "cfo", "choosing")
    assert ([need.id for need in brief.in_passing], brief.elsewhere) == (["CF-CH-4"], ())
    assert [each for each in brief.boundaries if "CF-CH-4" in each] == []


def test_what_weighs_as_much_as_the_piece_itself_is_another_piece(tarnwell):
    brief = proposed(tarnwell, "cfo", "choosing", needs=["CF-CH-4"])
    assert {question.need for question in brief.must_answer} == {"CF-CH-4"}
    assert [need.id for need in brief.elsewhere] == ["CF-CH-1", "CF-CH-2", "CF-CH-3"]


def test_a_piece_of_proof_without_any_says_that_it_must_be_found_first(tarnwell):
    brief = proposed(tarnwell, "cfo", "choosing", needs=["CF-CH-4"])
    assert brief.library.decisions[0].why == "only A27 (customer permission withdrawn 2026-01-10)"
    assert brief.assumptions[0] == (
        "No proof for CF-CH-4 may be used yet: find a customer who agrees, or a document, before writing."
    )


def test_who_is_to_win_others_over_is_told_what_they_object(tarnwell):
    brief = proposed(tarnwell, "maintenance-manager", "choosing", needs=["MM-CH-4"])
    assert [(each.said_by, each.text) for each in brief.objections if each.said_by] == [
        ("Reliability Engineer", "Black-box scores are useless if I cannot see the spectrum"),
        ("Plant Director", "I will not stop a line for a pilot"),
        ("CFO", "Whose numbers are these?"),
        ("IT/OT Security Lead", "Where does our process data go?"),
    ]
    assert [each.heading for each in brief.outline if 1 in each.questions] == ["What the others doubt"]


def test_results_prove_and_where_others_stand_or_terms_of_a_contract_do_not(tarnwell):
    outline = proposed(tarnwell, "cfo", "choosing").outline
    assert [(each.heading, each.use) for each in (outline[1], outline[5])] == [
        ("What today costs", ("A05", "C3")),
        ("Proof and its limits", ("A25", "C1")),
    ]


def test_what_a_security_piece_proves_are_documents(tarnwell):
    sections = proposed(tarnwell, "it-security", "choosing").outline
    assert [use for each in sections for use in each.use if use.startswith("C")] == []


def test_a_need_with_an_asset_of_its_own_to_refresh_is_no_part_of_a_new_piece(tarnwell):
    brief = proposed(tarnwell, "reliability-engineer", "discovering")
    assert [need.id for need in brief.needs] == ["RE-DI-1", "RE-DI-4"]
    assert [(need.id, need.action) for need in brief.not_in_this_piece] == [
        ("RE-DI-2", "none"),
        ("RE-DI-3", "refresh"),
    ]


def test_the_needs_asked_for_are_the_needs_of_the_piece(tarnwell):
    brief = proposed(tarnwell, "cfo", "choosing", needs=["CF-CH-4"])
    assert [need.id for need in brief.needs] == ["CF-CH-4"]
    assert brief.form.content_type == "proof"


def test_a_cell_whose_needs_are_met_too_weakly_gets_its_asset_reshaped(tarnwell):
    brief = proposed(tarnwell, "plant-director", "awareness")
    assert [(each.need, each.action, each.asset) for each in brief.library.decisions] == [
        ("PD-AW-1", "repurpose", "A05")
    ]


def test_a_covered_cell_gives_no_brief_worth_writing(tarnwell):
    assert proposed(tarnwell, "maintenance-manager", "learning").score.points < 50


def test_success_is_simulated_by_the_scorer_of_the_matrix(tarnwell):
    success = proposed(tarnwell, "cfo", "choosing").success
    assert (success.coverage_from, success.coverage_to) == (19.4, 74.6)
    assert (success.questions_closed, success.deals) == (5, ("D1", "D2", "D4", "D5"))
    assert success.closing == "5 of 6 open requests closed"
    assert proposed(replace(tarnwell, questions=()), "cfo", "choosing").success.closing == "no request is open"
    assert success.coverage == "19.4 → 74.6 % (simulated; covered from 75 %)"
