from content_library.campaigns import CellCampaigns, campaign_layer, covered_without_campaign, not_where_they_look
from content_library.intake import Campaign, ContentPreferences
from tests.content_library.invented_maps import DAY, TODAY, a_cell, a_picture, an_asset


def a_campaign(**fields):
    return Campaign(
        id="K1", **{"name": "Spring", "motion": "inbound", "persona": "chief", "phase": "looking", **fields}
    )


def looked_for(channels, at):
    cell = a_cell(content_preferences=ContentPreferences(channels=at))
    return not_where_they_look(a_picture(cells=(cell,)), a_campaign(channels=channels))


def test_the_campaigns_of_the_sample_company_lie_over_their_cells(tarnwell):
    layer = {(each.persona, each.phase): each for each in campaign_layer(tarnwell) if each.campaigns}
    assert {cell: (each.motions, [k.id for k in each.off_channel]) for cell, each in layer.items()} == {
        ("maintenance-manager", "awareness"): (("inbound",), []),
        ("maintenance-manager", "discovering"): (("outbound",), ["K4"]),
        ("maintenance-manager", "learning"): (("inbound",), ["K3"]),
        ("plant-director", "awareness"): (("inbound",), []),
    }


def test_a_campaign_that_has_ended_no_longer_counts():
    ended, running = a_campaign(ends=TODAY - DAY), a_campaign(ends=TODAY)
    assert campaign_layer(a_picture(campaigns=(ended,))) == (CellCampaigns("chief", "looking", (), ()),)
    assert campaign_layer(a_picture(campaigns=(running,)))[0].campaigns == (running,)


def test_good_content_without_a_campaign_is_named():
    assert [cell.persona for cell in covered_without_campaign(a_picture(an_asset()))] == ["chief"]
    assert covered_without_campaign(a_picture(an_asset(), campaigns=(a_campaign(),))) == ()
    assert covered_without_campaign(a_picture()) == ()


def test_a_campaign_is_off_when_no_channel_has_a_word_in_common_with_the_readers():
    assert looked_for(("LinkedIn", "phone"), at=("YouTube", "trade fairs"))
    assert not looked_for(("LinkedIn ads",), at=("linkedin",))
    assert not looked_for((), at=("YouTube",))
    assert not looked_for(("phone",), at=())
