"""Which line holds a fact: by rare words, with a number of the right kind close to them."""

import pytest

from retrieval.facts import Facts, lines_of
from retrieval.reading.wants.fact_asked import FactAsked
from retrieval.reading.words import cues

FACTS = Facts(
    [
        *lines_of("P1", "The shuttle", "A shuttle lasts nine years. The shuttle is made of boxwood in 2024."),
        *lines_of("P2", "Threads", "The frame takes 44 bobbins and a shuttle. Warp threads are counted by hand."),
        *lines_of("P3", "Prices", "A shuttle is 38 euros. Repair of the frame takes two to three weeks."),
    ]
)


def best(asked: FactAsked, of: tuple[str, ...] = ()) -> tuple[str, float] | None:
    found = FACTS.best(asked, lambda text: text, cues.load(), of)
    return (found[0].line.text, round(found[0].share, 2)) if found else None


@pytest.mark.parametrize(
    ("asked", "line"),
    [
        (FactAsked("time", ("shuttle",)), "A shuttle lasts nine years."),
        (FactAsked("money", ("shuttle",)), "A shuttle is 38 euros."),
        (FactAsked("number", ("bobbins", "frame"), counted="bobbins"), "The frame takes 44 bobbins and a shuttle."),
        (FactAsked("time", ("frame", "repaired")), "Repair of the frame takes two to three weeks."),
        (FactAsked("any", ("warp", "threads")), "Warp threads are counted by hand."),
    ],
)
def test_the_line_with_the_words_and_a_number_of_the_kind_is_best(asked, line):
    assert best(asked) == (line, 1.0)


@pytest.mark.parametrize(
    "asked",
    [
        FactAsked("number", ("boxwood",)),  # a year
        FactAsked("money", ("bobbins",)),  # a number, and no money
        FactAsked("time", ("bobbins",)),
        FactAsked("number", ("repair",)),  # weeks
        FactAsked("any", ("looms",)),
    ],
)
def test_a_line_without_one_is_none(asked):
    assert best(asked) is None


def test_a_word_no_text_has_takes_from_the_share_and_is_told_as_missing():
    found = FACTS.best(FactAsked("time", ("shuttle", "varnished")), lambda text: text, cues.load())
    assert (found[0].missing, found[0].share < 0.6) == (("varnished",), True)


def test_of_lines_that_say_as_much_the_one_of_what_is_named_comes_first():
    assert best(FactAsked("any", ("shuttle",)), of=("P3",)) == ("A shuttle is 38 euros.", 1.0)


def in_paper(paper: str, asked: FactAsked) -> list[str]:
    return [each.line.text for each in FACTS.in_paper(asked, paper, lambda text: text, cues.load())]


def test_of_one_paper_its_own_lines_alone_answer_and_its_title_only_names_it():
    asked = FactAsked("time", ("shuttle", "lasts"))
    assert (in_paper("P1", asked), in_paper("P3", asked)) == (["A shuttle lasts nine years."], [])


def test_a_title_alone_is_no_fact():
    assert in_paper("P2", FactAsked("any", ("threads",))) == []


def test_words_of_the_title_answer_together_where_no_line_has_the_rest():
    assert in_paper("P1", FactAsked("time", ("shuttle", "varnish"))) == ["A shuttle lasts nine years."]
