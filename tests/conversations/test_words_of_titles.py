"""A word that stands in the library is taken as it is written; a rival's name in a title is as good as a tag."""

from collections.abc import Iterator

import pytest

from tests.companies.changed import Say, changed
from tests.companies.pieces import piece

COMING_OVER = {
    path: text.replace("[parent]", "[import-coordinator]")
    .replace("[learn]", "[review]")
    .replace("owner: wen", "owner: gael")
    for path, text in piece("OV77", "Coming over from Cargolane with internet forms", "Bring your forms.").items()
}


@pytest.fixture(scope="module")
def say(tmp_path_factory) -> Iterator[Say]:
    with changed("orvasta", tmp_path_factory.mktemp("titles"), COMING_OVER) as then:
        yield then


def test_a_title_with_a_rivals_name_is_about_the_rival(say):
    told = say("a client uses Cargolane today, anything for them?", user="bo")[0]
    assert (told["offered"], told["internal"]) == (["OV77"], ["OV12"])


def test_a_word_of_a_title_is_no_slip_of_another(say):
    """One letter from "internal", which would leave out every asset for customers."""
    assert say("anything about internet forms", user="bo")[0]["offered"] == ["OV77"]
