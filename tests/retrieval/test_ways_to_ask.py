"""Wants people put in few words, in each language, of a small company: and what must not be taken for them."""

import pytest

from content_library.intake import Asset, Company, ModelStage, Persona, Phase, Share
from content_library.picture import Picture
from content_library.taxonomy import Taxonomy
from retrieval.understanding import understand
from retrieval.understood import Question
from retrieval.vocabulary import Vocabulary
from tests.retrieval.other_companies import TODAY

BAKERS = Picture(
    today=TODAY,
    company=Company(company="Ovenist", content_languages=("en", "de", "es", "hr")),
    taxonomy=Taxonomy(
        format=("checklist", "guide", "calculator"),
        buying_role=("economic_buyer", "technical_evaluator", "champion", "end_user"),
    ),
    personas=(
        Persona(id="baker", label="Master Baker", buying_roles=("champion", "technical_evaluator")),
        Persona(id="owner", label="Shop Owner", buying_roles=("economic_buyer",)),
        Persona(id="risk", label="Risk Manager"),
    ),
    phases=(Phase(id="smell", label="Smell", order=1), Phase(id="bake", label="Bake", order=2)),
    model_stages=(ModelStage(model="funnel", stage="Awareness", shares=(Share(phase="smell", weight=1.0),)),),
    assets=(
        Asset(id="O-1", title="Heat without gas", format="guide", language="de", needs=()),
        Asset(id="O-2", title="Dough for mornings", format="checklist", language="es"),
    ),
)


def asked(text: str):
    return understand(Question(text), Vocabulary.of(BAKERS), TODAY)


@pytest.mark.parametrize(
    "text",
    [
        *("anything nobody uses", "unused content", "what does nobody read"),
        *("ungenutzte Inhalte", "was nutzt niemand", "unbenutzte Unterlagen"),
        *("contenido sin usar", "¿qué no usa nadie?"),
        *("neiskorišteni sadržaj", "što nitko ne koristi"),
    ],
)
def test_what_nobody_uses_is_a_question_for_the_audit(text):
    read = asked(text)

    assert (read.intent, read.slots.topic) == ("audit", "unused")


@pytest.mark.parametrize("text", ["which guides do people use most", "welcher Leitfaden wird am meisten genutzt"])
def test_use_alone_is_no_audit(text):
    assert asked(text).intent != "audit"


@pytest.mark.parametrize(
    "text",
    [
        "what does the economic buyer need",
        "was braucht der Wirtschaftskäufer",
        "was braucht die Budgetverantwortliche",
        "qué necesita el comprador económico",
        "qué necesitan los compradores económicos",
        "što treba ekonomski kupac",
        "što treba ekonomskom kupcu",
    ],
)
def test_a_buying_role_is_known_by_what_each_language_calls_it(text):
    assert asked(text).slots.persona == ("owner",)


@pytest.mark.parametrize("text", ["was braucht der Risikomanager", "sastanak s rizičnim menadžerom", "jefe de riesgos"])
def test_whoever_works_on_risk_is_found_however_they_are_called(text):
    assert asked(text).slots.persona == ("risk",)


@pytest.mark.parametrize(
    ("text", "persona"),
    [
        ("do we have a persona for the shop owner", ("owner",)),
        ("haben wir eine Persona für Risikomanager", ("risk",)),
        ("¿tenemos una persona para el jefe de riesgos?", ("risk",)),
        ("imamo li personu za voditelja rizika", ("risk",)),
    ],
)
def test_whether_there_is_a_persona_is_asked_of_the_map(text, persona):
    read = asked(text)

    assert (read.intent, read.slots.persona) == ("persona_info", persona)


@pytest.mark.parametrize("text", ["do we have a guide for the shop owner", "haben wir einen Leitfaden für den Inhaber"])
def test_whether_there_is_a_thing_is_asked_of_the_library(text):
    assert asked(text).intent == "asset_find"


@pytest.mark.parametrize(
    "text",
    [
        "what do we call awareness",
        "wie heißt Awareness bei uns",
        "cómo llamamos nosotros a la fase awareness",
        "kako se kod nas zove awareness",
    ],
)
def test_what_a_stage_is_called_here_is_a_crosswalk(text):
    assert asked(text).intent == "crosswalk"


@pytest.mark.parametrize(
    "text",
    [
        "what do I write next",
        "was soll ich als nächstes schreiben",
        "was schreibe ich jetzt",
        "Lückenliste",
        "¿qué escribo ahora?",
        "što da pišem sljedeće",
    ],
)
def test_what_to_write_is_asked_of_the_gaps(text):
    assert asked(text).intent == "gap_list"


@pytest.mark.parametrize(
    "text",
    [
        *("if we had budget for one thing this month, what would it be", "where should the budget go"),
        *("our freelancer is free next week, what do I give her", "what would you write next"),
        *("wenn wir nur eins machen könnten, was wäre das", "wohin mit dem Budget"),
        *("si solo pudiéramos hacer una cosa, cuál sería", "en qué gastamos el presupuesto"),
        *("kad bismo mogli napraviti samo jedno, što bi to bilo", "na što da potrošimo budžet"),
    ],
)
def test_where_effort_should_go_is_asked_of_the_gaps(text):
    assert asked(text).intent == "gap_list"


@pytest.mark.parametrize("text", ["if we use two guides, which one is newer", "what is the budget of the campaign"])
def test_two_of_something_or_a_budget_is_no_gap(text):
    assert asked(text).intent != "gap_list"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("what have we got in Spanish", "es"),
        ("was haben wir auf Deutsch", "de"),
        ("que tenemos en castellano", "es"),
        ("što imamo na njemačkom", "de"),
    ],
)
def test_what_there_is_in_a_language_is_looked_for_in_the_library(text, language):
    read = asked(text)

    assert (read.intent, read.slots.language) == ("asset_find", (language,))


@pytest.mark.parametrize(
    "text",
    [
        *("write me a python script", "write a poem about dough", "schreib mir ein Gedicht", "escribe un poema"),
        *("¿qué tiempo hace hoy?", "napiši mi pjesmu", "kakvo je vrijeme", "wie wird das Wetter morgen"),
    ],
)
def test_what_is_none_of_our_business_is_out_of_scope(text):
    assert asked(text).intent == "out_of_scope"


@pytest.mark.parametrize("text", ["write me a brief for the owner in bake", "schreib mir ein Briefing für den Inhaber"])
def test_a_brief_is_our_business(text):
    assert asked(text).intent == "brief_create"
