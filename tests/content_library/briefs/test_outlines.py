"""Outlines: every need and question finds its section, whatever the type."""

import pytest

from content_library.briefs.outlines import outline, steps_for
from content_library.briefs.patterns import PATTERNS
from content_library.intake import Need
from content_library.taxonomy import Taxonomy

WORDS = Taxonomy()


def a_need(id, kind, importance="must"):
    return Need(id=id, persona="ann", phase="try", text="Know it", kind=kind, importance=importance)


def drawn(type, needs, questions=()):
    return outline(steps_for(type, needs), needs, questions, WORDS.need_importance)


@pytest.mark.parametrize("type", WORDS.content_type)
def test_every_type_has_a_pattern_with_a_place_for_every_kind_of_need(type):
    kinds = {kind for step in PATTERNS[type] for kind in step.kinds}
    assert kinds == set(WORDS.need_kind)
    assert all(step.purpose and step.asks for step in PATTERNS[type])


@pytest.mark.parametrize("type", [*WORDS.content_type, "podcast"])
def test_shares_add_up_in_steps_of_five(type):
    shares = [section.share for section in drawn(type, [a_need("N1", "proof"), a_need("N2", "tool", "nice")])]
    assert sum(shares) == 100
    assert [share for share in shares if share % 5 or share < 5] == []


def test_half_of_a_piece_is_for_what_its_readers_need():
    small = drawn("commercial", [a_need("N1", "tool", "nice")])
    assert [(each.share, each.needs) for each in small if each.needs] == [(50, ("N1",))]
    large = drawn("commercial", [a_need("N1", "tool"), a_need("N2", "reassurance"), a_need("N3", "approval")])
    assert [each.share for each in large] == [5, 5, 30, 30, 30]


def test_two_needs_of_one_kind_get_a_section_each():
    sections = drawn("business_case", [a_need("N1", "information"), a_need("N2", "information")])
    assert [section.needs for section in sections if section.needs] == [("N1",), ("N2",)]


def test_a_piece_that_is_to_win_others_over_has_a_place_for_their_doubts():
    needs = [a_need("N1", "alignment"), a_need("N2", "proof")]
    sections = drawn("comparison", needs)
    assert [each.heading for each in sections if each.needs == ("N1",)] == ["What the others doubt"]
    assert "What the others doubt" not in [each.heading for each in drawn("comparison", needs[::-1])]


def test_a_question_stands_with_its_need_and_an_unmatched_one_with_the_first():
    sections = drawn(
        "business_case", [a_need("N1", "tool"), a_need("N2", "proof")], [("N2", ""), (None, ""), ("N1", "")]
    )
    assert {section.heading: section.questions for section in sections if section.questions} == {
        "Payback with inputs to change": (2, 3),
        "Proof and its limits": (1,),
    }


def test_a_question_with_words_of_a_section_stands_there_and_one_without_any_with_its_need():
    asked = [("N1", "Which mistakes ruin it, and how do I notice?"), ("N1", "Who pays?")]
    sections = drawn("how_to", [a_need("N1", "tool")], asked)
    assert {section.heading: section.questions for section in sections if section.questions} == {
        "Common mistakes": (1,),
        "The steps": (2,),
    }


def test_a_type_nobody_drew_a_pattern_for_is_told_as_something_to_learn():
    assert [each.heading for each in drawn("podcast", [])] == [each.heading for each in drawn("educational", [])]


def test_a_letter_is_a_letter_whatever_its_type():
    needs = [a_need("N1", "approval"), a_need("N2", "proof")]
    steps = steps_for("business_case", needs, format="email")
    sections = outline(steps, needs, (), WORDS.need_importance)
    assert [(each.heading, each.needs) for each in sections] == [
        ("Subject and first sentence", ()),
        ("Why it is worth their time", ()),
        ("The answer", ("N1",)),
        ("One proof", ("N2",)),
        ("One request", ()),
    ]


def test_what_colleagues_say_in_a_talk_begins_with_what_they_hear():
    sections = drawn("enablement", [a_need("N1", "reassurance"), a_need("N2", "tool")])
    assert [(each.heading, each.needs) for each in sections if each.needs] == [
        ("What they say", ("N1",)),
        ("What to answer", ("N2",)),
    ]
