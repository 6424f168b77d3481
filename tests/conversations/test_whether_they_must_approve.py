"""Whether a deal needs somebody's approval is yes or no first, by the map, and how they stand."""

import pytest


@pytest.mark.parametrize(
    ("user", "text", "first"),
    [
        ("sofia", "does Lurra need finance approval?", "Yes, in Choosing and Purchasing: CFO, not engaged."),
        ("sofia", "does the CFO have to approve Lurra", "Yes, in Choosing and Purchasing: CFO, not engaged."),
        (
            "jonas",
            "braucht Veltmann die Freigabe der Finanzabteilung",
            "Ja, in Choosing und Purchasing: CFO (Peter Hahn), blockiert.",
        ),
        ("sofia", "¿Lurra necesita aprobación de finanzas?", "Sí, en Choosing y Purchasing: CFO, sin contacto."),
        ("iva", "treba li Jadran odobrenje financija?", "Da, u fazi Choosing i Purchasing: CFO, još bez kontakta."),
        (
            "sofia",
            "does Lurra need approval from the maintenance manager",
            "No: Maintenance Manager (Ane Etxeberria), engaged. Nothing on the map waits for their approval.",
        ),
    ],
)
def test_the_first_line_says_yes_or_no(talk, user, text, first):
    assert talk(text, role="sales", user=user)["text"].splitlines()[0] == first


def test_who_may_not_hear_names_hears_the_role(talk):
    told = talk("does Veltmann need finance approval")["text"]
    assert (told.splitlines()[0].startswith("Yes, in Choosing and Purchasing: CFO, "), "Hahn" in told) == (True, False)


@pytest.mark.parametrize("text", ["does Lurra need a case study", "what does the CFO need at Lurra to approve it"])
def test_what_somebody_needs_is_asked_for_still(talk, text):
    assert not talk(text, role="sales", user="sofia")["text"].startswith(("Yes", "No:"))
