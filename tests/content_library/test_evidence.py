"""Research as evidence: whose words they are, of which phase, and how much speaks for a cell."""

from dataclasses import replace
from datetime import date

from content_library.evidence import Evidence, evidence_for, lines_of, terms_for
from content_library.intake import Contact, Persona, Phase, Quote, ResearchNote
from content_library.picture import Picture

TODAY = date(2026, 5, 4)
ANN = Persona(id="ann", label="Ann", aliases=("buyer",))
BEN = Persona(id="ben", label="Ben", aliases=("engineer",))
MAP = Picture(
    today=TODAY,
    company=None,  # type: ignore[arg-type]
    personas=(ANN, BEN),
    phases=(Phase(id="try", order=0, label="Try"), Phase(id="buy", order=1, label="Buy")),
)


def a_note(text, **fields):
    values = {"id": "R1", "persona": ("ann", "ben"), "phases": ("try", "buy"), "date": TODAY, "text": text}
    return ResearchNote(**{**values, **fields})


def found(text, persona="ann", phase="try", **fields):
    return evidence_for(replace(MAP, notes=(a_note(text, **fields),)), persona, phase)


def test_a_quote_keeps_its_words_note_date_method_and_segment():
    assert found('- "I want it now, please." (buyer, 30 people)', method="interview", segment="small").quotes == (
        Evidence("quote", "I want it now, please.", "R1", TODAY, "interview", "small", "(buyer, 30 people)"),
    )


def test_the_mark_of_a_phase_and_the_stop_of_a_quotation_are_nothing_said_of_it():
    assert found('- In the end "I lost two months over this". (try)').quotes[0].said_of_it == "In the end"


def test_a_line_without_a_quote_is_the_researchers_observation():
    assert [item.text for item in found("- Nobody opened it.").observations] == ["Nobody opened it."]


def test_figures_are_patterns_and_never_evidence_of_a_cause():
    seen = found("- Half of them left at once.", kind="quantitative")
    assert [item.text for item in seen.patterns] == ["Half of them left at once."]
    assert seen.level == 0


def test_words_of_another_persona_are_not_this_ones():
    text = '- "Show me the raw data first." (engineer)'
    assert found(text, "ann").quotes == ()
    assert len(found(text, "ben").quotes) == 1


def test_a_line_of_another_phase_is_not_of_this_one():
    text = '- "I lost two months over this." (buy)'
    assert found(text, phase="try").quotes == ()
    assert len(found(text, phase="buy").quotes) == 1


def test_the_personas_own_quotes_count_without_a_note():
    ann = ANN.model_copy(update={"voice_of_customer": (Quote(quote="Send me a sheet."),)})
    assert evidence_for(replace(MAP, personas=(ann,)), "ann", "try").quotes == (
        Evidence("quote", "Send me a sheet.", "ann"),
    )


def test_what_names_a_contact_is_not_passed_on():
    known = replace(
        MAP,
        notes=(a_note('- "Ask Zoe Quill, she decides." said twice'),),
        contacts=(Contact(deal="D1", persona="ann", name="Zoe Quill"),),
    )
    assert evidence_for(known, "ann", "try").quotes == ()


def test_two_notes_are_enough_one_is_little_none_is_nothing():
    one, two = a_note("- Yes."), a_note("- No.", id="R2")
    levels = [evidence_for(replace(MAP, notes=notes), "ann", "try").level for notes in ((), (one,), (one, two))]
    assert levels == [0, 1, 2]


def test_short_quoted_words_are_terms_with_whether_they_are_avoided():
    picture = replace(MAP, notes=(a_note('- They say "payback" and "cash out"; they never say "OEE".'),))
    assert [(term.text, term.avoided) for term in terms_for(picture, "ann", "try")] == [
        ("payback", False),
        ("cash out", False),
        ("OEE", True),
    ]


def test_a_bullet_that_wraps_is_one_line():
    assert lines_of("Intro.\n\n- one\n  more\n- two") == ("Intro.", "one\n  more", "two")


def test_the_sample_speaks_for_finance_in_choosing(tarnwell):
    seen = evidence_for(tarnwell, "cfo", "choosing")
    assert seen.notes == ("R03", "R06", "R08")
    assert seen.level == 2
    assert [(quote.source, quote.text) for quote in seen.quotes] == [
        (
            "R03",
            "Send me the spreadsheet, not the brochure. If I can't change the assumptions I don't believe the result.",
        ),
        ("R08", "Nobody told me what it costs to leave."),
        ("R08", "What does it cost us to wait a year?"),
        ("R08", "Payback under eighteen months or it goes to next year."),
    ]


def test_one_note_is_little_for_security(tarnwell):
    assert evidence_for(tarnwell, "it-security", "choosing").level == 1
