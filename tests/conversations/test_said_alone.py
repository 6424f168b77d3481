"""A word or two that call no skill by name: what can be stopped, forgotten and trusted is said, and no list for it."""

import pytest

from bot.skills.ask import ask
from retrieval.understood import Question

STOP = "Nothing is under way that I could stop."
FORGET = "Whoever runs Milepost deletes what you asked and noted here (“milepost forget”): ask them."
TRUST = "You need not: every answer names its sources, “why?” shows each factor of a score,"
ASKED = {
    "stop": {"en": "Stop!", "de": "abbrechen", "es": "cancelar", "hr": "prekini"},
    "forget": {
        "en": "please delete all of my data",
        "de": "Bitte meine Daten löschen",
        "es": "borra mis datos",
        "hr": "izbriši moje podatke",
    },
    "trust": {
        "en": "how can we rely on your numbers?",
        "de": "Warum sollte ich Ihnen vertrauen?",
        "es": "¿puedo confiar en tus respuestas?",
        "hr": "mogu li ti vjerovati?",
    },
}


@pytest.fixture
def said(services):
    return lambda text, locale="en-GB": ask(Question(text, "nina", "marketer", "dm", None, locale), services)


@pytest.mark.parametrize(("about", "first"), [("stop", STOP), ("forget", FORGET), ("trust", TRUST)])
@pytest.mark.parametrize("language", ["en", "de", "es", "hr"])
def test_it_is_told_in_the_language_it_is_asked_in(said, about, first, language):
    told = said(ASKED[about][language])
    assert (told.understood.intent, told.understood.language, len(told.lines)) == ("help", language, 1)
    assert said(ASKED[about]["en"]).lines[0].startswith(first)


@pytest.mark.parametrize("word", ["start", "begin", "starten", "empezar", "kreni"])
def test_who_begins_is_told_what_there_is(said, word):
    told = said(word)
    assert (told.understood.intent, len(told.lines)) == ("help", 3)
    assert told.next_steps


@pytest.mark.parametrize("text", ["brief status", "status of our briefs", "Briefing Status", "status briefova"])
def test_the_status_of_briefs_is_theirs_and_proposes_none(said, text):
    told = said(text)
    assert (told.understood.intent, set(told.sources)) == ("brief_status", {"BR-014", "BR-015"})


@pytest.mark.parametrize(
    ("text", "language"),
    [("speak English", "en"), ("sprich Deutsch", "de"), ("habla español", "es"), ("govori hrvatski", "hr")],
)
def test_to_speak_a_language_is_no_search_for_content_in_it(said, text, language):
    told = said(text)
    assert (told.understood.intent, told.understood.language, told.offered) == ("help", language, ())


@pytest.mark.parametrize("text", ["wrong", "that is not correct", "falsch", "está mal", "krivo"])
def test_wrong_is_a_word_on_the_answer_above(services, text):
    thread = f"alone-{text}"
    ask(Question("what does the CFO need in choosing?", "nina", "marketer", "dm", thread), services)
    told = ask(Question(text, "nina", "marketer", "dm", thread), services)
    assert [each.helpful for each in told.effects] == [False]


@pytest.mark.parametrize("locale", ["en-GB", "de-DE", "es-ES", "hr-HR"])
@pytest.mark.parametrize("text", ["todo", "tag review"])
def test_a_word_of_several_languages_is_answered_in_the_askers_own(said, text, locale):
    assert said(text, locale).understood.language == locale[:2]


@pytest.mark.parametrize(
    ("text", "language"), [("Lücken?", "de"), ("jeden Tag", "de"), ("¿huecos?", "es"), ("rupe", "hr")]
)
def test_a_language_s_own_word_is_answered_in_it_whoever_asks(said, text, language):
    assert said(text, "en-GB").understood.language == language
