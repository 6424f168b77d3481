"""A claim is made in any inflection and in other words of its promise; its common words alone make none."""

import pytest

from content_library.claims_made import asks_for, made_in

FREE = "First three months free or any discount"
NEVER = "We never make mistakes in declarations"


@pytest.mark.parametrize(
    ("text", "claim", "made"),
    [
        ("Lantern makes your clinic GDPR compliant, guaranteed.", "Guaranteed GDPR compliance", "gate"),
        ("We promise compliance with the GDPR.", "Guaranteed GDPR compliance", "gate"),
        ("What GDPR compliance asks of a clinic.", "Guaranteed GDPR compliance", ""),
        ("Your admin time is cut in half.", "Halves your admin time", "gate"),
        ("Half of Friday goes into admin.", "Halves your admin time", ""),
        ("The first months are free for you.", FREE, "gate"),
        ("In the first three months you learn a lot.", FREE, ""),
        ("Feel free to skip the first months.", FREE, ""),
        ("Discounts? Ask us.", FREE, "should"),
        ("You get a 10% discount.", FREE, "gate"),
        ("A discount of EUR 300 is yours.", FREE, "gate"),
        ("You get discounts of up to 10% with us.", FREE, "gate"),
        ("10% of the stops are longer than that, so ask us about discounts.", FREE, "should"),
        ("Set your own discount rate: 8% is the default.", FREE, ""),
        ("We take fifteen percent off the first invoice.", FREE, "should"),
        ("Our declarations are free of mistakes.", NEVER, "gate"),
        ("Declarations with mistakes wait at the border.", NEVER, ""),
        ("On average forty percent less downtime.", "40% less downtime on average", "gate"),
        ("Forty percent of buyers read it.", "40% less downtime on average", ""),
        ("The Weber twins play on it.", "Any mention of the Weber twins", "gate"),
        ("Ask Brandt Presswerk.", "Any mention of Brandt Presswerk by name", "gate"),
    ],
)
def test_a_sentence_makes_a_claim(text, claim, made):
    assert made_in(text, claim) == made


@pytest.mark.parametrize(
    ("text", "claim", "asked"),
    [
        ("can we give the first months free", FREE, True),
        ("can I send the free checklist", FREE, False),
        ("can we say we are GDPR compliant, guaranteed", "Guaranteed GDPR compliance", True),
        ("may we say 40 percent", "40% less downtime on average", True),
    ],
)
def test_a_question_asks_to_make_a_claim(text, claim, asked):
    assert asks_for(text, claim) is asked


def test_a_name_that_is_in_use_otherwise_asks_for_nothing():
    claim = "Any mention of Brandt Presswerk by name"
    assert [asks_for("can we name Brandt", claim, in_use) for in_use in ((), ("brandt",))] == [True, False]
