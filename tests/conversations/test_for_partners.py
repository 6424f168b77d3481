"""What a partner may have is what anybody may have and what is for partners alone, and cells without any are told."""

import pytest


def lines(talk, question, **who):
    return talk(question, **who)["text"].splitlines()


def offered(talk, question, **who):
    return talk(question, **who)["offered"]


@pytest.mark.parametrize(
    ("question", "first"),
    [
        (
            "what can I give a partner for choosing?",
            "A partner may have 12 assets for Choosing; 1 of them is for partners only.",
        ),
        (
            "was darf ich einem Partner für die Auswahlphase geben?",
            "Partner dürfen 12 Assets haben (Choosing); nur für Partner bestimmt: 1.",
        ),
        (
            "¿qué puedo dar a un partner en la fase de elección?",
            "Un partner puede tener 12 contenidos (Choosing); solo para partners: 1.",
        ),
        ("što smijem dati partneru u fazi odabira?", "Partner smije dobiti 12 asseta (Choosing); samo za partnere: 1."),
    ],
)
def test_what_a_partner_may_have_is_counted_first(talk, question, first):
    assert lines(talk, question, role="sales")[0] == first


def test_what_is_for_partners_alone_goes_first_and_says_so(talk):
    text = talk("what may our integrator partner use?", role="sales")["text"]
    assert "1. Partner sales kit for system integrators (A36, English)" in text
    assert "[for partners only" in text


def test_nothing_internal_nor_under_an_nda_nor_blocked_is_among_it(talk):
    given = offered(talk, "what can I give a partner for choosing? show 20", role="sales")
    assert not {"A10", "A21", "A24", "A27", "A34", "A37", "A44"} & set(given)


def test_in_a_place_with_guests_nothing_of_partners_is_named(talk):
    assert "A36" not in talk("what can I give a partner for choosing?", role="sales", place="shared")["text"]


def test_an_asset_named_by_its_id_is_answered_by_itself(talk):
    assert lines(talk, "is A36 for partners?")[0].startswith("“Partner sales kit for system integrators” (A36)")


def test_cells_with_nothing_for_partners_are_counted(talk):
    assert lines(talk, "which cells have no partner-shareable asset?")[0] == (
        "Every cell asked about has something a partner may have."
    )
