"""The message of a kept brief, wherever it stands: up to date everywhere, with the buttons of whoever alone reads it."""

import pytest

from content_library.brief_cards import MOST, cards_of
from content_library.briefs.kept import Actor
from content_library.briefs.life import Move
from tests.slack.conftest import BEN, MARKETING, NINA, PRIYA, SOFIA


@pytest.fixture(autouse=True)
def served(in_the_sample):
    return in_the_sample


def in_messages(slack, user, id="MP-1"):
    return [message for message in slack.messages(user) if id in message.text]


def labels(message):
    """What is written on the buttons and in the menu of a message."""
    elements = [each for block in message.blocks for each in block.get("elements", ())]
    texts = [each["text"]["text"] for each in elements if each["type"] == "button"]
    return texts + [each["text"]["text"] for menu in elements for each in menu.get("options", ())]


# --------------------------------------------------------------------------- up to date


def test_a_step_in_direct_messages_shows_in_the_room(slack, given, press):
    (card,) = in_messages(slack, PRIYA)
    press(card, "Start", PRIYA)
    assert "(being written)" in given.text
    press(given, "Hand in for review", PRIYA)
    assert "(in review)" in card.text
    assert "(in review)" in given.text


def test_what_is_said_above_it_stays(slack, given, press):
    press(given, "Start", PRIYA)
    (card,) = in_messages(slack, PRIYA)
    assert card.text.startswith("Nina gave you this brief to write. MP-1: ")
    assert "(being written)" in card.text


def test_a_sentence_changes_it_everywhere(slack, given, ask):
    ask(NINA, NINA, "MP-1 is due 30 April")
    (card, _) = in_messages(slack, PRIYA)
    assert "30 Apr 2026" in str(card.blocks)
    assert "30 Apr 2026" in str(given.blocks)


def test_buttons_of_an_older_message_act_on_what_it_shows_now(slack, given, press, log):
    (card,) = in_messages(slack, PRIYA)
    press(given, "Start", PRIYA)
    press(card, "Hand in for review", PRIYA)
    assert [each.kept.status for each in log.history("MP-1")][-2:] == ["in_progress", "in_review"]
    assert [each.text for each in slack.messages(PRIYA) if "was first" in each.text] == []


def test_a_message_that_was_deleted_is_forgotten_and_the_others_change(slack, given, press, own_services):
    (card,) = in_messages(slack, PRIYA)
    slack.delete(card)
    slack.settled()
    press(given, "Start", PRIYA)
    assert "(being written)" in given.text
    assert card.ts not in {each.ts for each in cards_of(own_services.library.engine, "MP-1")}


@pytest.mark.usefixtures("given")
def test_the_newest_messages_of_a_brief_are_kept_up_to_date(slack, own_services, press):
    for _ in range(MOST + 2):
        slack.open_home(PRIYA)
        slack.settled()
        press(slack.home_of(PRIYA), "open_kept:0", PRIYA)
        slack.say(PRIYA, PRIYA, "hello")
        slack.settled()
    press(in_messages(slack, PRIYA)[-1], "Start", PRIYA)
    shown = ["(being written)" in message.text for message in in_messages(slack, PRIYA)]
    assert shown == [False] * (len(shown) - MOST) + [True] * MOST
    assert len(cards_of(own_services.library.engine, "MP-1")) == MOST


# --------------------------------------------------------------------------- whose buttons


def test_in_a_room_everybody_sees_all_of_them(given):
    assert labels(given) == ["Start", "Edit", "Assign", "Publish", "Drop", "Versions", "Download"]


@pytest.mark.usefixtures("given")
def test_a_writer_alone_sees_what_a_writer_may(slack):
    (card,) = in_messages(slack, PRIYA)
    assert labels(card) == ["Start", "Edit", "Publish", "Versions", "Download"]


def test_whoever_asked_for_it_may_date_and_drop_it(slack, ask, press):
    ask(SOFIA, SOFIA, "brief for the CFO in choosing")
    card = slack.last
    press(card, "keep_brief:0", SOFIA)
    assert labels(card) == ["Edit", "Drop", "Versions", "Download"]


@pytest.mark.usefixtures("given")
def test_somebody_elses_brief_can_be_read_and_taken_along(slack, ask):
    ask(BEN, BEN, "show MP-1")
    assert [label for label in labels(slack.last) if label in ("Start", "Edit", "Publish", "Drop")] == []


@pytest.mark.usefixtures("given")
def test_what_a_reader_alone_may_not_do_is_refused_all_the_same(slack, press, log, own_services):
    """Their rights changed after the message was made."""
    (card,) = in_messages(slack, PRIYA)
    nina = Actor("nina", "marketer")
    stale = list(card.blocks)
    log.move("MP-1", Move("assigned", writer="ben"), own_services.picture(), nina, own_services.clock())
    card.blocks[:] = stale
    press(card, "Start", PRIYA)
    assert log.kept("MP-1").writer == "ben"
    assert MARKETING not in {message.channel for message in in_messages(slack, PRIYA)}
