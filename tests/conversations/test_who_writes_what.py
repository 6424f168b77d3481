"""A marketer wants to know who writes for a cell, what needs no writing, and what a colleague asked for."""

from pathlib import Path

import pytest

from tests.companies.changed import changed


@pytest.fixture
def said(talk):
    """The last of several messages in one thread."""
    return lambda *texts: [talk(text) for text in texts][-1]


def first_line(told):
    return told["text"].splitlines()[0]


def test_who_writes_that_is_asked_of_the_cell_of_the_thread(said):
    told = said("what does the CFO need in choosing", "who is writing that?")

    assert first_line(told) == "Nobody writes for CFO × Choosing: no brief for it is open."
    assert "BR-014" not in told["text"]


@pytest.mark.parametrize(("who", "found"), [("the CFO", []), ("the plant director", ["BR-014"])])
def test_briefs_for_a_reader_are_only_theirs(talk, who, found):
    assert talk(f"briefs for {who}")["sources"] == found


@pytest.mark.parametrize("text", ["which of these need no writing", "which of them can be closed without writing"])
def test_what_a_draft_a_tag_or_a_translation_closes_needs_no_writing(said, text):
    told = said("where are our biggest gaps", text)

    assert first_line(told) == "3 gaps need no writing, or less of it:"
    assert "write something new" not in told["text"]


def test_what_is_to_be_written_stays_what_takes_a_writer(said):
    assert first_line(said("where are our biggest gaps", "which of these need writing")).startswith("Biggest gap:")


def test_who_waits_for_a_piece_is_whoever_asked_for_it(talk):
    told = talk("who is waiting for my hq summary")

    assert told["slots"]["brief"] == ["BR-014"]
    assert "Requested by Tom on 20 Jan 2026." in told["text"]


def test_what_a_colleague_asked_for_is_said_of_the_colleague(talk):
    assert first_line(talk("what did tom ask for", user="nina")) == "Of what Tom asked for:"
    assert first_line(talk("what is Sofia working on", user="nina")).startswith("Sofia has no brief to write.")


@pytest.mark.parametrize("text", ["any customer quote?", "any verbatim to open with?"])
def test_a_quote_of_anybody_is_somebodys_own_words(talk, text):
    told = talk(text)

    assert told["intent"] == "evidence"
    assert "“It always breaks on a Friday." in told["text"]


@pytest.mark.parametrize("text", ["sent br-014 to ada for review", "br-014 is with nina for sign-off"])
def test_a_writer_who_hands_a_piece_on_has_it_in_review(talk, text):
    told = talk(text, role="writer", user="ben")

    assert (told["intent"], told["slots"]["status"]) == ("brief_update", ["in_review"])
    assert "user" not in told["slots"]


@pytest.mark.parametrize("text", ["koga trebamo uvjeriti u odabiru", "who do we convince in choosing"])
def test_whom_to_convince_is_asked_of_the_phase(talk, text):
    assert talk(text)["slots"]["phase"] == ["choosing"]


def test_a_name_that_is_a_word_too_is_read_where_a_name_stands(tmp_path):
    company = Path("tests/companies/orvasta/company.yaml").read_text(encoding="utf-8")
    renamed = company.replace("Gael Morin", "Art Morin").replace("Ilka Brosch", "Mark Brosch")
    asked = {
        "mark VB-2 as done": None,
        "please mark VB-2 as done": None,
        "which briefs are about the art of planning": None,
        "what is art working on": "gael",
        "assign VB-2 to mark": "ilka",
        "give mark VB-2": "ilka",
    }
    with changed("orvasta", tmp_path, {"company.yaml": renamed}) as say:
        read = {text: say(text, user="tova", role="marketer")[0]["slots"].get("user") for text in asked}
    assert read == asked
