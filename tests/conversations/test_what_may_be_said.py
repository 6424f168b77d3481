"""A claim and a forbidden word are found by what is said of them; the first line says whether they may be used."""

import pytest

from bot.skills.ask import ask
from retrieval.understood import Question


def _first(services, text):
    return ask(Question(text, "nina", "marketer", "dm", text), services).lines[0]


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("can we still say 38% fewer emergency work orders?", "Approved: Best customer result"),
        ("is the 118 mid-size plants claim still valid", "Approved: Median unplanned downtime"),
        ("vrijedi li još tvrdnja Conservas Albor?", "Odobreno: Conservas Albor"),
        ("Zahl zu 118 Werken mit Quelle", "Freigegeben: Median unplanned downtime"),
        ("¿puedo escribir 40 a 70 horas internas?", "Aprobada: 40 to 70 internal hours"),
        ("can i write game changing", "No: the style guide says: Never: "),
        ("darf ich cutting-edge schreiben?", "Nein, im Styleguide steht: Never: "),
        ("puedo escribir revolutionary?", "No: la guía de estilo dice: Never: "),
        ("smijem li napisati unlock?", "Ne: u vodiču za stil piše: Never: "),
        ("darf ich schreiben 40 % weniger Stillstand", "Nein: X1 "),
    ],
)
def test_the_first_line_says_whether_it_may_be_said(services, question, first):
    assert _first(services, question).startswith(first)


@pytest.mark.parametrize("question", ["can we say unplanned downtime", "is the ROI calculator still valid"])
def test_what_is_allowed_or_is_no_claim_is_not_refused(services, question):
    assert not _first(services, question).startswith("No")
