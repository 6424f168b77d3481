"""A price below the list, in whatever words: what the register says of it, or that nothing allows it."""

import pytest

from tests.companies.changed import changed
from tests.companies.pieces import piece

FORBIDDEN = "No: X3 forbids it: only sales leadership may offer discounts."


@pytest.mark.parametrize(
    "asked",
    [
        "15 percent off for lurra?",
        "gimme 15 percent off for lurra",
        "how many percent can i give lurra",
        "what percentage am I allowed to give Lurra?",
        "can i do 10% for lurra",
        "2k off for lurra ok?",
        "lurra wants it 5 percent cheaper",
        "Lurra asks for 10% less",
        "how far can we go down for Lurra?",
        "how much can we take off for lurra",
        "can we match gearmind's price at Lurra?",
        "can I give Lurra 20% off?",
        "rebate for lurra?",
    ],
)
def test_whoever_asks_for_a_deal_hears_what_the_register_says_and_nothing_of_scores(talk, asked):
    answer = talk(asked, role="sales", user="sofia")
    lines = answer["text"].splitlines()
    assert (answer["intent"], lines[0]) == ("out_of_scope", FORBIDDEN)
    assert not any("outside what I do" in line for line in lines)


@pytest.mark.parametrize(
    "asked",
    [
        "they want 10 percent off",
        "can i give 15 percent off?",
        "can we give 15 percent off",
        "can we offer 10 percent off?",
    ],
)
def test_without_a_deal_too(talk, asked):
    assert talk(asked, role="sales", user="sofia")["text"].startswith(FORBIDDEN)


@pytest.mark.parametrize(
    ("asked", "intent"),
    [
        ("why is the CFO at 19 percent in choosing?", "explain_score"),
        ("what percent of choosing is covered?", "coverage_matrix"),
        ("can I tell Lurra 24% less downtime?", "claims"),
        ("do we have anything on rebates?", "asset_find"),
        ("what do I say when Lurra says Gearmind is 20 percent cheaper?", "asset_find"),
        ("which deals over 80k are off track?", "deal_info"),
    ],
)
def test_shares_of_other_things_are_no_discounts(talk, asked, intent):
    assert talk(asked, role="sales", user="sofia")["intent"] == intent


def test_where_no_rule_speaks_of_it_nothing_allows_it(tmp_path):
    with changed("orvasta", tmp_path, {}) as say:
        answers = [
            say(asked, user="bo")[0] for asked in ("15 percent off for castellan?", "how low can I go for castellan")
        ]
    first = "No rule here allows a price below the list, so promise none: whoever decides on prices has to say."
    assert [(each["intent"], each["text"].splitlines()[0]) for each in answers] == [("out_of_scope", first)] * 2


def test_what_only_colleagues_may_have_is_named_where_it_is_called_so(tmp_path):
    """Of a discount nobody may be promised anything here; the seller's own paper on it is for the seller."""
    rules = {
        path: text.replace("[parent]", "[treasurer]").replace("[learn]", "[commit]").replace("owner: wen", "owner: gael")
        for path, text in piece("OV78", "Discount rules for groups", "Five percent from three ports.", audience="internal").items()
    }  # fmt: skip
    with changed("orvasta", tmp_path, rules) as say:
        asked = say("what's the discount for a group of 12 ports", user="bo")[0]
        outside = say("what's the discount for a group of 12 ports", user="bo", role="guest", place="shared")[0]
    assert (asked["offered"], asked["internal"]) == ([], ["OV78"])
    assert (outside["offered"], outside["internal"]) == ([], [])
