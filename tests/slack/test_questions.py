"""Questions asked in Slack, and what people see there."""

import pytest

from tests.slack.conftest import HOME, JONAS, LURRA, MARKETING, NINA, SOFIA
from tests.slack.pressing import transcript


@pytest.mark.usefixtures("served")
def test_a_mention_is_answered_in_its_thread(slack, snapshot):
    slack.mention(NINA, MARKETING, "what content does the gatekeeper need in the choosing phase?")
    slack.settled()

    assert transcript(slack) == snapshot


@pytest.mark.usefixtures("served")
def test_a_button_asks_what_it_says_in_the_same_thread(slack):
    asked = slack.mention(NINA, MARKETING, "what content does the gatekeeper need in the choosing phase?")
    slack.settled()
    slack.click(slack.last, "Create brief: CFO × Choosing", NINA)
    slack.settled()

    assert slack.last.root == asked.ts
    assert slack.last.text.startswith("Proposed brief for CFO × Choosing (gatekeeper)")


@pytest.mark.usefixtures("served")
@pytest.mark.parametrize(
    "asked",
    ["where are our biggest content gaps?", "why is CFO in choosing on top?", "brief for the CFO in choosing"],
)
def test_in_a_room_no_deal_is_named_in_passing(slack, asked):
    slack.mention(NINA, MARKETING, asked)
    slack.settled()

    assert (slack.last.ephemeral_to, "Lurra" in repr((slack.last.text, slack.last.blocks))) == (None, False)


@pytest.mark.usefixtures("served")
@pytest.mark.parametrize(
    "said",
    ["thanks, see you at lunch", "<@U0SOFIA> can you look at this?", ":+1:", "ok", "great work team", "good morning"],
)
def test_what_people_say_to_each_other_in_its_thread_is_theirs(slack, said):
    asked = slack.mention(NINA, MARKETING, "what content does the gatekeeper need in the choosing phase?")
    slack.settled()
    before = len(slack.messages(MARKETING, asked.ts))
    slack.say(SOFIA, MARKETING, said, asked.ts)
    slack.settled()

    assert len(slack.messages(MARKETING, asked.ts)) == before + 1


@pytest.mark.usefixtures("served")
def test_what_is_about_a_deal_is_said_to_the_asker_alone(slack):
    slack.mention(SOFIA, MARKETING, "what can I send to Lurra?")
    slack.settled()

    assert (slack.last.ephemeral_to, "Lurra" in slack.last.text) == (SOFIA.id, True)


@pytest.mark.usefixtures("served")
@pytest.mark.parametrize(
    "next",
    [
        "who has not approved yet?",
        "only Spanish",
        "and for the CFO?",
        "tell me about the second one",
        "why?",
        "wer fehlt noch?",
    ],
)
def test_what_goes_on_with_an_answer_about_a_deal_is_for_the_same_eyes(slack, next):
    asked = slack.mention(SOFIA, MARKETING, "what can I send to Lurra?")
    slack.settled()
    slack.say(SOFIA, MARKETING, next, asked.ts)
    slack.settled()

    said = [message for message in slack.messages(MARKETING) if message.user == HOME.bot.id]
    assert [message.ephemeral_to for message in said] == [SOFIA.id, SOFIA.id]


@pytest.mark.usefixtures("served")
@pytest.mark.parametrize(
    "next", ["where are our biggest content gaps?", "what does the gatekeeper need in the choosing phase?"]
)
def test_what_has_nothing_of_the_deal_in_it_is_for_everybody_again(slack, next):
    asked = slack.mention(SOFIA, MARKETING, "what can I send to Lurra?")
    slack.settled()
    slack.say(SOFIA, MARKETING, next, asked.ts)
    slack.settled()

    assert (slack.last.ephemeral_to, "Lurra" in repr((slack.last.text, slack.last.blocks))) == (None, False)


@pytest.mark.usefixtures("served")
@pytest.mark.parametrize("asked", ["case study for {} Foods", "brief for {} Foods", "what can I send to {} Foods?"])
def test_the_deal_of_somebody_else_is_answered_like_one_that_nobody_has(slack, asked):
    answers = []
    for account in ("Lurra", "Lukra"):
        slack.mention(JONAS, MARKETING, asked.format(account))
        slack.settled()
        answers.append((slack.last.ephemeral_to, slack.last.text.replace(account, "…")))

    assert answers[0] == answers[1]


@pytest.mark.usefixtures("served")
@pytest.mark.parametrize("asked", ["what can I send?", "what should I send next?", "who is missing?", "next step?"])
def test_in_the_channel_of_a_deal_what_asks_of_no_other_is_asked_of_that_one(slack, asked):
    slack.mention(SOFIA, LURRA, asked)
    slack.settled()

    assert (slack.last.ephemeral_to, "Lurra Foods" in slack.last.text) == (SOFIA.id, True)
    assert "Torre Alba" not in slack.last.text


@pytest.mark.usefixtures("served")
def test_in_the_channel_of_a_deal_others_can_be_asked_about(slack):
    answers = []
    for asked in (
        "what can I send to Torre Alba?",
        "which of my deals are stuck?",
        "where are our biggest content gaps?",
    ):
        slack.mention(SOFIA, LURRA, asked)
        slack.settled()
        answers.append((slack.last.ephemeral_to, slack.last.text.splitlines()[0]))

    assert answers == [
        (SOFIA.id, "5 assets to send to Torre Alba Packaging."),
        (SOFIA.id, "1 stuck: Lurra Foods."),
        (None, "Biggest gap: CFO × Choosing, priority 65.2."),
    ]


@pytest.mark.usefixtures("served")
def test_in_the_channel_of_a_deal_a_command_is_about_it_too(slack):
    slack.command(SOFIA, LURRA, "/milepost what can I send?")
    slack.settled()

    assert "5 assets to send to Lurra Foods." in slack.last.text


@pytest.mark.usefixtures("served")
def test_who_may_not_hear_of_a_deal_finds_none_in_its_channel(slack):
    answers = []
    for channel in (LURRA, MARKETING):
        slack.mention(JONAS, channel, "what can I send?")
        slack.settled()
        answers.append((slack.last.ephemeral_to, slack.last.text))

    assert answers[0] == answers[1]


@pytest.mark.usefixtures("served")
def test_a_colleague_who_is_mentioned_is_meant_by_name(slack, ask):
    ask(NINA, NINA, "assign BR-015 to <@U0PRIYA>")

    assert "writer: nobody → Priya" in slack.last.text


@pytest.mark.usefixtures("served")
def test_a_mention_of_somebody_else_is_no_word_to_look_for(slack, ask):
    ask(NINA, NINA, "<@U0NOBODY1> case studies for food please")

    assert "U0NOBODY1" not in slack.last.text
