"""The word for a house of an industry, with which the name of an account begins, is that of every such house."""

from collections.abc import Iterator

import pytest

from tests.companies.changed import HERE, Say, changed

ACCOUNTS = (HERE / "orvasta" / "accounts.csv").read_text("utf-8")
WORDS = (HERE / "orvasta" / "taxonomy.yaml").read_text("utf-8")


@pytest.fixture(scope="module")
def say(tmp_path_factory) -> Iterator[Say]:
    words = f"{WORDS}\nindustry:\n  food: [Molkerei, dairy]\n"
    files = {
        "accounts.csv": ACCOUNTS.replace("Castellan Foods", "Molkerei Castellan"),
        "taxonomy.yaml": words,
    }
    with changed("orvasta", tmp_path_factory.mktemp("customs"), files) as talking:
        yield talking


@pytest.mark.parametrize("question", ["Beispiel aus einer Molkerei", "ein Fallbeispiel für eine Molkerei, bitte"])
def test_a_house_of_that_kind_is_no_account(say, question):
    (told,) = say(question, user="bo")
    assert "deal" not in told["slots"]
    assert told["intent"] == "asset_find"


@pytest.mark.parametrize("question", ["was kann ich Castellan schicken", "collateral for Molkerei Castellan"])
def test_the_account_goes_by_its_own_name(say, question):
    (told,) = say(question, user="bo")
    assert told["slots"]["deal"] == ["Q-71"]
