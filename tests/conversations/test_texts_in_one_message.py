"""A few sentences pasted into a message with the wish that somebody looks at them: they are checked, not searched for."""

import pytest

TEXT = "Our sensors cut unplanned downtime by 40 percent. We guarantee savings for every plant you run with us."


def lines(talk, text):
    record = talk(text, role="writer", user="ben")
    return record["intent"], record["text"].splitlines()


@pytest.mark.parametrize(
    "request_",
    [
        "review this: {}",
        "check this text: {}",
        'is this ok? "{}"',
        "can I send this? “{}”",
        "please check this copy:\n\n{}",
    ],
)
def test_what_is_wrong_with_a_few_sentences_is_said_whoever_reads_them(talk, request_):
    intent, told = lines(talk, request_.format(TEXT))
    assert (intent, told[0]) == ("brief_review", "2 things to mend, whoever reads it:")
    assert told[1].startswith("   ✗ line 1, “Our sensors cut unplanned downtime by 40 percent.”: X1 forbids this")


@pytest.mark.parametrize(
    ("text", "first"),
    [
        (
            "prüf diesen Text: Wir sparen Ihnen 40 Prozent aller Stillstände.",
            "Eine Sache ist zu verbessern, wer auch immer es liest:",
        ),
        (
            "revisa este texto: Ahorramos un 40 por ciento de las paradas.",
            "Hay una cosa que mejorar, lo lea quien lo lea:",
        ),
        ("provjeri ovaj tekst: Smanjujemo zastoje za 40 posto.", "1 stvar za popraviti, tko god čitao:"),
        (
            "check this text: We help you plan.",
            "Compared with 6 approved and 3 forbidden claims and the style guide: nothing in it comes near one. What the register does not name, it cannot clear: a promise in other words is for you to judge.",
        ),
    ],
)
def test_so_it_is_in_every_language(talk, text, first):
    assert lines(talk, text)[1][0] == first


def test_with_a_reader_it_is_held_against_what_they_need(talk):
    told = lines(talk, f"check this for the CFO in choosing: {TEXT}")[1]
    assert "CFO × Choosing: 0 of 3 needs answered" in told[0]


def test_a_short_brief_is_still_a_brief(talk):
    assert "not a brief" in lines(talk, "review this brief: Persona: CFO. Phase: choosing. Need: payback.")[1][0]


@pytest.mark.parametrize("text", ["check this: A12", "can we say we guarantee savings?", "review A12"])
def test_a_name_or_a_question_is_no_text_to_be_checked(talk, text):
    assert lines(talk, text)[0] != "brief_review"
