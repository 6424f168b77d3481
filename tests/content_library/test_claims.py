"""Claims: approved and unexpired ones to use, forbidden ones with what to say instead."""

from dataclasses import replace
from datetime import date

import pytest

from content_library.claims import broken_by, claims_about, claims_for, is_approved
from content_library.intake import Claim

TODAY = date(2026, 5, 4)


@pytest.mark.parametrize(
    ("fields", "approved"),
    [
        ({}, True),
        ({"approved_by": ""}, False),
        ({"approved_on": date(2026, 5, 5)}, False),
        ({"expires_on": date(2026, 5, 3)}, False),
        ({"expires_on": TODAY}, True),
    ],
)
def test_approved_by_somebody_by_today_and_not_expired(fields, approved):
    claim = Claim(**{"id": "C1", "claim": "Half the time", "approved_by": "mo", **fields})
    assert is_approved(claim, TODAY) is approved


def test_the_cell_gets_what_speaks_of_its_needs_first(tarnwell):
    assert [claim.id for claim in claims_for(tarnwell, "cfo", "choosing").allowed][:4] == ["C4", "C1", "C3", "C5"]


def test_a_customers_result_is_no_argument_before_its_phase(tarnwell):
    found = claims_for(tarnwell, "reliability-engineer", "discovering")
    assert "C2" not in {claim.id for claim in found.allowed}
    assert "C2" in {claim.id for claim in claims_for(tarnwell, "maintenance-manager", "choosing").allowed}


def test_a_lapsed_claim_is_shown_apart(tarnwell):
    later = replace(tarnwell, today=date(2026, 11, 15))
    found = claims_for(later, "cfo", "choosing")
    assert [claim.id for claim in found.lapsed] == ["C1", "C3"]


def test_every_forbidden_claim_comes_with_its_replacement(tarnwell):
    found = claims_for(tarnwell, "it-security", "learning").forbidden
    assert [(each.claim.id, each.instead.id if each.instead else None) for each in found] == [
        ("X1", "C1"),
        ("X2", None),
        ("X3", None),
    ]


def test_a_replacement_that_lapsed_replaces_nothing(tarnwell):
    later = replace(tarnwell, today=date(2026, 11, 15))
    assert claims_about(later, "downtime").forbidden[0].instead is None


def test_claims_about_a_topic_share_a_word_with_it(tarnwell):
    assert [claim.id for claim in claims_about(tarnwell, "internal hours needed").allowed] == ["C4", "C3"]


@pytest.mark.parametrize(
    ("text", "broken"),
    [
        ("Customers cut downtime by 40 percent.", ["X1"]),
        ("As Brandt Presswerk has shown.", ["X2"]),
        ("The first year is free, with discounts.", ["X3"]),
        ("Median 24 % after a year.", []),
        ("140 % more.", []),
    ],
)
def test_a_text_that_seems_to_make_a_forbidden_claim_is_found(tarnwell, text, broken):
    assert [claim.id for claim in broken_by(tarnwell, text)] == broken


def allowed(picture, persona, phase):
    return [claim.id for claim in claims_for(picture, persona, phase).allowed]


def test_whoever_looks_things_up_is_shown_no_results_of_others(tarnwell):
    assert allowed(tarnwell, "it-security", "choosing") == []


def test_terms_of_a_contract_are_told_a_phase_early_and_not_two(tarnwell):
    assert ("C5" in allowed(tarnwell, "cfo", "choosing"), "C5" in allowed(tarnwell, "plant-director", "learning")) == (
        True,
        False,
    )
