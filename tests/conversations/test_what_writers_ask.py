"""What writers ask: the style guide, their own briefs, quotes on a subject, claims in other words, parts of a brief."""

import pytest

from bot.skills.ask import ask
from retrieval.understood import Question


def _said(services, text, user="ben"):
    return ask(Question(text, user, "writer", "dm", text), services)


def _first(services, text, user="ben"):
    return _said(services, text, user).lines[0]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("american or british english?", "The style guide: “British spelling in English.”"),
        ("can I use emojis?", "The style guide says nothing about emojis: ask Nina Brandl."),
        ("smijem li koristiti emotikone?", "Vodič za stil ne govori ništa o ovome: „emotikone”. Pitajte: Nina Brandl."),
        ("Schreiben wir Instandhaltung oder Wartung?", "Der Styleguide: „German: Sie, "),
        ("¿puedo usar emojis en el texto?", "La guía de estilo no dice nada sobre «emojis»: pregunta a Nina Brandl."),
        ("how long should a one pager for the CFO be", "By the map, CFO in Choosing and Purchasing: at most 1 page"),
    ],
)
def test_a_question_of_style_gets_its_rule_or_whom_to_ask(services, text, first):
    assert _first(services, text).startswith(first)


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("is anything of mine late?", "None of your briefs is overdue."),
        ("welche briefs von mir sind überfällig", "Keines Ihrer Briefings ist überfällig."),
        ("¿tengo algo atrasado?", "Ninguno de tus briefs va con retraso."),
        ("kasni li mi nešto", "Nijedan vaš brief ne kasni."),
        ("what do I have due this week", "None of your briefs is due from 16 Feb 2026 to "),
        ("when's my next deadline", "BR-014 “HQ justification summary”"),
    ],
)
def test_their_own_work_is_told_by_its_days(services, text, first):
    assert _first(services, text).startswith(first)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            "quotes about false alarms",
            (
                "1 quote about “false alarms”:",
                "“We tried sensors in 2019, the alarms drove us mad” (Maintenance Manager)",
            ),
        ),
        (
            "Was sagt der CFO zum Warten?",
            ("1 Zitat zu „Warten“:", "„What does it cost us to wait a year?“ (CFO, R08, 23. Jan. 2026)"),
        ),
    ],
)
def test_a_quote_is_one_that_speaks_of_the_subject(services, text, lines):
    told = _said(services, text).lines
    assert (told[0], told[1].strip()) == lines


def test_a_quote_about_something_else_is_said_to_be(services):
    told = _said(services, "a verbatim on price from the reliability engineer").lines
    assert told[:2] == ("No quote about “price”.", "What comes nearest:")


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("which claims expire soon", "No claim expires from 16 Feb 2026 to 15 Aug 2026."),
        ("welche Aussagen laufen bald ab", "Keine Aussage läuft ab"),
        (
            "can I claim ISO 27001",
            "No claim, approved or forbidden, says so in these words. Ask Ada before anybody says it.",
        ),
        ('can I say "24% less downtime in three months"', "No, not with “three months”: C1 is “Median reduction"),
        ("dürfen wir behaupten, dass die Ausfälle im Schnitt um 40 Prozent sinken", "Nein: X1 verbietet das"),
    ],
)
def test_a_claim_is_never_agreed_to_in_silence(services, text, first):
    assert _first(services, text).startswith(first)


def test_what_a_claim_is_true_under_is_missed(services):
    told = _said(services, "may we say downtime falls by 24%?").lines
    assert told[1].strip() == "Say it whole; yours leaves out “Median reduction of unplanned” and “after 12 months”."


@pytest.mark.parametrize(
    ("text", "need"),
    [
        ("brief about data residency for choosing", "IT-CH-4"),
        ("brief about false alarms for learning", "RE-LE-2"),
        ("brief sobre arquitectura para learning", "IT-LE-1"),
        ("brief zum Thema Vertragsrisiko für purchasing", "CF-PU-2"),
    ],
)
def test_a_brief_on_a_subject_is_for_its_need_alone(services, text, need):
    assert _said(services, text, "nina").needs == (need,)


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("what should the outline be for the CFO in choosing", "Outline for CFO × Choosing: 1 The decision asked; "),
        ("what should I not duplicate for the CFO in choosing", "Do not write again for CFO × Choosing: "),
        ("who reviews a piece for the CFO", "CFO × Choosing is reviewed by: Ada Byrne"),
        ("who can I interview about remote access", "To interview next: a contact (IT/OT Security Lead) at "),
        ("what questions does the CFO ask in choosing", "CFO · Asks in Choosing: “When do we get the money back"),
        ("¿qué le quita el sueño al CFO?", "CFO · Problemas: Savings from past projects"),
        ("what does thin mean in the matrix", "Thin: one asset carries 80 % or more"),
        ("what does MTBF mean", "“MTBF” is no word of the map. It stands in: "),
    ],
)
def test_one_part_is_told_alone(services, text, first):
    assert _first(services, text).startswith(first)
