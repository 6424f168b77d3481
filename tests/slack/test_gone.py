"""Windows opened or sent after what they are about has left the library: said so, and nothing is noted or shown of it."""

import json
from dataclasses import replace

import pytest

from tests.slack.conftest import MARKETING, NINA, PRIYA
from tests.slack.pressing import shown_to

pytestmark = pytest.mark.usefixtures("own_served")


@pytest.fixture
def without(own_served, monkeypatch):
    """From now on the library lacks that asset, or that persona with its cells."""

    def gone(id):
        picture = own_served.services.picture()
        left = {
            "assets": tuple(each for each in picture.assets if each.id != id),
            "suggestions": tuple(each for each in picture.suggestions if each.asset != id),
            "personas": tuple(each for each in picture.personas if each.id != id),
            "cells": tuple(each for each in picture.cells if each.persona != id),
        }
        monkeypatch.setattr(own_served.services.library, "picture", lambda _today: replace(picture, **left))

    return gone


@pytest.mark.parametrize(
    ("asked", "button", "chosen", "gone", "values"),
    [
        ("what can I send to Lurra?", "sent_assets:0", None, "A26", {"assets": ["A26"]}),
        ("which assets are untagged?", "edit_tags:0", None, "A41", {"needs": ["MM-CH-4"]}),
        ("where are our biggest content gaps?", "gap_besides:1", "Not now", "cfo", {}),
    ],
    ids=["sent", "tags", "put off"],
)
def test_a_window_about_what_is_gone_meanwhile_says_so(
    slack, ask, press, submit, without, own_served, asked, button, chosen, gone, values
):
    ask(NINA, NINA, asked)
    press(slack.last, button, NINA, chosen)
    without(gone)
    submit(NINA, **values)

    assert slack.last.text.startswith("What this is about is no longer in the library.")
    assert list(own_served.services.notebook._log.ratings()) == []


def test_what_is_gone_meanwhile_is_in_no_shared_answer_and_nobody_is_told_of_it(slack, ask, press, submit, without):
    ask(NINA, NINA, "what do you have on security?")
    answer = slack.last
    press(answer, "besides:0", NINA, "Share to a channel")
    without("A20")
    submit(NINA, channel=MARKETING.id)
    shared = next(each for each in slack.messages(MARKETING) if each.user == "U0MILE")
    press(answer, "Not helpful", NINA)
    submit(NINA, reason="outdated")

    assert "A20" not in json.dumps(shared.blocks)
    assert [each.text for user in (NINA, PRIYA) for each in slack.messages(user) if "(A20)" in each.text] == [
        answer.text
    ]


def test_a_form_opened_for_a_persona_who_has_left_the_map_says_so_at_once(slack, ask, press, without):
    ask(NINA, MARKETING, "where are our biggest content gaps?")
    without("cfo")
    press(slack.last, "create_brief:1", NINA)
    assert shown_to(slack, NINA) == ["The map no longer has the reader or the phase this was about: choose others."]

    slack.choose(slack.modal(NINA), "persona", "plant-director", NINA)
    slack.settled()
    assert shown_to(slack, NINA) == []
