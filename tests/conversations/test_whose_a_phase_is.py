"""Whose a phase is gets the department or the colleague first, in any words for it."""

import pytest


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("who owns choosing?", "Choosing is looked after by sales."),
        ("which colleague knows choosing best?", "Choosing is looked after by sales."),
        ("which team looks after advocating?", "Advocating / renewing is looked after by customer success."),
        ("wer ist für die Auswahlphase zuständig?", "Choosing: zuständig ist sales."),
        ("¿quién es responsable de la fase de elección?", "Choosing: responsable, sales."),
        ("tko je odgovoran za fazu odabira?", "Choosing: odgovorna osoba je sales."),
    ],
)
def test_the_owner_of_a_phase_goes_first(talk, question, first):
    assert talk(question)["text"].splitlines()[0] == first


def test_asked_what_a_department_owns_its_phases_alone_are_told(talk):
    assert talk("which phases belong to marketing?")["text"].splitlines()[0] == (
        "marketing: Awareness, Discovering and Learning"
    )
    assert "sales" not in talk("which phases belong to marketing?")["text"]


def test_asked_for_all_each_owner_has_a_line(talk):
    assert talk("who owns the phases?")["text"].splitlines()[:3] == [
        "marketing: Awareness, Discovering and Learning",
        "sales: Choosing and Purchasing",
        "customer success: Using / adopting and Advocating / renewing",
    ]


def test_who_owns_a_deal_is_another_question(talk):
    assert "looked after" not in talk("who owns the deal with Lurra", user="nina")["text"]


def test_a_persona_names_its_notes_with_their_days(talk):
    assert "   Rests on: R03 (8 Sept 2025) and R08 (23 Jan 2026)" in talk("who is the CFO?")["text"].splitlines()


def test_a_cell_says_where_its_reader_is_met(talk):
    assert "· channels: forwarded by maintenance" in talk("what does the plant director need in learning")["text"]
