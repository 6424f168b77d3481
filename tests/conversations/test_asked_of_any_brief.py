"""Of a brief that stands only in the company's files: who reads it, what it is about, who asked for it, how long, from what."""

import pytest

BEN = {"role": "writer", "user": "ben"}


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("who reads it", "BR-014 is for the Plant Director in Purchasing: Owns output"),
        ("who is the reader of it", "BR-014 is for the Plant Director in Purchasing: Owns output"),
        ("für wen ist das", "BR-014 ist für Plant Director in Purchasing: Owns output"),
        ("¿para quién es?", "BR-014 es para Plant Director en Purchasing: Owns output"),
        ("za koga je to", "BR-014 je za: Plant Director, faza Purchasing: Owns output"),
        ("what is it about", "BR-014 is for Plant Director × Purchasing: Summary that justifies"),
        ("worum geht es", "BR-014 ist für Plant Director × Purchasing: Summary that justifies"),
        ("who asked for it", "Requested by Tom on 20 Jan 2026."),
        ("¿quién lo pidió?", "Lo pidió Tom el 20 ene 2026."),
        ("how long should it be", "BR-014: "),
        ("what should I read first", "To read for BR-014: "),
    ],
)
def test_what_is_asked_is_said_first(talk, question, first):
    talk("my briefs", **BEN)
    assert talk(question, **BEN)["text"].startswith(first)


@pytest.mark.parametrize("question", ["who is that", "wer ist das", "¿quién es?", "tko je to"])
def test_its_reader_is_who_is_meant(talk, question):
    talk("my briefs", **BEN)
    talk("who reads it", **BEN)
    told = talk(question, **BEN)
    assert (told["intent"], told["slots"]["persona"]) == ("persona_info", ["plant-director"])


@pytest.mark.parametrize(
    ("asked", "first"),
    [
        ("is my brief done?", "No, not yet. BR-014 “HQ justification summary”"),
        ("status of my brief", "BR-014 “HQ justification summary”"),
    ],
)
def test_my_brief_is_the_one_somebody_asked_for_where_they_write_none(talk, asked, first):
    assert talk(asked, user="tom", role="sales")["text"].startswith(first)
