"""The company's own word for a phase, in the shortest way people write it, and where it is another word after all."""

import pytest

from content_library.picture import Picture
from retrieval.understanding import understand
from retrieval.understood import Question
from retrieval.vocabulary import Vocabulary


@pytest.fixture(scope="module")
def read(tarnwell: Picture):
    vocabulary = Vocabulary.of(tarnwell)
    return lambda text, role="marketer": understand(Question(text, "nina", role), vocabulary, tarnwell.today)


@pytest.mark.parametrize(
    ("text", "intent", "phase"),
    [
        ("holes in negotiation", "gap_list", "purchasing"),
        ("heat map for the negotiation", "coverage_matrix", "purchasing"),
        ("campaigns in the evaluation", "campaign_info", "choosing"),
        ("evidence on the negotiation", "evidence", "purchasing"),
        ("welche lücken gibt es in der beschaffung", "gap_list", "purchasing"),
        ("kampagnen für die auswahl", "campaign_info", "choosing"),
        ("was haben wir für die überlegung", "need_lookup", "learning"),
        ("huecos en la elección", "gap_list", "choosing"),
        ("campañas para la compra", "campaign_info", "purchasing"),
        ("qué tenemos para la consideración", "need_lookup", "learning"),
        ("praznine u nabavi", "gap_list", "purchasing"),
        ("kampanje u razmatranju", "campaign_info", "learning"),
    ],
)
def test_a_word_for_a_phase_behind_a_preposition_is_the_phase(read, text, intent, phase):
    understood = read(text)
    assert (understood.intent, understood.slots.phase, understood.slots.unresolved) == (intent, (phase,), ())


@pytest.mark.parametrize(
    "text",
    [
        "is there a guide for the selection of sensors",
        "wer hat die auswahl der fallstudien gemacht",
        "what do we have for the pilot",  # a title has the word, and nothing of the map is wanted
        "which asset helps them choose",
        "do you have a solution brief",
        "content about pilot projects",
    ],
)
def test_a_word_that_belongs_to_something_else_is_no_phase(read, text):
    assert read(text).slots.phase == ()


def test_a_word_of_the_company_goes_before_a_stage_of_a_pipeline_without_deals(read):
    slots = read("coverage in negotiation").slots
    assert (slots.phase, slots.deal_stage) == (("purchasing",), None)
    assert read("which phase is negotiation/review").slots.deal_stage == "Negotiation/Review"


@pytest.mark.parametrize(
    ("text", "intent", "phase"),
    [
        ("Wie gut ist die Auswahl abgedeckt?", "coverage_matrix", "choosing"),
        ("Wie gut ist die Beschaffung abgedeckt?", "coverage_matrix", "purchasing"),
        ("Was kann ich in der Beschaffung schicken?", "deal_collateral", "purchasing"),
        ("Was fehlt in der Auswahl auf Spanisch?", "gap_list", "choosing"),
        ("Welche Personas sind in der Überlegung dabei?", "journey_info", "learning"),
        ("Gibt es für die Auswahl ein Briefing?", "asset_find", "choosing"),
        ("Erstelle in der Auswahl ein Briefing für den CFO", "brief_create", "choosing"),
        ("Erstelle für die Entdeckung ein Briefing für den CFO", "brief_create", "discovering"),
    ],
)
def test_a_german_noun_for_a_phase_is_the_phase_wherever_its_sentence_ends(read, text, intent, phase):
    understood = read(text)
    assert (understood.intent, understood.slots.phase, understood.slots.unresolved) == (intent, (phase,), ())


@pytest.mark.parametrize(
    "text", ["Zeig mir die Auswahl", "Triff eine Auswahl für den CFO", "wie sieht die Lösung der Konkurrenz aus?"]
)
def test_a_german_noun_that_wants_nothing_of_the_map_is_no_phase(read, text):
    assert read(text).slots.phase == ()
