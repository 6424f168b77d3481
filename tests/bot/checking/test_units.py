"""A stream cut into sentences and lines."""

from hypothesis import given
from hypothesis import strategies as st

from bot.checking.units import units


def test_a_sentence_is_complete_with_the_space_after_it():
    assert list(units(["One is here. Two is", " not", " yet"])) == ["One is here. ", "Two is not yet"]


def test_a_line_is_complete_with_its_end():
    assert list(units(["- one\n- two\n"])) == ["- one\n", "- two\n"]


def test_abbreviations_days_and_quotations_are_not_cut():
    whole = "See e.g. A10, due 26. veljače, “one. two” for A. Smith "
    assert list(units([whole])) == [whole]


@given(st.text(alphabet="ab.!? \n“”\"'1", max_size=60), st.integers(min_value=1, max_value=9))
def test_nothing_is_lost_however_the_stream_is_cut(text, size):
    assert "".join(units(text[start : start + size] for start in range(0, len(text), size))) == text
