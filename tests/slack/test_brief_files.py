"""The whole brief as a file: where it goes, and what is left out of it there."""

import pytest

from tests.slack.conftest import JONAS, MARKETING, NINA, SOFIA
from tests.slack.pressing import files_in

BRIEF = "brief for the CFO in choosing"
FILE = "brief-cfo-choosing.md"


@pytest.fixture(autouse=True)
def served(serve, own_services):
    return serve(own_services)


@pytest.fixture
def accounts(served):
    return {deal.account for deal in served.services.picture().deals}


def named(slack, accounts):
    page = slack.files[FILE].decode()
    return {account for account in accounts if account in page}


@pytest.mark.parametrize("user", [NINA, JONAS, SOFIA], ids=["marketing", "a seller", "another seller"])
def test_in_a_room_neither_the_file_nor_the_message_names_a_deal(slack, ask, press, accounts, user):
    asked = ask(user, MARKETING, BRIEF)
    assert [account for account in accounts if account in slack.last.text] == []
    press(slack.last, "export_brief:0", user)

    assert files_in(slack, MARKETING, asked.ts) == [FILE]
    assert named(slack, accounts) == set()


@pytest.mark.parametrize("user", [SOFIA, JONAS], ids=["sofia", "jonas"])
def test_alone_a_seller_reads_of_their_own_deals(slack, ask, press, served, accounts, user):
    ask(user, user, BRIEF)
    press(slack.last, "export_brief:0", user)

    own = {deal.account for deal in served.services.picture().deals if deal.owner == user.name}
    assert named(slack, accounts)
    assert named(slack, accounts) <= own


def test_alone_marketing_reads_of_all(slack, ask, press, accounts):
    ask(NINA, NINA, BRIEF)
    press(slack.last, "export_brief:0", NINA)

    assert {"Lurra Foods", "Brixen"} & named(slack, accounts)
