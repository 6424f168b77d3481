"""Which sentences of a text speak of a word, in whatever form it stands there."""

import pytest

from retrieval.quoting import LONGEST, Quoted, quoted

TEXT = """# Beekeeping by the month

In April the colony grows. Varroa mites are counted in July, and treated in August. Twelve frames of honey are
harvested by hand. Die Kündigungsfrist des Standplatzes beträgt drei Monate. Nobody feeds sugar in spring."""


def as_it_is(text: str) -> str:
    return text


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("mite", "Varroa mites are counted in July, and treated in August."),
        ("harvesting", "Twelve frames of honey are harvested by hand."),
        ("Kündigung", "Die Kündigungsfrist des Standplatzes beträgt drei Monate."),
        ("colonies", "In April the colony grows."),
    ],
)
def test_another_form_of_a_word_or_a_compound_is_the_word(words, sentence):
    assert quoted(TEXT, words, as_it_is) == Quoted((sentence,), 1.0)


@pytest.mark.parametrize("words", ["fir", "honour", "colon", "sprint"])
def test_a_word_that_only_begins_alike_is_another(words):
    assert quoted(TEXT, words, as_it_is) == Quoted()


def test_a_count_is_told_by_a_sentence_with_a_number():
    assert quoted("Frames are heavy. Twelve frames fit.", "frames", as_it_is, numbers=True).sentences == (
        "Twelve frames fit.",
    )


def test_words_of_another_language_are_looked_for_by_what_the_files_say():
    told = {"miel": "miel honey"}
    assert quoted("Honey is sold. Wax is not.", "miel", lambda text: told.get(text, text)).sentences == (
        "Honey is sold.",
    )


def test_two_sentences_that_say_as_much_are_both_quoted_and_no_third():
    text = "Wax one. Wax two. Wax three."
    assert quoted(text, "wax", as_it_is).sentences == ("Wax one.", "Wax two.")


def test_of_a_sentence_without_an_end_what_stands_around_the_word_is_quoted():
    text = "pollen " * 200 + "propolis " + "nectar " * 200
    (found,) = quoted(text, "propolis", as_it_is).sentences
    assert "propolis" in found
    assert (found[0], found[-1]) == ("…", "…")
    assert len(found) <= LONGEST + 4


def test_how_many_of_the_words_are_there_is_told():
    assert quoted(TEXT, "sugar price", as_it_is).share == 0.5
