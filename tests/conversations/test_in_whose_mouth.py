"""What a reader said is asked for by any form of their name, and told as theirs only where the note is theirs alone."""

import pytest


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("qué cuentan los jefes de mantenimiento", "It always breaks on a Friday"),
        ("was erzählen die Instandhaltungsleiter", "It always breaks on a Friday"),
        ("što kažu direktori pogona", "I approve pilots on one page"),
        ("what did plant directors tell us", "I approve pilots on one page"),
    ],
)
def test_the_words_for_a_reader_are_no_subject(talk, text, quote):
    told = talk(text)

    assert told["intent"] == "evidence"
    assert quote in told["text"].splitlines()[1]


def test_what_else_is_named_stays_the_subject(talk):
    assert "presupuesto" in talk("qué dijeron los directores de planta sobre el presupuesto")["text"].splitlines()[0]


def test_a_line_of_a_note_of_two_readers_is_told_as_either_s(talk):
    of_two = talk("quotes on months to payback")["text"].splitlines()
    of_one = talk("quotes about losing two months")["text"].splitlines()

    assert "(Maintenance Manager or CFO, R08" in of_two[1]
    assert "(Maintenance Manager, R01" in of_one[1]
