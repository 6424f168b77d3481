"""A word said in passing does not outweigh what was named exactly; "nothing" is said of what it is true of."""

import pytest


@pytest.mark.parametrize(
    "text",
    [
        "one pager for the CFO thx",
        "one pager for the CFO, cheers",
        "one pager for the CFO tx",
        "one-pager para el CFO, porfa",
        "one-pager za CFO, fala",
    ],
)
def test_thanks_are_not_looked_for(talk, text):
    record = talk(text, role="sales", user="sofia")

    assert (record["behaviour"], record["offered"]) == ("answer", ["A33"])
    assert "thx" not in record["text"]


@pytest.mark.parametrize(
    "text",
    [
        *("gimme the one pager for the CFO", "lemme see a one-pager for the CFO", "shoot me a one pager for the CFO"),
        *("schick mir mal den One-Pager für den CFO", "rück mir bitte den One-Pager für den CFO"),
        *("pásame el one-pager para el CFO", "mándanos por favor el one-pager para el CFO"),
        *("daj mi one-pager za CFO", "prosljedi nam one-pager za CFO"),
    ],
)
def test_whatever_verb_asks_for_a_thing_keeps_nothing_back(talk, text):
    record = talk(text, role="sales", user="sofia")

    assert (record["slots"].get("topic"), [*record["offered"], *record["slots"].get("asset", ())][:1]) == (
        None,
        ["A33"],
    )


def test_a_word_no_text_has_keeps_back_nothing_that_is_named_by_its_kind_alone(talk):
    record = talk("xylophonic, a webinar", role="sales", user="sofia")

    assert record["offered"]
    assert record["text"].splitlines()[1] == "None of it speaks of “xylophonic”."


def test_a_word_nothing_has_is_said_where_all_else_fits(talk):
    record = talk("one pager for the CFO blockchain", role="sales", user="sofia")

    assert record["offered"] == ["A33"]
    assert record["text"].splitlines()[1] == "None of it speaks of “blockchain”."


@pytest.mark.parametrize("text", ["one pager about blockchain for the CFO", "a blockchain one pager for the CFO"])
def test_a_subject_nothing_has_is_declined_and_the_nearest_named(talk, text):
    record = talk(text, role="sales", user="sofia")

    assert (record["behaviour"], record["offered"]) == ("decline_unknown", [])
    assert [each["asset"] for each in record["named"]] == ["A33"]
    assert record["text"].splitlines()[:2] == [
        "We have nothing for “blockchain”.",
        "Nearest (one-pager, CFO): “Price structure and service levels on one page” (A33); it is about something else.",
    ]


def test_nothing_is_said_of_all_that_was_named_and_what_is_refused_has_its_reason(talk):
    record = talk("calculator for the CFO thx", role="sales", user="sofia")

    assert record["offered"] == []
    assert record["text"].splitlines()[:2] == [
        "Nothing we have is all of this: calculator, CFO.",
        "“Cost of unplanned downtime and payback calculator (2023 edition)” (A10) is not for use: expired 31 Dec 2025.",
    ]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            "case study packaging",
            [
                "Nothing we have is all of this: case study, packaging.",
                (
                    "Without “packaging” there is: “Case study: Mlekarna Sava cuts emergency work orders by 38 percent” (A25) "
                    "and “Caso de éxito: Conservas Albor reduce las paradas no planificadas un 32 %” (A26)."
                ),
            ],
        ),
        (
            "case study automotive",
            [
                "Nothing we have is all of this: case study, automotive.",
                (
                    "A27 is not for use: customer permission withdrawn 10 Jan 2026; contains a claim that may not be used "
                    "(X2)."
                ),
            ],
        ),
    ],
)
def test_the_industry_that_nothing_is_for_is_said_and_not_the_format(talk, text, lines):
    record = talk(text, role="sales", user="sofia")

    assert (record["behaviour"], record["offered"]) == ("decline_unknown", [])
    assert record["text"].splitlines()[: len(lines)] == lines


def test_what_is_in_the_language_of_the_question_comes_first(talk):
    assert talk("caso de éxito de alimentación", role="sales", user="sofia")["offered"] == ["A26", "A25"]
