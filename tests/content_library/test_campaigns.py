from content_library.campaigns import covered_without_campaign, laid_over, not_where_they_look
from content_library.intake import Campaign, ContentPreferences
from tests.content_library.invented_maps import DAY, TODAY, a_cell, a_picture, an_asset


def a_campaign(**fields):
    return Campaign(
        id="K1", **{"name": "Spring", "motion": "inbound", "persona": "chief", "phase": "looking", **fields}
    )


def looked_for(channels, at):
    cell = a_cell(content_preferences=ContentPreferences(channels=at))
    return not_where_they_look(a_picture(cells=(cell,)), a_campaign(channels=channels))


def test_good_content_without_a_campaign_is_named():
    assert [cell.persona for cell in covered_without_campaign(a_picture(an_asset()))] == ["chief"]
    assert covered_without_campaign(a_picture(an_asset(), campaigns=(a_campaign(ends=TODAY),))) == ()
    assert covered_without_campaign(a_picture()) == ()


def test_the_campaigns_of_the_sample_company_lie_over_their_cells(tarnwell):
    assert {cell: [each.id for each in there] for cell, there in laid_over(tarnwell).items()} == {
        ("maintenance-manager", "awareness"): ["K1"],
        ("maintenance-manager", "discovering"): ["K4"],
        ("maintenance-manager", "learning"): ["K3"],
        ("plant-director", "awareness"): ["K2"],
    }


def test_a_campaign_that_has_ended_lies_over_nothing():
    ended, running = a_campaign(ends=TODAY - DAY), a_campaign(ends=TODAY)
    assert laid_over(a_picture(campaigns=(ended, running))) == {("chief", "looking"): (running,)}


def test_a_campaign_that_has_ended_promotes_nothing():
    ended = a_picture(an_asset(), campaigns=(a_campaign(ends=TODAY - DAY),))

    assert [cell.persona for cell in covered_without_campaign(ended)] == ["chief"]


def test_the_campaigns_of_the_sample_company_that_run_past_their_readers(tarnwell):
    assert [each.id for each in tarnwell.campaigns if not_where_they_look(tarnwell, each)] == ["K3", "K4"]


def test_a_campaign_is_off_when_no_channel_has_a_word_in_common_with_the_readers():
    assert looked_for(("LinkedIn", "phone"), at=("YouTube", "trade fairs"))
    assert not looked_for(("LinkedIn ads",), at=("linkedin",))
    assert not looked_for((), at=("YouTube",))
    assert not looked_for(("phone",), at=())
