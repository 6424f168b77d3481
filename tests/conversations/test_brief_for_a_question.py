"""A brief for a question nobody could answer; and for whom there is none, with the cell where one is wanted."""

import pytest

from bot.skills.ask import ask
from retrieval.understood import Question


@pytest.fixture
def said(services):
    return lambda text, user="nina": ask(Question(text, user, "marketer", "dm"), services)


@pytest.mark.parametrize(
    ("text", "need"),
    [
        ('write a brief for "Any finance reference we can name?"', "CF-CH-4"),
        ("write a brief for the question nobody could answer about a finance reference", "CF-CH-4"),
        ("brief for the unanswered question about MTBF templates", "RE-DI-1"),
        ("write the brief Iva asked for in vain", "PD-LE-1"),
        ("Briefing zur unbeantworteten Frage über Leasing", "CF-PU-3"),
        ("brief para la pregunta sin respuesta sobre leasing", "CF-PU-3"),
        ("napravi brief za pitanje bez odgovora o leasingu", "CF-PU-3"),
    ],
)
def test_a_question_asked_in_vain_is_what_the_brief_is_for(said, text, need):
    answer = said(text)
    assert (answer.understood.intent, answer.needs[:1]) == ("brief_create", (need,))


@pytest.mark.parametrize(
    ("text", "user", "need"),
    [
        ("write a brief for what I asked and got no answer", "sofia", "CF-CH-1"),
        ("brief for my unanswered question", "sofia", "CF-CH-1"),
        ("Briefing für meine unbeantwortete Frage", "jonas", "CF-PU-3"),
        ("Briefing für die Frage, auf die Sofia keine Antwort bekam", "nina", "CF-CH-1"),
        ("brief para mi pregunta sin respuesta", "tom", "CF-CH-4"),
        ("brief za moje neodgovoreno pitanje", "iva", "PD-LE-1"),
        ("write me a brief for the question nobody could answer about leaving costs", "nina", "CF-CH-3"),
    ],
)
def test_whose_question_it_was_chooses_the_need(said, text, user, need):
    answer = said(text, user)
    assert (answer.understood.intent, answer.needs[:1]) == ("brief_create", (need,))


@pytest.mark.parametrize(
    "text",
    [
        'brief for the CFO in choosing called "zebra crossing"',
        'brief for the CFO in choosing: "template for failure codes / MTBF?"',  # of another reader
        "brief for the CFO in choosing",
    ],
)
def test_what_is_quoted_and_no_question_of_that_reader_chooses_no_need(said, text):
    assert said(text).needs == ("CF-CH-1", "CF-CH-2", "CF-CH-3")


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (
            "brief for the unanswered question about MTBF templates",
            "Taken as Nina’s question of 30 Jan 2026: “template for failure codes / MTBF?”",
        ),
        (
            "Briefing zur unbeantworteten Frage über Leasing",
            "Verstanden als Frage von Jonas vom 6. Feb. 2026: „leasing or subsidy info Germany“",
        ),
        (
            "brief para la pregunta sin respuesta sobre leasing",
            "Entendida como la pregunta de Jonas del 6 feb 2026: «leasing or subsidy info Germany»",
        ),
        (
            "napravi brief za pitanje bez odgovora o leasingu",
            "Shvaćeno kao pitanje (Jonas, 6. velj 2026.): „leasing or subsidy info Germany”",
        ),
    ],
)
def test_which_question_was_meant_is_said_to_whoever_may_read_the_log(said, text, line):
    assert said(text).lines[0] == line


def test_a_question_of_somebody_else_is_repeated_to_no_seller(services):
    text = "brief for the unanswered question about leasing"
    for user, told in (("jonas", True), ("sofia", False)):
        answer = ask(Question(text, user, "sales", "dm"), services)
        assert answer.needs[:1] == ("CF-PU-3",)
        assert any("leasing or subsidy info Germany" in line for line in answer.lines) == told


def test_what_nobody_could_answer_without_a_subject_is_asked_about(said):
    assert said("brief for what nobody could answer last month").behaviour == "clarify"


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("brief for the procurement manager in choosing", ("cfo", "choosing")),
        ("brief for the head of sustainability in learning", ("plant-director", "learning")),
        ("brief for the head of sustainability", ("cfo", "choosing")),
        ("Briefing für den Nachhaltigkeitsbeauftragten in Choosing", ("cfo", "choosing")),
    ],
)
def test_a_reader_nobody_mapped_is_refused_with_the_nearest_cell_that_wants_one(said, text, cell):
    answer = said(text)
    assert (answer.behaviour, answer.cells) == ("decline_unknown", (cell,))
    assert said(answer.next_steps[0].question).cells == (cell,)


def test_a_format_asked_for_is_for_the_need_it_suits(said):
    answer = said("finance reference brief for the cfo")
    assert (answer.cells, answer.needs) == ((("cfo", "choosing"),), ("CF-CH-4",))


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("brief for it security in choosing", "Not to write: IT/OT Security Lead × Choosing (retag"),
        ("brief for the plant director in learning", "Not to write: Plant Director × Learning (finish"),
        ("brief for the CFO in choosing", None),
        ("brief for the reliability engineer in discovering", None),
    ],
)
def test_what_takes_no_new_piece_is_said_to_whoever_wants_a_brief_for_it(said, text, line):
    told = [each.partition(" “")[0] for each in said(text).lines if each.startswith("Not to write")]
    assert told == ([line] if line else [])
