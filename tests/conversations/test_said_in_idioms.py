"""What people want and say in idioms: gaps, the stages of the CRM as a whole, links for a piece, an answer that was of no
use; and what sounds alike and is something else."""

import pytest

from bot.skills.ask import ask
from retrieval.understood import Question


@pytest.mark.parametrize(
    "text",
    [
        "where are we thin",
        "what are we worst at",
        "wo sind wir dünn aufgestellt",
        "dónde flojeamos en contenidos",
        "gdje smo najslabiji",
    ],
)
def test_where_we_are_weak_is_a_question_for_gaps(talk, text):
    assert talk(text)["cells"][0] == "cfo/choosing"


@pytest.mark.parametrize("text", ["where are we with Hollin", "wo stehen wir bei Hollin"])
def test_where_we_are_with_somebody_is_a_question_about_the_deal(talk, text):
    record = talk(text)
    assert (record["intent"], record["slots"]["deal"]) == ("deal_info", ["D4"])


@pytest.mark.parametrize(
    "text",
    [
        "which crm stage is which phase",
        "how do the pipeline stages line up with our journey",
        "crm phasen zuordnung bitte",
        "qué etapa del crm corresponde a qué fase",
        "koja crm faza odgovara kojoj našoj fazi",
    ],
)
def test_the_stages_of_the_crm_as_a_whole_are_a_table_of_its_pipelines(talk, text):
    lines = talk(text)["text"].splitlines()
    assert [line.split(" → ")[0] for line in lines if "→" in line][:3] == [
        "hubspot-default",
        "   Appointment Scheduled",
        "   Qualified To Buy",
    ]
    assert any(line.startswith("   Negotiation/Review → Purchasing") for line in lines)


def test_a_stage_no_model_has_is_still_unknown(talk):
    record = talk("map the stage Frobnication to our phases")
    assert record["behaviour"] == "decline_unknown"


@pytest.mark.parametrize(
    "text",
    ["links für die auswahl", "enlaces para la elección", "poveznice za odabir", "links for a guide on choosing"],
)
def test_links_for_a_phase_are_what_may_be_given_there(talk, text):
    record = talk(text, role="writer", user="ben")
    assert (record["intent"], record["slots"]) == ("asset_find", {"phase": ["choosing"]})
    assert "A21" in record["offered"]
    assert {"A10", "A17", "A27"}.isdisjoint(record["offered"])


def test_links_that_are_broken_are_a_matter_for_the_audit(talk):
    assert talk("enlaces rotos en la biblioteca")["intent"] == "audit"


@pytest.mark.parametrize(
    "text",
    [
        "didnt help",
        "thats no use to me",
        "that was not what i asked for",
        "das hilft mir nicht weiter",
        "damit kann ich nichts anfangen",
        "no me sirve de nada",
        "to mi ne pomaže",
    ],
)
def test_an_answer_of_no_use_is_judged_bad(services, text):
    ask(Question("collateral for Hollin", "tom", "sales", "dm", thread=text), services)
    (judged,) = ask(Question(text, "tom", "sales", "dm", thread=text), services).understood.slots.judged
    assert (judged.asset, judged.verdict) == ("", "bad")


@pytest.mark.parametrize("text", ["what would not help the CFO", "was hilft dem CFO nicht"])
def test_what_is_of_no_use_to_a_reader_is_no_verdict(talk, text):
    assert talk(text)["intent"] != "feedback"


def test_out_of_date_is_more_than_what_has_expired(talk):
    assert {"A10", "A34", "A23"} <= set(talk("whats out of date")["sources"])


def test_a_list_made_shorter_keeps_its_heads_and_counts(services):
    ask(Question("audit the library", "nina", thread="audit"), services)
    lines = ask(Question("shorter", "nina", thread="audit"), services).lines
    assert lines[:3] == (
        "16 of 44 assets need a hand:",
        "   expired (1)",
        "   superseded by a newer version (1)",
    )


def test_an_answer_made_shorter_is_its_first_line(services):
    ask(Question("where are our gaps", "nina", thread="gaps"), services)
    assert ask(Question("shorter", "nina", thread="gaps"), services).lines == (
        "Biggest gap: CFO × Choosing, priority 65.2.",
    )
