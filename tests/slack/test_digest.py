"""The weekly digest, and the answer that comes later: privately, once, and only with news."""

from datetime import UTC, date, datetime, timedelta

import pytest

from bot.jobs import Job
from bot.skills.sync_library import sync_library
from content_library.coverage import coverage
from content_library.snapshots import Snapshot
from content_library.talk import Asked, Subscription
from tests.slack.conftest import GUEST, NINA, PRIYA, SOFIA

MONDAY = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)  # in London; ten o'clock in Madrid and Berlin
HOUR, WEEK = timedelta(hours=1), timedelta(days=7)


NEW = """---
id: A90
title: Payback sheet your finance lead can change
personas: [cfo]
phases: [choosing]
audience: external
status: published
created: 2026-02-14
---

What a plant like yours gets back in its first year, as a sheet with your own numbers.
"""


@pytest.fixture
def with_news(own_company):
    """Something for a deal of Sofia's came in this week."""
    (own_company.folder / "library" / "A90.md").write_text(NEW)
    sync_library(own_company.services, lambda *_: None)
    return own_company.services


def subscribed(services, *users, schedule="weekly"):
    services.notebook.note([Subscription(f"S-{user}", user, "digest", schedule) for user in users])


@pytest.fixture
def tick(slack, clock_strikes):
    def struck(at):
        clock_strikes("look_for_digests", at)
        slack.settled()

    return struck


def test_marketing_gets_what_moved_against_the_snapshot_of_a_week_ago(slack, serve, own_services, tick, snapshot):
    table = Snapshot(date(2026, 2, 9), 70.0, {}, (("maintenance-manager", "choosing"),))
    own_services.library.keep_snapshot(table)
    subscribed(own_services, "nina")
    serve(own_services)
    tick(MONDAY)

    assert slack.last.channel == "D0NINA"
    assert slack.transcript() == snapshot


def test_the_first_digest_says_that_there_is_no_history_yet(slack, serve, own_services, tick):
    subscribed(own_services, "nina")
    serve(own_services)
    tick(MONDAY)

    assert "Coverage is 72.9 %. No history yet." in slack.last.text


def test_a_digest_comes_once_a_week_however_often_the_clock_strikes(slack, serve, own_services, tick):
    subscribed(own_services, "nina")
    serve(own_services)
    for at in (MONDAY, MONDAY + HOUR / 4, MONDAY + HOUR, MONDAY + WEEK):
        tick(at)

    assert len(slack.calls("chat.postMessage")) == 2


def test_nine_oclock_is_nine_oclock_where_somebody_is(slack, serve, with_news, tick):
    subscribed(with_news, "nina", "sofia")
    serve(with_news)
    tick(MONDAY - HOUR)
    assert slack.messages(NINA) == []
    assert len(slack.messages(SOFIA)) == 1
    tick(MONDAY)
    assert len(slack.messages(NINA)) == 1


@pytest.mark.parametrize("late", [3, 24, -24], ids=["noon", "a day late", "sunday"])
def test_a_digest_that_is_missed_waits_for_the_next_week(slack, serve, own_services, tick, late):
    subscribed(own_services, "nina")
    serve(own_services)
    tick(MONDAY + late * HOUR)

    assert slack.messages(NINA) == []


def test_somebody_may_have_it_on_another_day(slack, serve, own_services, tick):
    subscribed(own_services, "nina", schedule="Fri 15:00")
    serve(own_services)
    tick(MONDAY)
    assert slack.messages(NINA) == []
    tick(MONDAY + 4 * 24 * HOUR + 6 * HOUR)
    assert len(slack.messages(NINA)) == 1


def test_a_week_without_news_sends_nothing(slack, serve, own_services, tick):
    own_services.library.keep_snapshot(
        Snapshot(date(2026, 2, 9), *_as_now(own_services)),
    )
    subscribed(own_services, "priya")
    serve(own_services)
    tick(MONDAY)

    assert slack.messages(PRIYA) == []


def _as_now(services):
    kept = services.library.snapshots()[-1]
    return kept.overall, kept.cells, kept.gaps


def test_sellers_get_what_is_new_for_their_own_deals_and_nothing_of_others(slack, serve, with_news, tick, snapshot):
    subscribed(with_news, "sofia", "jonas")
    serve(with_news)
    tick(MONDAY - HOUR)

    assert slack.transcript() == snapshot


def test_writers_get_their_briefs_when_one_is_due(slack, serve, own_company, tick, snapshot):
    briefs = own_company.folder / "briefs" / "in-progress.yaml"
    briefs.write_text(briefs.read_text().replace("due: 2026-03-06", "due: 2026-02-27"))
    sync_library(own_company.services, lambda *_: None)
    subscribed(own_company.services, "ben")
    serve(own_company.services)
    tick(MONDAY)

    assert slack.transcript() == snapshot


def test_muting_ends_it_and_settings_bring_it_back(slack, serve, own_services, tick):
    subscribed(own_services, "nina")
    serve(own_services)
    tick(MONDAY)
    slack.click(slack.last, "Mute", NINA)
    slack.settled()
    assert slack.last.text.startswith("You get no more digests.")
    tick(MONDAY + WEEK)
    assert len(slack.messages(NINA)) == 2
    slack.open_home(NINA)
    slack.settled()
    slack.click(slack.home_of(NINA), "Settings", NINA)
    slack.settled()
    slack.submit(slack.modal(NINA), {"digest": "weekly"}, NINA)
    slack.settled()
    tick(MONDAY + 2 * WEEK)
    assert len(slack.messages(NINA)) == 3
    slack.click(slack.messages(NINA)[0], "Mute", NINA)
    slack.settled()
    assert slack.last.text.startswith("You get no more digests.")
    tick(MONDAY + 3 * WEEK)
    assert len(slack.messages(NINA)) == 4


