"""Short questions in German, Spanish and Croatian: a word of a kind of content tells the language, usual ways of asking
are understood, and names of phases in another case."""

import pytest


@pytest.mark.parametrize(
    ("text", "language"),
    [("Fallstudie Lebensmittel", "de"), ("infografía MES", "es"), ("studija slučaja", "hr"), ("case study food", "en")],
)
def test_the_name_of_a_kind_of_content_tells_the_language(talk, text, language):
    assert talk(text)["language"] == language


@pytest.mark.parametrize(
    "text",
    [
        "wie heißt Evaluation bei uns?",
        "¿cómo se llama Evaluation aquí?",
        "kako se kod nas zove Evaluation?",
        "what do we call evaluation",
    ],
)
def test_what_a_stage_is_called_here_is_a_question_to_the_crosswalk(talk, text):
    record = talk(text)

    assert (record["intent"], record["slots"]["stage_raw"]) == ("crosswalk", "evaluation")


@pytest.mark.parametrize(
    "text",
    ["resumen del director de planta", "Profil des Werksleiters", "sažetak direktora pogona", "profile of the GM"],
)
def test_a_summary_of_somebody_is_about_the_persona(talk, text):
    record = talk(text)

    assert (record["intent"], record["slots"]["persona"]) == ("persona_info", ["plant-director"])


@pytest.mark.parametrize(
    "text",
    [
        "što da pišem iduće",
        "sto trebam sljedece napisati",
        "was soll ich als nächstes schreiben?",
        "¿qué debo escribir ahora?",
        "what should I write next",
    ],
)
def test_what_to_write_next_is_the_list_of_gaps(talk, text):
    assert talk(text, role="writer", user="ben")["intent"] == "gap_list"
