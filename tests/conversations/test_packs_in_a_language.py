"""What there is in a language for a deal, where the lines of its pack are taken by stronger things in another."""

from collections.abc import Iterator

import pytest

from tests.companies.changed import Say, changed

STORY = """---
id: {id}
title: "{title}"
content_type: proof
format: case_study
personas: [supply-chain-head]
phases: [{phase}]
needs: [{need}]
depth: 2
language: {language}
industry: pharma
audience: {audience}
status: published
owner: gael
created: 2026-01-15
last_reviewed: 2026-01-15
expires_on: null
quality: 1
length: 2 pages
url: "https://desk.orvasta.example/{id}"
uses_90d: 0
last_used: null
influenced_deals: []
---

# {title}

Forty lanes, one sheet, and what each of them cost in the first year.
"""
GERMAN = STORY.format(
    id="OV31",
    title="Gebühren je Strecke bei einem Arzneihändler",
    phase="commit",
    need="SC-CO-1",
    language="de",
    audience="external",
)
SECRET = STORY.format(
    id="OV32", title="Solo para nosotros", phase="commit", need="SC-CO-1", language="es", audience="internal"
)
GIVEN = ["OV06", "OV08", "OV11", "OV04", "OV07"]


@pytest.fixture(scope="module")
def say(tmp_path_factory) -> Iterator[Say]:
    files = {"library/OV31.md": GERMAN, "library/OV32.md": SECRET}
    with changed("orvasta", tmp_path_factory.mktemp("customs"), files) as talking:
        yield talking


def test_the_language_of_the_deal_gets_a_line_of_the_pack_where_something_speaks_it(say):
    (told,) = say("what can I send to Nordhav", user="ines")
    assert told["offered"] == ["OV06", "OV08", "OV11", "OV04", "OV31"]
    assert told["text"].splitlines()[1] == (
        "In German there is “Gebühren je Strecke bei einem Arzneihändler” (OV31); the others are in other languages."
    )


@pytest.mark.parametrize(
    "wish",
    [
        "only German",
        "all of it in German please",
        "only things in their language",
        "alles auf Deutsch bitte",
        "nur was in ihrer Sprache ist",
        "solo en alemán",
        "todo en alemán, por favor",
        "solo lo que está en su idioma",
        "sve na njemačkom",
        "samo ono na njihovom jeziku",
    ],
)
def test_one_language_alone_is_looked_for_before_the_pack_is_cut(say, wish):
    _, told = say("what can I send to Nordhav", wish, user="ines")
    assert told["offered"] == ["OV31"]


@pytest.mark.parametrize(
    "wish", ["and of that, what is there in German?", "und was davon auf Deutsch?", "y de eso, ¿qué hay en alemán?"]
)
def test_what_is_in_a_language_goes_first_where_others_are_welcome(say, wish):
    _, told = say("what can I send to Nordhav", wish, user="ines")
    assert told["offered"] == ["OV31", "OV06", "OV08", "OV11", "OV04"]


def test_nothing_in_a_language_is_said_where_what_there_is_may_not_be_sent(say):
    _, told = say("what can I send to Nordhav", "only Spanish", user="ines")
    assert told["offered"] == []
    assert told["text"].splitlines()[0] == "Nothing in Spanish to send to Nordhav Outdoor yet."


def test_a_language_nothing_speaks_leaves_the_pack_as_it_is(say):
    _, told = say("what can I send to Nordhav", "and what is there for them in Spanish?", user="ines")
    assert told["offered"] == ["OV06", "OV08", "OV11", "OV04", "OV07"]
    assert "Nothing in Spanish for them; in other languages there is this." in told["text"]


def test_a_reader_of_the_deal_gets_what_is_in_the_language_for_them(say):
    _, told = say("what can I send to Nordhav", "for the head of logistics, only German", user="ines")
    assert told["offered"] == ["OV31"]


def test_all_there_is_without_a_language_is_no_wish_for_one(say):
    _, told = say("what can I send to Nordhav", "all of them", user="ines")
    assert set(told["offered"]) >= set(GIVEN)


def test_a_stage_without_a_deal_looks_further_too(say):
    (told,) = say("what do I send in the commit phase, in German", user="ines")
    assert told["offered"][0] == "OV31"
