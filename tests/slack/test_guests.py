"""Among guests, and with one: public content, nothing beside it that is not for them, and no word too many."""

import json

import pytest

from tests.slack.conftest import BOT, GUEST, NINA, SOFIA, WITH_AGENCY

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
            "There are guests here, so I share public content only. Ask me in a direct message or an internal channel.",
        ),
        (SOFIA.id, "Guests read along here, so I only said what is public. Ask me in a direct message for the rest."),
    ]


@pytest.mark.parametrize("asked", ["webinars?", "case study in Spanish", "what is the weather?", "what can you do?"])
def test_a_colleague_hears_nothing_of_more_where_there_is_none(slack, ask, asked):
    ask(NINA, WITH_AGENCY, asked)

    assert [seen_by for seen_by, _ in told(slack, WITH_AGENCY)] == [None]


@pytest.mark.parametrize(
    ("asked", "answered"),
    [
        ("what can I send to Lurra?", "I share public content only: ask me for a topic or a format."),
        ("where are our biggest content gaps?", "I share public content only: ask me for a topic or a format."),
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
