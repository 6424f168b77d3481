"""Deals, gaps, scores, comparisons and changes, asked and answered in German, Spanish and Croatian."""

from datetime import date

import pytest

from bot.answering.why_blocked import why_blocked
from bot.checking.dates import days
from bot.skills.ask import ask
from bot.words import LANGUAGES, words_in
from content_library.sharing import INTERNAL, PARTNER, Reason
from retrieval.understanding import understand
from retrieval.understood import Question
from retrieval.vocabulary import Vocabulary

OTHERS = ("de", "es", "hr")

PACK = {
    "en": "what can I send to Lurra?",
    "de": "was kann ich Lurra schicken?",
    "es": "¿qué puedo enviar a Lurra?",
    "hr": "što mogu poslati kupcu Lurra?",
}
LOST = {
    "de": "was kann ich Cresta schicken?",
    "es": "¿qué puedo enviar a Cresta?",
    "hr": "što mogu poslati kupcu Cresta?",
}
STAGE = {
    "de": "was schicke ich einem Kunden in Contract Sent?",
    "es": "¿qué le mando a un cliente en Contract Sent?",
    "hr": "što da pošaljem kupcu u Contract Sent?",
}
DEAL = {
    "en": "how is Lurra doing?",
    "de": "wie steht es um Lurra?",
    "es": "¿cómo va Lurra?",
    "hr": "kako stoji Lurra?",
}
MINE = {"de": "meine deals", "es": "mis oportunidades", "hr": "koji su moji poslovi?"}
GAPS = {
    "en": "where are our three biggest gaps?",
    "de": "was sind unsere drei größten Lücken?",
    "es": "¿cuáles son los tres huecos más grandes?",
    "hr": "koje su naše tri najveće praznine?",
}
SCORE = {
    "en": "why is the CFO in choosing on top?",
    "de": "warum steht der CFO in Choosing ganz oben?",
    "es": "¿por qué va primero el CFO en Choosing?",
    "hr": "zašto je CFO u fazi Choosing na vrhu?",
}
WAITING = {
    "de": "warum ist Plant Director in Purchasing so niedrig?",
    "es": "¿por qué es tan bajo Plant Director en Purchasing?",
    "hr": "zašto je Plant Director u fazi Purchasing tako nisko?",
}
READERS = {
    "en": "compare CFO and IT security in choosing",
    "de": "vergleiche bitte den CFO und IT Security in der Phase Choosing",
    "es": "compara el CFO y IT Security en Choosing",
    "hr": "usporedi, molim: CFO i IT Security u fazi Choosing",
}
ASSETS = {
    "de": "was ist der Unterschied zwischen A10 und A30?",
    "es": "¿en qué se diferencian A10 y A30?",
    "hr": "po čemu se razlikuju A10 i A30?",
}
LENSES = {
    "en": "coverage of Spanish versus German",
    "de": "vergleiche bitte die Abdeckung auf Spanisch und auf Deutsch",
    "es": "diferencia entre español y alemán en la cobertura",
    "hr": "po čemu se razlikuju sadržaji na španjolskom i njemačkom?",
}
DEALS = {
    "en": "difference between D2 and D7",
    "de": "was ist der Unterschied zwischen D2 und D7?",
    "es": "¿cuál es la diferencia entre D2 y D7?",
    "hr": "koja je razlika između D2 i D7?",
}
CHANGES = {
    "en": "did anything change in coverage since last month?",
    "de": "was hat sich seit letztem Monat an der Abdeckung verändert?",
    "es": "¿qué ha cambiado en la cobertura desde el mes pasado?",
    "hr": "što se promijenilo u pokrivenosti od prošlog mjeseca?",
}
STORIES = [
    ("nina", "marketer", GAPS),
    ("nina", "marketer", SCORE),
    ("nina", "marketer", READERS),
    ("nina", "marketer", LENSES),
    ("nina", "marketer", CHANGES),
    ("sofia", "sales", PACK),
    ("sofia", "sales", DEAL),
    ("jonas", "sales", DEALS),
]


@pytest.mark.parametrize("language", OTHERS)
def test_a_seller_gets_a_pack_and_hears_what_became_of_a_lost_deal(talk, snapshot, language):
    told = [talk(asked[language], role="sales", user="sofia") for asked in (PACK, STAGE)]
    assert [*told, talk(LOST[language], role="sales", user="tom")] == snapshot


@pytest.mark.parametrize("language", OTHERS)
def test_a_seller_hears_how_their_deals_stand(talk, snapshot, language):
    told = [talk(asked[language], role="sales", user=user) for asked, user in ((DEAL, "sofia"), (MINE, "jonas"))]
    assert told == snapshot


@pytest.mark.parametrize("language", OTHERS)
def test_a_marketer_hears_what_is_missing_and_why(talk, snapshot, language):
    assert [talk(asked[language]) for asked in (GAPS, SCORE, WAITING)] == snapshot


@pytest.mark.parametrize("language", OTHERS)
def test_things_are_compared(talk, snapshot, language):
    told = [talk(asked[language]) for asked in (READERS, ASSETS, LENSES)]
    assert [*told, talk(DEALS[language], role="sales", user="jonas")] == snapshot


@pytest.mark.parametrize("language", OTHERS)
def test_what_changed_is_told(talk, snapshot, language):
    assert talk(CHANGES[language]) == snapshot


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize(("user", "role", "asked"), STORIES)
def test_what_to_ask_next_is_understood_as_it_is_in_english(services, user, role, asked, language):
    picture = services.picture()

    def next_readings(language):
        answer = ask(Question(asked[language], user, role), services)
        steps = [Question(step.question, user, role) for step in answer.next_steps]
        found = [understand(step, Vocabulary.of(picture), picture.today) for step in steps]
        return [each.language for each in found], [(each.intent, each.slots) for each in found]

    (languages, readings), (_, english) = next_readings(language), next_readings("en")
    assert (set(languages) - {language}, readings) == (set(), english)


def test_every_reason_against_an_asset_is_said_in_every_language(snapshot):
    reasons = [
        Reason("status", "in_review"),
        Reason("expired", on=date(2026, 3, 6)),
        Reason("superseded", "A35"),
        Reason("withdrawn"),
        Reason("withdrawn", on=date(2026, 1, 10)),
        Reason("claims", "X1, X2"),
        INTERNAL,
        PARTNER,
        Reason("audience", "nda"),
    ]
    assert {language: why_blocked(words_in(language), reasons) for language in LANGUAGES} == snapshot


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("month", range(1, 13))
def test_a_day_as_it_is_said_is_read_back_by_the_fact_check(language, month):
    said = words_in(language).day(date(2026, month, 6))
    assert [(each.year, each.month, each.day) for each in days(said)] == [(2026, month, 6)]
