"""Ranks and functions people abbreviate, in names of jobs; the same letters elsewhere stay what they are."""

import pytest

from retrieval.reading.words import cues
from retrieval.reading.words.abbreviations import names_spelt_out, spelt_out
from retrieval.reading.words.spelling import words


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("what does the ops mgr need", "what does the operations manager need"),
        ("brief for the rel eng", "brief for the reliability engineer"),
        ("content for the eng mgr", "content for the engineering manager"),
        ("fin dir in choosing", "finance director in choosing"),
        ("is the sales rep asking", "is the sales representative asking"),
        ("the exec summary", "the exec summary"),
        ("dev log of the sec filing", "dev log of the sec filing"),
        ("tech specs in eng", "tech specs in eng"),
    ],
)
def test_an_abbreviation_is_read_in_the_name_of_a_job(text, meant):
    told = spelt_out(words(text), cues.load().common)

    assert " ".join(word.text for word in told) == meant


def test_names_of_a_map_are_known_with_and_without_their_abbreviations():
    assert list(names_spelt_out(["Ops mgr", "Plant director"])) == ["operations manager"]
