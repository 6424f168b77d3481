"""A report is given to whoever asks for it, never because a sentence about something else is a little like one."""

import pytest

from bot.skills.decline_near import ASKED_PLAINLY
from bot.words import LANGUAGES, words_in
from content_library.picture import Picture
from retrieval.understanding import understand
from retrieval.understood import Question
from retrieval.vocabulary import Vocabulary

REPORTS = {*ASKED_PLAINLY, "compare", "crosswalk", "deal_info", "explain_score"}


@pytest.fixture(scope="module")
def read(tarnwell: Picture):
    vocabulary = Vocabulary.of(tarnwell)
    return lambda text, locale="": understand(Question(text, "nina", locale=locale), vocabulary, tarnwell.today)


@pytest.mark.parametrize(
    "text",
    [
        "could they get the first quarter for less",
        "they want to split the invoice in three",
        "can they pay after the harvest",
        "is the courtyard open on weekends",
        "die Lieferung kam zwei Tage zu spät",
        "wer trägt den Schaden am Dach",
        "cuánto aguanta la pintura en el exterior",
        "quién responde si se rompe el techo",
        "pošiljka je kasnila dva dana",
        "može li prva godina biti jeftinija",
    ],
)
def test_a_sentence_about_something_else_gets_no_report(read, text):
    assert read(text).intent not in REPORTS


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("whats on my plate", "brief_status"),
        ("who is on the one about roofs", "brief_status"),
        ("top 3 things worth writing, not translating", "gap_list"),
        ("dead wood in the library", "audit"),
        ("does a longer trial make them stay or is it chance", "evidence"),
        ("wo lohnt sich ein neuer Text", "gap_list"),
        ("tuteamos o usamos usted", "style"),
        ("qué tengo pendiente", "brief_status"),
        ("pišemo li velikim slovima", "style"),
    ],
)
def test_who_asks_for_a_report_in_words_of_no_cue_gets_it(read, text, intent):
    assert read(text).intent == intent


def test_what_is_like_nothing_names_what_it_is_least_unlike(read):
    told = read("they want to split the invoice in three")

    assert {(each.kind, each.intent) for each in told.readings} == {("unlike", "brief_edit"), ("unlike", "asset_find")}


@pytest.mark.parametrize("intent", ASKED_PLAINLY)
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_asked_back_is_understood_when_it_is_pressed(read, language, intent):
    asked = words_in(language).say("decline-near-question-of", intent=intent)

    assert read(asked, language).intent == intent
