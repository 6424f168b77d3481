"""Among guests, and with one: public content, nothing beside it that is not for them, and no word too many."""

import json
from contextlib import contextmanager
from dataclasses import replace

import pytest

from bot.slack_app import events
from tests.loopback.slack import LoopbackSlack
from tests.loopback.workspace import Channel
from tests.slack.conftest import (
    BOT,
    GUEST,
    HOME,
    MARKETING,
    NINA,
    PRIYA,
    SOFIA,
    WITH_AGENCY,
    WITH_CUSTOMER,
    WITHOUT_BOT,
    _Serving,
)

PUBLIC = "I share public content only here: ask me for a topic or a format."
UNKNOWN = (
    "I cannot see who you are in Slack, so I share public content only."
    " Tell whoever runs Milepost: its log says what it lacks."
)
UNSEEN = "I cannot see who reads along here, so I only said what is public. Ask me in a direct message for the rest."

pytestmark = pytest.mark.usefixtures("served")


def told(slack, place):
    """(who sees it, first line) of everything Milepost said there."""
    return [(each.ephemeral_to, each.text.splitlines()[0]) for each in slack.messages(place) if each.user == BOT.id]


def kinds(message):
    """What can be pressed or chosen below it."""
    elements = [each for block in message.blocks for each in block.get("elements", ()) if "action_id" in each]
    return [each["action_id"].split(":")[0] for each in elements]


def test_below_an_answer_among_guests_nothing_is_offered_that_is_not_for_them(slack, ask):
    ask(NINA, WITH_AGENCY, "what do you have on security?")
    answer = next(each for each in slack.messages(WITH_AGENCY) if each.user == BOT.id and not each.ephemeral_to)

    assert kinds(answer) == ["rate_answer"]
    assert "in_language" not in json.dumps(answer.blocks)


def test_a_colleague_hears_that_there_is_more_where_there_is(slack, ask):
    ask(SOFIA, WITH_AGENCY, "what can I send to Lurra?")

    assert told(slack, WITH_AGENCY) == [
        (
            None,
            "I share public content only here: ask me for a topic or a format.",
        ),
        (SOFIA.id, "Guests read along here, so I only said what is public. Ask me in a direct message for the rest."),
    ]


@pytest.mark.parametrize("place", [WITH_AGENCY, WITH_CUSTOMER])
def test_a_command_among_guests_is_answered_as_a_mention_there_though_only_the_asker_sees_it(slack, place):
    slack.command(SOFIA, place, "/milepost how do we beat Gearmind?")
    slack.settled()

    assert told(slack, place) == [
        (SOFIA.id, "I found nothing public on that. Try another topic or format."),
        (SOFIA.id, "Guests read along here, so I only said what is public. Ask me in a direct message for the rest."),
    ]


def test_a_command_where_milepost_cannot_look_is_the_askers_own(slack):
    slack.command(NINA, WITHOUT_BOT, "/milepost how do we beat Gearmind?")
    slack.settled()

    assert told(slack, WITHOUT_BOT)[0][1].startswith("Best match: “Battlecard: Gearmind (INTERNAL)” (A24)")


@pytest.mark.parametrize("asked", ["webinars?", "case study in Spanish", "what is the weather?", "what can you do?"])
def test_a_colleague_hears_nothing_of_more_where_there_is_none(slack, ask, asked):
    ask(NINA, WITH_AGENCY, asked)

    assert [seen_by for seen_by, _ in told(slack, WITH_AGENCY)] == [None]


@pytest.mark.parametrize(
    ("asked", "answered"),
    [
        ("what can I send to Lurra?", "I share public content only here: ask me for a topic or a format."),
        ("where are our biggest content gaps?", "I share public content only here: ask me for a topic or a format."),
        ("anything on quantum physics?", "I found nothing public on that. Try another topic or format."),
        ("thanks!", "I find public content: ask for a topic or a format."),
        ("case study for food", "Public: “Case study: Mlekarna Sava cuts emergency work orders by 38 percent”."),
        (
            "something for the food industry",
            "Public: “Case study: Mlekarna Sava cuts emergency work orders by 38 percent”.",
        ),
    ],
)
def test_a_guest_is_answered_in_their_direct_messages_as_one(slack, ask, asked, answered):
    ask(GUEST, GUEST, asked)

    assert told(slack, GUEST) == [(None, answered)]


