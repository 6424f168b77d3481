"""What a reader thinks, how sure we are of them, what a note holds and whom to ask, however it is said."""

import pytest


def first(answer):
    return answer["text"].splitlines()[0]


@pytest.mark.parametrize(
    "question",
    [
        "how sure can we be about maintenance managers",
        "is our picture of the CFO reliable",
        "what do CFOs think about payback",
        "the CFO in purchasing, in their own words",
        "qué opinan las directoras de planta del piloto",
        "¿qué citas tenemos del CFO?",
        "was denken CFOs über das Warten",
        "što misle direktori pogona",
    ],
)
def test_what_a_reader_thinks_is_evidence(talk, question):
    assert talk(question, role="writer")["intent"] == "evidence"


def test_a_note_that_is_named_tells_what_it_holds_and_no_other(talk):
    answer = talk("what's in R01", role="writer")
    assert answer["sources"] == ["R01"]
    assert "“It always breaks on a Friday." in answer["text"]
    assert "R03" not in answer["text"]


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("who could tell me something about data residency", "To interview next: a contact ("),
        ("wer könnte mir was über Datenschutz erzählen?", "Als Nächstes befragen: "),
    ],
)
def test_whom_to_ask_about_a_matter(talk, question, told):
    assert first(talk(question, role="writer")).startswith(told)


@pytest.mark.parametrize(
    "question",
    [
        "A14 is brilliant, everybody in the plant read it",
        "A14 works wonders",
        "A14 ist genial, alle lesen es",
        "A14 es genial",
    ],
)
def test_praise_in_words_is_noted_for_the_asset(talk, question):
    answer = talk(question, role="writer")
    assert answer["intent"] == "feedback"
    assert [(each["asset"], each["verdict"]) for each in answer["slots"]["judged"]] == [("A14", "good")]


@pytest.mark.parametrize(
    ("question", "intent"),
    [
        ("A14 is great, can I send it to the CFO?", "asset_info"),
        ("what do we have for the CFO on payback", "asset_find"),
    ],
)
def test_what_asks_for_something_is_neither(talk, question, intent):
    assert talk(question, role="writer")["intent"] == intent


def test_form_and_length_for_a_reader_are_told_together(talk):
    told = talk("how long should a piece for the CFO in purchasing be and in which format", role="writer")["text"]
    assert "Opens in Purchasing: " in told
    assert "Depth in Purchasing: " in told
