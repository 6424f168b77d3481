import pytest

from retrieval.languages import content_words, language_of

QUESTIONS = {
    "en": [
        "what content does the gatekeeper need?",
        "which case studies do we have for a CFO",
        "show me the gaps",
        "anything against Gearmind?",
        "why 19?",
        "and for the plant director?",
        "is it approved",
    ],
    "es": [
        "¿qué nos falta para el director de planta?",
        "que contenido necesita el cliente",
        "casos de éxito en español",
        "y para el comprador?",
        "muéstrame los huecos",
        "tenemos algo sobre seguridad",
    ],
    "de": [
        "was fehlt uns für den Werksleiter?",
        "welche Inhalte braucht die Finanz",
        "gibt es Fallstudien auf Deutsch",
        "zeig mir die Luecken fuer den Einkauf",
        "und für die IT?",
    ],
    "hr": [
        "što nam nedostaje za financijskog direktora?",
        "koji sadrzaj treba direktor pogona",
        "imamo li nesto o sigurnosti",
        "pokaži rupe",
        "a za tehničare?",
    ],
}


@pytest.mark.parametrize(("language", "text"), [(code, text) for code, texts in QUESTIONS.items() for text in texts])
def test_a_short_question_is_in_its_language(language, text):
    assert language_of(text) == language


@pytest.mark.parametrize("text", ["", "CFO", "BOFU matrix", "Lurra Foods", "D5 42"])
def test_names_and_terms_alone_tell_nothing(text):
    assert language_of(text) == ""
    assert language_of(text, unknown="es") == "es"


def test_only_the_languages_asked_about_are_considered():
    assert language_of("quels contenus pour vous") == ""
    assert language_of("quels contenus pour vous", among=("en", "fr")) == "fr"


def test_content_words_are_what_is_left_without_small_words():
    assert content_words("What does the downtime cost, and what is the downtime?") == ("downtime", "cost")
    assert content_words("¿Cuánto cuesta la parada?", "es") == ("cuesta", "parada")


def test_a_question_of_small_words_only_keeps_them():
    assert content_words("what is this") == ("what", "is", "this")
