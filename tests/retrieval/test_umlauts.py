"""German typed without its letters is read as it is written; names, other languages and texts of others stay."""

import pytest

from retrieval.reading.umlauts import with_umlauts
from retrieval.vocabulary import Vocabulary


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("Luecken beim Werksleiter", "Lücken beim Werksleiter"),
        ("was ist mit der Rueckgabe fuer Veltmann", "was ist mit der Rückgabe für Veltmann"),
        ("Preisuebersicht", "Preisübersicht"),
        ("gibt es etwas ueber die naechste pruefung", "gibt es etwas über die nächste prüfung"),
        ("Ueberblick fuer Neil", "Überblick für Neil"),
    ],
)
def test_two_letters_stand_for_an_umlaut(tarnwell, typed, read):
    assert with_umlauts(typed, Vocabulary.of(tarnwell)) == read


@pytest.mark.parametrize(
    "typed",
    [
        "was does the blue value",
        "neue teure Quellen aktuell für Samuel und Michael",
        "que puedes enviar a Manuel",
        "does the issue continue?",
        "schreib: „Fuer immer billig“",
        "für " * 50 + "Luecken",
    ],
)
def test_what_only_looks_so_stays(tarnwell, typed):
    assert with_umlauts(typed, Vocabulary.of(tarnwell)) == typed
