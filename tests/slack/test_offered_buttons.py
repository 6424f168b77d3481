"""Which buttons stand below what: only those that do what they say, for whoever reads it."""

import pytest

from tests.slack.conftest import MARKETING, NINA, SOFIA

pytestmark = pytest.mark.usefixtures("own_served")
NEEDS = "what content does the gatekeeper need in the choosing phase?"
MATRIX, GAPS = "show the coverage matrix", "what are the biggest gaps?"


@pytest.mark.parametrize(
    ("asked", "offered"),
    [
        (NEEDS, ["Why this?", "Share to a channel"]),
        (MATRIX, ["Why this?", "Share to a channel"]),
        (GAPS, ["Why this?", "Share to a channel"]),
        ("brief for the CFO in choosing", ["Why this?", "Share to a channel"]),
        ("case study in Spanish", ["Share to a channel"]),
        ("how many assets do we have?", ["Share to a channel"]),
        ("who is the CFO?", ["Share to a channel"]),
        ("anything on welding robots?", ["Share to a channel"]),
        ("why is CFO in choosing on top?", ["Share to a channel"]),
        ("tell me about A20", ["Share to a channel"]),
        ("what can you do?", []),
        ("what is the weather?", []),
        ("A26 is out of date", []),
        ("thanks!", []),
    ],
)
def test_why_and_share_stand_only_where_they_have_something_to_tell(slack, ask, asked, offered):
    said = ask(NINA, NINA, asked)
    answer = next(each for each in slack.messages(NINA, said.ts) if each.user == "U0MILE" and each.blocks)
    elements = [each for block in answer.blocks for each in block.get("elements", ())]
    menus = [each["options"] for each in elements if each.get("action_id") == "besides:0"]

    assert [option["text"]["text"] for options in menus for option in options] == offered


@pytest.mark.parametrize(
    ("said", "answered"),
    [("thanks!", "You are welcome."), ("ok", "All right. Ask me anything else."), ("danke dir", "Gern.")],
)
def test_thanks_are_answered_shortly_and_there_is_nothing_to_press(slack, ask, said, answered):
    ask(NINA, NINA, said)

    assert (slack.last.text, {block["type"] for block in slack.last.blocks}) == (answered, {"section", "context"})


def test_a_thumb_said_below_an_answer_is_kept(slack, ask):
    asked = ask(NINA, NINA, NEEDS)
    slack.say(NINA, NINA, ":+1:", asked.ts)
    slack.settled()

    assert slack.last.text.startswith("Stored: helpful, about ")


@pytest.mark.parametrize(("user", "offered"), [(NINA, ["Why 65.2?", "Not now"]), (SOFIA, ["Why 65.2?"])])
def test_who_may_not_put_a_gap_off_is_not_offered_it_where_they_read_alone(slack, ask, user, offered):
    ask(user, user, GAPS)
    menu = next(
        each
        for block in slack.last.blocks
        for each in block.get("elements", ())
        if each.get("action_id") == "gap_besides:1"
    )

    assert [option["text"]["text"] for option in menu["options"]] == offered


@pytest.mark.parametrize(
    ("asked", "hints"),
    [
        (
            NEEDS,
            ["The owner of the asset gets it, without sentences on deals or a buyer’s people they may not hear of."],
        ),
        (MATRIX, []),
    ],
)
def test_an_owner_is_only_spoken_of_where_one_hears_of_it(slack, ask, press, asked, hints):
    said = ask(NINA, MARKETING, asked)
    answer = next(each for each in slack.messages(MARKETING, said.ts) if each.user == "U0MILE" and each.blocks)
    press(answer, "Not helpful", NINA)

    assert [block["hint"]["text"] for block in slack.modal(NINA).view["blocks"] if "hint" in block] == hints
