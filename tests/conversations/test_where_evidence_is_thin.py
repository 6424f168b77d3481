"""Where little is known is told by reader and segment, and evidence can be asked for by its kind."""

import pytest


def lines(talk, question, **who):
    return talk(question, **who)["text"].splitlines()


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("where is evidence thin?", "Evidence is thin in 10 of 19 cells: fewer than two talks with customers."),
        ("who should we interview next?", "Evidence is thin in 10 of 19 cells: fewer than two talks with customers."),
        (
            "wo sind unsere Belege dünn?",
            "In 10 von 19 Zellen sind die Belege dünn: weniger als zwei Gespräche mit Kunden.",
        ),
        (
            "¿dónde hay poca evidencia?",
            "La evidencia es escasa en 10 de 19 celdas: menos de dos conversaciones con clientes.",
        ),
        ("gdje su dokazi slabi?", "Dokazi su slabi u 10 od 19 polja: manje od dva razgovora s kupcima."),
    ],
)
def test_the_thin_cells_are_counted_first(talk, question, first):
    assert lines(talk, question)[0] == first


def test_each_reader_has_a_line_with_the_notes_there_are(talk):
    assert "   IT/OT Security Lead: only R05 (Learning, Choosing and Purchasing)" in lines(
        talk, "where is evidence thin?"
    )


def test_segments_asked_for_go_first(talk):
    assert lines(talk, "which segments have we not researched?")[0] == (
        "No talk at all with customers from: Packaging and converting, single site."
    )


def test_of_a_segment_the_notes_from_there_count(talk):
    told = lines(talk, "where is our evidence thin for packaging?")
    assert told[0].startswith("For Packaging and converting, single site evidence is thin in 12 cells")
    assert "   CFO: nobody was asked (Choosing and Purchasing)" in told


def test_a_subject_without_research_is_still_looked_for(talk):
    assert lines(talk, "is there no research on leasing?")[0] == "1 source on “leasing”:"


def test_numbers_alone_are_patterns_alone(talk):
    told = lines(talk, "what quantitative research do we have on the CFO?")
    assert told[1].startswith("   pattern, not cause:")
    assert not any("“Send me the spreadsheet" in line for line in told)


def test_words_alone_have_no_numbers(talk):
    assert "pattern, not cause" not in talk("show me only the quotes from the CFO")["text"]


def test_notes_are_counted_by_kind_with_their_days(talk):
    assert "Notes: 2 qualitative, 1 quantitative · from 8 Sept 2025 to 23 Jan 2026" in lines(
        talk, "what research do we have on the CFO in choosing?"
    )


def test_what_was_noted_during_a_purchase_is_said(talk):
    assert "Notes: 1 qualitative, 0 quantitative · 1 taken while somebody was buying · of 18 Nov 2025" in lines(
        talk, "what is the evidence for IT security?"
    )


def test_a_cell_that_rests_on_one_talk_says_so(talk):
    assert "low evidence: only R05" in talk("what does IT security need in choosing")["text"]
    assert "low evidence" not in talk("what does the CFO need in choosing")["text"]


def test_evidence_a_reader_needs_is_another_question(talk):
    assert lines(talk, "what evidence does the CFO need in choosing?")[0].startswith("CFO × Choosing (gatekeeper)")
