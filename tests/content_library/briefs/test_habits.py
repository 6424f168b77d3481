"""How a reader reads, by the research: in four languages, and in the words of the notes."""

from datetime import date

import pytest

from content_library.briefs.asked_indirectly import indirect
from content_library.briefs.ground import Ground
from content_library.briefs.habits import demand, reading_habit, refusal_of_forms
from content_library.intake import Cell, Company, Persona, Phase, ResearchNote
from content_library.picture import Picture

PERSONA, PHASE = Persona(id="p", label="Reader"), Phase(id="f", order=0, label="F")
CELL = Cell(persona="p", phase="f", participation="driver", evidence=("R1",))


def ground_with(line, seen=("p",)):
    note = ResearchNote(
        id="R1", kind="qualitative", persona=seen, phases=("f",), date=date(2026, 2, 2), text=f"- {line}\n"
    )
    picture = Picture(
        today=date(2026, 5, 4), company=Company(company="Any"), personas=(PERSONA,), phases=(PHASE,), cells=(CELL,),
        notes=(note,),
    )  # fmt: skip
    return Ground(picture, PERSONA, PHASE, CELL)


@pytest.mark.parametrize(
    "line",
    [
        "Wants checklists. Dislikes gated PDFs.",
        "Never fills in a form for a page.",
        "Füllt nie ein Formular aus.",
        "No rellena formularios.",
        "Nikad ne ispunjava obrazac.",
    ],
)
def test_who_fills_in_no_form_gets_an_open_page(line):
    found = refusal_of_forms(ground_with(line))
    assert found is not None
    assert (found.text in line, found.source) == (True, "R1")


@pytest.mark.parametrize("line", ["Fills in a form for a good template.", "Dislikes long videos."])
def test_who_says_nothing_against_forms_is_asked(line):
    assert refusal_of_forms(ground_with(line)) is None


def test_what_is_wanted_of_pages_is_told_in_the_words_of_the_note():
    found = reading_habit(ground_with("Wants templates to change. Reads long guides."))
    assert (found.text, found.source) == ("Wants templates to change. Reads long guides.", "R1")
    assert reading_habit(ground_with("Wants a raise.")) is None


@pytest.mark.parametrize(
    ("quote", "asked"),
    [
        ("Show me how it is done with what I have.", True),
        ("Zeigen Sie mir, was es kostet.", True),
        ("Muéstrenme los números del año.", True),
        ("Pokažite mi brojke za prošlu godinu.", True),
        ("Nobody showed me what it costs.", False),
    ],
)
def test_what_a_reader_asks_for_is_a_demand(quote, asked):
    assert demand(ground_with(f'"{quote}"')) == (quote if asked else None)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("When do we get the money back, and whose numbers are these?", "when you get the money back"),
        ("What is the full cost over three years?", "the full cost over three years"),
        ("What happens if we stop after a year?", "what happens if you stop after a year"),
        ("Which company like ours saw it in the P&L?", "which company like yours saw it in the P&L"),
        ("Who can connect remotely?", "who can connect remotely"),
        ("How can I check it?", "how you can check it"),
        ("What does it cost us to wait?", None),
        ("Where does our data go?", None),
        ("Is it safe?", None),
        ("¿Cuánto cuesta?", None),
    ],
)
def test_a_question_becomes_a_part_of_a_sentence_only_where_no_verb_is_guessed(question, told):
    assert indirect(question) == told


def test_what_a_note_on_others_says_of_pages_is_no_habit_of_this_reader():
    line = "Wants checklists he can change. Dislikes gated PDFs. Reads long guides if they show real data."

    assert (refusal_of_forms(ground_with(line)) is None, reading_habit(ground_with(line)) is None) == (False, False)
    assert (refusal_of_forms(ground_with(line, ("q",))), reading_habit(ground_with(line, ("q",)))) == (None, None)
