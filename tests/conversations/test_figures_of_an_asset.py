"""A figure of the asset in hand is looked up in the register of claims; that the asset may be sent says nothing of it."""

import pytest


@pytest.mark.parametrize(
    ("shown", "asked", "first"),
    [
        ("A05", "can I quote the 97% from it", "No: no claim in the register holds that figure of "),
        ("A05", "darf ich die 97 Prozent daraus zitieren", "Nein: Keine Aussage im Register enthält diese Zahl aus "),
        ("A05", "puedo citar esa cifra del 97", "No: ninguna afirmación del registro contiene esa cifra de "),
        ("A05", "smijem li navesti tih 97 posto iz toga", "Ne: nijedna tvrdnja u registru ne sadrži tu brojku iz "),
    ],
)
def test_a_figure_no_claim_has_is_not_to_be_quoted(talk, shown, asked, first):
    talk(shown)

    assert talk(asked)["text"].startswith(first)


def test_whether_the_asset_may_be_sent_is_another_question(talk):
    talk("A05")

    assert "register" not in talk("can I share it with a customer")["text"].splitlines()[0]


def test_a_figure_of_a_claim_is_approved_by_that_claim(talk):
    talk("A05")

    assert talk("can I use the 24% from it")["text"].startswith("Approved: Median reduction of unplanned downtime: 24%")


def test_a_figure_that_is_part_of_a_name_is_not_asked_about(talk):
    told = talk("can I send the SOC 2 report to a customer", role="sales", user="iva")["text"]

    assert "no claim in the register" not in told
