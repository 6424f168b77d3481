"""A short word is known in another case where the rest of a name follows it, and nowhere else."""

import pytest

from retrieval.reading.words.lexicon import Lexicon, Term
from retrieval.reading.words.spelling import words

NAMES = Lexicon([Term("phase", "shortlist", "uži izbor"), Term("phase", "ice", "led")])


@pytest.mark.parametrize("text", ["u užem izboru", "nakon užeg izbora", "uži izbor"])
def test_a_short_word_of_a_longer_name_may_be_declined(text):
    assert [term.id for match in NAMES.matches(words(text), "hr") for term in match.terms] == ["shortlist"]


@pytest.mark.parametrize("text", ["uz izbor", "užem", "uži", "užim putem"])
def test_no_other_word_is_taken_for_it(text):
    assert NAMES.matches(words(text), "hr") == []
