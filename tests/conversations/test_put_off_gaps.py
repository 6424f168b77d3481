"""What marketing put off is told by asking for it."""

from datetime import date

import pytest

from bot.skills.ask import ask
from content_library.talk import PutOff
from retrieval.understood import Question

NONE = {
    "which gaps are put off?": "No gap is put off.",
    "welche Lücken sind zurückgestellt?": "Keine Lücke ist zurückgestellt.",
    "¿qué huecos están aplazados?": "No hay ningún hueco aplazado.",
    "koje su praznine odgođene?": "Nijedna praznina nije odgođena.",
}


@pytest.mark.parametrize("asked", NONE)
def test_nothing_put_off_is_said(talk, asked):
    assert talk(asked)["text"].splitlines()[0] == NONE[asked]


def test_what_is_put_off_is_told_with_whose_and_why(kept):
    kept.notebook.note([PutOff("P1", "ada", "cfo", "choosing", date(2026, 4, 1), "Finance comes in April")])
    answer = ask(Question("which gaps are put off?", "nina", "marketer", "dm", "P"), kept)
    assert answer.lines == ("Put off until 1 Apr 2026: CFO × Choosing (Ada: Finance comes in April)",)
    assert answer.cells == (("cfo", "choosing"),)


def test_named_by_reader_only_that_readers_are_told(kept):
    kept.notebook.note([PutOff("P1", "ada", "cfo", "choosing", date(2026, 4, 1), "Finance comes in April")])
    told = ask(Question("which gaps are put off for the CFO?", "nina", "marketer", "dm", "P"), kept)
    assert told.lines == ("Put off until 1 Apr 2026: CFO × Choosing (Ada: Finance comes in April)",)
    none = ask(Question("which gaps are put off for purchasing?", "nina", "marketer", "dm", "P2"), kept)
    assert (none.lines, none.cells) == (("No gap is put off.",), ())
