"""What a piece must answer: questions and objections of the reader, each with its need."""

from dataclasses import replace

from content_library.briefs.markdown import as_markdown
from tests.content_library.briefs.proposed import proposed


def test_questions_of_the_reader_each_with_its_need(tarnwell):
    asked = proposed(tarnwell, "cfo", "choosing").must_answer
    assert [(question.need, question.text) for question in asked] == [
        ("CF-CH-1", "When do we get the money back, and whose numbers are these?"),
        ("CF-CH-2", "What is the full cost over three years?"),
        ("CF-CH-2", "What does it cost us to wait a year?"),
        ("CF-CH-3", "What happens if we stop after a year?"),
        ("CF-CH-4", "Which company like ours saw it in the P&L?"),
    ]


class Means:
    """Each text is as close to a need that begins with the word as told, and to no other; of English alone."""

    def __init__(self, **close):
        self.close = close

    def closeness(self, wanted, texts, language):
        told = [self.close if "wait a year" in text or "stop a line" in text else {} for text in wanted]
        return (
            [[each.get(text.split()[0].strip(":"), 0.0) for text in texts] for each in told] if language == "en" else []
        )


def test_a_question_and_an_objection_are_about_the_need_they_mean(tarnwell):
    brief = proposed(replace(tarnwell, meanings=Means(Downside=0.31, Total=0.28)), "cfo", "choosing")
    assert [(each.need, each.text) for each in brief.must_answer if "wait" in each.text] == [
        ("CF-CH-3", "What does it cost us to wait a year?")
    ]
    assert [(each.need, each.text) for each in brief.objections] == [
        ("CF-CH-1", "Whose numbers are these?"),
        ("CF-CH-3", "What does it cost us to wait a year?"),
    ]


def test_what_means_no_need_closely_goes_by_its_words(tarnwell):
    far = proposed(replace(tarnwell, meanings=Means(Downside=0.29)), "cfo", "choosing")
    by_words = proposed(tarnwell, "cfo", "choosing")
    assert (far.objections, far.must_answer) == (by_words.objections, by_words.must_answer)


def test_an_objection_to_what_another_piece_answers_is_not_what_this_one_stands_against(tarnwell):
    near = replace(tarnwell, meanings=Means(Confidence=0.47, Reason=0.32))
    brief = proposed(near, "plant-director", "learning", needs=["PD-LE-1"])
    assert brief.objections[0].need == "PD-LE-2"
    assert "stop a line" not in brief.angle.sentence


def test_what_colleagues_ask_for_is_no_question_of_the_reader(tarnwell):
    asked = proposed(tarnwell, "reliability-engineer", "discovering").must_answer
    luka = "no reader was heard; asked for by Luka Kovac, 5 Feb 2026: how does an engineer convince the boss - content?"
    assert [(question.source, question.heard) for question in asked if question.need == "RE-DI-4"] == 3 * [
        (luka, False)
    ]


def test_where_no_reader_was_heard_a_need_gives_its_questions_each_in_the_section_it_belongs_to(tarnwell):
    brief = proposed(tarnwell, "reliability-engineer", "discovering")
    assert [(question.need, question.text) for question in brief.must_answer] == [
        (
            "RE-DI-1",
            "“mtbf template” and “mtbf from work orders excel”: what are the steps, and what does each of them give?",
        ),
        (
            "RE-DI-1",
            "Which of these do I need, and what if one is missing: work orders, MTBF, MTTR and failure codes?",
        ),
        ("RE-DI-1", "Which mistakes ruin it, and how do I notice?"),
        (
            "RE-DI-4",
            "How do I convince my manager that the problem is worth looking at now?",
        ),
        ("RE-DI-4", "Which three facts must the Maintenance Manager see?"),
        ("RE-DI-4", "Why now, and not later?"),
    ]
    assert {each.heading: each.questions for each in brief.outline if each.questions} == {
        "What you need": (2,),
        "The steps": (1,),
        "Common mistakes": (3,),
        "Make the case to whoever approves": (4, 5, 6),
    }


def test_what_readers_type_is_asked_for_a_need_for_a_tool_with_the_notes_that_say_so(tarnwell):
    first = proposed(tarnwell, "reliability-engineer", "discovering").must_answer[0]
    assert (first.source, first.heard) == ("typed, R06 and R02", False)
    unsearched = proposed(replace(tarnwell, notes=()), "reliability-engineer", "discovering").must_answer[0]
    assert unsearched.text == ("How do I define the problem with data already on hand, step by step?")


def test_a_reader_who_was_heard_is_not_asked_for(tarnwell):
    asked = proposed(tarnwell, "cfo", "choosing").must_answer
    assert [question.text for question in asked if not question.heard] == []


def test_a_need_that_is_a_question_stays_as_it_is(tarnwell):
    needs = tuple(
        need.model_copy(update={"text": "Why look at it now?"}) if need.id == "RE-DI-4" else need
        for need in tarnwell.needs
    )
    asked = proposed(replace(tarnwell, needs=needs), "reliability-engineer", "discovering").must_answer
    assert [question.text for question in asked if question.need == "RE-DI-4"] == ["Why look at it now?"]


def test_a_piece_like_none_in_the_library_is_told_apart_from_what_it_stands_beside(tarnwell):
    assert proposed(tarnwell, "reliability-engineer", "discovering").angle.different_from == ("A08", "A09")


def test_what_is_a_question_of_the_brief_is_no_evidence_once_more(tarnwell):
    page = as_markdown(proposed(tarnwell, "cfo", "choosing"))
    proof = page[page.index("**Outline**") : page.index("**Words**")]
    assert ("wait a year" in proof, "“Nobody told me what it costs to leave.”" in proof) == (False, True)
