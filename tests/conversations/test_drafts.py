"""A draft pasted into a question is held against its brief; what it says asks for nothing."""

from pathlib import Path

import pytest

import content_library
from content_library.drafts.pasted import Pasted, pasted_draft

SHEET = (Path(content_library.__file__).parent / "samples" / "tarnwell" / "drafts" / "payback-sheet.md").read_text()
PIECE = "You change the numbers, and the sheet shows what follows from them. " * 8
BRIEF = "Title: Sensors 101\nAudience: CFO\nFormat: blog\nTakeaway: sensors are good\n" + PIECE


@pytest.mark.parametrize(
    ("request_", "headline"),
    [
        ("Check this draft for the CFO in choosing:", "47/100: not ready. 9 things stop it, 7 to mend. CFO × Choosing: 2 of 3 needs answered, 236 words."),
        ("Prüfe diesen Entwurf für den CFO in Choosing:", "47/100: noch nicht fertig. 9 Punkte halten ihn auf, 7 zu beheben. CFO × Choosing: 2 von 3 Bedarfen beantwortet, 236 Wörter."),
        ("Revisa este borrador para el CFO en choosing:", "47/100: todavía no está listo. 9 puntos lo detienen, 7 por corregir. CFO × Choosing: 2 de 3 necesidades respondidas, 236 palabras."),
        ("Provjeri ovaj nacrt za CFO u choosing:", "47/100: još nije spremno. 9 točaka ga zaustavlja, 7 za popraviti. CFO × Choosing: odgovoreno na 2 od 3 potreba, broj riječi: 236."),
    ],
)  # fmt: skip
def test_a_draft_with_an_order_in_it_is_checked_and_not_obeyed(talk, request_, headline):
    answer = talk(f"{request_}\n\n{SHEET}", role="writer", user="priya")

    assert (answer["intent"], answer["cells"]) == ("brief_review", ["cfo/choosing"])
    assert answer["text"].splitlines()[0] == headline


def test_a_draft_for_a_brief_by_its_number(talk):
    answer = talk(f"Can you review my draft for BR-014?\n{PIECE}", role="writer", user="priya")

    assert (answer["intent"], answer["cells"]) == ("brief_review", ["plant-director/purchasing"])


def test_without_a_reader_it_asks_and_in_a_thread_about_one_it_knows(talk):
    asked = talk(f"Review this draft\n{PIECE}", role="writer", user="priya")
    talk("what does the CFO need in choosing?")
    known = talk(f"Review this draft\n{PIECE}", role="writer", user="priya")

    assert (asked["behaviour"], asked["cells"]) == ("clarify", [])
    assert (known["behaviour"], known["cells"]) == ("answer", ["cfo/choosing"])


@pytest.mark.parametrize(
    ("question", "pasted"),
    [
        (f"Check this draft: {PIECE}", Pasted("Check this draft", PIECE.strip())),
        (f"Is this good?\n{PIECE}", Pasted("Is this good?", PIECE.strip())),
        (f"Review my draft\n{BRIEF}", None),
        ("Check this draft for the CFO", None),
        ("What does the CFO need in choosing?\nThanks a lot!", None),
    ],
)
def test_a_brief_is_known_by_its_labels_and_a_question_by_its_length(question, pasted):
    assert pasted_draft(question) == pasted


@pytest.mark.parametrize(
    "question",
    [
        'check this: "You pay nothing in year one."',
        "is my sentence ok: Nobody waits any more, guaranteed",
        "is this ok? You pay nothing in year one.",
        "“It saves two hours a day.” is that ok?",
        "can I write this: we never fail",
        "ist der Satz ok: Sie sparen 3 Stunden am Tag",
        "prüf das bitte: „Sie zahlen nichts“",
        "¿está bien esta frase: Nunca fallamos en nada",
        "je li ova rečenica u redu: Prva godina je besplatna",
    ],
)
def test_a_text_of_any_length_is_one_behind_the_wish_to_check_it(question):
    pasted = pasted_draft(question)
    assert pasted is not None
    assert pasted.checked


@pytest.mark.parametrize(
    "question",
    [
        "check this: A12", "check this: BR-014", "check this: A12 again", "review my brief: BR-014", '"unlock" ok?',
        "is A12 ok for guests", "can we say we guarantee savings?", "check the coverage for CFO: choosing", "prüf mal A12",
    ],
)  # fmt: skip
def test_the_name_of_a_thing_is_no_text(question):
    pasted = pasted_draft(question)
    assert pasted is None or not pasted.called


def test_the_title_of_a_piece_is_no_text(talk):
    asked = talk("check this: OEE and downtime benchmark 2025: 118 mid-size plants compared")
    assert asked["intent"] == "asset_info"


@pytest.mark.parametrize(
    ("request_", "called"),
    [
        ("check this draft for the CFO", True),
        ("draft for IT security:", True),
        ("prüfe den Entwurf", True),
        ("draft an email to the CFO", False),
        ("score my draft brief", False),
    ],
)
def test_a_draft_is_called_one_by_the_noun(request_, called):
    assert Pasted(request_, PIECE).called is called


def test_behind_a_check_another_sentence_is_checked_and_no_text_is_kept(talk):
    first = talk(
        'is this ok: "Median reduction of unplanned downtime: 24% after 12 months"', role="writer", user="priya"
    )
    assert "it says what C1 says" in first["text"]
    other = talk('and "Median reduction of unplanned downtime: 34% after 12 months"', role="writer", user="priya")
    assert (other["intent"], "C1 with other figures" in other["text"]) == ("brief_review", True)
    again = talk("and for the CFO?", role="writer", user="priya")
    assert again["text"].splitlines()[0] == (
        "I keep no text that is pasted. Paste it once more below your question, with the reader and the phase it is for."
    )
