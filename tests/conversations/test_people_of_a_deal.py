"""Who is asked about in a deal is named in the first line, to whoever may hear it."""

import pytest


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("who haven't we reached at Lurra", "Not reached yet at Lurra Foods: CFO."),
        ("wen haben wir bei Lurra noch nicht erreicht", "Bei Lurra Foods noch nicht erreicht: CFO."),
        ("a quién no hemos llegado en Lurra", "Sin contacto todavía en Lurra Foods: CFO."),
        ("koga još nismo dosegli u Lurri", "Lurra Foods, još bez kontakta: CFO."),
        (
            "whos gatekeeping Lurra",
            "Has to approve Lurra Foods in Choosing: CFO, not engaged and IT/OT Security Lead (Aitor Lasa), engaged.",
        ),
        ("who blocks Lurra", "Nobody is noted as blocking Lurra Foods; it waits for CFO, not engaged."),
        (
            "what's the name of the plant director at Lurra",
            "Contacts at Lurra Foods: Begona Sola (Plant Director, engaged).",
        ),
        ("what's the name of the CFO at Lurra", "CFO at Lurra Foods: nobody is identified yet."),
        ("which of my deals wait for the CFO", "CFO: 1 deal waits for them: Lurra Foods."),
        (
            "which deals is the maintenance manager holding up",
            "No open deal you may see waits for Maintenance Manager.",
        ),
    ],
)
def test_the_owner_of_a_deal_hears_who_it_is_first(talk, question, first):
    assert first_line(talk(question, role="sales", user="sofia")) == first


@pytest.mark.parametrize("question", ["who blocks Brixen", "wer blockiert Brixen", "tko koči Brixen"])
def test_who_blocks_is_named_with_the_role(talk, question):
    assert first_line(talk(question, role="sales", user="jonas")).endswith("IT/OT Security Lead (Miro Klein).")


def test_others_hear_roles_and_that_names_are_not_for_them(talk):
    blocking = talk("who blocks Brixen", user="nina")["text"]
    contact = talk("who exactly is the contact at Brixen", user="nina")["text"]

    assert first_line({"text": blocking}) == "Blocking Brixen Automotive: IT/OT Security Lead."
    assert contact.startswith("Names of people at Brixen Automotive are told to the owner of the deal alone")
    assert not [name for name in ("Miro", "Klein", "Frank Ott", "Sabine") if name in blocking + contact]


def first_line(answer):
    return answer["text"].splitlines()[0]
