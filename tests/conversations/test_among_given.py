"""Of the assets just given, those that are as asked; nothing else of the library comes in."""

import pytest


@pytest.mark.parametrize(
    ("given", "of_those"),
    [
        ("content for the maintenance manager", "which of them are in German"),
        ("Inhalte für den Instandhaltungsleiter", "was davon ist auf deutsch"),
        ("contenidos para el jefe de mantenimiento", "cuáles de esos están en alemán"),
        ("sadržaj za voditelja održavanja", "što je od toga na njemačkom"),
    ],
)
def test_the_language_of_those_given_is_looked_at_and_no_others(talk, given, of_those):
    before = talk(given, role="sales", user="jonas")
    now = talk(of_those, role="sales", user="jonas")

    assert set(now["offered"]) < set(before["offered"])
    assert all(
        "German" in line or "Deutsch" in line or "alemán" in line or "njemački" in line for line in numbered(now)
    )


def test_without_an_nda_is_asked_of_those_given(talk):
    before = talk("what can I send Brixen", role="sales", user="jonas")
    now = talk("any of those without an nda?", role="sales", user="jonas")

    assert "NDA" in before["text"]
    assert set(now["offered"]) <= set(before["offered"])
    assert "🔒" not in now["text"]


def test_without_those_it_is_a_question_of_its_own(talk):
    talk("what can I send Brixen", role="sales", user="jonas")

    assert "just given" not in talk("case study in German", role="sales", user="jonas")["text"]


def numbered(answer):
    return [line for line in answer["text"].splitlines() if line[:1].isdigit()]


def test_of_a_pack_what_is_in_a_language_is_of_the_pack(talk):
    talk("was kann ich Lurra schicken?")
    told = talk("etwas davon auf Spanisch?")["text"]
    assert told.splitlines()[0] == "Von den 7 eben genannten trifft das auf 1 zu:"


@pytest.mark.parametrize(
    ("pack", "asked", "first"),
    [
        ("what can I send to Lurra?", "when does it close", "Lurra Foods is to close on 31 Mar 2026."),
        ("was kann ich Lurra schicken?", "wann ist der Abschluss?", "Lurra Foods soll am 31. März 2026 abgeschlossen werden."),
        ("¿qué puedo enviar a Lurra?", "¿cuándo cierra?", "El cierre de Lurra Foods está previsto para el 31 mar 2026."),
    ],
)  # fmt: skip
def test_behind_a_pack_the_closing_is_that_of_the_deal(talk, pack, asked, first):
    talk(pack)
    assert talk(asked)["text"].splitlines()[0] == first