def test_who_asks_for_it_in_words_gets_it(slack, serve, own_services, tick):
    serve(own_services)
    slack.say(NINA, NINA, "send me a weekly digest")
    slack.settled()
    tick(MONDAY)

    assert "Coverage is 72.9 %" in slack.last.text


def test_neither_a_guest_nor_whoever_has_no_account_gets_one(slack, serve, own_services, tick):
    subscribed(own_services, GUEST.id, "luka")
    serve(own_services)
    tick(MONDAY)

    assert slack.calls("chat.postMessage") == []


# --------------------------------------------------------------------------- what can be answered now


def in_vain(services, user, need, outcome="unanswered"):
    """Asked some days ago, when there was nothing for the need."""
    at = services.clock() - timedelta(days=14)
    asked = Asked(
        f"Q-{user}-{need}", at, date(2026, 2, 2), user, "sales", "dm", "", "what do we have on early signs?",
        "need_lookup", outcome, need=need,
    )  # fmt: skip
    services.notebook.keep(asked, [])


def met(services):
    """A need that is met with something anybody may have, and one that nothing meets."""
    scored = [need for cell in coverage(services.picture()).cells for need in cell.needs]
    return next(n.need for n in scored if n.label == "met"), next(n.need for n in scored if n.label == "unmet")


def test_who_asked_in_vain_hears_once_when_there_is_something(slack, serve, own_services, clock_strikes, snapshot):
    there, _ = met(own_services)
    in_vain(own_services, "nina", there)
    serve(own_services)
    for at in (MONDAY, MONDAY + HOUR):
        clock_strikes("sync", at)
        slack.settled()

    assert len(slack.calls("chat.postMessage")) == 1
    assert slack.transcript() == snapshot
    slack.click(slack.last, "Ask again", NINA)
    slack.settled()
    assert len(slack.messages(NINA)) == 2


@pytest.mark.parametrize(
    ("user", "outcome", "is_there"),
    [
        ("nina", "unanswered", False),
        ("nina", "thumbs_down", True),
        (GUEST.id, "unanswered", True),
        ("luka", "unanswered", True),
    ],
    ids=["still nothing", "was answered", "a guest", "no account"],
)
def test_nobody_else_hears_of_it(slack, serve, own_services, clock_strikes, user, outcome, is_there):
    there, missing = met(own_services)
    in_vain(own_services, user, there if is_there else missing, outcome)
    serve(own_services)
    clock_strikes("sync", MONDAY)
    slack.settled()

    assert slack.calls("chat.postMessage") == []


def test_a_restart_half_way_does_not_send_it_twice(slack, serving, serve, own_services, tick):
    subscribed(own_services, "nina")
    serve(own_services)
    tick(MONDAY)
    sent = slack.calls("chat.postMessage")[0]
    key = sent.payload["metadata"]["event_payload"]["job"]
    serving.jobs.work(Job(key, "digest", "again", {"team": "T0HOME", "user": NINA.id}, again=True))
    slack.settled()

    assert len(slack.calls("chat.postMessage")) == 1


@pytest.mark.parametrize("text", ["settings", "Einstellungen"])
def test_who_asks_for_their_settings_gets_the_button_and_fails_nobody(slack, serve, own_services, ask, press, text):
    serve(own_services)
    ask(NINA, NINA, text)
    assert own_services.notebook.asked_in_vain() == ()
    press(slack.last, "open_settings:0", NINA)

    assert slack.modal(NINA).view["callback_id"] == "settings_form"


@pytest.mark.parametrize(
    ("stored", "shown"),
    [
        ("Fri 08:00", "Every Friday, 08:00"),
        ("Tue", "Every Tuesday, 09:00"),
        ("Mon 09:00", "Every Monday, 9:00"),
        ("weekly", "Every Monday, 9:00"),
    ],
)
def test_settings_show_the_time_that_is_stored_and_saving_them_keeps_it(slack, serve, own_services, stored, shown):
    subscribed(own_services, "nina", schedule=stored)
    serve(own_services)
    _open_settings(slack)
    digest = next(each for each in slack.modal(NINA).view["blocks"] if each["block_id"] == "digest")["element"]
    slack.submit(slack.modal(NINA), {}, NINA)
    slack.settled()

    assert digest["initial_option"]["text"]["text"] == shown
    assert {each["text"]["text"] for each in digest["options"]} == {shown, "Every Monday, 9:00", "Never"}
    assert [each.schedule for each in own_services.notebook.subscriptions("nina")] == [stored]


def test_settings_bring_another_day_back_to_monday(slack, serve, own_services):
    subscribed(own_services, "nina", schedule="Fri 08:00")
    serve(own_services)
    _open_settings(slack)
    slack.submit(slack.modal(NINA), {"digest": "weekly"}, NINA)
    slack.settled()

    assert [each.schedule for each in own_services.notebook.subscriptions("nina")] == ["weekly"]


def _open_settings(slack):
    slack.open_home(NINA)
    slack.settled()
    slack.click(slack.home_of(NINA), "Settings", NINA)
    slack.settled()
