import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content_library.spelling import folded
from retrieval.reading.words.spelling import Speller, keys, singular, words

LETTERS = st.text(string.ascii_lowercase, min_size=5, max_size=12)


@given(LETTERS, st.data())
def test_one_slip_behind_the_first_letter_is_found_again(word, data):
    place = data.draw(st.integers(1, len(word) - 2))
    letter = data.draw(st.sampled_from(string.ascii_lowercase))
    slips = {
        "wrong": word[:place] + letter + word[place + 1 :],
        "missing": word[:place] + word[place + 1 :],
        "more": word[:place] + letter + word[place:],
        "swapped": word[:place] + word[place + 1] + word[place] + word[place + 2 :],
    }
    typed = slips[data.draw(st.sampled_from(sorted(slips)))]
    if len(typed) >= 5 and typed != word:
        assert Speller([word]).corrections(typed) == (word,)


@given(LETTERS, LETTERS)
def test_two_slips_are_another_word(word, other):
    if abs(len(word) - len(other)) > 1:
        assert Speller([word]).corrections(other) == ()


@pytest.mark.parametrize(
    ("typed", "plain"),
    [("Održavanja", "odrzavanja"), ("Đuro", "duro"), ("Größe", "grosse"), ("médica", "medica"), ("IT", "it")],
)
def test_diacritics_and_case_do_not_matter(typed, plain):
    assert folded(typed) == plain


def test_plurals_and_possessives_meet_their_word():
    assert keys("CFO's managers' companies boxes glasses analysis bus") == (
        *("cfo", "manager", "company", "box", "glass", "analysis", "bus"),
    )


@given(st.text(max_size=60))
def test_the_keys_of_an_index_are_the_keys_of_a_sentence(text):
    assert [key for key in keys(text) if key.isascii()] == [word.key for word in words(text) if word.key.isascii()]


def test_short_words_keep_their_s():
    assert singular("gas") == "gas"
