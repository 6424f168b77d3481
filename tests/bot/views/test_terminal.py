"""What a person reads under an answer and in the matrix."""

import io
from dataclasses import replace

import pytest

from bot.answering.answer import Answer, Named, NextStep, Offer
from bot.views.below_answer import footer
from bot.views.console import HarmlessConsole
from bot.views.terminal import answer_view, matrix_view
from bot.words import words_in
from content_library.coverage import coverage
from content_library.picture import Picture
from retrieval.understood import Question, Slots, Understood
from tests.content_library.invented_maps import a_cell, a_picture


@pytest.fixture
def answer(tarnwell: Picture) -> Answer:
    slots = Slots(participation=("gatekeeper",), persona=("cfo",), phase=("choosing",), deal=("D1",), language=("es",))
    understood = Understood(Question("q"), "need_lookup", slots=slots)
    return Answer(understood, "answer", tarnwell.today, sources=("A10", "D1"))


def test_the_footer_calls_things_as_the_map_does(answer: Answer, tarnwell: Picture):
    assert footer(answer, tarnwell) == (
        "Understood: what readers need · gatekeeper · CFO · Choosing · Lurra Foods · Spanish · as of 16 Feb 2026"
        " · sources A10, D1"
    )


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (
            "de",
            (
                "Verstanden: was Leser brauchen · Gatekeeper · CFO · Choosing · Lurra Foods · Spanisch"
                " · Stand: 16. Feb. 2026 · Quellen: A10, D1"
            ),
        ),
        (
            "es",
            (
                "Entendido: qué necesitan los lectores · gatekeeper · CFO · Choosing · Lurra Foods · español"
                " · datos del 16 feb 2026 · fuentes: A10, D1"
            ),
        ),
        (
            "hr",
            (
                "Shvaćeno: što čitatelji trebaju · vratar · CFO · Choosing · Lurra Foods · španjolski"
                " · stanje na dan 16. velj 2026. · izvori: A10, D1"
            ),
        ),
    ],
)
def test_the_footer_speaks_the_language_of_the_question(answer: Answer, tarnwell: Picture, language: str, said: str):
    asked = replace(answer, understood=replace(answer.understood, language=language))
    assert footer(asked, tarnwell) == said


def test_headings_speak_the_language_of_the_question(answer: Answer, tarnwell: Picture):
    offer = Offer("A10", "Titel", "https://example.com/a10", "es", "CFO", notice="🔒 NDA")
    told = replace(
        answer,
        understood=replace(answer.understood, language="de"),
        lines=("Antwort.",),
        offered=(offer,),
        internal=(replace(offer, asset="A11", url="", notice=""),),
        named=(Named("A12", "", "abgelaufen"),),
        next_steps=(NextStep("Lücken", "Was fehlt uns?"),),
        sources=(),
    )
    out = io.StringIO()
    HarmlessConsole(file=out, width=120).print(answer_view(told, tarnwell))
    assert [line.rstrip() for line in out.getvalue().splitlines()] == [
        "Antwort.",
        "Zum Versenden:",
        " 1 Titel (A10, Spanisch) → CFO  🔒 NDA",
        "      https://example.com/a10",
        "🏠 INTERN, nicht weitergeben:",
        " · Titel (A11, Spanisch) → CFO",
        "Nicht verwenden:",
        "   A12: abgelaufen",
        "Mögliche nächste Fragen:",
        "   Lücken: „Was fehlt uns?“",
        "Verstanden: was Leser brauchen · Gatekeeper · CFO · Choosing · Lurra Foods · Spanisch · Stand: 16. Feb. 2026",
    ]


@pytest.mark.parametrize("asked", [Question("q", place="shared"), Question("q", role="guest")])
def test_guests_learn_nothing_of_what_was_understood(answer: Answer, tarnwell: Picture, asked: Question):
    told = replace(answer, understood=replace(answer.understood, question=asked))
    assert footer(told, tarnwell) == "As of 16 Feb 2026."


def printed(picture: Picture, language: str = "en", lens: str = "") -> str:
    out = io.StringIO()
    HarmlessConsole(file=out, width=200).print(matrix_view(picture, coverage(picture), words_in(language), lens))
    return out.getvalue()


def test_no_part_and_not_mapped_look_different():
    assert "– no part" in printed(a_picture(cells=(a_cell(participation="not_involved"),)))
    assert "? not mapped" in printed(a_picture(cells=(a_cell(participation=None),)))


def test_flags_stand_below_the_matrix_with_the_cells_that_have_them(tarnwell: Picture):
    assert printed(tarnwell).splitlines()[-4:] == [
        "Overall 72.9 %.  D driver · P participant · G gatekeeper · 🟢 covered · 🟡 partial · 🔴 gap",
        "stale (much of it aged): CFO × Choosing, CFO × Purchasing",
        "thin (one asset carries most): Plant Director × Discovering, Plant Director × Learning, CFO × Choosing, IT/OT Security Lead × Learning",
        "NDA (needs one before it is sent): IT/OT Security Lead × Choosing",
    ]


def test_the_matrix_speaks_the_language_it_is_given(tarnwell: Picture):
    lines = printed(tarnwell, "hr", "njemački").splitlines()

    assert lines[0].strip() == "Pokrivenost (njemački), 16. velj 2026."
    assert lines[-4:] == [
        "Ukupno 72,9 %.  P pokretač · S sudionik · V vratar · 🟢 pokriveno · 🟡 djelomično pokriveno · 🔴 praznina",
        "zastarjelo (velik dio je star): CFO × Choosing, CFO × Purchasing",
        "tanko (većinu nosi samo jedan sadržaj): Plant Director × Discovering, Plant Director × Learning, CFO × Choosing, IT/OT Security Lead × Learning",
        "NDA (potreban prije slanja): IT/OT Security Lead × Choosing",
    ]
