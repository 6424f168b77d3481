"""How long something may be is a question of style; how long something takes is none."""

from datetime import date

import pytest

from retrieval.understanding import understand
from retrieval.understood import Question
from retrieval.vocabulary import Vocabulary


def _intent(tarnwell, text):
    return understand(Question(text, "nina"), Vocabulary.of(tarnwell), date(2026, 2, 16)).intent


@pytest.mark.parametrize(
    "text",
    [
        "koliko dug treba biti naslov",
        "koliko duga bi trebala biti objava",
        "koliko dugačak smije biti blog",
        "cuánto debe medir un titular",
        "¿cómo de largo tiene que ser un blog?",
        "wie lang darf ein Titel sein",
        "how long should a headline be",
    ],
)
def test_how_long_a_text_may_be_is_style(tarnwell, text):
    assert _intent(tarnwell, text) == "style"


@pytest.mark.parametrize(
    "text",
    [
        "koliko dugo smo u pregovorima s Conservas Albor",
        "koliko dugo traje faza Problem",
        "koliko dugo može biti u fazi Problem",
        "cuánto tiempo puede tener esta fase",
        "wie lange sind wir schon mit Conservas Albor im Gespräch",
    ],
)
def test_how_long_something_takes_is_not(tarnwell, text):
    assert _intent(tarnwell, text) != "style"
