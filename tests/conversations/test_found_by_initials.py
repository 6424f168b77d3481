"""Content asked for by the first letters of what it is called."""

import pytest


@pytest.mark.parametrize("asked", ["do we have a dpa", "legal wants to see the DPA"])
def test_a_title_is_found_by_its_first_letters(talk, asked):
    answer = talk(asked, role="sales", user="sofia")
    assert answer["offered"][:1] == ["A40"]
    assert " is read as “data processing agreement”." in answer["text"]
