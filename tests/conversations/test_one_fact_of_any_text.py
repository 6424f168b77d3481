"""One fact is told in the words of the claim or the text that has it, though no paper is named; a sentence that only
has some of its words is none."""

from collections.abc import Iterator

import pytest

from tests.companies.changed import Say, changed
from tests.companies.pieces import piece

FILES = {
    **piece(
        "LM51",
        "The lacquer and its care",
        "The lacquer dries for eleven days before we send anything out. A cloth and forty drops of oil keep it bright. "
        "Polishing the lacquer costs 85 euros. Mahogany is not stocked at the moment.",
    ),
    **piece("LM52", "Der Lack und seine Pflege", "Der Lack trocknet elf Tage. Vierzig Tropfen Öl genügen.", language="de"),
    **piece("LM53", "Shipping crates", "A crate holds nine hinges. A hinge costs 400 euros.", status="draft"),
    **piece("LM54", "What we pay joiners", "Joiners earn 31 euros an hour.", audience="internal"),
}  # fmt: skip


@pytest.fixture(scope="module")
def say(tmp_path_factory) -> Iterator[Say]:
    with changed("lumo", tmp_path_factory.mktemp("lumo"), FILES) as said:
        yield said


@pytest.mark.parametrize(
    ("text", "sentence", "source"),
    [
        ("how long does the lacquer dry", "The lacquer dries for eleven days", "LM51"),
        ("wie lange trocknet der Lack", "Der Lack trocknet elf Tage.", "LM52"),
        ("how many drops of oil for the lacquer", "forty drops of oil", "LM51"),
        ("how much does polishing the lacquer cost", "Polishing the lacquer costs 85 euros.", "LM51"),
        ("which wood is not stocked", "Mahogany is not stocked", "LM51"),
    ],
)
def test_the_sentence_that_holds_it_is_quoted_with_its_source(say, text, sentence, source):
    told = say(text, user="leo")[0]
    assert sentence in told["text"].splitlines()[0]
    assert told["offered"] == [source]


@pytest.mark.parametrize(
    "text", ["how loud is it behind a closed door", "for how many households did the trial end well", "how long is the guarantee on the action"]
)  # fmt: skip
def test_an_approved_claim_comes_before_the_text_it_is_from(say, text):
    assert "approved claim CL" in say(text, user="leo")[0]["text"].splitlines()[0]


@pytest.mark.parametrize(
    "text",
    [
        "how many hinges does a crate hold",  # a draft
        "how much do joiners earn an hour",  # internal
        "how much does the lacquer weigh",  # a number of something else
        "how many crates of lacquer do we need",
        "how long is the lacquer on the market",
        "how much does oil cost",
        "what is the gloss rate of the lacquer",
    ],
)
def test_a_sentence_that_does_not_hold_it_or_may_not_be_told_is_no_answer(say, text):
    assert not say(text, user="leo")[0]["text"].startswith("On “")


def test_guests_hear_no_sentence_of_the_register(say):
    assert "CL4" not in say("how long is the guarantee on the action", user="leo", place="shared")[0]["text"]


def test_how_many_of_our_own_things_there_are_is_no_fact_of_a_text(say):
    assert "1 buying guide" in say("how many guides do we have", user="leo")[0]["text"].splitlines()[0]


def test_behind_it_the_thread_is_about_its_source(say):
    assert "Wen" in say("how long does the lacquer dry", "who owns it", user="leo")[1]["text"]


def test_what_alone_has_a_rare_word_of_it_is_offered_as_maybe(talk):
    told = talk("the nine criteria thing for the boss to skim")
    first = "Maybe “Pulse and the alternatives: nine criteria compared” (A23): it speaks of “nine” and “criteria”, not of “boss” and “skim”."
    assert (told["offered"], told["text"].splitlines()[0]) == (["A23"], first)


def test_of_a_word_no_text_has_nothing_is_offered(say):
    assert say("something on zeppelins to gawp at", user="leo")[0]["offered"] == []
