"""To whom a brief is given: a colleague's first name in any case the language has."""

import pytest

from content_library.intake import Person
from retrieval.reading.briefs.people import called
from retrieval.reading.words import brief_words

PEOPLE = tuple(
    Person(id=user, name=name, team="marketers")
    for user, name in [("u1", "Ana Perić"), ("u2", "Marko Anić"), ("u3", " ")]
)


@pytest.mark.parametrize(
    ("name", "ids"),
    [("ana", ["u1"]), ("ani", ["u1"]), ("marku", ["u2"]), ("anic", ["u2"]), ("u3", ["u3"]), ("", []), ("ivi", [])],
)
def test_a_colleague_is_known_by_first_name_surname_or_id_and_one_without_a_name_by_the_id_alone(name, ids):
    croatian = next(each for each in brief_words.load() if "u" in each.name_endings)
    assert called(name, croatian, PEOPLE) == ids
