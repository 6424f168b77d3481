"""Numbers as words, in four languages."""

import pytest

from content_library.number_words import number_of


@pytest.mark.parametrize(
    ("word", "language", "number"),
    [
        ("twelve", "en", 12),
        ("Zwölf", "en", 12),
        ("fünfundzwanzig", "de", 25),
        ("null", "de", 0),
        ("zweihundertfünfzig", "de", 250),
        ("tausendfünfhundert", "de", 1500),
        ("anderthalb", "de", 1.5),
        ("hundertprozentig", "de", None),
        ("dvije", "hr", 2),
        ("trescientas", "es", 300),
        ("none", "en", None),
        ("once", "es", 11),
        ("once", "en", None),
        ("pet", "hr", 5),
        ("pet", "en", None),
        ("one", "en", None),
    ],
)
def test_a_word_is_a_number_unless_it_means_something_else_here(word, language, number):
    assert number_of(word, language) == number
