from dataclasses import replace

from content_library.in_charge import in_charge, keeper
from content_library.intake import Person, Phase
from tests.content_library.invented_maps import a_picture, an_asset

PEOPLE = (
    Person(id="ana", name="Ana Bell", team="marketers"),
    Person(id="bo", name="Bo Cole", team="marketers"),
    Person(id="cy", name="Cy Dunn", team="sales"),
    Person(id="di", name="Di Ekman", team="writers"),
)


def of_phase(owner):
    picture = replace(a_picture(), people=PEOPLE)
    return in_charge(replace(picture, phases=(Phase(id="looking", label="Looking", order=0, owner=owner),)), "looking")


def test_marketing_is_in_charge_and_first_of_all_whose_the_phase_is():
    assert of_phase("") == ("ana", "bo")
    assert of_phase("Bo Cole") == of_phase("bo") == ("bo", "ana")
    assert of_phase("sales") == of_phase("cy") == ("ana", "bo")


def test_without_a_phase_marketing_is_in_charge_as_listed():
    assert in_charge(replace(a_picture(), people=PEOPLE), None) == ("ana", "bo")
    assert in_charge(a_picture(), "looking") == ()


def test_an_asset_is_kept_by_its_owner_unless_they_may_not_know_of_every_deal():
    for owner, found in (("di", "di"), ("ana", "ana"), ("cy", ""), ("nobody", ""), ("", "")):
        asset = an_asset().model_copy(update={"owner": owner})
        assert keeper(replace(a_picture(asset), people=PEOPLE), asset.id) == found
