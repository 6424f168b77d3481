"""The map, its people, campaigns, claims and findings, asked about in German, Spanish and Croatian."""

import pytest

from bot.skills.ask import ask
from retrieval.understood import Question


def told(talk, text, **asker):
    """What a reader sees, and what was understood of the question."""
    answer = talk(text, **asker)
    return {key: answer[key] for key in ("language", "intent", "behaviour", "named", "text")}


@pytest.mark.parametrize(
    "text",
    [
        "Wie gut sind Gatekeeper in Choosing abgedeckt?",
        "¿Qué cobertura tienen los gatekeepers en Choosing?",
        "Kolika je pokrivenost za gatekeepere u Choosing?",
    ],
)
def test_coverage_names_the_weakest_gates(talk, snapshot, text):
    assert told(talk, text) == snapshot


@pytest.mark.parametrize(
    "text",
    [
        "Zeig mir die Abdeckungsmatrix auf Spanisch",
        "Muéstrame la matriz de cobertura en alemán",
        "Pokaži mi matricu pokrivenosti na španjolskom",
    ],
)
def test_coverage_seen_through_a_language_says_so(talk, text, snapshot):
    assert told(talk, text)["text"].splitlines()[0] == snapshot


@pytest.mark.parametrize("text", ["Wer ist der CFO?", "¿Quién es el CFO?", "Tko je CFO?"])
def test_who_a_persona_is(talk, snapshot, text):
    assert told(talk, text) == snapshot


@pytest.mark.parametrize(
    "text", ["Welche Phasen hat die Journey?", "¿Qué fases tiene el recorrido?", "Koje su faze puta kupca?"]
)
def test_the_phases_of_the_journey(talk, snapshot, text):
    assert told(talk, text) == snapshot


@pytest.mark.parametrize(
    "text",
    [
        "Welchen Phasen entsprechen die HubSpot-Stufen?",
        "¿A qué fase corresponde Contract Sent?",
        "Kojim fazama odgovaraju faze iz HubSpota?",
    ],
)
def test_stages_of_a_crm_become_phases_of_the_map(talk, snapshot, text):
    assert told(talk, text) == snapshot


@pytest.mark.parametrize("text", ["Welche Kampagnen laufen?", "¿Qué campañas hay?", "Koje kampanje imamo?"])
def test_campaigns_and_what_nobody_promotes(talk, snapshot, text):
    assert told(talk, text) == snapshot


@pytest.mark.parametrize(
    "text", ["Welche Belege haben wir für den CFO?", "¿Qué evidencia tenemos del CFO?", "Koje dokaze imamo za CFO?"]
)
def test_what_is_known_of_a_persona_and_how_well(talk, snapshot, text):
    assert told(talk, text) == snapshot


@pytest.mark.parametrize(
    "text",
    ["Welche Zahlen dürfen wir nennen?", "¿Qué afirmaciones podemos usar?", "Koje tvrdnje smijemo koristiti?"],
)
def test_claims_that_may_be_made_and_those_never(talk, snapshot, text):
    assert told(talk, text) == snapshot


@pytest.mark.parametrize(
    "text", ["Mach ein Audit der Bibliothek", "Haz una auditoría de la biblioteca", "Napravi reviziju knjižnice"]
)
def test_the_audit_lists_what_needs_a_hand(talk, snapshot, text):
    assert told(talk, text) == snapshot


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            "Welche Outbound-Kampagnen laufen für den CFO in Choosing?",
            ["Keine Kampagne (outbound) passt dazu.", "CFO × Choosing ist zu 19,4 % abgedeckt."],
        ),
        (
            "¿Qué campañas hay para el CFO en Choosing?",
            ["Ninguna campaña encaja con eso.", "CFO × Choosing: 19,4 % de cobertura."],
        ),
        (
            "Koje kampanje imamo za CFO u fazi Choosing?",
            ["Nijedna kampanja tomu ne odgovara.", "CFO × Choosing: pokrivenost 19,4 %."],
        ),
    ],
)
def test_where_no_campaign_runs_the_coverage_is_told(talk, text, lines):
    assert told(talk, text)["text"].splitlines()[:2] == lines


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("¿Qué evidencia tenemos?", "¿Evidencia de qué? Indica una persona o una fase."),
        ("Koje dokaze imamo?", "Dokazi za što? Navedite personu ili fazu."),
        ("Welche Belege haben wir?", "Belege wofür? Bitte eine Persona oder eine Phase nennen."),
    ],
)
def test_evidence_for_nothing_in_particular_is_asked_back(talk, text, line):
    answer = told(talk, text)
    assert (answer["behaviour"], answer["text"].splitlines()[0]) == ("clarify", line)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (
            "Welche Belege haben wir für den Plant Director in Learning?",
            "Die Beleglage ist dünn: 1 qualitative Notiz (nur Food & beverage, 200-1000 employees).",
        ),
        (
            "¿Qué evidencia hay del Plant Director en Learning?",
            "La evidencia es escasa: 1 nota cualitativa (solo Food & beverage, 200-1000 employees).",
        ),
        (
            "Koje dokaze imamo za Plant Director u fazi Learning?",
            "Dokaza je malo: 1 kvalitativna bilješka (samo Food & beverage, 200-1000 employees).",
        ),
    ],
)
def test_one_note_is_little_evidence(talk, text, line):
    assert line in told(talk, text)["text"].splitlines()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Audit: welche Assets sind veraltet?",
            "abgelaufen (1): „Cost of unplanned downtime and payback calculator (2023 edition)“ (A10): 31. Dez. 2025, 3× genutzt in 90 Tagen",
        ),
        (
            "Auditoría: ¿hay duplicados?",
            "pares duplicados (1): «7 early-warning signs of bearing failure» (A03) = «Seven early warning signs your bearings are failing» (A04)",
        ),
        (
            "Revizija knjižnice: što uskoro istječe?",
            "30. lip 2026.: „Price structure and service levels on one page” (A33)",
        ),
        (
            "audit: which assets have no tags?",
            "without any tag (1): “Field notes: winning over sceptical technicians” (A41)",
        ),
    ],
)
def test_a_question_for_one_finding_gets_that_one(talk, text, found):
    assert told(talk, text)["text"].splitlines()[1].strip() == found


@pytest.mark.parametrize(
    "text", ["Wie ist unsere Tonalität auf Deutsch?", "¿Cuál es nuestro tono en español?", "Kakav nam je stil pisanja?"]
)
def test_voice_rules_stay_as_the_company_wrote_them(talk, snapshot, text):
    assert told(talk, text, role="writer", user="ben") == snapshot


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "show me the coverage matrix"),
        ("de", "Zeig mir die Abdeckungsmatrix"),
        ("es", "Muéstrame la matriz de cobertura"),
        ("hr", "Pokaži mi matricu pokrivenosti"),
    ],
)
def test_what_the_matrix_offers_to_ask_next_is_understood_in_its_language(services, language, text):
    steps = ask(Question(text), services).next_steps
    read = [ask(Question(step.question), services).understood for step in steps]

    assert [(each.language, each.intent) for each in read] == [
        (language, "coverage_matrix"),
        (language, "coverage_matrix"),
        (language, "gap_list"),
    ]
