"""What a window has no room for is counted in its hint, with a sentence that says the first of them."""

from dataclasses import replace

import pytest

from bot.views.slack.brief_form import BriefWish, brief_form
from bot.views.slack.kept_forms import Fields, assign_form, change_form, publish_form
from content_library.intake import Person
from content_library.picture import Picture
from tests.bot.views.slack.at_home import ENGLISH, cell_of
from tests.bot.views.slack.payloads import opened


def hints(view):
    """What stands below each input, by its label."""
    inputs = [block for block in opened(view)["blocks"] if block["type"] == "input"]
    return {each["label"]["text"]: each.get("hint", {}).get("text", "") for each in inputs}


def people(many):
    return tuple(Person(id=f"p{each}", name=f"Person {each}", team="writers") for each in range(many))


def fields(picture, **values):
    wish = BriefWish("cfo", "choosing", cell_of(picture, "cfo", "choosing"))
    return Fields(wish, ("guide",), "guide", 2, ("en",), ("en", "de"), **values)


def test_whoever_has_no_room_in_the_form_is_given_it_by_sentence(tarnwell: Picture):
    everybody = people(53)
    found = hints(change_form(fields(tarnwell, writers=everybody), replace(tarnwell, people=everybody), ENGLISH))
    assert found["Writer"] == "Not listed here: 23 more; say it in the thread: “give it to Person 30”."
    assert found["Reviewers"] == "Not listed here: 3 more; say it in the thread: “add Person 50 as reviewer”."


def test_nothing_is_said_where_everybody_is_listed(tarnwell: Picture):
    everybody = people(30)
    found = hints(change_form(fields(tarnwell, writers=everybody), replace(tarnwell, people=everybody), ENGLISH))
    assert (found["Writer"], found["Reviewers"], found["Format"], found["Languages"]) == ("", "", "", "")


def test_the_hundred_and_first_writer_is_named_beside_what_is_said_anyway():
    (hint,) = hints(assign_form(people(101), "A title", "x", ENGLISH)).values()
    assert hint == (
        "They get it in a direct message. Not listed here: one more; say it in the thread: “give it to Person 100”."
    )


def test_an_asset_beyond_the_hundredth_is_told_by_its_id(tarnwell: Picture):
    assets = [tarnwell.assets[0].model_copy(update={"id": f"A-{each}"}) for each in range(102)]
    hint = hints(publish_form(assets, "A title", "x", ENGLISH))["The asset it became"]
    assert hint.endswith("Not listed here: 2 more; say it in the thread: “published as A-100”.")


@pytest.mark.parametrize(("many", "said"), [(10, False), (12, True)])
def test_needs_beyond_the_tenth_are_counted(tarnwell: Picture, many, said):
    cell = cell_of(tarnwell, "cfo", "choosing")
    needs = tuple(replace(cell.needs[0], need=f"N-{each}") for each in range(many))
    wish = BriefWish("cfo", "choosing", replace(cell, needs=needs))
    told = "Not listed here: 2 more; say it in the thread: “brief for N-10”."
    assert (told in hints(brief_form(wish, tarnwell, ENGLISH))["What is missing"]) is said


def test_readers_beyond_the_hundredth_are_counted(tarnwell: Picture):
    first = tarnwell.personas[0]
    many = tuple(first.model_copy(update={"id": f"r{each}", "label": f"Reader {each}"}) for each in range(101))
    found = hints(brief_form(BriefWish(), replace(tarnwell, personas=many), ENGLISH))
    assert found["For whom"] == "Not listed here: one more; say it in the thread: “brief for Reader 100”."
