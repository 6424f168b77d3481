"""Who may be at a customer at all: personas of the deal's segment, whoever is a contact, and nobody else."""

from dataclasses import replace

from content_library.deal_cards import open_approvals, plays_in


def without_segment(picture, persona):
    """The sample company where nobody like that is in food and drink."""
    people = [
        each.model_copy(update={"segments": ("automotive-parts",)}) if each.id == persona else each
        for each in picture.personas
    ]
    contacts = [each for each in picture.contacts if (each.deal, each.persona) != ("D4", persona)]
    return replace(picture, personas=tuple(people), contacts=tuple(contacts))


def test_a_gatekeeper_of_another_segment_has_nothing_to_approve(tarnwell):
    picture = without_segment(tarnwell, "cfo")
    assert "cfo" in {each.persona for each in open_approvals(tarnwell, "D4")}
    assert "cfo" not in {each.persona for each in open_approvals(picture, "D4")}


def test_whoever_is_a_contact_plays_in_it_whatever_the_segment(tarnwell):
    people = [each.model_copy(update={"segments": ("automotive-parts",)}) for each in tarnwell.personas]
    picture = replace(tarnwell, personas=tuple(people))
    assert plays_in(picture, picture.deal_of["D4"], "cfo")


def test_a_deal_of_no_segment_may_have_everybody(tarnwell):
    deal = tarnwell.deal_of["D4"].model_copy(update={"segment": ""})
    assert plays_in(without_segment(tarnwell, "cfo"), deal, "cfo")
