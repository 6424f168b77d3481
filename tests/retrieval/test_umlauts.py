"""German typed without its letters is read as it is written; names, other languages and texts of others stay."""

from dataclasses import replace

import pytest

from retrieval.reading.names.umlauts import as_written
from retrieval.understood import Question
from retrieval.vocabulary import Vocabulary


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("Luecken beim Werksleiter", "Lücken beim Werksleiter"),
        ("was ist mit der Rueckgabe fuer Veltmann", "was ist mit der Rückgabe für Veltmann"),
        ("Preisuebersicht", "Preisübersicht"),
        ("gibt es etwas ueber die naechste pruefung", "gibt es etwas über die nächste prüfung"),
        ("was ist ueberfaellig", "was ist überfällig"),
        ("pruef diesen Text", "prüf diesen Text"),
        ("wem gehoert A12", "wem gehört A12"),
        ("Ueberblick fuer Neil", "Überblick für Neil"),
    ],
)
def test_two_letters_stand_for_an_umlaut(tarnwell, typed, read):
    question = as_written(Question(typed), Vocabulary.of(tarnwell))

    assert (question.text, question.typed) == (read, typed)


@pytest.mark.parametrize(
    "typed",
    [
        "was does the blue value",
        "haben wir soeben fuel und die rescue venue, den issue, koexistenz oder aerosolen in israel",
        "wer ist schroeder",
        "sue, joe und chloe",
        "neue teure Quellen aktuell für Samuel und Michael",
        "que puedes enviar a Manuel",
        "does the issue continue?",
        "schreib: „Fuer immer billig“",
        "für " * 50 + "Luecken",
    ],
)
def test_what_only_looks_so_stays(tarnwell, typed):
    assert as_written(Question(typed), Vocabulary.of(tarnwell)) == Question(typed)


def test_a_part_of_a_question_is_told_as_it_was_typed(tarnwell):
    question = as_written(Question("Luecken fuer Neil? und was gilt für Ben"), Vocabulary.of(tarnwell))

    assert replace(question, text="Lücken").typed == "Luecken"


@pytest.mark.parametrize("name", ["Schroeder Backwaren", "Fuer und Wider GmbH", "Luecken AG"])
@pytest.mark.parametrize("text", ["wer ist schroeder fuer uns", "luecken bei schroeder", "wer betreut luecken"])
def test_nothing_shows_whether_somebody_else_has_a_customer_of_that_name(tarnwell, name, text):
    theirs = next(deal for deal in tarnwell.deals if deal.owner != "jonas")
    named = tuple(replaced(deal, name) if deal is theirs else deal for deal in tarnwell.deals)
    asked = Question(text, "jonas", "sales", "dm")

    read = [as_written(asked, Vocabulary.of(each)) for each in (tarnwell, replace(tarnwell, deals=named))]

    assert read[0] == read[1]


def test_the_name_of_ones_own_customer_stays(tarnwell):
    own = next(deal for deal in tarnwell.deals if deal.owner == "jonas")
    named = tuple(replaced(deal, "Luecken") if deal is own else deal for deal in tarnwell.deals)
    asked = Question("was ist mit Luecken", "jonas", "sales", "dm")

    assert as_written(asked, Vocabulary.of(replace(tarnwell, deals=named))) == asked


def replaced(deal, account):
    return deal.model_copy(update={"account": account})
