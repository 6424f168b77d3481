"""What a customer says against it, asks off the price or wants besides: what answers it, or a plain no."""

import pytest


@pytest.mark.parametrize(
    "text",
    [
        "what do i reply when they say technicians will not trust it",
        "they say technicians will not trust it. what do i say",
    ],
)
def test_an_objection_gets_what_answers_it_and_a_seller_the_internal_card(talk, text):
    record = talk(text, role="sales", user="tom")
    assert (record["intent"], record["offered"][0]) == ("asset_find", "A41")
    assert "A37" in record["internal"]


@pytest.mark.parametrize(
    "text",
    [
        "was sage ich, wenn sie meinen, die Techniker vertrauen dem nicht",
        "qué respondo cuando dicen que los técnicos no confían",
        "što da odgovorim kad kažu da tehničari ne vjeruju",
    ],
)
def test_an_objection_is_looked_for_in_every_language(talk, text):
    assert talk(text, role="sales", user="tom")["intent"] == "asset_find"


def test_what_a_reader_said_is_a_matter_of_research(talk):
    assert talk("what did the cfo say")["intent"] == "evidence"


@pytest.mark.parametrize(
    "text",
    [
        "can i knock 5% off for Hollin",
        "how low can i go for Hollin",
        "any rebate for Hollin?",
        "kann ich Hollin einen Nachlass geben",
        "puedo ofrecer un descuento a Hollin",
        "mogu li dati popust za Hollin",
    ],
)
def test_a_discount_at_a_deal_is_not_ours_to_give_and_the_claim_says_whose_it_is(talk, text):
    record = talk(text, role="sales", user="tom")
    assert (record["offered"], record["slots"]["deal"]) == ([], ["D4"])
    assert "only sales leadership may offer discounts" in record["text"].splitlines()[0]


@pytest.mark.parametrize("text", ["what can i send to Hollin", "anything on price for Hollin"])
def test_what_to_send_to_a_deal_is_no_question_for_a_discount(talk, text):
    assert talk(text, role="sales", user="tom")["intent"] == "deal_collateral"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("machen wir Ersatzteillogistik?", "Nein. Was Tarnwell Pulse nicht tut: spare-parts logistics."),
        ("bavimo li se rezervnim dijelovima?", "Ne. Što Tarnwell Pulse ne radi: spare-parts logistics."),
        ("¿vendemos energía?", "No. Lo que Tarnwell Pulse no hace: energy trading."),
        ("do we do spare parts?", "No. What Tarnwell Pulse does not do: spare-parts logistics."),
    ],
)
def test_what_the_product_does_not_do_is_said_in_the_language_of_the_question(talk, text, said):
    assert talk(text, role="sales", user="tom")["text"].splitlines()[0] == said


@pytest.mark.parametrize(
    "text", ["¿tenemos algo sobre energía?", "do we do work orders with sensors?", "do we energy?"]
)
def test_a_word_of_it_in_another_question_gets_no_such_no(talk, text):
    assert "Tarnwell Pulse" not in talk(text, role="sales", user="tom")["text"].splitlines()[0]


@pytest.mark.parametrize(
    "text", ["is it technician or operator", "outage or downtime?", "Wartung oder Instandhaltung?"]
)
def test_one_word_or_another_is_a_matter_of_the_style_guide(talk, text):
    record = talk(text, role="writer", user="ben")
    assert (record["text"].count("\n"), record["offered"]) == (1, [])
    assert "Instandhaltung" in record["text"] or "technician" in record["text"]


def test_one_thing_or_another_the_guide_does_not_name_is_looked_for(talk):
    assert talk("case study or guide", role="writer", user="ben")["offered"]


@pytest.mark.parametrize(
    "text",
    [
        "what does the plant director complain about",
        "worüber beschwert sich der Werksleiter",
        "de qué se queja el director de planta",
        "na što se žali direktor pogona",
    ],
)
def test_what_somebody_complains_about_are_the_pains_of_the_persona(talk, text):
    record = talk(text, role="writer", user="ben")
    assert "Late-delivery penalties" in record["text"].splitlines()[0]


def test_a_line_from_somebody_is_a_quotation(talk):
    record = talk("a line from a plant director i can use", role="writer", user="ben")
    assert (record["intent"], record["offered"]) == ("evidence", [])


def test_past_its_best_is_a_matter_for_the_audit(talk):
    assert talk("anything in the library past its best?")["intent"] == "audit"
