"""What is said of a brief in Slack: told to those it concerns, understood below what Milepost says, one with the buttons."""

import pytest

from bot.workers.briefs.is_done import look_for_done
from content_library.brief_rows import DONE_QUESTIONS
from content_library.briefs.kept import Actor
from content_library.briefs.life import Move
from content_library.briefs.proposing import propose
from tests.slack.conftest import BEN, BRIEF, MARKETING, NINA, PRIYA, SOFIA
from tests.slack.pressing import files_in

NINA_ACTS = Actor("nina", "marketer")


@pytest.fixture(autouse=True)
def served(in_the_sample):
    return in_the_sample


@pytest.fixture
def say(slack, ask):
    """Below a message, in its thread; the last thing said to the person or there."""

    def said(user, place, text, message):
        ask(user, place, text, message.root)
        return slack.messages(place, message.root)[-1].text

    return said


def demand_line(text):
    return next((line for line in text.splitlines() if line.startswith("Demand")), "")


def told(slack, user):
    return [each.text.partition(" MP-")[0] for each in slack.messages(user) if "MP-" in each.text]


# --------------------------------------------------------------------------- the button of the proposal


def test_the_button_keeps_what_sentences_changed_before(proposed, say, press, log):
    say(NINA, MARKETING, "Spanish first", proposed)
    say(NINA, MARKETING, "due 30 April", proposed)
    press(proposed, "keep_brief:0", NINA)
    brief = log.kept("MP-1").brief
    assert (brief.form.languages[0].code, str(brief.due)) == ("es", "2026-04-30")


def test_the_button_says_what_a_sentence_kept(slack, proposed, say, press, log):
    say(NINA, MARKETING, "keep it", proposed)
    press(proposed, "keep_brief:0", NINA)
    assert [each.text for each in slack.messages(MARKETING) if each.ephemeral_to == NINA.id] == ["It is MP-1."]
    assert [each.id for each in log.open()] == ["MP-1"]
    assert "MP-1" in proposed.text


# --------------------------------------------------------------------------- below what Milepost says


def test_below_a_brief_kept_by_its_button_sentences_are_about_it(proposed, say, press, log):
    press(proposed, "keep_brief:0", NINA)
    for text in ("due next Monday", "German first", "assign it to Ben", "who writes it?"):
        last = say(NINA, MARKETING, text, proposed)
    kept = log.kept("MP-1")
    assert (str(kept.brief.due), kept.brief.form.languages[0].code, kept.writer) == ("2026-02-23", "de", "ben")
    assert "MP-1" in last


def test_a_writer_answers_below_what_they_were_given(slack, proposed, say, press, log):
    press(proposed, "keep_brief:0", NINA)
    say(NINA, MARKETING, "assign it to Priya", proposed)
    card = slack.messages(PRIYA)[-1]
    say(PRIYA, PRIYA, "hand in", card)
    assert log.kept("MP-1").status == "in_review"


@pytest.mark.parametrize(
    ("said", "status"),
    [("yes", "published"), ("no", "assigned"), ("ja", "published"), ("sí", "published"), ("da", "published")],
)
def test_whether_a_brief_is_done_is_answered_in_words(slack, serving, in_the_sample, say, log, said, status):
    services = in_the_sample.services
    picture, at = services.picture(), services.clock()
    brief = propose(picture, "cfo", "choosing", new_id=lambda: "P1")
    log.keep(brief, picture, NINA_ACTS, at)
    log.move("MP-1", Move("assigned", writer="priya"), picture, NINA_ACTS, at)
    with log.engine.begin() as connection:
        connection.execute(DONE_QUESTIONS.insert().values(id="Q1", brief="MP-1", assets=["A30"], at=at))
    look_for_done(in_the_sample, serving.jobs.put)
    slack.settled()
    say(PRIYA, PRIYA, said, slack.messages(PRIYA)[-1])
    assert log.kept("MP-1").status == status


# --------------------------------------------------------------------------- whom it concerns


def test_what_is_done_by_sentence_is_told_as_what_is_done_by_button(slack, ask, press, say, log):
    ask(SOFIA, MARKETING, BRIEF)
    message = slack.last
    press(message, "keep_brief:0", SOFIA)
    for text in ("accept MP-1", "assign MP-1 to Ben", "make MP-1 longer", "drop MP-1, no budget"):
        say(NINA, MARKETING, text, message)
    assert log.kept("MP-1").status == "dropped"
    given, changed, dropped = [each.text for each in slack.messages(BEN)]
    assert given.startswith("Nina gave you this brief to write.")
    assert changed.startswith("Nina changed MP-1 “")
    assert changed.endswith("length: at most 1 page, 400 words or 3 minutes → 800 to 1,200 words or 10 minutes")
    assert dropped.startswith("Nina dropped this brief, so it is no longer yours to write: no budget")
    assert len(told(slack, SOFIA)) == 3


def test_a_writer_hears_that_somebody_else_has_the_brief(slack, proposed, say, press):
    press(proposed, "keep_brief:0", NINA)
    for text in ("give it to Ben", "give it to Priya"):
        say(NINA, MARKETING, text, proposed)
    last = slack.messages(BEN)[-1].text
    assert last.startswith("Nina took MP-1 “")
    assert last.endswith("It is now written by: Priya.")


