"""A writer asks how old a piece is and in which languages there is one, and tells that one is out of date."""

import pytest

from tests.companies.changed import changed

BENCHMARK = "“OEE and downtime benchmark 2025: 118 mid-size plants compared” (A05)"


def first_line(told):
    return told["text"].splitlines()[0]


def test_how_old_a_piece_is_by_a_word_of_its_title(talk):
    assert first_line(talk("how old is our benchmark")) == (
        f"{BENCHMARK} · reviewed 1 Oct 2025, next review 1 Oct 2026"
    )


@pytest.mark.parametrize(
    "text", ["wie aktuell ist unser benchmark", "koliko je star naš benchmark", "how recent is our benchmark"]
)
def test_the_words_that_ask_for_an_age_are_no_topic(talk, text):
    told = talk(text)

    assert told["slots"]["topic"] == "benchmark"
    assert told["sources"][0] == "A05"


def test_the_age_of_what_there_is_for_a_reader_is_of_all_of_it(talk):
    assert first_line(talk("how fresh is what we have for the CFO")) == (
        "CFO × Choosing and CFO × Purchasing: 5 assets, 3 past their shelf life."
    )


@pytest.mark.parametrize("text", ["which languages do we have A25 in", "language versions of A25", "is A25 in German?"])
def test_in_which_languages_there_is_something_for_the_same_needs(talk, text):
    assert first_line(talk(text)) == (
        "“Case study: Mlekarna Sava cuts emergency work orders by 38 percent” (A25) · In English; for the same needs in "
        "other languages: “Caso de éxito: Conservas Albor reduce las paradas no planificadas un 32 %” (A26), Spanish."
    )


@pytest.mark.parametrize(
    "text",
    [
        "A26 is out of date",
        "A26 ist veraltet, die Zahlen stimmen nicht",
        "A26 está desactualizado",
        "A26 je zastario",
    ],
)
def test_what_is_out_of_date_is_a_report(talk, text):
    told = talk(text)

    assert told["intent"] == "feedback"
    assert told["slots"]["judged"] == [{"asset": "A26", "verdict": "bad", "reason": "outdated"}]


@pytest.mark.parametrize(
    "text",
    ["is A10 out of date?", "ist A10 veraltet?", "je li A10 zastario?", "A10 is out of date, what can I send instead"],
)
def test_asked_whether_it_is_nothing_is_reported(talk, text):
    assert talk(text)["intent"] == "asset_info"


@pytest.mark.parametrize("text", ["Lücken-Checkliste", "die Abdeckungs-Checkliste"])
def test_a_compound_that_ends_in_a_kind_of_piece_is_the_name_of_one(talk, text):
    told = talk(text)

    assert (told["intent"], told["slots"]["format"]) == ("asset_find", ["checklist"])


@pytest.mark.parametrize("text", ["is 'leverage' ok?", "is the word leverage allowed", "is leverage banned?"])
def test_whether_a_word_is_to_be_used_is_told_by_the_guide(talk, text):
    assert first_line(talk(text)).startswith("No: the style guide says: Never: ")


def test_a_word_the_guide_does_not_name_is_asked_about_otherwise(talk):
    assert first_line(talk("is A20 ok?")) == "“Security and data-flow white paper” (A20): yes, may be used."


@pytest.mark.parametrize(
    "text",
    [
        "A33 has an old price in it",
        "A33 still says 2024, fix it",
        "in A33 steht noch der alte Preis",
        "A33 tiene un precio antiguo",
        "u A33 je još stara cijena",
    ],
)
def test_what_still_stands_in_a_piece_is_a_report(talk, text):
    told = talk(text)

    assert told["intent"] == "feedback"
    assert told["slots"]["judged"] == [{"asset": "A33", "verdict": "bad", "reason": "outdated"}]


def test_asked_what_stands_in_a_piece_nothing_is_reported(talk):
    assert talk("does A33 have the old price in it?")["intent"] == "asset_info"


def test_a_kind_there_is_none_of_for_use_names_what_there_is_and_why_not(talk):
    assert talk("is there a calculator")["text"].splitlines()[:2] == [
        "“Cost of unplanned downtime and payback calculator (2023 edition)” (A10) is not for use: expired 31 Dec 2025.",
        "Nothing else here answers that.",
    ]


def test_the_only_one_of_its_kind_is_meant_by_the_kind(tmp_path):
    with changed("orvasta", tmp_path, {}) as say:
        told = say("can I just send the whole calculator", user="bo")[0]
    assert (told["offered"], told["text"].splitlines()[0].split(":")[-1]) == (["OV03"], " yes, may be used.")
