"""What is in an asset, and which figures it gives, by its number, its kind or words of its title, or as the one just given."""

import pytest


def first(answer):
    return answer["text"].splitlines()[0]


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("what's in A14", "“What it really takes: people, data and hours in the first 90 days (webinar)” (A14) · "),
        ("was steht in A14", "„What it really takes: people, data and hours in the first 90 days (webinar)“ (A14) · "),
        ("¿qué hay en A14?", "«What it really takes: people, data and hours in the first 90 days (webinar)» (A14) · "),
        ("što piše u A14", "„What it really takes: people, data and hours in the first 90 days (webinar)” (A14) · "),
        (
            "which figures are in A14",
            "“What it really takes: people, data and hours in the first 90 days (webinar)” (A14) · “",
        ),
        (
            "what does the pilot plan say about success",
            "“Pilot plan with success criteria (editable template)” (A28) on “success”: “",
        ),
    ],
)
def test_what_is_in_a_text_is_told_from_it(talk, question, told):
    answer = talk(question, role="writer")
    assert (answer["intent"], first(answer)[: len(told)]) == ("asset_info", told)


@pytest.mark.parametrize(
    "question",
    [
        "welche Zahlen nennt es?",
        "any figures in it?",
        "welche Zahlen stehen drin?",
        "¿qué cifras da?",
        "koje su brojke u njemu?",
    ],
)
def test_the_figures_of_what_was_just_told_of(talk, question):
    talk("what is A14 about", role="writer")
    answer = talk(question, role="writer")
    assert (answer["slots"]["asset"], answer["intent"]) == (["A14"], "asset_info")
    assert any(map(str.isdigit, first(answer).partition(" · ")[2]))


def test_what_is_told_may_be_quoted_as_far_as_a_claim_rests_on_it(talk):
    talk("summarise A25 for me", role="writer")
    talk("how many plants was that?", role="writer")
    assert first(talk("may we quote it?", role="writer")).startswith("C2 is approved just as it stands: “")


@pytest.mark.parametrize(
    ("question", "intent"),
    [
        ("what's in the pipeline", "deal_info"),
        ("what does the CFO say about price", "evidence"),
        ("what figures can I use about downtime", "claims"),
    ],
)
def test_what_is_in_no_text_is_asked_elsewhere(talk, question, intent):
    assert talk(question, role="writer")["intent"] == intent
