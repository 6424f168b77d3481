"""How long Milepost believes that it knows who reads along."""

import pytest
from slack_sdk import WebClient

from bot.directory import PLACES, Directory
from tests.slack.conftest import MARKETING


class Clock:
    def __init__(self):
        self.now = 0.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def directory(slack, clock):
    return Directory(WebClient(token=slack.bot_token, base_url=slack.base_url), {}, "sales", clock)


def looked_up(slack):
    return len(slack.calls("conversations.info"))


def test_a_name_looked_up_before_makes_nobody_believe_longer_who_is_there(slack, directory, clock):
    assert directory.name_of(MARKETING.id) == "marketing"
    clock.now = PLACES - 1
    assert directory.place(MARKETING.id) == "channel"

    assert looked_up(slack) == 2


def test_whoever_knows_the_place_knows_its_name(slack, directory):
    assert directory.place(MARKETING.id) == "channel"
    assert directory.name_of(MARKETING.id) == "marketing"

    assert looked_up(slack) == 1
