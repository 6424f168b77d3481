"""What a draft says of the contract stands in the register or in an asset, or is named."""

import pytest

from content_library.drafts.asked import asked_for
from content_library.drafts.checking import check_draft
from content_library.drafts.reading import read_draft
from tests.content_library.drafts.test_checking import Near, NothingLike


@pytest.fixture
def named(tarnwell):
    """What is named as in no register."""

    def check(text, comparing=None):
        draft = read_draft("a.md", text.encode())
        every = check_draft(tarnwell, draft, asked_for(tarnwell, "cfo", "choosing"), comparing or NothingLike())
        return [(each.severity, each.about, each.found) for each in every.findings if each.kind == "unbacked_promise"]

    return check


@pytest.mark.parametrize(
    ("text", "severity", "claim", "found"),
    [
        ("The minimum term is one month.", "gate", "C5", "one month"),
        ("There is no minimum term.", "gate", "C5", "no minimum term"),
        ("You can leave with 30 days' notice.", "gate", "C5", "30 days"),
        ("You can cancel any time.", "gate", "C5", "cancel any time"),
        ("The free trial lasts 90 days.", "should", "", "90 days"),
        ("You get a 60-day free trial.", "should", "", "60-day"),
        ("The contract renews automatically.", "should", "", "renews automatically"),
        ("Die Kündigungsfrist beträgt zwei Wochen.", "gate", "C5", "zwei Wochen"),
        ("Sie können jederzeit kündigen.", "gate", "C5", "jederzeit kündigen"),
        ("Die Testphase dauert sechs Monate.", "should", "", "sechs Monate"),
        ("Der Vertrag verlängert sich um zwei Jahre.", "should", "", "zwei Jahre"),
        ("La permanencia mínima es de un mes.", "gate", "C5", "un mes"),
        ("Puede cancelar en cualquier momento.", "gate", "C5", "cancelar en cualquier momento"),
        ("El contrato se renueva cada dos años.", "should", "", "dos años"),
        ("Otkazni rok je 14 dana.", "gate", "C5", "14 dana"),
        ("Nema minimalnog trajanja ugovora.", "gate", "C5", "Nema minimalnog trajanja"),
        ("Ugovor se automatski produljuje.", "should", "", "automatski produljuje"),
    ],
)
def test_what_is_said_of_the_contract_and_no_file_says_is_named(named, text, severity, claim, found):
    assert named(text) == [(severity, claim, found)]


@pytest.mark.parametrize(
    "text",
    [
        "The minimum term is a year, and you leave with 90 days' notice.",
        "You can cancel after 12 months with 90 days' notice.",
        "Nach zwölf Monaten kündigen Sie mit 90 Tagen Frist.",
        "La permanencia mínima es de 12 meses y el preaviso es de 90 días.",
        "Minimalno trajanje ugovora je 12 mjeseci, a otkazni rok 90 dana.",
    ],
)
def test_what_the_register_says_of_it_is_said_in_any_language_and_unit(named, text):
    assert named(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Can you cancel any time?",
        "Ask whether you can cancel any time.",
        "You cannot cancel at any time.",
        "Most suppliers ask for a minimum term of three years.",
        "The statutory notice period is four weeks.",
        "Bearings rarely fail without notice.",
        "You get two weeks' notice before a bearing fails.",
        "Your ISO certificate renews every three years.",
        "Technicians leave after two years.",
        "Die Laufzeit des Lagers beträgt 30.000 Stunden.",
        "Sie können nicht jederzeit kündigen.",
        "La prueba del sensor dura dos días.",
        "Provjerite možete li otkazati u bilo kojem trenutku.",
    ],
)
def test_what_is_no_term_of_our_contract_is_let_pass(named, text):
    assert named(text) == []


def test_what_an_asset_in_use_says_of_it_may_be_said(named):
    text = "The free trial lasts 90 days."
    assert named(text, Near("A39", "The trial period is three sprints. You have a free trial of 90 days.")) == []
    assert named(text, Near("A39", "You have a free trial of 30 days.")) == [("should", "", "90 days")]
    assert named(text, Near("A34", "You have a free trial of 90 days.")) == [("should", "", "90 days")]
    assert named(text, Near("A39", "GearMind has a free trial of 90 days.")) == [("should", "", "90 days")]
