"""Names of jobs in four languages, of people the map has under another name and of people it does not have."""

import pytest

from content_library.intake import Company, Persona, Phase
from content_library.picture import Picture
from retrieval.reading.names.jobs import Job, is_job, nearest, personas_with, spoken
from retrieval.reading.words import cues
from retrieval.reading.words.spelling import words
from retrieval.understanding import understand
from retrieval.understood import Question
from retrieval.vocabulary import Vocabulary
from tests.retrieval.other_companies import TODAY

BAKERY = Picture(
    today=TODAY,
    company=Company(company="Ovenly"),
    personas=(
        Persona(id="upkeep", label="Maintenance Manager"),
        Persona(id="site", label="Plant Director"),
        Persona(id="money", label="Treasurer", aliases=("treasury",)),
        Persona(id="cyber", label="Head of Information Security"),
        Persona(id="lab", label="Laborleiterin"),
        Persona(id="cellar", label="Kellerleiterin"),
    ),
)
"""Every persona by one name, in one language."""

SPELT = {
    "the head of the maintenance department": [Job("maintenance", "lead")],
    "head of maintenance": [Job("maintenance", "lead")],
    "Instandhaltungsleiter": [Job("maintenance", "lead")],
    "den Instandhaltungsleiterinnen": [Job("maintenance", "lead")],
    "die Leiterin der Instandhaltung": [Job("maintenance", "lead")],
    "Leiter IT-Sicherheit": [Job("it_security", "lead")],
    "IT-Sicherheitsbeauftragte": [Job("it_security", "lead")],
    "kaufmännischer Leiter": [Job("finance", "lead")],
    "des Werkleiters": [Job("plant", "lead")],
    "Hafenleiter": [Job("", "lead")],
    "Halbleiter": [],
    "la jefa de compras": [Job("purchasing", "lead")],
    "los directores de planta": [Job("plant", "lead")],
    "director técnico": [Job("engineering", "lead")],
    "técnico de mantenimiento": [Job("maintenance", "technician")],
    "director del puerto": [Job("", "lead")],
    "voditeljicama nabave": [Job("purchasing", "lead")],
    "financijskom direktoru": [Job("finance", "lead")],
    "šefa proizvodnje": [Job("production", "lead")],
    "does it manage pumps": [],
    "the IT manager": [Job("it", "lead")],
    "maintenance, manager": [],
}


@pytest.mark.parametrize(("text", "jobs"), SPELT.items())
def test_a_job_is_a_function_and_a_rank(text, jobs):
    assert [each.job for each in spoken(words(text), cues.load().common).jobs] == jobs


@pytest.mark.parametrize(
    ("text", "persona"),
    [
        ("Was braucht der Anlagenleiter?", "site"),
        ("was brauchen Werkleiterinnen", "site"),
        ("Unterlagen für den Chef der Instandhaltung", "upkeep"),
        ("was braucht die Instandhaltung in der Auswahl", "upkeep"),
        ("what does the maintenance director need", "upkeep"),
        ("¿qué necesita la jefa de mantenimiento?", "upkeep"),
        ("¿qué necesita el gerente de la fábrica?", "site"),
        ("što treba voditeljici održavanja", "upkeep"),
        ("Imamo li nešto za direktoricu tvornice?", "site"),
        ("what does the CISO need", "cyber"),
        ("was will der IT-Sicherheitsbeauftragte sehen", "cyber"),
        ("what does the head of the lab need", "lab"),
        ("¿qué necesita la responsable de tesorería?", "money"),
    ],
)
def test_whoever_has_the_job_is_meant_however_the_map_calls_them(text, persona):
    read = understand(Question(text), Vocabulary.of(BAKERY), TODAY).slots
    assert (read.persona, read.unresolved) == ((persona,), ())


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("what does the procurement director need", "procurement director"),
        ("was braucht die Einkaufsleiterin?", "einkaufsleiterin"),
        ("¿qué le mando al jefe de compras?", "jefe de compras"),
        ("što treba voditelj nabave", "voditelj nabave"),
        ("what does the maintenance technician need", "maintenance technician"),
        ("was will die IT-Leiterin sehen", "it-leiterin"),
        ("Unterlagen für den Hafenleiter", "hafenleiter"),
        ("¿qué necesita el director del puerto?", "director del puerto"),
        ("was braucht der Betriebsrat", "betriebsrat"),
        ("what does the head of bakery need", "head of bakery"),
    ],
)
def test_a_job_nobody_in_the_map_has_is_no_other_persona(text, said):
    read = understand(Question(text), Vocabulary.of(BAKERY), TODAY).slots
    assert (read.persona, read.unresolved) == ((), (said,))


@pytest.mark.parametrize(
    "text", ["something on product lead times", "the controller firmware guide", "guides on heads"]
)
def test_words_that_are_other_things_as_often_name_nobody(text):
    read = understand(Question(text), Vocabulary.of(BAKERY), TODAY).slots
    assert (read.persona, read.unresolved) == ((), ())


def test_the_maps_own_name_is_not_read_as_a_job():
    own = Picture(
        today=TODAY,
        company=Company(company="Ovenly"),
        personas=(Persona(id="a", label="Purchasing Manager"), Persona(id="b", label="Head of Purchasing")),
    )
    read = [
        understand(Question(f"what does the {who} need"), Vocabulary.of(own), TODAY)
        for who in ("purchasing manager", "head of purchasing")
    ]
    assert [each.slots.persona for each in read] == [("a",), ("b",)]


def test_several_who_have_the_job_are_all_told():
    own = Picture(
        today=TODAY,
        company=Company(company="Ovenly"),
        personas=(Persona(id="a", label="Purchasing Manager"), Persona(id="b", label="Head of Purchasing")),
    )
    assert personas_with(Job("purchasing", "lead"), own, cues.load()) == ("a", "b")


@pytest.mark.parametrize(
    ("name", "personas"),
    [
        ("procurement", ("money",)),
        ("quality manager", ("lab", "site", "upkeep")),
        ("IT-Leiter", ("cyber",)),
        ("works council", ()),
        ("grandparents", ()),
    ],
)
def test_the_nearest_are_those_with_akin_work(name, personas):
    assert set(nearest(name, BAKERY, cues.load())) == set(personas)


def test_a_job_is_told_from_other_strangers():
    assert [is_job(name) for name in ("works council", "jefe de compras", "grandparents", "Nowhere Foods")] == [
        True,
        True,
        False,
        False,
    ]


GERMAN = Picture(
    today=TODAY,
    company=Company(company="Ovenly", default_language="de"),
    personas=(Persona(id="site", label="Werkleitung"),),
    phases=(Phase(id="kauf", order=1, label="Kauf"), Phase(id="wahl", order=0, label="Auswahl")),
)


@pytest.mark.parametrize(
    ("text", "phase"),
    [
        ("Was will der Werksleiter vor dem Kauf wissen?", "kauf"),
        ("Was muss die Werkleiterin in der Auswahl sehen?", "wahl"),
        ("Was braucht der Fabrikleiter beim Kauf?", "kauf"),
    ],
)
def test_a_german_phase_inside_a_sentence(text, phase):
    read = understand(Question(text), Vocabulary.of(GERMAN), TODAY).slots
    assert (read.persona, read.phase) == (("site",), (phase,))
