"""A name is found in any form its language gives it, and in no other word."""

import pytest

from content_library.names_written import is_named_in


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("ask Brandt's people", "Brandt"),
        ("Brandts Halle", "Brandt"),
        ("die Erfahrung des Brandt Presswerks", "Brandt Presswerk"),
        ("BRANDT PRESSWERK did it", "Brandt Presswerk"),
        ("razgovor s Brandtom", "Brandt"),
        ("Brandtova hala", "Brandt"),
        ("u Mlekarni Savi", "Mlekarna Sava"),
        ("kod Lurre", "Lurra"),
        ("la planta de Brandt", "Brandt"),
    ],
)
def test_a_name_is_found_in_every_form(text, name):
    assert is_named_in(text, name)


@pytest.mark.parametrize(
    ("text", "name"),
    [("a brandt new day", "Brandt"), ("Brandy for all", "Brandt"), ("the Hollings", "Hollin"), ("Ana rests", "An")],
)
def test_another_word_is_no_name(text, name):
    assert not is_named_in(text, name)
