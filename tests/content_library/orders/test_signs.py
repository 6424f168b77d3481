"""What lets a text off without a closer look never lets an order off."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from content_library.orders.patterns import Text, in_sentences, shapes
from content_library.orders.signs import Signs


@pytest.mark.parametrize("number", range(len(shapes()[1])))
def test_whatever_a_pattern_matches_has_the_signs_it_needs(number):
    pattern = shapes()[1][number]

    @settings(max_examples=25, suppress_health_check=list(HealthCheck))
    @given(some.from_regex(pattern.form))
    def matched(text):
        text = text.lower()
        if pattern.form.search(text):
            assert pattern in in_sentences(Text(text))

    matched()


def test_of_several_words_the_longest_that_must_be_there_is_the_sign():
    signs = Signs()
    cancel, earlier = signs.of("ignor[ae]n?|pay no attention to|don'?t follow"), signs.of("your|(?:all )?previous")

    assert signs.in_text("attention, please") == cancel
    assert signs.in_text("we follow _previous_ notes") == cancel | earlier
    assert signs.in_text("don't pay") == 0


def test_a_part_that_may_be_one_sign_or_none_asks_for_nothing():
    assert Signs().of("ai|&#") == 0
