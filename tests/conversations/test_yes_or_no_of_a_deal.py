"""Yes-or-no questions about a deal and its people: the first line says yes or no, as far as the asker may hear of it."""

import pytest


@pytest.mark.parametrize(
    ("user", "text", "first"),
    [
        ("tom", "has harriet said yes", "Not as far as is noted: CFO (Harriet Lowe), not engaged."),
        ("jonas", "is miro on board at brixen", "Not as far as is noted: IT/OT Security Lead (Miro Klein), blocking."),
        ("jonas", "hat Sabine schon zugestimmt?", "Nach dem, was notiert ist, nicht: CFO (Sabine Roth), im Gespräch."),
        ("sofia", "¿ha aprobado ya Begona Sola?", "Según lo anotado, no: Plant Director (Begona Sola), en contacto."),
        ("iva", "je li Mirna pristala", "Prema zapisanom, ne: Plant Director (Mirna Babic), još bez kontakta."),
        ("tom", "is hollin stuck", "No, Hollin Bakery Group is not stuck."),
        ("jonas", "is brixen stuck", "Yes, Brixen Automotive is stuck."),
        ("tom", "when does hollin close", "Hollin Bakery Group is to close on 15 Mar 2026."),
    ],
)
def test_the_first_line_answers(talk, user, text, first):
    assert talk(text, role="sales", user=user)["text"].splitlines()[0] == first


def test_who_may_not_hear_names_hears_the_role(talk):
    first = talk("is the cfo on board at hollin", role="marketer", user="nina")["text"].splitlines()[0]
    assert first == "Not as far as is noted: CFO, not engaged."


def test_he_is_whom_the_thread_is_about(talk):
    talk("what can I send aitor at lurra", role="sales", user="sofia")
    record = talk("has he said yes?", role="sales", user="sofia")
    assert record["text"].splitlines()[0] == "Not as far as is noted: IT/OT Security Lead (Aitor Lasa), engaged."


@pytest.mark.parametrize("text", ["is harriet on board", "has harriet said yes at hollin"])
def test_a_colleagues_contact_is_nobody(talk, text):
    record = talk(text, role="sales", user="sofia")
    assert (record["behaviour"], "CFO" in record["text"]) == ("decline_unknown", False)
