"""A verb meets the noun that is made of it, and nothing meets by its beginning alone."""

import pytest

from content_library.shared_words import families


@pytest.mark.parametrize(
    ("verb", "noun"),
    [
        ("restore", "restoration"),
        ("manage", "management"),
        ("transcribe", "transcriptions"),
        ("handwritten", "handwriting"),
        ("haul", "haulage"),
        ("insure", "insurance"),
        ("trade", "trading"),
    ],
)
def test_a_verb_meets_its_noun(verb, noun):
    assert families(verb) == families(noun)


@pytest.mark.parametrize(
    ("one", "other"), [("plan", "plant"), ("part", "party"), ("station", "state"), ("port", "portal")]
)
def test_other_words_do_not_meet(one, other):
    assert families(one).isdisjoint(families(other))
