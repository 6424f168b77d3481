"""Suggested tags in Slack: shown, accepted, edited, rejected, taken back, suggested to the owner."""

import json
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.views.slack.carried_tags import AcceptTags, RejectTags, ReviewTags, UndoTags
from content_library.coverage import coverage
from content_library.intake import Suggestion
from content_library.tag_decisions import TagDecisions
from content_library.talk import Wish
from tests.slack.conftest import MARKETING, NINA, SOFIA, WITH_AGENCY
from tests.slack.pressing import forged, said, transcript
from tests.slack.rerunning import Rerunning

NEEDS = "what content does the gatekeeper need in the choosing phase?"
A20 = ("IT-CH-2", "IT-CH-4")

pytestmark = pytest.mark.usefixtures("own_served")


@pytest.fixture
def review(slack, ask, press):
    """The review of one asset, as this person gets it."""

    def reviewed(user, asset="A20"):
        ask(NINA, MARKETING, NEEDS)
        press(slack.last, forged(slack.last, ReviewTags(asset=asset)), user)
        return slack.last

    return reviewed


@pytest.fixture
def rerun(serving, own_served):  # noqa: ARG001 - nothing dispatches before it is served
    return Rerunning(serving.jobs)


@pytest.fixture
def decided(own_served):
    def decisions():
        book = TagDecisions(own_served.services.library.engine)
        return sorted((each.need, each.user, each.accepted, each.undone_by) for each in book.all())

    return decisions


def tags_of(own_served, asset):
    return own_served.services.picture().asset_of[asset].needs


def suggested(own_served):
    return {(each.asset, each.need) for each in own_served.services.picture().suggestions}


def test_accepted_tags_count_from_then_on_and_can_be_taken_back(slack, review, press, own_served, decided, snapshot):
    before = coverage(own_served.services.picture()).cell("it-security", "choosing").coverage
    message = review(NINA)
    assert message.ephemeral_to == NINA.id
    assert transcript(slack) == snapshot
    press(message, "accept_tags:0", NINA)

    assert slack.last.text == "Tags of “Security and data-flow white paper” (A20) accepted."
    assert sorted(tags_of(own_served, "A20")) == list(A20)
    assert coverage(own_served.services.picture()).cell("it-security", "choosing").coverage > before
    assert {asset for asset, _ in suggested(own_served)} == {"A41"}
    press(slack.last, "undo_tags:0", NINA)
    assert tags_of(own_served, "A20") == ()
    assert coverage(own_served.services.picture()).cell("it-security", "choosing").coverage == before
    assert decided() == [(need, "nina", True, "nina") for need in A20]


def test_a_rejected_tag_is_never_suggested_again(review, press, own_served, decided):
    press(review(NINA), "reject_tags:0", NINA)

    assert {asset for asset, _ in suggested(own_served)} == {"A41"}
    own_served.services.library.replace_suggestions(
        [*own_served.services.picture().suggestions, *_suggestions_of_the_sample()]
    )
    assert {asset for asset, _ in suggested(own_served)} == {"A41"}
    assert decided() == [(need, "nina", False, None) for need in A20]


def _suggestions_of_the_sample():
    return [Suggestion(asset="A20", need=need, score=0.6, sentence="…") for need in A20]


def test_what_is_not_ticked_is_rejected(slack, review, press, submit, own_served, decided):
    press(review(NINA), "edit_tags:0", NINA)
    submit(NINA, needs=["IT-CH-2"])

    assert decided() == [("IT-CH-2", "nina", True, None), ("IT-CH-4", "nina", False, None)]
    assert tags_of(own_served, "A20") == ("IT-CH-2",)
    assert slack.last.text.startswith("Tags of ")


def test_of_many_tags_the_window_lists_ten_and_decides_those(slack, ask, press, submit, own_served, decided):
    """The message has room for three of them and says so; what the window does not list is left to be decided."""
    library = own_served.services.library
    needs = [need.id for need in own_served.services.picture().needs if need.persona == "maintenance-manager"][:12]
    library.replace_suggestions([Suggestion(asset="A20", need=need, score=0.6, sentence="…") for need in needs])
    ask(NINA, MARKETING, NEEDS)
    press(slack.last, forged(slack.last, ReviewTags(asset="A20")), NINA)
    assert "and 9 more tags: “Edit” shows them" in slack.last.blocks[2]["text"]["text"]
    press(slack.last, "edit_tags:0", NINA)
    hint = slack.modal(NINA).view["blocks"][1]["hint"]["text"]
    submit(NINA, needs=needs[3:5])

    assert hint.endswith(f"Not listed here: 2 more; say it in the thread: “tag A20 with {needs[10]}”.")
    assert decided() == sorted((need, "nina", need in needs[3:5], None) for need in needs[:10])


@pytest.mark.parametrize("place", [MARKETING, NINA], ids=["in a channel", "directly"])
def test_an_answer_keeps_what_else_it_says_when_one_of_its_tags_is_decided(slack, ask, press, decided, place):
    asked = ask(NINA, place, "which assets are untagged?")
    answer = next(each for each in slack.messages(place, asked.ts) if each.blocks)
    before = answer.text
    press(answer, "accept_tags:0", NINA)
    told = slack.last
    press(told, "undo_tags:0", NINA)

    assert (answer.text, answer.edits, told.root) == (before, 0, asked.ts)
    assert told.text.startswith("Undone: ")
    assert {each[3] for each in decided()} == {"nina"}


