"""What a message about a deal asks for goes before the pack: an answer to a rival, a kind of content, its words."""

import pytest


@pytest.mark.parametrize(
    "question",
    [
        "Lurra says Gearmind is cheaper",
        "Lurra compares us with Gearmind",
        "Lurra sagt, Gearmind ist günstiger",
        "Lurra dice que Gearmind es más barato",
        "Lurra kaže da je Gearmind jeftiniji",
    ],
)
def test_the_answer_to_a_rival_comes_first_and_is_internal(talk, question):
    answer = talk(question, role="sales", user="sofia")
    assert "A24" in answer["text"].splitlines()[0]
    assert "A24" in answer["internal"]
    assert "A24" not in answer["offered"]


def test_a_rival_named_behind_a_pack_is_of_that_deal(talk):
    talk("what can I send to Lurra?", role="sales", user="sofia")
    answer = talk("they say Gearmind is faster", role="sales", user="sofia")
    assert answer["slots"]["deal"] == ["D1"]
    assert answer["text"].startswith("Against Gearmind: ")


def test_guests_read_nothing_of_it(talk):
    answer = talk("Lurra says Gearmind is cheaper", role="sales", user="sofia", place="shared")
    assert "A24" not in answer["text"]
    assert answer["internal"] == []


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("Lurra asks for proof that it works", "A26"),
        ("Lurra quiere ver pruebas de que funciona", "A26"),
        ("Lurra sent a security questionnaire", "A21"),
    ],
)
def test_a_kind_of_content_asked_for_goes_first(talk, question, first):
    answer = talk(question, role="sales", user="sofia")
    assert answer["offered"][0] == first
    assert f"({first})" in answer["text"].splitlines()[0]


def test_who_only_says_that_nobody_answers_asks_for_the_pack(talk):
    answer = talk("Lurra went quiet, what can I send", role="sales", user="sofia")
    assert answer["text"].startswith("5 assets to send to Lurra Foods.")
