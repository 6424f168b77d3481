"""What a button carries comes back as it was, or as an old button."""

import pytest

from bot.views.slack.buttons import (
    AcceptTags,
    AskNext,
    InLanguage,
    OldButton,
    RateAnswer,
    button,
    link_button,
    menu,
    overflow,
    read_button,
    row,
    written,
)


@pytest.mark.parametrize(
    "carried",
    [
        AskNext(question="brief for “CFO” in Choosing"),
        RateAnswer(answer="a1", helpful=False),
        AcceptTags(asset="A20", needs=("IT-CH-2", "IT-CH-4")),
    ],
)
def test_what_was_written_is_read(carried):
    assert read_button(written(carried)) == carried


@pytest.mark.parametrize(
    "value",
    [
        "",
        "brief:cfo",
        "{}",
        "[1]",
        '{"kind":"ask_next"}',
        '{"kind":"ask_next","version":2,"question":"x","answer":""}',
        '{"kind":"ask_next","version":1,"question":"x","user":"y"}',
        '{"kind":"gone","version":1}',
    ],
)
def test_a_button_of_another_version_or_another_hand_is_an_old_one(value):
    with pytest.raises(OldButton, match="older message"):
        read_button(value)


def test_a_button_is_routed_by_its_kind_and_told_apart_by_its_place():
    made = button("Ask", AskNext(question="x"), 2)

    assert made is not None
    assert made.to_dict() == {
        "type": "button",
        "text": {"type": "plain_text", "text": "Ask", "emoji": True},
        "action_id": "ask_next:2",
        "value": '{"version":1,"kind":"ask_next","question":"x","answer":""}',
    }


def test_what_does_not_fit_is_no_button_and_nothing_is_cut():
    assert button("Ask", AskNext(question="x" * 2000)) is None
    assert overflow("m", [("Only Spanish", InLanguage(answer="a" * 150, language="es"))]) is None
    assert menu("m", "Language", []) is None
    assert row([None, None]) == []


def test_a_link_that_no_browser_opens_is_no_button():
    assert link_button("Open", "javascript:alert(1)", "A1") is None
