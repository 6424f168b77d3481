"""What writers hear of their briefs unasked: that one is due, and that what was asked for seems to be there."""

import shutil
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.settings import Settings
from bot.skills.sync_library import sync_library
from bot.wiring import build
from content_library.brief_log import BriefLog
from content_library.briefs.changing import Wanted
from content_library.briefs.kept import Actor
from content_library.briefs.life import Move
from content_library.briefs.proposing import propose
from content_library.coverage import coverage
from tests.slack.conftest import BEN, JONAS, NINA, PRIYA, SAMPLE, SOFIA
from tests.slack.pressing import FEBRUARY

NINA_ACTS = Actor("nina", "marketer")
DAY, HOUR = timedelta(days=1), timedelta(hours=1)
A_WHILE = 5
"""Seconds of Slack: longer than a double click."""
MONDAY = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
SHEET = """---
id: A90
title: Payback sheet your finance lead can change
personas: [cfo]
phases: [choosing]
needs: [CF-CH-1]
type: business_case
format: one_pager
depth: 1
audience: external
status: published
created: 2026-02-14
last_reviewed: 2026-02-14
---

What a plant like yours gets back in its first year, as a sheet with your own numbers.
"""


def kept(services, writer="priya", due=date(2026, 3, 6), needs=("CF-CH-1",)):
    """A brief somebody writes, and when it is due."""
    log, picture = BriefLog(services.library.engine), services.picture()
    proposed = propose(picture, "cfo", "choosing", needs=needs, new_id=lambda: "P1")
    id = log.keep(proposed, picture, NINA_ACTS, FEBRUARY).id
    if writer:
        log.move(id, Move("assigned", writer=writer), picture, NINA_ACTS, FEBRUARY)
    log.edit(id, Wanted(due=due), picture, NINA_ACTS, FEBRUARY)
    return id


@pytest.fixture
def tick(slack, clock_strikes):
    def struck(at, kind="look_for_reminders"):
        clock_strikes(kind, at)
        slack.settled(timeout=60)  # a sync reads the company's files

    return struck


def reminders(slack, user):
    return [message.text.partition(". ")[0] for message in slack.messages(user)]


# --------------------------------------------------------------------------- reminders


def test_a_writer_is_reminded_three_days_before_on_the_day_and_every_week_after_it(slack, serve, own_services, tick):
    kept(own_services, due=date(2026, 3, 5))
    serve(own_services)
    for day in range(-1, 18):
        tick(MONDAY + day * DAY)
    tick(MONDAY + 17 * DAY + HOUR / 4)

    assert reminders(slack, PRIYA) == [
        "This brief is due in 3 days",
        "This brief is due today",
        "This brief is 7 days overdue",
        "This brief is 14 days overdue",
    ]
    assert {message.channel for message in slack.messages(PRIYA)} == {"D0PRIYA"}


def test_it_comes_with_what_can_be_done_with_the_brief(slack, serve, own_services, tick, press, snapshot):
    kept(own_services, due=date(2026, 3, 2))
    serve(own_services)
    tick(MONDAY)
    assert slack.transcript() == snapshot
    press(slack.last, "Start", PRIYA)

    assert BriefLog(own_services.library.engine).kept("MP-1").status == "in_progress"


@pytest.mark.parametrize(
    ("at", "reminded"),
    [
        (MONDAY - HOUR, False),
        (MONDAY + 7 * HOUR, True),
        (MONDAY + 8 * HOUR, False),
        (MONDAY - 2 * DAY, False),
        (MONDAY - DAY, False),
    ],
    ids=["before work", "late in the afternoon", "after work", "saturday", "sunday"],
)
def test_nobody_is_reminded_outside_of_working_hours(slack, serve, own_services, tick, at, reminded):
    kept(own_services, due=(at + 3 * DAY).date())
    serve(own_services)
    tick(at)

    assert bool(slack.messages(PRIYA)) is reminded


def test_what_falls_on_a_weekend_comes_on_monday_as_it_is_then(slack, serve, own_services, tick):
    kept(own_services, due=date(2026, 3, 3))  # three days before is a Saturday
    serve(own_services)
    for at in (MONDAY - 2 * DAY, MONDAY - DAY, MONDAY, MONDAY + HOUR):
        tick(at)

    assert reminders(slack, PRIYA) == ["This brief is due tomorrow"]


