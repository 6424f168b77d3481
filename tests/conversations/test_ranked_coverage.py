"""A marketer asks which phase or which reader is served worst, best or not at all: that one is told first."""

import pytest


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("which phase has the thinnest content", "Covered least: Choosing, 63.7 %."),
        ("is learning or choosing weaker", "Covered least: Choosing, 63.7 %."),
        ("which reader is served best", "Covered best: Maintenance Manager, 90.1 %."),
        ("which phase is worst for the CFO", "CFO · Covered least: Choosing, 19.4 %."),
        ("welche Phase ist schlechter abgedeckt, Learning oder Choosing?", "Am wenigsten abgedeckt: Choosing, 63,7 %."),
        ("¿qué fase está peor, learning o choosing?", "Lo menos cubierto: Choosing, 63,7 %."),
        ("u kojoj fazi smo najslabiji", "Najslabije pokriveno: Choosing, 63,7 %."),
    ],
)
def test_the_one_that_is_asked_for_comes_first(talk, text, first):
    assert talk(text)["text"].splitlines()[0] == first


def test_of_two_that_are_named_no_other_is_told(talk):
    assert talk("which is covered worse, learning or choosing")["text"].splitlines()[1:3] == [
        "   Choosing: 63.7 %",
        "   Learning: 76.3 %",
    ]


def test_where_none_is_empty_that_is_said_with_the_weakest(talk):
    first = talk("koje faze nemaju ništa za CFO")["text"].splitlines()[0]
    assert first == "CFO · Ništa nije prazno. Najslabije pokriveno: Choosing, 19,4 %."


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("which reader has the highest budget", None),
        ("which deals are worst in choosing", "deal_info"),
        ("what is the best case study for choosing", "asset_find"),
        ("compare learning and choosing", "compare"),
    ],
)
def test_what_ranks_something_else_is_not_about_coverage(talk, text, intent):
    told = talk(text)

    assert not told["text"].startswith("Covered")
    assert intent in (None, told["intent"])


def test_languages_are_ranked_with_how_much_there_is(talk):
    told = talk("which language is worst covered")["text"].splitlines()

    assert told[0].startswith("Covered least:")
    assert "asset" in told[1]


def test_cells_with_nothing_are_told_and_no_matrix(talk):
    told = talk("which cells have nothing at all")["text"].splitlines()

    assert told[0].startswith(("Nothing that counts yet:", "None is empty."))


def test_two_phases_beside_each_other_are_told_with_their_figures(talk):
    first = talk("learning vs choosing")["text"].splitlines()[0]

    assert first.startswith("Learning (76.3 %) and Choosing (63.7 %) compared")
