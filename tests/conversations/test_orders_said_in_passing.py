"""What is said below a kept brief and orders nothing, or orders it in other words than usual."""

import pytest

OPENING = ("brief for the CFO in choosing", "keep it", "assign it to Ben")


@pytest.fixture
def below(thread):
    for each in OPENING:
        thread(each)
    return thread


@pytest.mark.parametrize(
    "said",
    [
        "it isn't done",
        "I haven't finished it",
        "it hasn't been published",
        "I will finish it tomorrow",
        "Ben will finish it on 3 March",
        "if Ada agrees, accept it",
        "once legal has signed off publish it",
        "wenn Ada zustimmt, nimm es an",
        "si Ada está de acuerdo, acéptalo",
        "prihvati ga ako se Ada slaže",
        "not before 9 March",
        "it can't be due on Friday",
        "can Ben do it by Friday? if not give it to Priya",
        "can we drop it, and give Ben the other one?",
        "due 31 February",
    ],
)
def test_what_is_denied_planned_supposed_or_asked_changes_nothing(below, history, said):
    behaviour, lines = below(said)
    assert (behaviour, "MP-1" in lines[0], len(history("MP-1"))) == ("answer", True, 2)


@pytest.mark.parametrize(
    ("said", "due"),
    [
        ("give me until 9 March", "2026-03-09"),
        ("gib mir bis 9. März Zeit", "2026-03-09"),
        ("dame hasta el 9 de marzo", "2026-03-09"),
        ("daj mi do 9. ožujka", "2026-03-09"),
        ("fällig am 3.3.", "2026-03-03"),
        ("do 9. 3. 2026.", "2026-03-09"),
        ("no later than 9 March", "2026-03-09"),
    ],
)
def test_a_day_is_said_in_many_ways(below, history, said, due):
    assert below(said)[0] == "act"
    assert history("MP-1")[-1].kept.brief.due.isoformat() == due


@pytest.mark.parametrize("said", ["yes, it is done", "ja, fertig", "da, gotovo je"])
def test_done_behind_a_yes_asks_what_it_became(below, said):
    assert below(said)[0] == "clarify"


@pytest.mark.parametrize("said", ["I'll write it", "ich übernehme das", "lo hago yo", "ja ću to napisati"])
def test_who_says_they_write_it_has_it(below, history, said):
    assert below(said)[0] == "act"
    assert history("MP-1")[-1].kept.brief.writer == "Nina Brandl"


@pytest.mark.parametrize("said", ["take CF-CH-3 out", "strike CF-CH-3 out"])
def test_a_need_is_taken_out(below, history, said):
    assert below(said)[0] == "act"
    assert "CF-CH-3" not in history("MP-1")[-1].kept.needs


@pytest.mark.parametrize(
    "said",
    ["show me the whole brief", "zeig mir das ganze Briefing", "muéstrame el brief entero", "pokaži cijeli brief"],
)
def test_the_whole_of_a_kept_brief_is_read_by_asking(below, history, said):
    behaviour, lines = below(said)
    assert (behaviour, lines[0].startswith("MP-1"), len(lines) > 20) == ("answer", True, True)
    assert len(history("MP-1")) == 2


def test_open_it_shows_it(below, history):
    assert below("open it")[0] == "answer"
    assert len(history("MP-1")) == 2


def test_not_needed_is_a_reason_and_what_is_dropped_stays_so(below, history):
    assert below("drop it, not needed")[0] == "act"
    behaviour, lines = below("undo the drop of MP-1")
    assert (behaviour, lines[0]) == ("refuse", "It is dropped, and what is closed stays closed. Ask for a new brief.")
    assert history("MP-1")[-1].why == "dropped: not needed"


def test_behind_the_open_brief_its_thread_goes_on(below, history):
    below("new question: brief for CF-CH-1")
    assert below("due 9 March")[0] == "act"
    assert history("MP-1")[-1].kept.brief.due.isoformat() == "2026-03-09"
