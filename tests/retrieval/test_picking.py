"""A line of the last answer is meant by its number or its ordinal, in every language, and by nothing else."""

import pytest

from retrieval.reading.words.cues import load


@pytest.mark.parametrize(
    ("said", "which"),
    [
        ("the second one", "second"),
        ("number 2 please", "2"),
        ("3", "3"),
        ("das zweite dokument bitte", "zweite"),
        ("nummer 3 als link", "3"),
        ("el segundo documento", "segundo"),
        ("y la ultima", "ultima"),
        ("i drugi", "drugi"),
        ("broj 2", "2"),
        ("the two of us", None),
        ("second thoughts about it", None),
        ("zweite wahl", None),
    ],
)
def test_a_line_is_picked(said, which):
    found = load().pick.search(said)
    assert (found and found["which"]) == which
