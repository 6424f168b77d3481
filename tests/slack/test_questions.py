"""Questions asked in Slack, and what people see there."""

import pytest

from tests.slack.conftest import MARKETING, NINA


@pytest.mark.usefixtures("served")
def test_a_mention_is_answered_in_its_thread(slack, snapshot):
    slack.mention(NINA, MARKETING, "what content does the gatekeeper need in the choosing phase?")
    slack.settled()

    assert slack.transcript() == snapshot


@pytest.mark.usefixtures("served")
def test_a_button_asks_what_it_says_in_the_same_thread(slack):
    asked = slack.mention(NINA, MARKETING, "what content does the gatekeeper need in the choosing phase?")
    slack.settled()
    slack.click(slack.last, "Create brief: CFO × Choosing", NINA)
    slack.settled()

    assert slack.last.root == asked.ts
    assert slack.last.text.startswith("Proposed brief for CFO × Choosing (gatekeeper)")
