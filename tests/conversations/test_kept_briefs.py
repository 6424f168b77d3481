"""A brief that is kept here is moved and changed by a sentence, at once, by whoever may."""

from itertools import count

import pytest

from bot.skills.ask import ask
from content_library.brief_log import BriefLog
from content_library.briefs.changing import Wanted
from content_library.briefs.kept import Actor
from content_library.briefs.proposing import propose
from retrieval.understood import Question

NINA = Actor("nina", "marketer")
THREADS = count(1)


@pytest.fixture
def log(own_services):
    log = BriefLog(own_services.library.engine)
    brief = propose(own_services.picture(), "cfo", "choosing", new_id=lambda: "p1")
    log.keep(brief, own_services.picture(), NINA, own_services.clock())
    return log


@pytest.fixture
def say(own_services):
    def said(text, user="nina", role="marketer"):
        answer = ask(Question(text, user, role, "dm", f"T{next(THREADS)}"), own_services)
        return answer.behaviour, [line for line in answer.lines if line]

    return said


def test_a_brief_is_taken_through_its_life_by_sentences(say, log):
    assert say("approve MP-1")[0] == "act"
    assert say("I take MP-1", "ben", "writer")[0] == "act"
    assert say("MP-1 goes to review", "ben", "writer")[0] == "act"
    assert say("MP-1 is published as A30", "ben", "writer")[0] == "clarify"
    assert say("MP-1 is published as A30 all the same", "ben", "writer")[0] == "act"
    assert [each.kept.status for each in log.history("MP-1")] == [
        "proposed", "accepted", "assigned", "in_progress", "in_review", "published",
    ]  # fmt: skip


def test_what_is_done_is_said_with_what_was_before(say, log):
    title = log.kept("MP-1").brief.title
    assert say("approve MP-1") == ("act", [f"Stored: MP-1 “{title}”: status: proposed → accepted."])


def test_a_writer_does_not_approve(say, log):
    behaviour, lines = say("approve MP-1", "ben", "writer")
    assert (behaviour, lines[0]) == ("refuse", "Only marketing approves briefs.")
    assert log.kept("MP-1").version == 1


def test_what_was_dropped_stays_dropped_with_the_words_as_the_reason(say, log):
    say("drop MP-1, the deal is lost")
    assert log.history("MP-1")[-1].why == "dropped: the deal is lost"
    assert say("start writing MP-1")[1][0] == "It is dropped, and what is closed stays closed. Ask for a new brief."


def test_a_sentence_changes_fields_and_keeps_what_was(say, own_services, log):
    log.edit("MP-1", Wanted(depth=3), own_services.picture(), NINA, own_services.clock())
    behaviour, lines = say("make MP-1 shorter")
    assert (behaviour, lines[0]) == ("act", "Stored: MP-1 is now version 3.")
    assert lines[1].startswith("   length: 1,500 to 3,000 words")
    assert [each.kept.brief.form.depth for each in log.history("MP-1")] == [1, 3, 2]
    assert log.history("MP-1")[-1].did.kind == "edit"


def test_another_reader_is_another_brief_of_the_same_number(say, log):
    say("MP-1 for IT security instead")
    assert (log.kept("MP-1").brief.persona, log.kept("MP-1").id) == ("it-security", "MP-1")


@pytest.mark.usefixtures("log")
def test_a_second_brief_for_its_needs_is_not_proposed_but_its_state_shown(say):
    lines = say("brief for CF-CH-1")[1]
    assert lines[0].startswith("There is an open brief already: MP-1")
    assert "Status: proposed" in lines[0]


def test_a_brief_for_a_deal_is_about_what_that_deal_misses(say):
    lines = say("brief for what the CFO at Brixen is missing")[1]
    assert lines[0].startswith("Proposed brief for CFO × Choosing")


def test_how_it_stands_is_told_like_any_other(say, log):
    say("approve MP-1")
    assert "Status: accepted; writer: nobody" in say("status of MP-1")[1][0]
    assert log.kept("MP-1").status == "accepted"
