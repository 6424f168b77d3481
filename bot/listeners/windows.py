"""What opens a window: Slack waits three seconds for it, so it is made here, as soon as the press is acknowledged."""

import logging
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from slack_bolt import Ack, App
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError
from slack_sdk.models.views import View

from bot.jobs import Job
from bot.listeners.front import Front
from bot.listeners.reading import Heard, Pressed, Submitted, submitted_in, team_of
from bot.standing import words_at
from bot.teams import Team
from bot.views.slack import brief_form
from bot.views.slack.buttons import (
    AskColleague,
    CreateBrief,
    EditBrief,
    OldButton,
    PutOffGap,
    RateAnswer,
    SentAssets,
    ShareAnswer,
    ShowMore,
)
from bot.views.slack.carried import AssignKept, ChangeKept, DropKept, PublishKept, ShowVersions
from bot.views.slack.carried_tags import EditTags
from bot.views.slack.decisions import PUT_OFF, SHARE, TAGS, sorry_window
from bot.views.slack.forms import REASON, SENT
from bot.views.slack.kept_forms import ASSIGN, CHANGE, DROP, PUBLISH
from bot.views.slack.letter import ASK
from bot.windows import answers, asking, briefs, gaps, kept, tag_review
from bot.windows.opening import pressed_before
from bot.words import Words
from bot.workers.saying.retries import UNHEARD, error_in, is_passing
from content_library.errors import UserFacing

Window = Callable[[Team, Pressed, Any], View]

WINDOWS: Mapping[type, Window] = {
    ShowMore: answers.whole_answer,
    ShareAnswer: answers.where_to_share,
    SentAssets: answers.what_was_sent,
    RateAnswer: answers.why_no_help,
    AskColleague: asking.what_is_asked,
    CreateBrief: briefs.new_brief,
    EditBrief: briefs.changed_brief,
    AssignKept: kept.who_takes,
    ChangeKept: kept.change_kept,
    DropKept: kept.why_dropped,
    PublishKept: kept.what_it_became,
    ShowVersions: kept.its_versions,
    PutOffGap: gaps.how_long,
    EditTags: tag_review.which_tags,
}
FORMS = (brief_form.CALLBACK, REASON, SENT, SHARE, ASK, PUT_OFF, TAGS, ASSIGN, DROP, PUBLISH, CHANGE)
"""Windows that come back filled in."""
BROUGHT_TWICE = "exchanged_trigger_id"
TOO_LATE = ("expired_trigger_id", "trigger_expired", "invalid_trigger_id")
WAITED_FOR = 10
"""Seconds: whoever pressed has long pressed again, or given up. Slack itself takes no window after three."""

LOG = logging.getLogger("milepost.slack")


def register(app: App, front: Front) -> None:
    for input in (brief_form.PERSONA, brief_form.PHASE):
        app.action(input)(partial(_chosen, front))
    for form in FORMS:
        app.view(form)(partial(_filled_in, front))


def opens_window(carried: Any) -> bool:
    return type(carried) in WINDOWS and not (isinstance(carried, RateAnswer) and carried.helpful)


def open_window(front: Front, pressed: Pressed, carried: Any) -> None:
    """The window, or one that says why there is none; to be called once the press is acknowledged."""
    show_window(front, pressed, pressed.trigger, "late", lambda team: _made(team, pressed, carried))


def show_window(front: Front, asked: Pressed | Heard, trigger: str, late: str, make: Callable[[Team], View]) -> None:
    """To be called once Slack has its acknowledgement: people and places are looked up here, which may take a while.
    Whoever waits in vain hears of it by a job of the kind `late`, whatever went wrong."""
    there = False
    try:
        team = front.teams.of(asked.team)
        there = in_time(team, trigger, make(team))
    finally:
        if not there:
            front.jobs.put(Job(f"{asked.key}/{late}", late, asked.conversation, asked.written()))


def in_time(team: Team, trigger: str, view: View) -> bool:
    """Opens `view`, once for whatever Slack brings twice. False when Slack no longer waits for it, or has no ear now."""
    client = _at_once(team.client)
    try:
        client.views_open(trigger_id=trigger, view=view)
    except UNHEARD as error:
        said = error_in(error) if isinstance(error, SlackApiError) else ""
        if said == BROUGHT_TWICE:
            return True
        if said not in TOO_LATE and not is_passing(error):
            raise
        LOG.warning("a window could not be opened: %s", said or error)
        return False
    return True


def _at_once(client: WebClient) -> WebClient:
    """The same, asking once only: after the seconds Slack says to wait, a window is no longer waited for."""
    return WebClient(client.token, client.base_url, timeout=WAITED_FOR, ssl=client.ssl, retry_handlers=[])


def _made(team: Team, pressed: Pressed, carried: Any) -> View:
    try:
        return WINDOWS[type(carried)](team, pressed, carried)
    except UserFacing as error:
        return sorry_window(error, words_at(team, pressed))


def _chosen(front: Front, ack: Ack, body: dict[str, Any]) -> None:
    """Another persona or phase: the form shows that cell."""
    ack()
    filled, team = submitted_in(body), front.teams.of(team_of(body))
    try:
        view = (kept if filled.form == CHANGE else briefs).other_cell(team, filled)
    except UserFacing as error:
        view = sorry_window(error, _words_for(team, filled))
    try:
        team.client.views_update(view_id=filled.view, view=view)
    except UNHEARD as error:
        LOG.warning("a window shows the cell chosen before: %s", error)


def _filled_in(front: Front, ack: Ack, body: dict[str, Any]) -> None:
    filled = submitted_in(body)
    try:
        wrong = _wrong_with(front, filled)
        pressed = pressed_before(filled.context, filled.user)
    except UserFacing as error:
        ack(response_action="update", view=sorry_window(error, _words_for(front.teams.of(filled.team), filled)))
        return
    if wrong:
        ack(response_action="errors", errors=wrong)
        return
    front.jobs.put(Job(filled.key, "form", pressed.conversation, filled.written()))
    ack()


def _words_for(team: Team, filled: Submitted) -> Words:
    """Those of what the window was opened by; their own where nobody can tell."""
    try:
        return words_at(team, pressed_before(filled.context, filled.user))
    except OldButton:
        return team.words_of(filled.user)


def _wrong_with(front: Front, filled: Submitted) -> dict[str, str]:
    rules = {brief_form.CALLBACK: briefs.wrong_with, CHANGE: kept.wrong_with, PUBLISH: kept.falls_short_of}
    rule = rules.get(filled.form)
    return rule(front.teams.of(filled.team), filled) if rule is not None else {}