def test_two_orders_in_one_sentence_are_both_done(slack, proposed, say, press, log):
    press(proposed, "keep_brief:0", NINA)
    say(NINA, MARKETING, "accept it and give it to Ben by 20 February", proposed)
    kept = log.kept("MP-1")
    assert (kept.status, kept.writer, str(kept.brief.due)) == ("assigned", "ben", "2026-02-20")
    assert slack.messages(BEN)[-1].text.startswith("Nina gave you this brief to write.")


def test_a_writer_who_is_done_hands_in(slack, proposed, say, press, log):
    press(proposed, "keep_brief:0", NINA)
    say(NINA, MARKETING, "give it to Priya", proposed)
    say(PRIYA, PRIYA, "done", slack.messages(PRIYA)[-1])
    assert log.kept("MP-1").status == "in_review"


def test_the_thread_keeps_its_brief_through_a_foreign_question(proposed, say, press, log):
    press(proposed, "keep_brief:0", NINA)
    say(NINA, MARKETING, "what changed in the library since January?", proposed)
    say(SOFIA, MARKETING, "how covered is the CFO?", proposed)
    last = say(NINA, MARKETING, "Spanish first", proposed)
    assert log.kept("MP-1").brief.form.languages[0].code == "es"
    assert "MP-1" in last


# --------------------------------------------------------------------------- what it closes


def test_what_was_asked_before_a_brief_was_published_is_demand_no_longer(slack, ask, press):
    ask(NINA, MARKETING, BRIEF)
    press(slack.last, "keep_brief:0", NINA)
    said = []
    for text in ("why is the CFO in choosing a priority?", "MP-1 is published as A30 anyway"):
        ask(NINA, NINA, text)
        said.append(demand_line(slack.last.text))
    ask(NINA, NINA, "why is the CFO in choosing a priority?")
    said.append(demand_line(slack.last.text))
    ask(NINA, NINA, "how many questions went unanswered?")
    assert said == [
        "Demand: 6 open requests in 90 days from Sofia, Tom, Jonas and Ada, last 10 Feb 2026.",
        "",
        "Demand: 1 open request in 90 days from Tom, last 14 Jan 2026.",
    ]
    assert "of them were closed by pieces published since." in slack.last.text


def test_a_sentence_sends_the_file_as_the_button_does(slack, proposed, say, press):
    press(proposed, "keep_brief:0", NINA)
    say(NINA, MARKETING, "as Word please", proposed)
    assert files_in(slack, MARKETING, proposed.root) == ["brief-cfo-choosing.md", "brief-cfo-choosing.docx"]


# --------------------------------------------------------------------------- edits that follow each other


def told_changed(slack, user):
    return [each.text.partition("”: ")[2] for each in slack.messages(user) if " changed MP-1 " in each.text]


def test_edits_that_follow_each_other_are_told_in_one_message(slack, proposed, say, press):
    press(proposed, "keep_brief:0", NINA)
    for text in ("give it to Priya", "due 30 April", "only German", "due 4 May"):
        say(NINA, MARKETING, text, proposed)
    assert told_changed(slack, PRIYA) == [
        "due: 24 Feb 2026 → 4 May 2026; languages: English, Spanish and German → German"
    ]


def test_what_was_changed_and_undone_is_said_to_be_as_it_was(slack, proposed, say, press):
    press(proposed, "keep_brief:0", NINA)
    for text in ("give it to Priya", "due 30 April", "undo that"):
        say(NINA, MARKETING, text, proposed)
    assert slack.messages(PRIYA)[-1].text.endswith("and took it back: it is as it was.")


def test_an_edit_after_a_step_is_told_by_itself(slack, proposed, say, press):
    press(proposed, "keep_brief:0", NINA)
    for text in ("give it to Priya", "due 30 April", "MP-1 is in review", "due 4 May"):
        say(NINA, MARKETING, text, proposed)
    assert told_changed(slack, PRIYA) == ["due: 24 Feb 2026 → 30 Apr 2026", "due: 30 Apr 2026 → 4 May 2026"]


def test_a_writer_reads_why_a_piece_came_back(slack, proposed, say, press):
    press(proposed, "keep_brief:0", NINA)
    for text in ("give it to Priya", "MP-1 is in review", "send it back, the figures are missing"):
        say(NINA, MARKETING, text, proposed)
    assert slack.messages(PRIYA)[-1].text.startswith("Nina gave this brief back to you: the figures are missing")


def test_what_is_said_of_the_brief_after_a_deal_is_said_to_all_and_the_deal_to_one(slack, ask, proposed, press):
    press(proposed, "keep_brief:0", NINA)
    new = []
    for text in ("what do I send to Lurra Foods?", "make it longer"):
        before = {each.ts for each in slack.messages(MARKETING)}
        ask(NINA, MARKETING, text, proposed.root)
        said = [each for each in slack.messages(MARKETING) if each.user == proposed.user]
        new.append([each for each in said if each.ts not in before])
    of_the_deal, of_the_brief = new
    assert {each.ephemeral_to for each in of_the_deal} == {NINA.id}
    assert [each.text.partition(" ")[0] for each in of_the_brief if each.ephemeral_to is None] == ["Stored:"]
    assert not [each for each in of_the_brief if "Lurra" in each.text]
