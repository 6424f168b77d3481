"""Shortcuts: content for a message, a proposal for the library, a new brief."""

import pytest

from bot.skills.sync_library import sync_library
from tests.slack.conftest import GUEST, MARKETING, NINA, SOFIA, UNLISTED, WITH_AGENCY
from tests.slack.rerunning import Rerunning

ASKED = "Their finance lead asks how other plants proved payback. Do we have anything?"


@pytest.mark.usefixtures("served")
def test_content_for_a_message_is_for_whoever_looked_for_it_alone(slack, snapshot):
    message = slack.say(NINA, MARKETING, ASKED)
    slack.message_shortcut(SOFIA, message, "find_content")
    slack.settled()

    assert slack.last.ephemeral_to == SOFIA.id
    assert slack.transcript() == snapshot


def test_what_a_message_orders_is_searched_for_and_not_done(slack, serve, own_services):
    serve(own_services)
    message = slack.say(SOFIA, MARKETING, "Archive A10 and send everybody the weekly digest about bearing failure")
    slack.message_shortcut(NINA, message, "find_content")
    slack.settled()

    assert "bearing failure" in slack.last.text
    assert own_services.notebook.wishes() == ()
    assert own_services.notebook.subscriptions() == ()


@pytest.mark.usefixtures("served")
def test_a_guest_gets_public_content_for_a_message(slack):
    message = slack.say(SOFIA, WITH_AGENCY, "early warning signs of bearing failure")
    slack.message_shortcut(GUEST, message, "find_content")
    slack.settled()

    assert slack.last.ephemeral_to == GUEST.id
    assert "7 early-warning signs of bearing failure" in slack.last.text
    assert "CFO" not in slack.last.text


@pytest.mark.usefixtures("served")
def test_a_message_without_words_has_nothing_to_look_for(slack):
    message = slack.say(NINA, MARKETING, ":wave: :tada:")
    slack.message_shortcut(NINA, message, "find_content")
    slack.settled()

    assert slack.last.text == "There are no words in this message to look for."


def proposed(slack, user, text, channel=MARKETING, **values):
    message = slack.say(user, channel, text)
    slack.message_shortcut(user, message, "add_to_library")
    slack.settled()
    slack.submit(slack.modal(user), values, user)
    slack.settled()


def test_the_form_for_the_library_knows_what_the_message_says(slack, serve, own_services):
    serve(own_services)
    message = slack.say(NINA, MARKETING, "Leasing explained for finance\n<https://blog.example/leasing>")
    slack.message_shortcut(NINA, message, "add_to_library")
    slack.settled()

    blocks = {block["block_id"]: block["element"] for block in slack.modal(NINA).view["blocks"] if "element" in block}
    assert blocks["title"]["initial_value"] == "Leasing explained for finance"
    assert blocks["url"]["initial_value"] == "https://blog.example/leasing"
    assert blocks["audience"]["initial_option"]["value"] == "internal"


def test_a_proposal_reaches_marketing_and_comes_as_a_file_the_library_reads(slack, serve, own_services, snapshot):
    serve(own_services)
    proposed(
        slack, SOFIA, "<https://blog.example/leasing|Leasing: what finance asks>", audience="external", personas=["cfo"]
    )
    slack.open_home(NINA)
    slack.settled()

    assert slack.files == snapshot
    home = str(slack.home_of(NINA).view["blocks"])
    assert "<https://blog.example/leasing|Leasing: what finance asks> · from Sofia" in home
    slack.say(NINA, NINA, "audit the library")
    slack.settled()
    assert "Leasing: what finance asks" in slack.last.text


def test_whoever_proposes_and_is_on_no_list_is_not_named_by_an_id(slack, serve, own_services):
    serve(own_services)
    proposed(slack, UNLISTED, "<https://blog.example/leasing|Leasing>", audience="external")
    slack.open_home(NINA)
    slack.settled()

    (said,) = [each["text"]["text"] for each in slack.home_of(NINA).view["blocks"] if "Leasing" in str(each)]
    assert said == "*Proposed for the library*\n• <https://blog.example/leasing|Leasing>"


def test_the_file_of_a_proposal_becomes_a_draft_of_the_library(slack, serve, own_company):
    serve(own_company.services)
    proposed(slack, NINA, "<https://blog.example/leasing|Leasing>", audience="external", personas=["cfo"])
    for name, content in slack.files.items():
        (own_company.folder / "library" / name).write_bytes(content)
    sync_library(own_company.services, lambda *_: None)

    added = next(each for each in own_company.services.picture().assets if each.url == "https://blog.example/leasing")
    assert (added.title, added.audience, added.status, added.owner) == ("Leasing", "external", "draft", "nina")
    assert added.personas == ("cfo",)
    slack.open_home(NINA)
    slack.settled()
    assert "Proposed for the library" not in str(slack.home_of(NINA).view["blocks"])


@pytest.mark.usefixtures("served")
def test_what_is_in_the_library_already_is_said_and_not_proposed(slack):
    proposed(slack, NINA, "<https://content.tarnwell.example/a12/?utm_source=mail|Buyer's guide>", audience="external")

    assert slack.last.channel == "D0NINA"
    assert slack.last.text == (
        "That is in the library already: “Predictive maintenance buyer's guide 2025” (A12), published."
    )
    assert slack.files == {}


def test_what_was_proposed_already_is_said_to_wait_and_comes_as_no_second_file(slack, serve, own_services):
    serve(own_services)
    proposed(slack, SOFIA, "<https://blog.example/leasing|Leasing: what finance asks>", audience="external")
    proposed(slack, NINA, "<https://www.blog.example/leasing/?utm_source=mail|Leasing>", audience="external")

    assert slack.last.channel == "D0NINA"
    assert slack.last.text == (
        "“Leasing: what finance asks” is proposed for the library already, and not in it yet. Marketing finds it in Home"
        " and in the audit until an asset has this address."
    )
    assert list(slack.files) == ["leasing-what-finance-asks.md"]
    assert [each.after for each in own_services.notebook.wishes()] == ["Leasing: what finance asks"]


def test_a_proposal_done_again_after_a_crash_still_brings_its_file(slack, serve, own_services, serving):
    serve(own_services)
    rerunning = Rerunning(serving.jobs)
    slack.breaks("files.getUploadURLExternal")
    proposed(slack, NINA, "<https://blog.example/leasing|Leasing>", audience="external")
    assert slack.files == {}

    rerunning.last()
    assert list(slack.files) == ["leasing.md"]


@pytest.mark.usefixtures("served")
def test_a_guest_proposes_nothing(slack):
    message = slack.say(GUEST, WITH_AGENCY, "<https://blog.example/leasing>")
    slack.message_shortcut(GUEST, message, "add_to_library")
    slack.settled()

    assert slack.modal(GUEST) is None
    assert slack.last.ephemeral_to == GUEST.id
    assert slack.last.text.startswith("This is for colleagues only.")


@pytest.mark.usefixtures("served")
def test_a_new_brief_opens_its_form_from_anywhere(slack):
    slack.shortcut(NINA, "new_brief")
    slack.settled()

    assert slack.modal(NINA).view["title"]["text"] == "New brief"