# --------------------------------------------------------------------------- whoever cannot be looked up


def test_who_cannot_be_looked_up_is_told_that_and_no_more(sample_services):
    with _there("users:read", sample_services) as slack:
        slack.say(NINA, NINA, "where are our biggest content gaps?")
        slack.settled()

        assert told(slack, NINA) == [(None, PUBLIC), (None, UNKNOWN)]


def test_a_room_that_cannot_be_looked_into_is_not_said_to_have_guests(sample_services):
    with _there("channels:read", sample_services) as slack:
        slack.mention(NINA, MARKETING, "where are our biggest content gaps?")
        slack.settled()

        assert told(slack, MARKETING) == [(None, PUBLIC), (NINA.id, UNSEEN)]


@contextmanager
def _there(without, services):
    home = HOME.without_scopes(without)
    with LoopbackSlack(home, time_scale=0.5, subscriptions=events()) as slack, _Serving(slack) as serving:
        serving.start(services)
        yield slack


def test_without_files_the_matrix_says_to_its_asker_that_the_picture_is_missing(sample_services):
    with _there("files:write", sample_services) as slack:
        slack.mention(NINA, MARKETING, "show me the coverage matrix")
        slack.settled()

        seen_by, last = told(slack, MARKETING)[-1]
        assert (seen_by, last.split(":")[0]) == (NINA.id, "The picture of the matrix is missing")


def test_a_group_message_of_colleagues_has_no_guests_and_is_followed_without_a_mention(sample_services):
    group = Channel("G0GROUP", "mpdm-nina--priya--milepost-1", frozenset((BOT.id, NINA.id, PRIYA.id)), "mpim")
    home = replace(HOME, channels=(*HOME.channels, group))
    with LoopbackSlack(home, time_scale=0.5, subscriptions=events()) as slack, _Serving(slack) as serving:
        serving.start(sample_services)
        asked = slack.mention(NINA, group, "what does the CFO need in choosing?")
        slack.settled()
        slack.say(PRIYA, group, "and in learning?", asked.ts)
        slack.settled()

        assert [seen_by for seen_by, _ in told(slack, group)] == [None, None]
        slack.assert_good_citizen()


def test_a_guest_who_wants_settings_hears_that_they_are_for_colleagues(slack):
    slack.command(GUEST, WITH_AGENCY, "/milepost settings")
    slack.settled()

    assert slack.last.ephemeral_to == GUEST.id
    assert slack.last.text == "This is for colleagues only. Ask me for public content in a direct message."


def test_a_guest_who_wants_a_new_brief_hears_that_it_is_for_colleagues(slack):
    slack.command(GUEST, WITH_AGENCY, "/milepost new brief")
    slack.settled()

    assert "This is for colleagues only." in json.dumps(slack.modal(GUEST).view)
    assert told(slack, WITH_AGENCY) == []


def test_who_has_left_the_channel_gets_no_apology_for_a_hint_that_did_not_reach_them(slack):
    slack.mention(NINA, WITH_CUSTOMER, "where are our biggest content gaps?")
    slack.settled()

    assert (told(slack, WITH_CUSTOMER), told(slack, NINA)) == ([(None, PUBLIC)], [])


def test_who_has_left_the_channel_hears_directly_why_nothing_was_said_to_them_there(sample_services):
    left = Channel("C0LEFT", "left", frozenset((BOT.id, SOFIA.id)))
    home = replace(HOME, channels=(*HOME.channels, left))
    with LoopbackSlack(home, time_scale=0.5, subscriptions=events()) as slack, _Serving(slack) as serving:
        serving.start(sample_services)
        slack.mention(NINA, left, "what can I send to Lurra?")
        slack.settled()
        heard = told(slack, left), told(slack, NINA)

    assert heard[0] == []
    assert heard[1] == [
        (
            None,
            "You are not in that channel, so I cannot tell you there what is for you alone. Ask me in a direct message.",
        )
    ]