def test_a_reminder_that_was_missed_comes_once_as_it_is_then(slack, serve, own_services, tick):
    """Nothing ran from the day before until two days after the brief was due."""
    kept(own_services, due=date(2026, 3, 4))
    serve(own_services)
    for day in range(4, 9):
        tick(MONDAY + day * DAY)

    assert reminders(slack, PRIYA) == ["This brief is 2 days overdue"]


def test_what_fell_due_before_it_was_theirs_is_no_reminder(slack, serve, own_services, tick):
    id = kept(own_services, due=date(2026, 3, 5))
    BriefLog(own_services.library.engine).move(
        id, Move("assigned", writer="ben"), own_services.picture(), NINA_ACTS, MONDAY + DAY
    )
    serve(own_services)
    tick(MONDAY + 2 * DAY)
    assert [message for message in slack.messages(BEN) if "MP-1" in message.text] == []
    tick(MONDAY + 3 * DAY)

    assert "This brief is due today" in reminders(slack, BEN)


def test_nine_is_nine_where_the_writer_is(slack, serve, own_services, tick):
    """BR-014 of the company's file is Ben's; who writes it here is in Madrid by their Slack."""
    slack.moves_to(PRIYA, "Europe/Madrid")
    kept(own_services, due=date(2026, 3, 2))
    serve(own_services)
    tick(MONDAY - HOUR)

    assert len(reminders(slack, PRIYA)) == 1


def test_a_brief_of_the_companys_file_is_reminded_of_as_well(slack, serve, own_services, tick):
    serve(own_services)
    tick(datetime(2026, 3, 6, 10, tzinfo=UTC))

    assert slack.messages(BEN)[0].text.startswith("This brief is due today. *BR-014*")


def test_who_wants_none_gets_none_until_settings_bring_them_back(slack, serve, own_services, tick, press):
    kept(own_services, due=date(2026, 3, 5))
    serve(own_services)
    tick(MONDAY)
    press(slack.last, "No more reminders", PRIYA)
    tick(MONDAY + 3 * DAY)
    assert len(reminders(slack, PRIYA)) == 2  # the reminder, and that there are no more
    slack.open_home(PRIYA)
    slack.settled()
    press(slack.home_of(PRIYA), "Settings", PRIYA)
    slack.submit(slack.modal(PRIYA), {"reminders": "due"}, PRIYA)
    slack.settled()
    tick(MONDAY + 10 * DAY)

    assert reminders(slack, PRIYA)[-1] == "This brief is 7 days overdue"


# --------------------------------------------------------------------------- is it done?


@pytest.fixture
def arriving(own_data, tmp_path, serve, tick):
    """A brief for the need the sheet meets; the sheet arrives with the next sync."""
    folder = tmp_path / "company"
    shutil.copytree(SAMPLE, folder, ignore=shutil.ignore_patterns(".milepost"))
    services = build(Settings(workspace=folder, data=own_data))

    def arrives(**brief):
        kept(services, **brief)
        serve(services)
        (folder / "library" / "A90.md").write_text(SHEET)
        tick(MONDAY, "sync")
        return services

    yield arrives
    services.close()


def asked(slack, user):
    return [message for message in slack.messages(user) if message.text.startswith("This arrived for *MP-1*")]


def test_the_writer_is_asked_once_whether_what_arrived_is_the_piece(slack, arriving, tick, snapshot):
    arriving()
    tick(MONDAY + HOUR, "sync")

    assert len(asked(slack, PRIYA)) == 1
    assert (asked(slack, PRIYA)[0].text, asked(slack, NINA)) == snapshot


def test_what_the_piece_lacks_is_said_with_the_question(slack, arriving, monkeypatch):
    monkeypatch.setitem(globals(), "SHEET", SHEET.replace("one_pager", "webinar"))
    arriving()

    assert asked(slack, PRIYA)[0].text.endswith(
        "That is not all MP-1 asks for: format: webinar, the reader opens one-pager, calculator, case study, slides and FAQ."
    )


