"""Links to assets: what everybody sees of them, and what one person does."""

import pytest

from tests.slack.conftest import GUEST, MARKETING, NINA, SOFIA, WITH_AGENCY

PUBLIC = "https://content.tarnwell.example/a12"
NDA = "https://content.tarnwell.example/a21"
INTERNAL = "https://content.tarnwell.example/a24"
EXPIRED = "https://content.tarnwell.example/a10"


@pytest.mark.usefixtures("served")
def test_a_link_to_a_public_asset_shows_what_it_is(slack, snapshot):
    slack.share(NINA, MARKETING, f"have a look <{PUBLIC}>")
    slack.settled()

    assert slack.transcript() == snapshot


@pytest.mark.usefixtures("served")
def test_a_copied_address_is_still_the_assets(slack):
    posted = "http://www.content.tarnwell.example/a12/?utm_source=mail#top"
    shared = slack.share(NINA, WITH_AGENCY, f"<{posted}>")
    slack.settled()

    assert slack.messages(WITH_AGENCY, shared.ts)[0].unfurls[posted]["external_ref"]["id"] == "A12"


@pytest.mark.usefixtures("served")
@pytest.mark.parametrize("url", [NDA, INTERNAL, EXPIRED, "https://content.tarnwell.example/nothing-there"])
def test_what_not_everybody_may_have_is_shown_nowhere(slack, url):
    slack.share(NINA, MARKETING, f"<{url}>")
    slack.settled()

    assert slack.calls("chat.unfurl") == []


def details_for(slack, user, channel):
    shared = slack.share(NINA, channel, f"<{PUBLIC}>")
    slack.settled()
    slack.open_details(user, shared, PUBLIC)
    slack.settled()
    return slack.details[-1]


@pytest.mark.usefixtures("served")
def test_a_colleague_sees_beside_it_whether_it_may_be_sent(slack, snapshot):
    assert details_for(slack, SOFIA, MARKETING) == snapshot


@pytest.mark.usefixtures("served")
def test_a_guest_sees_beside_it_what_the_channel_sees(slack):
    shown = details_for(slack, GUEST, WITH_AGENCY)

    assert [each["key"] for each in shown["metadata"]["entity_payload"]["custom_fields"]] == ["language", "length"]


@pytest.mark.usefixtures("served")
@pytest.mark.parametrize(("user", "asset"), [(GUEST, "A24"), (GUEST, "A30-gone"), (NINA, "A30-gone")])
def test_what_is_not_there_and_what_somebody_may_not_know_look_the_same(slack, user, asset):
    shared = slack.share(NINA, WITH_AGENCY, f"<{PUBLIC}>")
    slack.settled()
    shared.unfurls["https://content.tarnwell.example/moved"] = {"external_ref": {"id": asset, "type": "asset"}}
    slack.open_details(user, shared, "https://content.tarnwell.example/moved")
    slack.settled()

    assert [each["error"] for each in slack.details] == [{"status": "not_found"}]
