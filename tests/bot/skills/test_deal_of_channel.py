"""Which deal a channel is about, by its name alone."""

from dataclasses import replace

import pytest

from bot.answering.deal_of_channel import deal_of_channel
from bot.answering.desk import Desk
from content_library.intake import Deal
from retrieval.passages import Found
from retrieval.understood import Question, Understood
from tests.desks import kept_nowhere

ACCOUNTS = {
    "O1": "Nord Bank AG",
    "O2": "Nord Energie",
    "O3": "KB Holding",
    "O4": "Grüne Wiese",
    "O5": "The Pub Company",
}


@pytest.fixture
def channel_of(tarnwell):
    deals = tuple(
        Deal(id=id, account=account, crm_stage="Qualified To Buy", stage_entered=tarnwell.today, owner="sofia")
        for id, account in ACCOUNTS.items()
    )
    picture = replace(tarnwell, deals=(*tarnwell.deals, *deals))

    def named(name, user="sofia"):
        asked = Understood(Question("", user, "sales", "channel"), "help")
        desk = Desk(picture, asked, lambda _query, _limit: Found(()), lambda _id: "", lambda: "", kept_nowhere)
        deal = deal_of_channel(desk, name)
        return deal and deal.account

    return named


@pytest.mark.parametrize(
    ("name", "account"),
    [
        ("deal-lurra-foods", "Lurra Foods"),
        ("lurra-team", "Lurra Foods"),
        ("deal-torre-alba-2026", "Torre Alba Packaging"),
        ("nord-bank", "Nord Bank AG"),
        ("deal_nord_energie", "Nord Energie"),
        ("deal-nordbankag", "Nord Bank AG"),
        ("deal-nord", None),
        ("deal-kb", "KB Holding"),
        ("kb", None),
        ("grüne-wiese", "Grüne Wiese"),
        ("the-pub", "The Pub Company"),
        ("the-team", None),
        ("deal-o3", "KB Holding"),
        ("o3", None),
        ("marketing", None),
        ("", None),
    ],
)
def test_a_channel_is_about_the_one_deal_its_name_says(channel_of, name, account):
    assert channel_of(name) == account


def test_the_deal_of_somebody_else_is_not_found_and_stands_in_nobodys_way(channel_of):
    assert (channel_of("deal-lurra-foods", "jonas"), channel_of("deal-brixen", "jonas")) == (None, "Brixen Automotive")
