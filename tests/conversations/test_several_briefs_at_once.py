"""One sentence about several briefs does all it says of each, and one undo takes all of it back."""

import pytest

from bot.skills.ask import ask
from content_library.briefs.kept import Actor
from content_library.briefs.proposing import propose
from retrieval.understood import Question, Slots, Understood

NINA = Actor("nina", "marketer")
CELLS = (("cfo", "choosing"), ("reliability-engineer", "discovering"))


@pytest.fixture
def say(own_services, own_log):
    """In a thread that showed MP-1, for the CFO, and MP-2, for the engineer."""
    for persona, phase in CELLS:
        picture = own_services.picture()
        brief = propose(picture, persona, phase, new_id=own_services.new_id)
        own_log.keep(brief, picture, NINA, own_services.clock())
    asked = Question("", "nina", "marketer", "channel", "T")
    home = ("MP-1", "MP-2")
    shown = Understood(asked, "brief_status", slots=Slots(brief=("MP-2",)), cells=CELLS[1:], home=home)
    own_services.threads.remember("T", shown)
    return lambda text: ask(Question(text, "nina", "marketer", "channel", "T"), own_services)


@pytest.fixture
def both(own_log):
    return lambda what: tuple(what(own_log.kept(id)) for id in ("MP-1", "MP-2"))


def writer(kept):
    return kept.writer


def due(kept):
    return str(kept.brief.due)


def first_language(kept):
    return kept.brief.form.languages[0].code


@pytest.mark.parametrize(
    "said",
    [
        "swap them: Ben writes MP-1 and Priya writes MP-2",
        "give MP-1 to Ben and MP-2 to Priya",
        "accept both, give MP-1 to Ben and MP-2 to Priya",
        "Ben übernimmt MP-1 und Priya übernimmt MP-2",
        "asigna MP-1 a Ben y MP-2 a Priya",
        "dodijeli MP-1 Benu i MP-2 Priyi",
    ],
)
def test_each_brief_gets_its_own_writer(say, both, said):
    say(said)
    assert both(writer) == ("ben", "priya")


@pytest.mark.parametrize(
    "said",
    [
        "move the engineer one to 20 March and the CFO one to 13 April",
        "move MP-2 to 20 March and MP-1 to 13 April",
        "das für den CFO bis 13. April und das für den Engineer bis 20. März",
        "el del CFO para el 13 de abril y el del engineer para el 20 de marzo",
    ],
)
def test_each_brief_gets_its_own_day(say, both, said):
    say(said)
    assert both(due) == ("2026-04-13", "2026-03-20")


def test_both_get_what_is_said_of_both(say, both):
    say("both in German first")
    assert both(first_language) == ("de", "de")
    say("accept both")
    assert both(lambda kept: kept.status) == ("accepted", "accepted")


def test_one_order_for_two_briefs_by_their_ids_is_for_both(say, both):
    say("give MP-1 and MP-2 to Priya")
    assert both(writer) == ("priya", "priya")


def test_what_is_negated_of_one_is_done_with_the_other_alone(say, both):
    say("don't give MP-1 to Ben but give MP-2 to Ben")
    assert both(writer) == (None, "ben")


def test_what_could_not_be_done_with_one_is_said(say, both):
    answer = say("give MP-1 to Sofia and MP-2 to Ben")
    assert "That is a colleague of sales, and sales writes no briefs." in answer.lines
    assert both(writer) == (None, "ben")


def test_a_question_about_both_orders_nothing(say, both):
    say("should Ben write MP-1 and Priya MP-2?")
    assert both(writer) == (None, None)


def test_undo_takes_back_all_that_the_last_sentence_did(say, both):
    say("give both to Ben by 27 March")
    assert (both(writer), both(due)) == (("ben", "ben"), ("2026-03-27", "2026-03-27"))
    say("undo that")
    assert (both(writer), both(due)) == ((None, None), ("2026-02-24", "2026-03-02"))


def test_undo_leaves_what_an_earlier_sentence_did(say, both):
    for text in ("give MP-1 to Ben", "due 27 March", "gib MP-1 Priya bis zum 3. April", "mach es rückgängig"):
        say(text)
    assert (both(writer)[0], both(due)[0]) == ("ben", "2026-03-27")
