"""A pack is for readers a customer of its kind has: an approval nobody there gives is no reason to write or to send."""

from collections.abc import Iterator

import pytest

from tests.companies.changed import HERE, Say, changed

CONTRACT = (HERE / "orvasta" / "accounts.csv").read_text("utf-8").replace("bo,Pilot shipment", "bo,Paper out")


@pytest.fixture(scope="module")
def say(tmp_path_factory) -> Iterator[Say]:
    """Orvasta, where no food importer has a treasurer, with one of them at the contract."""
    with changed("orvasta", tmp_path_factory.mktemp("food"), {"accounts.csv": CONTRACT}) as then:
        yield then


def test_whoever_is_not_there_is_sent_nothing_and_lacks_nothing(say):
    ours, theirs = say("pack for Castellan", user="bo")[0], say("pack for Nordhav", user="ines")[0]
    assert ["OV06" in each["offered"] for each in (ours, theirs)] == [False, True]
    assert ["Treasurer" in each["text"] for each in (ours, theirs)] == [False, True]


def test_whoever_is_asked_about_by_name_is_served_all_the_same(say):
    assert say("what can I send the treasurer at Castellan", user="bo")[0]["offered"] == ["OV06"]
