"""Campaigns that have not begun."""

import pytest

from tests.companies.changed import HERE, changed

CAMPAIGNS = (
    (HERE / "orvasta" / "campaigns.yaml").read_text("utf-8")
    + """
- {id: CA3, name: Spring seals, motion: inbound, persona: treasurer, phase: commit, channels: [email], assets: [OV02],
   starts: 2026-06-01, ends: 2026-08-30, owner: bo}
- {id: CA4, name: Winter letters, motion: inbound, persona: treasurer, phase: commit, channels: [email], assets: [OV02],
   starts: 2025-11-01, ends: 2026-01-30, owner: bo}
"""
)
"""The company's day is 20 April 2026."""


@pytest.fixture(scope="module")
def say(tmp_path_factory):
    with changed("orvasta", tmp_path_factory.mktemp("customs"), {"campaigns.yaml": CAMPAIGNS}) as talking:
        yield talking


@pytest.mark.parametrize(
    ("asked", "first", "campaign"),
    [
        ("which campaigns are planned", "Campaigns still to start: 1 of 4.", "CA3"),
        ("any upcoming campaigns?", "Campaigns still to start: 1 of 4.", "CA3"),
        ("geplante Kampagnen", "Kampagnen vor dem Start: 1 von 4.", "CA3"),
        ("¿qué campañas están previstas?", "Campañas por empezar: 1 de 4.", "CA3"),
        ("koje su kampanje planirane", "Kampanje koje tek počinju: 1 od 4.", "CA3"),
    ],
)
def test_campaigns_are_picked_by_whether_they_have_begun(say, asked, first, campaign):
    lines = say(asked, user="tova", role="marketer")[0]["text"].splitlines()
    assert (lines[0], lines[1].strip()[:3]) == (first, campaign)