def test_two_who_accept_decide_once_and_the_second_is_told_who_was_first(slack, review, press, decided):
    mine = review(NINA)
    press(mine, forged(mine, AcceptTags(asset="A20", needs=A20)), NINA)
    answer = next(each for each in slack.messages(MARKETING) if each.blocks and not each.ephemeral_to)
    answer.blocks = [each for each in answer.blocks if each["block_id"] != "forged"]
    press(answer, forged(answer, AcceptTags(asset="A20", needs=A20)), SOFIA)

    assert decided() == [(need, "nina", True, None) for need in A20]
    assert slack.last.text == "Nina decided this already."


def test_what_others_accept_is_suggested_to_the_owner(slack, review, press, own_served, decided):
    press(review(SOFIA), "accept_tags:0", SOFIA)

    assert decided() == []
    wishes = [replace(each, id="") for each in own_served.services.notebook.wishes()]
    assert wishes == [Wish("", "sofia", "asset", "A20", "needs", "", "IT-CH-4, IT-CH-2")]
    assert [each.text for each in slack.messages(NINA)] == ["Sofia suggests these tags:"]
    press(slack.messages(NINA)[0], "accept_tags:0", NINA)
    assert sorted(tags_of(own_served, "A20")) == list(A20)


def test_who_may_not_decide_is_offered_to_suggest_and_no_more(review):
    def offered(user):
        rows = [block["elements"] for block in review(user).blocks if block["type"] == "actions"]
        return [each["text"]["text"] for row in rows for each in row]

    assert (offered(SOFIA), offered(NINA)) == (["Suggest"], ["Accept", "Edit", "Reject"])


@pytest.mark.parametrize("ended_before_telling", [False, True])
def test_what_is_suggested_comes_to_the_owner_once_though_it_is_done_again(
    slack, review, press, own_served, rerun, monkeypatch, ended_before_telling
):
    shown = review(SOFIA)
    with monkeypatch.context() as ended:
        if ended_before_telling:
            ended.setattr("bot.workers.presses.tag_review.say_beside", lambda *_given: None)
        press(shown, "accept_tags:0", SOFIA)
    rerun.last()
    letters = [each.text for each in slack.messages(NINA) if each.user == "U0MILE"]

    assert letters == ["Sofia suggests these tags:"]
    assert len(own_served.services.notebook.wishes()) == 1


def test_a_decision_done_again_is_said_as_ones_own(slack, review, press, rerun, monkeypatch):
    shown = review(NINA)
    with monkeypatch.context() as ended:
        ended.setattr("bot.workers.presses.tag_review.say_instead", lambda *_given: None)
        press(shown, "accept_tags:0", NINA)
    rerun.last()

    assert slack.last.text == "Tags of “Security and data-flow white paper” (A20) accepted."


def test_rejecting_is_for_marketing_and_the_owner(slack, review, press, decided):
    shown = review(SOFIA)
    press(shown, forged(shown, RejectTags(asset="A20", needs=A20)), SOFIA)

    assert decided() == []
    assert slack.last.text.startswith("Only marketing decides this.")


def test_after_a_day_nothing_is_taken_back(slack, review, press, own_served, decided):
    press(review(NINA), "accept_tags:0", NINA)
    clock = own_served.services.clock
    object.__setattr__(own_served.services, "clock", lambda: clock() + timedelta(hours=25))
    press(slack.last, "undo_tags:0", NINA)

    assert decided() == [(need, "nina", True, None) for need in A20]
    assert slack.last.text.startswith("This can no longer be undone: more than 24 hours have passed.")


def test_what_was_taken_back_is_not_taken_back_again(slack, review, press):
    press(review(NINA), "accept_tags:0", NINA)
    message = slack.last
    value = next(e["value"] for block in message.blocks for e in block.get("elements", ()) if "value" in e)
    press(message, "undo_tags:0", NINA)
    press(message, forged(message, UndoTags(decision=json.loads(value)["decision"])), NINA)

    assert slack.last.text.startswith("This was undone already.")


@pytest.mark.parametrize("asset", ["A01", "A99"])
def test_an_asset_without_suggestions_or_gone_is_said_to_be(review, asset):
    assert review(NINA, asset).text.startswith(
        "No tag suggested for this asset is left to decide."
        if asset == "A01"
        else "What this is about is no longer in the library."
    )


def test_where_guests_read_along_no_tags_are_reviewed(slack, ask, press):
    ask(NINA, WITH_AGENCY, "what do you have on security?")
    answer = next(each for each in reversed(slack.messages(WITH_AGENCY)) if each.blocks)
    press(answer, forged(answer, ReviewTags(asset="A20")), NINA)

    assert slack.last.text.startswith("Guests read along here, so this is not done here.")


def test_the_file_has_the_last_word(own_served, review, press):
    """What is accepted waits for the file; once the file has it too, nothing waits."""
    press(review(NINA), "accept_tags:0", NINA)
    picture = own_served.services.picture()

    assert sorted((each.asset, each.need, each.user) for each in picture.accepted) == [
        ("A20", need, "nina") for need in A20
    ]


def test_a_review_in_direct_messages_stands_in_the_thread(slack, ask, press):
    asked = ask(NINA, NINA, NEEDS)
    press(slack.last, forged(slack.last, ReviewTags(asset="A20")), NINA)
    press(slack.last, "accept_tags:0", NINA)

    assert said(slack, NINA, asked.ts)[-1].startswith("Tags of “Security and data-flow white paper” (A20) accepted.")
