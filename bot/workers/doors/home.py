"""App Home, its settings, and what Slack suggests to ask."""

import logging
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from slack_sdk.models.views import View

from bot.answering.stage_words import models_of, own_picture
from bot.directory import Asker
from bot.jobs import Job
from bot.listeners.reading import Pressed, Submitted
from bot.listeners.reading_events import LookedAt, Opened
from bot.refusals import Refused
from bot.skills.home_facts import home_facts
from bot.skills.own_desk import own_desk
from bot.skills.subscribe import AT_FIRST, day_and_hour
from bot.standing import deal_of_place
from bot.teams import Team
from bot.views.slack.buttons import ChooseRole, MuteDigest, ShowCollateral
from bot.views.slack.carried import MuteReminders
from bot.views.slack.home import guest_home, home_view
from bot.views.slack.messages import Message, section
from bot.views.slack.prompts import example_questions, suggested_prompts
from bot.words import LANGUAGES, words_in
from bot.workers.questions.answer_question import answer_heard
from bot.workers.saying.conversation import Conversation
from bot.workers.saying.retries import UNHEARD
from content_library.preferences import Preferences
from content_library.talk import Effect, Subscription, Unsubscribed

Press = Callable[[Team, Pressed, Any, Job], None]

LOG = logging.getLogger("milepost.slack")


def show_home(team: Team, job: Job) -> None:
    publish_home(team, Opened.read(job.payload).user)


def publish_home(team: Team, member: str) -> None:
    team.client.views_publish(user_id=member, view=_home(team, team.asker(member)))


def suggest_prompts(team: Team, job: Job) -> None:
    """In the messages with Milepost: questions of the role."""
    opened = Opened.read(job.payload)
    asker = team.asker(opened.user)
    prompts = suggested_prompts(asker.role, team.services.picture(), words_in(asker.language))
    _suggest(team, opened.channel, prompts)


def look_along(team: Team, job: Job) -> None:
    """Whoever looks at the channel of a deal of theirs is offered its collateral, and what they ask is of that deal where
    they name none."""
    looked = LookedAt.read(job.payload)
    team.looks.note(looked.user, looked.seen)
    asker = team.asker(looked.user)
    if asker.role == "guest":
        return
    deal = deal_of_place(team, looked.seen, asker)
    if deal is not None:
        picture, words = team.services.picture(), words_in(asker.language)
        first = words.say("steps-collateral", account=deal.account)
        _suggest(team, looked.channel, suggested_prompts(asker.role, picture, words, first))


def keep_settings(team: Team, job: Job) -> None:
    """What was put into the form of settings; it shows at home at once."""
    form = Submitted.read(job.payload)
    asker, notebook = team.asker(form.user), team.services.notebook
    if asker.role == "guest":
        return
    language, stages = form.text("language"), form.text("stage_words")
    before = notebook.preferences(asker.user)
    chosen = Preferences(
        language=language if language in LANGUAGES else "",
        stage_words=stages if stages in models_of(team.services.picture()) else "",
        home=before.home,
        reminders="never" if form.text("reminders") == "never" else "",
    )
    notebook.prefer(asker.user, chosen)
    notebook.note(_digest_wanted(team, asker, form.text("digest")))
    publish_home(team, form.user)


def choose_role(team: Team, pressed: Pressed, carried: ChooseRole, _job: Job) -> None:
    """Only the view changes: rights stay those of the role somebody has."""
    asker, notebook = team.asker(pressed.user), team.services.notebook
    if asker.role != "guest":
        notebook.prefer(asker.user, replace(notebook.preferences(asker.user), home=carried.role))
    publish_home(team, pressed.user)


def mute_digest(team: Team, pressed: Pressed, _carried: MuteDigest, _job: Job) -> None:
    asker = team.asker(pressed.user)
    team.services.notebook.note([Unsubscribed(asker.user)])
    said = words_in(asker.language).say("slack-digest-muted")
    Conversation(team.client, pressed.saying("")).says(Message(said, (section(said),)))


def show_collateral(team: Team, pressed: Pressed, carried: ShowCollateral, job: Job) -> None:
    deal = team.services.picture().deal_of.get(carried.deal)
    if deal is None:
        raise Refused("gone")
    question = team.words_of(pressed.user).say("steps-collateral", account=deal.account)
    answer_heard(team, pressed.saying(question), job)


def mute_reminders(team: Team, pressed: Pressed, _carried: MuteReminders, _job: Job) -> None:
    asker, notebook = team.asker(pressed.user), team.services.notebook
    notebook.prefer(asker.user, replace(notebook.preferences(asker.user), reminders="never"))
    said = words_in(asker.language).say("slack-reminders-muted")
    Conversation(team.client, pressed.saying("")).says(Message(said, (section(said),)))


PRESSES: Mapping[type, Press] = {
    ChooseRole: choose_role,
    MuteDigest: mute_digest,
    MuteReminders: mute_reminders,
    ShowCollateral: show_collateral,
}


def _home(team: Team, asker: Asker) -> View:
    words, services = words_in(asker.language), team.services
    if asker.role == "guest":
        return guest_home(words)
    picture, role = (
        own_picture(services, asker.user, "dm"),
        services.notebook.preferences(asker.user).home or asker.role,
    )
    desk = own_desk(services, asker.user, asker.role, words.language)
    examples = tuple(example_questions(role, services.picture(), words))
    facts = home_facts(desk, role, _on_their_clock(services.library.synced_at(), asker.zone), examples)
    return home_view(facts, picture, words)


def _on_their_clock(at: datetime | None, zone: str) -> datetime | None:
    return None if at is None else at.astimezone(zone_named(zone))


def zone_named(zone: str) -> ZoneInfo:
    """Greenwich for one this machine does not know."""
    try:
        return ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo("UTC")


def _digest_wanted(team: Team, asker: Asker, often: str) -> list[Effect]:
    if often == "never":
        return [Unsubscribed(asker.user)]
    there = team.services.notebook.subscriptions(asker.user)
    if often != "weekly" or (there and day_and_hour(there[-1].schedule) == AT_FIRST):
        return []  # as it is stored
    subject = there[-1].subject if there else "digest"
    return [Subscription(team.services.new_id(), asker.user, subject, "weekly")]


def _suggest(team: Team, channel: str, prompts: list[dict[str, str]]) -> None:
    """A courtesy: where Slack refuses it, people type."""
    try:
        team.client.assistant_threads_setSuggestedPrompts(channel_id=channel, prompts=prompts)
    except UNHEARD:
        LOG.info("no prompts suggested")
