from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from content_library import duplicates
from content_library.duplicates import duplicate_pairs, words

TEN = "one two three four five six seven eight nine ten"


def test_two_texts_that_share_enough_words_are_a_pair_lower_id_first():
    texts = [("B", "en", TEN), ("A", "en", TEN.upper() + " Eleven!"), ("C", "en", "something else")]
    assert duplicate_pairs(texts, 0.6) == [("A", "B")]


def test_the_threshold_itself_is_enough_and_a_word_less_is_not():
    three_of_five, two_of_five = "one two three four", "one two four five"
    texts = [("A", "en", "one two three six"), ("B", "en", three_of_five), ("C", "en", two_of_five)]
    assert duplicate_pairs(texts, 0.6) == [("A", "B"), ("B", "C")]


def test_a_translation_is_no_duplicate_and_neither_are_two_empty_texts():
    assert duplicate_pairs([("A", "en", TEN), ("B", "de", TEN), ("C", "en", ""), ("D", "en", "…")], 0.6) == []


def test_words_of_any_script_count_and_case_does_not():
    assert words("Održavanje — ODRŽAVANJE, 設備 x-1") == {"održavanje", "設備", "x", "1"}


@pytest.mark.parametrize("threshold", [0, -0.1, 1.1])
def test_a_threshold_that_is_no_share_is_refused(threshold):
    with pytest.raises(ValueError, match="above 0 and at most 1"):
        duplicate_pairs([], threshold)


@st.composite
def many_texts(draw):
    vocabulary = draw(st.sampled_from([4, 10, 40]))
    text = st.lists(st.integers(0, vocabulary), max_size=12).map(lambda numbers: " ".join(f"w{n}" for n in numbers))
    return [(f"A{i}", draw(st.sampled_from(["en", "de"])), draw(text)) for i in range(draw(st.integers(0, 25)))]


@given(
    texts=many_texts(), percent=st.sampled_from([10, 30, 50, 60, 75, 80, 100]), at_once=st.sampled_from([1, 7, 10**6])
)
@settings(max_examples=150, deadline=None, derandomize=True)
def test_the_pairs_are_those_of_comparing_every_text_with_every_other(texts, percent, at_once):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(duplicates, "MEETINGS_AT_ONCE", at_once)
        assert duplicate_pairs(texts, percent / 100) == pairs_by_brute_force(texts, Fraction(percent, 100))


def pairs_by_brute_force(texts, share):
    known = [(id, language, words(text)) for id, language, text in texts]
    return sorted(
        tuple(sorted((a, b)))
        for place, (a, language, left) in enumerate(known)
        for b, other_language, right in known[:place]
        if language == other_language and left and right
        if Fraction(len(left & right), len(left | right)) >= share
    )
