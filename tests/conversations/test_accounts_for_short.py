"""An account goes by any word of its own, for whoever may hear of it; for others the word means nothing."""

import pytest


def test_the_second_word_of_an_account_names_it(talk):
    record = talk("what do I send alba next", role="sales", user="sofia")

    assert (record["intent"], record["slots"]["deal"]) == ("deal_collateral", ["D6"])


@pytest.mark.parametrize("text", ["who is blocking at {}?", "collateral for {}", "wie steht es um {}?"])
def test_for_somebody_else_it_is_a_word_like_any_other(talk, text):
    theirs = talk(text.format("Alba"), role="sales", user="iva")
    nobodys = talk(text.format("Ulba"), role="sales", user="iva")

    assert theirs["text"] == nobodys["text"]
