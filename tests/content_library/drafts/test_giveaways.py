"""What a draft gives away and nobody cleared is a gate, in four languages and whatever the order of its words."""

from dataclasses import replace

import pytest

from content_library.drafts.checking import check_alone
from content_library.drafts.reading import read_draft
from tests.content_library.drafts.test_checking import NothingLike


@pytest.fixture
def stopped(tarnwell):
    """Whether a text is stopped as a promise."""

    def check(text):
        draft = read_draft("a.md", text.encode())
        found = check_alone(tarnwell, draft, NothingLike()).findings
        return any(each.kind in ("unbacked_promise", "forbidden_claim") and each.severity == "gate" for each in found)

    return check


@pytest.fixture(params=["forbidden", "unknown"])
def tarnwell(request, tarnwell):
    """Once with a register that forbids discounts, once with one that does not know them."""
    return tarnwell if request.param == "forbidden" else replace(tarnwell, forbidden_claims=())


@pytest.mark.parametrize(
    "text",
    [
        "You get it at half the price.",
        "Take the voucher with you.",
        "The fee is on us.",
        "If you are not happy, we return your money.",
        "Every cent comes back.",
        "Sie zahlen nur die Hälfte.",
        "Einen Gutschein bekommen Sie dazu.",
        "Bei der Bestellung erhalten Sie von uns einen Gutschein.",
        "Die Gebühr erlassen wir Ihnen.",
        "Auf die Gebühr verzichten wir.",
        "Die Einrichtungsgebühr wird Ihnen erlassen.",
        "Ihr Geld bekommen Sie zurück.",
        "Zurück bekommen Sie Ihr Geld, wenn es nicht klappt.",
        "Sie bekommen Ihr Geld ohne Wenn und Aber zurück.",
        "Paga solo la mitad.",
        "Llévese un cupón.",
        "La cuota corre de nuestra cuenta.",
        "No cobramos la cuota de alta.",
        "Recupera su dinero si no funciona.",
        "Sve po pola cijene.",
        "Vaučer dobivate uz narudžbu.",
        "Ne naplaćujemo naknadu.",
        "Novac vam vraćamo.",
    ],
)
def test_what_is_given_away_is_named(stopped, text):
    assert stopped(text)


@pytest.mark.parametrize(
    "text",
    [
        "Your bank may ask for a voucher number.",
        "Your bank pays half.",
        "The city offers no vouchers.",
        "Ask your supplier for a refund.",
        "Die Kasse zahlt die Hälfte.",
        "Die Kosten entfallen auf drei Abteilungen.",
        "Niemand wartet auf einen Gutschein.",
        "El banco paga la mitad.",
        "La mitad de los gastos son de personal.",
        "Troškovi otpadaju na tri odjela.",
    ],
)
def test_what_others_pay_or_is_not_given_is_let_pass(stopped, text):
    assert not stopped(text)
