"""What is named by "my", by a rank or by nothing at all: the one thing meant, or what to say instead."""

import pytest


def first(record):
    return record["text"].splitlines()[0]


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        ("who reviews my brief", "Plant Director × Purchasing is reviewed by: legal (C5);"),
        ("is my brief done?", "No, not yet."),
        ("wer prüft meinen Brief?", "Plant Director × Purchasing prüft: legal (C5);"),
    ],
)
def test_my_brief_is_the_only_one_its_writer_has(talk, text, begins):
    told = talk(text, user="ben", role="writer")

    assert told["slots"]["brief"] == ["BR-014"]
    assert first(told).startswith(begins)


def test_whoever_has_no_brief_is_asked_to_paste_one(talk):
    answer = "Paste the brief below your question and I score it by twenty checks. For one that is kept here, ask by its number."

    assert talk("is my brief any good?", user="priya", role="writer")["text"].splitlines()[0] == answer


@pytest.mark.parametrize(
    "text",
    [
        "what can I send?",
        "which content should we share with them",
        "was kann ich schicken?",
        "¿qué puedo enviar?",
        "što mogu poslati?",
    ],
)
def test_to_send_something_a_deal_is_asked_for(talk, text):
    told = talk(text, user="jonas", role="sales")

    assert (told["intent"], told["behaviour"]) == ("deal_collateral", "clarify")


def test_something_for_this_is_for_what(talk):
    told = talk("can you find something for this?")

    assert told["behaviour"] == "clarify"
    assert first(told).startswith("What should it be about, or for whom?")


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("show me brief BR-999", "I know no brief by that id."),
        ("deal D99", "I know no deal or person by that name that you may see."),
    ],
)
def test_an_id_nobody_gave_is_said(talk, text, answer):
    assert first(talk(text)) == answer


@pytest.mark.parametrize(
    "text",
    [
        "What is the biggest deal?",
        "biggest deal",
        "which deal is the biggest?",
        "show me the top 0 biggest deals",
        "welcher Deal ist der größte?",
        "¿cuál es la oportunidad más grande?",
    ],
)
def test_the_biggest_deal_is_told_to_its_owner(talk, text):
    assert first(talk(text, user="jonas", role="sales")).startswith("Brixen Automotive: 142")


def test_what_a_deal_is_worth_is_not_told_to_others(talk):
    assert (
        talk("what is the biggest deal?", user="nina")["text"].splitlines()[0]
        == "What a deal is worth is told to its owner alone."
    )


@pytest.mark.parametrize("text", ["phrase the downtime claim exactly as approved", "how is the downtime claim worded"])
def test_the_wording_of_a_claim_is_of_the_register(talk, text):
    assert talk(text, user="priya", role="writer")["intent"] == "claims"
