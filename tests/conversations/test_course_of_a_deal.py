"""A deal that went back says so, and where its people are not as far as its stage that is said too."""

import pytest

BACK = (
    "Sarner Metallbau went back on 20 Nov 2025: from Presentation Scheduled (Choosing) to Qualified To Buy (Learning)."
)


def test_the_card_of_a_deal_says_where_it_went_back(talk):
    lines = talk("how is Sarner doing", role="sales", user="jonas")["text"].splitlines()
    assert lines[1] == BACK


def test_asked_whether_it_went_back_the_answer_goes_first_and_once(talk):
    text = talk("has Sarner moved backwards?", role="sales", user="jonas")["text"]
    assert text.splitlines()[0] == BACK
    assert text.count(BACK) == 1
    assert "Stages: Appointment Scheduled (18 Mar 2025) → Qualified To Buy (25 Apr 2025)" in text


def test_a_deal_that_only_went_on_is_said_to(talk):
    assert talk("did Lurra go backwards?", role="sales", user="sofia")["text"].startswith(
        "Lurra Foods never went back.\nStages: Appointment Scheduled"
    )


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("which deals went back a stage?", "1 deal went back a stage: Sarner Metallbau."),
        ("¿qué oportunidades han retrocedido?", "1 oportunidad retrocedió una etapa: Sarner Metallbau."),
        ("welche Deals sind zurückgefallen?", "1 Deal ging eine Stufe zurück: Sarner Metallbau."),
        ("koji poslovi su vraćeni unatrag?", "1 posao vraćen je fazu unatrag: Sarner Metallbau."),
    ],
)
def test_deals_that_went_back_are_listed_with_from_where(talk, question, first):
    assert talk(question, user="nina")["text"].splitlines()[0] == first


def test_of_other_sellers_deals_nothing_is_told(talk):
    told = talk("which deals went back a stage?", role="sales", user="sofia")["text"]
    assert told.splitlines()[0] == "None of the deals you may see went back a stage."


def test_a_stage_ahead_of_its_people_is_named_with_who_is_behind(talk):
    lines = talk("how is Veltmann doing", role="sales", user="jonas")["text"].splitlines()
    assert lines[1] == (
        "The CRM says Purchasing, its people are still in Choosing: no yes there yet from IT/OT Security Lead."
    )


def test_a_stage_its_people_have_reached_is_left_alone(talk):
    assert "The CRM says" not in talk("how is Lurra doing", role="sales", user="sofia")["text"]
