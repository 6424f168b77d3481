"""In which form and language a brief is wanted is asked, and changes nothing; who writes what is asked of all briefs."""

import pytest

from bot.skills.ask import ask
from retrieval.understood import Question

FORM = {
    "en": "one-pager, at most 1 page, 400 words or 3 minutes, English, Spanish and German",
    "de": "One-Pager, höchstens 1 Seite, 400 Wörter oder 3 Minuten, Englisch, Spanisch und Deutsch",
    "es": "one-pager, como mucho 1 página, 400 palabras o 3 minutos, inglés, español y alemán",
    "hr": "one-pager, najviše 1 stranica, 400 riječi ili 3 minute, engleski, španjolski i njemački",
}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("is it in German?", "en"),
        ("which format is it", "en"),
        ("what languages", "en"),
        ("ist es auf Deutsch?", "de"),
        ("¿está en alemán?", "es"),
        ("je li na njemačkom?", "hr"),
    ],
)
def test_of_a_proposal_and_of_what_is_kept(own_services, text, language):
    def say(typed):
        return ask(Question(typed, "nina", "marketer", "dm", text), own_services)

    say("brief for the CFO in choosing")
    assert say(text).lines == (FORM[language],)
    say("keep it")
    assert say(text).lines == (f"MP-1: {FORM[language]}.",)


@pytest.mark.parametrize(
    "text", ["who is working on what", "who is writing what", "wer schreibt was", "quién escribe qué", "tko piše što"]
)
def test_who_writes_what_is_asked_of_all_also_behind_one(talk, text):
    talk("brief for the CFO in choosing")
    record = talk(text)
    assert (record["intent"], record["sources"]) == ("brief_status", ["BR-014", "BR-015"])
