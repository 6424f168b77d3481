"""Briefs for what comes next, and for several cells at once: no cell is asked for that is known, none is passed over."""

from itertools import count

import pytest

from bot.skills.ask import ask
from content_library.brief_log import BriefLog
from retrieval.understood import Question

THREADS = count(1)
FIRST, SECOND = ("cfo", "choosing"), ("reliability-engineer", "discovering")
FINISHED_FIRST = (
    "Not to write: Plant Director × Learning (finish “Why fund a pilot: outcome, cost, risk and time on one page” (A17)"
    " for PD-LE-1)."
)


@pytest.fixture
def say(own_services):
    """Says several things in one thread; gives the last answer."""

    def said(*texts, user="nina", role="marketer"):
        thread = f"N{next(THREADS)}"
        return [ask(Question(text, user, role, "dm", thread), own_services) for text in texts][-1]

    return said


@pytest.mark.parametrize(
    "text",
    [
        "brief the two we should write next",
        "propose the next two briefs",
        "write briefs for our two most urgent gaps",
        "Schlag Briefings für die zwei Stücke vor, die wir als Nächstes schreiben sollten",
        "Briefing für die nächsten zwei",
        "haz un brief para las dos piezas que deberíamos escribir ahora",
        "briefs para las próximas dos piezas",
        "napravi brief za dva komada koja bismo sljedeća trebali napisati",
        "brief za sljedeća dva sadržaja",
    ],
)
def test_the_next_two_are_proposed_and_not_asked_back(say, text):
    answer = say(text)
    assert (answer.behaviour, answer.understood.intent, answer.cells) == ("answer", "brief_create", (FIRST, SECOND))


def test_each_is_told_in_four_lines_and_what_needs_no_writing_is_said(say):
    assert [line.strip() for line in say("brief the two we should write next").lines] == [
        "2 proposed briefs:",
        "1 · CFO × Choosing: “One pager and calculator for the CFO in Choosing: payback and ROI calculation with assumptions you can check and change”, score 100/100.",
        "Needs: Payback and ROI calculation with assumptions I can check and change (CF-CH-1), Total cost of ownership over three years including sensors, integration and internal hours (CF-CH-2) and Downside: financial risk, contract flexibility and the cost of doing nothing (CF-CH-3)",
        "Form: one-pager, at most 1 page, 400 words or 3 minutes, English, Spanish and German",
        "Due: 24 Feb 2026",
        "2 · Reliability Engineer × Discovering: “Guide and template for the Reliability Engineer in Discovering: define the problem with data already on hand”, score 100/100.",
        "Needs: Define the problem with data already on hand (work orders, MTBF, MTTR, failure codes) (RE-DI-1) and Convince my manager that the problem is worth looking at now (RE-DI-4)",
        "Form: guide, 1,500 to 3,000 words, or a template with a guide, English",
        "Due: 2 Mar 2026",
        FINISHED_FIRST,
        "None of them is stored: say “keep the first one”, or ask for one of them to see all of it.",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text", ["brief the next piece", "Briefing für das nächste Stück", "brief para la próxima pieza", "brief za sljedeći sadržaj"]
)  # fmt: skip
def test_the_next_one_is_proposed_as_if_it_had_been_named(say, text):
    answer = say(text)
    assert (answer.cells, answer.shown is not None) == ((FIRST,), True)


@pytest.mark.parametrize("text", ["we need a new brief", "brief due next Friday", "ich brauche ein Briefing"])
def test_who_asks_for_any_brief_is_asked_back(say, text):
    answer = say(text)
    assert (answer.behaviour, answer.lines[0].startswith(("For whom", "Für wen"))) == ("clarify", True)


def test_more_than_there_are_is_said(say):
    assert (
        "No other cell has a need that only a new piece meets and no open brief holds."
        in say("brief the next nine pieces").lines
    )


@pytest.mark.parametrize(
    ("said", "cell"),
    [("keep the second one", SECOND), ("das erste behalten", FIRST), ("guarda la segunda", SECOND), ("zadrži prvi", FIRST)],
)  # fmt: skip
def test_one_of_them_is_kept_by_its_place(say, own_services, said, cell):
    say("brief the two we should write next", said)
    kept = BriefLog(own_services.library.engine).kept("MP-1").brief
    assert (kept.persona, kept.phase) == cell


@pytest.mark.parametrize("said", ["keep both", "keep it", "beide behalten"])
def test_several_are_kept_one_at_a_time(say, own_services, said):
    answer = say("brief the two we should write next", said)
    assert (answer.behaviour, answer.cells) == ("clarify", (FIRST, SECOND))
    assert BriefLog(own_services.library.engine).open() == ()


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        ("brief for the CFO in choosing and for the reliability engineer in discovering", (FIRST, SECOND)),
        ("Briefing für den CFO in Choosing und für den Zuverlässigkeitsingenieur in Discovering", (FIRST, SECOND)),
        ("brief for RE-DI-1 and CF-PU-3", (SECOND, ("cfo", "purchasing"))),
        ("brief for the CFO in choosing and purchasing", (FIRST, ("cfo", "purchasing"))),
    ],
)
def test_several_cells_get_a_proposal_each(say, text, cells):
    assert say(text).cells == cells


def test_a_need_of_the_second_is_kept_with_it(say, own_services):
    say("brief for RE-DI-3 and PD-AW-1", "keep the first one")
    assert BriefLog(own_services.library.engine).kept("MP-1").needs == ("RE-DI-3",)


def test_where_nobody_reads_that_is_said_beside_the_proposal(say):
    answer = say("brief for the CFO in awareness and in choosing")
    assert answer.cells == (FIRST,)
    assert "CFO × Awareness is not involved: nobody there would read it." in answer.lines


@pytest.mark.parametrize(
    "text",
    [
        "what is the CFO at Lurra missing? propose a brief",
        "Schlag ein Briefing vor für das, was dem CFO bei Lurra fehlt",
        "propón un brief con lo que le falta al CFO de Lurra",
        "predloži brief za ono što nedostaje CFO-u u Lurri",
    ],
)
def test_what_somebody_is_missing_is_the_matter_of_the_brief_that_is_ordered(say, text):
    answer = say(text)
    assert (answer.understood.intent, answer.understood.slots.deal, answer.cells) == ("brief_create", ("D1",), (FIRST,))
