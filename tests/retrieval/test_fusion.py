import pytest
from hypothesis import given
from hypothesis import strategies as st

from retrieval.fusion import answers, score, shared_words, words_score

SHARE = st.floats(0, 1)


def test_closeness_and_words_count_half_each_in_a_known_language():
    assert score(0.6, 0.4, known_language=True) == pytest.approx(0.5)


def test_words_count_most_in_a_language_the_model_does_not_know():
    assert score(0.6, 0.4, known_language=False) == pytest.approx(0.44)


@given(st.floats(-1, 1), SHARE, st.booleans())
def test_a_score_is_between_0_and_1(closeness, words, known):
    assert 0 <= score(closeness, words, known) <= 1


@given(st.floats(-1, 1), st.floats(-1, 1), SHARE, SHARE, st.booleans())
def test_more_of_either_never_lowers_a_score(closeness, closer, words, more, known):
    low = score(min(closeness, closer), min(words, more), known)
    assert low <= score(max(closeness, closer), max(words, more), known)


def test_eight_points_of_bm25_are_half_of_full_marks():
    assert [words_score(bm25) for bm25 in (0, 8, 24)] == [0, 0.5, 0.75]


@pytest.mark.parametrize(
    ("closeness", "words", "shared", "known", "does"),
    [
        (0.30, 0.0, 0.0, True, True),
        (0.29, 0.9, 0.66, True, False),
        (0.00, 0.0, 0.67, True, True),
        (0.90, 0.49, 0.39, False, False),
        (0.00, 0.0, 0.40, False, True),
        (0.00, 0.5, 0.00, False, True),
    ],
)
def test_what_counts_as_an_answer(closeness, words, shared, known, does):
    assert answers(closeness, words, shared, known) is does


def test_words_are_shared_by_their_first_letters_in_any_language():
    assert shared_words(("wartungen", "kosten", "pumpe"), "Kosten der Wartung") == pytest.approx(2 / 3)


def test_no_words_share_nothing():
    assert shared_words((), "any text") == 0
