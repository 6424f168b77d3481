"""Loose words of people who have just begun: phases said as what one does, follow-ups that only say "why" or "more"."""

import pytest


@pytest.mark.parametrize(
    "text",
    [
        "what does the CFO need when choosing",
        "what does the CFO want while choosing?",
        "was braucht der CFO beim Auswählen?",
        "što treba CFO kod odabira",
    ],
)
def test_when_choosing_is_one_phase(talk, text):
    assert talk(text)["cells"] == ["cfo/choosing"]


@pytest.mark.parametrize(
    "text",
    [
        "tell me about the purchasing phase",
        "walk me through purchasing",
        "erzähl mir etwas über die Phase Purchasing",
        "cuéntame sobre la fase Purchasing",
        "reci mi nešto o fazi Purchasing",
    ],
)
def test_a_phase_is_told(talk, text):
    record = talk(text)

    assert (record["intent"], record["slots"]["phase"]) == ("journey_info", ["purchasing"])
    assert "Contract signed and kick-off dated." in record["text"]


@pytest.mark.parametrize("text", ["why?", "warum?", "zašto?", "¿por qué?"])
def test_why_behind_one_asset_stays_with_it(talk, text):
    talk("can I send A24?")
    record = talk(text)

    assert (record["intent"], record["slots"]["asset"]) == ("asset_info", ["A24"])


def test_why_behind_a_deal_tells_the_deal(talk):
    talk("how is Lurra?", role="sales", user="sofia")
    record = talk("why?", role="sales", user="sofia")

    assert (record["intent"], record["slots"]["deal"]) == ("deal_info", ["D1"])


def test_more_gives_the_whole_pack(talk):
    first = talk("what can I send Lurra?", role="sales", user="sofia")
    more = talk("more", role="sales", user="sofia")

    assert len(first["offered"]) == 5
    assert more["offered"][:5] == first["offered"]
    assert len(more["offered"]) > 5


def test_a_number_is_kept_to(talk):
    assert len(talk("3 things to send Lurra", role="sales", user="sofia")["offered"]) == 3


@pytest.mark.parametrize(
    ("first", "text"),
    [
        ("how is Lurra?", "who has not approved yet?"),
        ("how is Lurra?", "who still has to sign?"),
        ("what can I send Lurra?", "who hasn't signed off"),
        ("wie steht es um Lurra?", "wer hat noch nicht zugestimmt?"),
        ("¿cómo va Lurra?", "¿quién falta por aprobar?"),
        ("kako stoji Lurra?", "tko još nije odobrio?"),
    ],
)
def test_who_has_not_approved_is_asked_of_the_deal_of_the_thread(talk, first, text):
    talk(first, role="sales", user="sofia")
    record = talk(text, role="sales", user="sofia")

    assert (record["intent"], record["slots"]["deal"]) == ("deal_info", ["D1"])


def test_a_forbidden_discount_is_said_once(talk):
    assert talk("can I give a 10% discount?")["text"].count("X3") == 1


@pytest.mark.parametrize(
    "text",
    [
        "we shot a new video about oil sampling, where would it help most?",
        "we filmed something on oil, who would it help?",
    ],
)
def test_a_new_piece_is_given_the_needs_that_content_near_it_serves(talk, text):
    record = talk(text)

    assert record["cells"][0] == "reliability-engineer/discovering"
    assert "RE-DI-2" in record["needs"]
    assert record["offered"] == []