def test_with_a_yes_it_is_published_the_cell_is_better_and_who_asked_in_vain_is_told_once(slack, arriving, press, tick):
    services = arriving()
    press(asked(slack, PRIYA)[0], "Yes, it is done", PRIYA)
    tick(MONDAY + HOUR, "sync")

    log = BriefLog(services.library.engine)
    assert (log.kept("MP-1").status, log.history("MP-1")[-1].why) == ("published", "published: A90")
    met = {need.need: need.label for need in coverage(services.picture()).cell("cfo", "choosing").needs}
    assert met["CF-CH-1"] == "met"
    for user in (SOFIA, JONAS):
        told = [message.text for message in slack.messages(user) if "Payback sheet" in message.text]
        assert len(told) <= 1
    assert [message for message in slack.messages(SOFIA) if "Payback sheet" in message.text]


def test_with_a_no_it_stays_open_and_nobody_asks_again_about_that_piece(slack, arriving, press, tick):
    services = arriving()
    press(asked(slack, PRIYA)[0], "No, not this", PRIYA)
    tick(MONDAY + HOUR, "sync")

    assert BriefLog(services.library.engine).kept("MP-1").status == "assigned"
    assert asked(slack, PRIYA) == []
    assert slack.messages(PRIYA)[-1].text.startswith("Noted: I will not ask again about this. The brief stays open.")


@pytest.mark.parametrize(
    ("first", "second", "told"),
    [
        ("Yes, it is done", "No, not this", "You answered this already: MP-1 is published."),
        ("Yes, it is done", "Yes, it is done", "You answered this already: MP-1 is published."),
        ("No, not this", "No, not this", "You answered this already: MP-1 is assigned."),
        ("No, not this", "Yes, it is done", "You answered this already: MP-1 is assigned."),
    ],
)
def test_who_answers_again_is_told_so_at_every_press_and_nothing_changes(slack, arriving, press, first, second, told):
    services = arriving()
    message = asked(slack, PRIYA)[0]
    stale = list(message.blocks)
    press(message, first, PRIYA)
    versions = BriefLog(services.library.engine).history("MP-1")
    for _ in range(2):
        message.blocks[:] = stale
        slack.pass_time(A_WHILE)
        press(message, second, PRIYA)
        assert slack.last.text == told

    assert BriefLog(services.library.engine).history("MP-1") == versions


@pytest.mark.parametrize("answer", ["Yes, it is done", "No, not this"])
def test_of_a_brief_that_was_closed_meanwhile_the_message_says_so_and_asks_no_more(slack, arriving, press, answer):
    services = arriving()
    message, log = asked(slack, PRIYA)[0], BriefLog(services.library.engine)
    log.move("MP-1", Move("dropped", reason="no budget"), services.picture(), NINA_ACTS, FEBRUARY)
    press(message, answer, PRIYA)

    assert slack.messages(PRIYA)[-1].text == "Nina was first: MP-1 is dropped."
    assert (asked(slack, PRIYA), log.kept("MP-1").status) == ([], "dropped")
    assert message.text.endswith("(dropped)")


@pytest.mark.parametrize("answer", ["Yes, it is done", "No, not this"])
def test_of_a_piece_that_left_the_library_meanwhile_the_message_says_so_and_the_brief_stays_open(
    slack, arriving, press, answer, tick, tmp_path
):
    services = arriving()
    message = asked(slack, PRIYA)[0]
    (tmp_path / "company" / "library" / "A90.md").unlink()
    tick(MONDAY + HOUR, "sync")
    press(message, answer, PRIYA)

    assert message.text.startswith("What arrived is no longer in the library. The brief stays open.")
    assert (asked(slack, PRIYA), BriefLog(services.library.engine).kept("MP-1").status) == ([], "assigned")


def test_of_a_brief_nobody_writes_marketing_is_asked(slack, arriving):
    arriving(writer="")

    assert len(asked(slack, NINA)) == 1


def test_a_seller_who_may_not_close_it_is_told_so(slack, arriving, press):
    services = arriving()
    press(asked(slack, PRIYA)[0], "Yes, it is done", SOFIA)

    assert BriefLog(services.library.engine).kept("MP-1").status == "assigned"


def test_a_sync_that_brings_nothing_for_the_brief_asks_nobody(slack, own_services, serve, tick):
    kept(own_services)
    serve(own_services)
    sync_library(own_services, lambda *_: None)
    tick(MONDAY, "sync")

    assert asked(slack, PRIYA) == []
