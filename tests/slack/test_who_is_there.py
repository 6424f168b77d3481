"""How long Milepost believes that it knows who reads along, and what user groups say of somebody."""

from dataclasses import replace

import pytest
from slack_sdk import WebClient

from bot.directory import PLACES, Directory
from tests.loopback.slack import LoopbackSlack
from tests.loopback.workspace import GUEST, Group
from tests.slack.conftest import BEN, HOME, JONAS, MARKETING, NINA, PRIYA


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


# --------------------------------------------------------------------------- roles

GROUPS = (Group("S0M", "marketing", (NINA.id,)), Group("S0W", "writers", (PRIYA.id, NINA.id, GUEST.id)))
HANDLES = {"marketer": "@marketing", "writer": "writers", "sales": None}


@pytest.mark.parametrize(
    ("scopes", "roles"),
    [
        (HOME.scopes, ["marketer", "writer", "sales", "guest"]),
        (HOME.scopes - {"usergroups:read"}, ["sales", "sales", "sales", "guest"]),
    ],
    ids=["by group", "without the scope"],
)
def test_roles_come_from_user_groups_and_everybody_else_has_the_default(scopes, roles):
    """A guest stays one, whatever group they are in."""
    with LoopbackSlack(replace(HOME, groups=GROUPS, scopes=scopes)) as slack:
        directory = Directory(WebClient(token=slack.bot_token, base_url=slack.base_url), HANDLES, "sales")

        assert [directory.asker(each.id, ()).role for each in (NINA, PRIYA, BEN, GUEST)] == roles


def test_a_group_nobody_has_gives_nobody_a_role():
    with LoopbackSlack(replace(HOME, groups=GROUPS)) as slack:
        client = WebClient(token=slack.bot_token, base_url=slack.base_url)

        assert Directory(client, {"marketer": "no-such-group"}, "writer").asker(JONAS.id, ()).role == "writer"
