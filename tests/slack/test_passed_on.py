"""A question nobody has content for, passed on to a colleague by whoever asked it."""

import pytest

from bot.views.slack.buttons import AskColleague
from tests.loopback.workspace import GUEST
from tests.slack.conftest import JONAS, MARKETING, NINA, PRIYA, SOFIA, WITH_AGENCY
from tests.slack.pressing import answer_of, forged, shown_to, transcript

SUBSIDIES = "white paper on subsidies for the CFO in purchasing"
CALCULATOR = "do you have a payback calculator?"
ASK = "ask_colleague:0"

pytestmark = pytest.mark.usefixtures("own_served")


def letters(slack, user):
    """What Milepost told somebody by itself: outside of any thread."""
    return [each for each in slack.messages(user) if each.user == "U0MILE" and each.ts == each.root]


def offers(message):
    rows = [block["elements"] for block in message.blocks if block["type"] == "actions"]
    return [each["text"]["text"] for row in rows for each in row if "text" in each]


def test_a_question_in_vain_is_passed_on_with_a_word_of_ones_own_and_everybody_there_sees_it(
    slack, ask, press, submit, snapshot
):
    ask(SOFIA, MARKETING, SUBSIDIES)
    press(slack.last, "Ask Nina", SOFIA)
    form = transcript(slack)
    submit(SOFIA, note="They decide on Friday.")

    assert (form, transcript(slack)) == snapshot


def test_the_same_words_reach_the_same_person_once_whoever_asks(slack, ask, press, submit):
    ask(SOFIA, MARKETING, SUBSIDIES)
    first = slack.last
    press(first, ASK, SOFIA)
    press(first, ASK, JONAS)
    submit(SOFIA)
    submit(JONAS)
    told = slack.last
    ask(PRIYA, PRIYA, SUBSIDIES)
    press(slack.last, ASK, PRIYA)

    assert [each.text.splitlines()[1] for each in letters(slack, NINA)] == [f"> {SUBSIDIES}"]
    assert (told.ephemeral_to, told.text.split(".")[0]) == (JONAS.id, "Die Frage ist dort schon angekommen")
    assert shown_to(slack, PRIYA) == ["They have this question already."]


def test_what_was_asked_alone_is_passed_on_without_a_word_to_others(slack, press, submit):
    slack.command(SOFIA, MARKETING, f"/milepost {SUBSIDIES}")
    slack.settled()
    press(slack.last, ASK, SOFIA)
    submit(SOFIA)

    assert len(letters(slack, NINA)) == 1
    assert slack.last.ephemeral_to == SOFIA.id
    assert slack.last.text == "Sofia asked Nina, who has the question in a direct message."


def test_the_keeper_of_what_may_not_be_used_is_asked_and_said_to_be_out_of_reach_when_slack_does_not_know_them(
    slack, ask, press
):
    ask(SOFIA, MARKETING, CALCULATOR)
    press(slack.last, "Ask Ada", SOFIA)

    assert shown_to(slack, SOFIA) == [
        "Whoever would know cannot be reached in this Slack, so nothing was sent.",
    ]
    assert slack.modal(SOFIA).view["title"]["text"] == "Not possible"


@pytest.mark.parametrize(
    ("user", "place", "question"),
    [
        (NINA, MARKETING, SUBSIDIES),
        (SOFIA, SOFIA, "what can I send to Brixen?"),
        (SOFIA, SOFIA, "anything on subsidies that Ane Etxeberria could use?"),
        (SOFIA, MARKETING, "case studies?"),
        (SOFIA, WITH_AGENCY, SUBSIDIES),
        (GUEST, GUEST, SUBSIDIES),
        (SOFIA, SOFIA, "what is the weather like?"),
    ],
    ids=["herself", "a deal", "people of a deal", "something found", "among guests", "a guest", "not our trade"],
)
def test_nobody_is_offered_to_be_asked(slack, ask, press, user, place, question):
    ask(user, place, question)
    answer = next(each for each in reversed(slack.messages(place)) if each.blocks)
    before = [label for label in offers(answer) if label.startswith("Ask ")]
    press(answer, forged(answer, AskColleague(answer=answer_of(answer) if user is not GUEST else "x")), user)

    assert before == []
    assert slack.modal(user).view["title"]["text"] == "Not possible"
    assert letters(slack, NINA) == []
