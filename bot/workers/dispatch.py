"""Every kind of job has one worker. What goes wrong in any of them is said in plain words here, once."""

import logging
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.directory import language_of
from bot.jobs import Job, Put, Work
from bot.listeners.reading import Heard, Pressed, Submitted
from bot.measures import ANSWER_SECONDS, ERRORS
from bot.refusals import Refused
from bot.standing import standing_of, words_at
from bot.teams import Team, Teams
from bot.views.slack.apology import apology
from bot.views.slack.messages import Message
from bot.windows.opening import pressed_before
from bot.words import Words, words_in
from bot.workers.briefs.is_done import ask_if_done
from bot.workers.doors import home, shortcuts
from bot.workers.doors.links import unfurl
from bot.workers.doors.workflow_step import suggest_in_workflow
from bot.workers.presses.buttons import press, too_late
from bot.workers.presses.forms import fill_in
from bot.workers.questions.check_draft import check_attached
from bot.workers.questions.what_was_said import answer_said
from bot.workers.saying.conversation import Conversation
from bot.workers.saying.place import somewhere
from bot.workers.saying.retries import LOCKED_OUT, UNHEARD, error_in, is_gone, is_passing
from bot.workers.timed.digest import look_for_digests, send_digest
from bot.workers.timed.remind import look_for_reminders, remind
from bot.workers.timed.sync_team import sync_team
from bot.workers.timed.tell_asker import tell_asker
from content_library.errors import UserFacing

Worker = Callable[[Team, Job], None]

TimedWorker = Callable[[Team, Job, Put], None]
"""May write down more jobs."""

WORKERS: Mapping[str, Worker] = {
    "question": answer_said,
    "draft": check_attached,
    "press": press,
    "late": too_late,
    "late_command": too_late,
    "form": fill_in,
    "find_content": shortcuts.find_content,
    "turn_away": shortcuts.turn_away,
    "add_asset": shortcuts.propose_asset,
    "home": home.show_home,
    "prompts": home.suggest_prompts,
    "look": home.look_along,
    "settings": home.keep_settings,
    "unfurl": unfurl,
    "step": suggest_in_workflow,
    "digest": send_digest,
    "answerable": tell_asker,
    "is_done": ask_if_done,
    "reminder": remind,
    "open": lambda _team, _job: None,
}
"""The worker of every kind of job somebody asked for."""
NOBODY_WAITS = (
    "home",
    "prompts",
    "look",
    "settings",
    "add_asset",
    "unfurl",
    "step",
    "digest",
    "answerable",
    "is_done",
    "reminder",
    "open",
)
"""Kinds of jobs nobody waits for at a place where something could be said; what goes wrong is in the log."""
TIMED: Mapping[str, TimedWorker] = {
    "sync": sync_team,
    "look_for_digests": look_for_digests,
    "look_for_reminders": look_for_reminders,
}
"""The worker of every kind of job that the clock brings, for every team."""
SCHEDULE: Mapping[str, str] = {
    "sync": "0 */5 * * * *",
    "look_for_digests": "0 */15 * * * *",
    "look_for_reminders": "30 */15 * * * *",
}
"""When, as cron lines with seconds in front, in UTC."""

LOG = logging.getLogger("milepost.slack")
WITHDRAWN = (
    "Slack no longer accepts the bot token of workspace %s (%s): install the app there again, and where the token stands"
    " in MILEPOST_SLACK_BOT_TOKEN, put in the new one and start again. Not done: job %s of kind %s"
)


def dispatcher(teams: Teams, put: Put) -> Work:
    """Does any job; nothing is raised. What a job leads to is `put`."""
    return partial(_work, teams, put)


def _work(teams: Teams, put: Put, job: Job) -> None:
    try:
        if job.kind in TIMED:
            for team in teams.all():
                TIMED[job.kind](team, job, put)
        else:
            _of_a_team(teams, str(job.payload["team"]), job)
    except Exception as error:  # the last one who could see it
        LOG.exception("job %s of kind %s failed", job.key, job.kind)
        _count(job, error)


def _of_a_team(teams: Teams, id: str, job: Job) -> None:
    try:
        team = teams.of(id)
    except Refused as error:
        _turn_away(teams.client_of(id), job, error)
    else:
        _done(team, job)


def _turn_away(client: WebClient | None, job: Job, error: Refused) -> None:
    """Where there is no library yet: whoever asked is told so."""
    LOG.warning("job %s of kind %s: %s %s", job.key, job.kind, error, error.remedy)
    _count(job, error)
    if client is None or job.kind in NOBODY_WAITS:
        return
    heard = _heard_in(job)
    conversation = Conversation(client, heard, private=heard.door != "direct")
    conversation.says(apology(error, words_in(language_of(client, heard.user)), ""))


def _done(team: Team, job: Job) -> None:
    begun = time.perf_counter()
    try:
        WORKERS[job.kind](team, job)
        if job.kind == "question":
            ANSWER_SECONDS.observe(time.perf_counter() - begun)
    except UserFacing as error:
        _count(job, error)
        _apologise(team, job, error)
    except Exception as error:
        if is_gone(error):
            LOG.info("job %s of kind %s: what it answers was deleted", job.key, job.kind)
            return
        if isinstance(error, SlackApiError) and error_in(error) in LOCKED_OUT:
            _say_withdrawn(team, job, error)
            return
        code = team.services.new_id()
        LOG.exception("%s: job %s of kind %s failed", code, job.key, job.kind)
        _count(job, error)
        _apologise(team, job, error, code)


def _say_withdrawn(team: Team, job: Job, error: SlackApiError) -> None:
    """In the log: to nobody else can anything be said."""
    LOG.error(WITHDRAWN, team.id, error_in(error), job.key, job.kind)
    _count(job, error)


def _count(job: Job, error: Exception) -> None:
    ERRORS.labels(job.kind, error.why if isinstance(error, Refused) else type(error).__name__).inc()


def _heard_in(job: Job) -> Heard:
    """Where it was asked for."""
    pressed = _pressed_in(job)
    return pressed.saying("") if pressed is not None else Heard.read(job.payload)


def _pressed_in(job: Job) -> Pressed | None:
    """What was pressed, or opened the window that was filled in."""
    if job.kind in ("press", "late"):
        return Pressed.read(job.payload)
    if job.kind == "form":
        filled = Submitted.read(job.payload)
        return pressed_before(filled.context, filled.user)
    return None


def _apologise(team: Team, job: Job, error: Exception, code: str = "") -> None:
    """To the asker alone, in their language: there, or else in direct messages. What cannot be said is in the log."""
    if job.kind in NOBODY_WAITS:
        LOG.warning("job %s of kind %s: %s", job.key, job.kind, error)
        return
    if is_passing(error):
        return  # nothing can be said now, and it was tried for long
    heard = _heard_in(job)
    sorry = apology(error, _words_for(team, job, heard), code)
    for said in (heard, replace(heard, channel="", thread="", response_url="")):
        try:
            _say_sorry(team, somewhere(team, said), sorry)
        except (UserFacing, *UNHEARD):
            LOG.info("no apology there for job %s", job.key, exc_info=True)
        else:
            return
    LOG.error("the apology for job %s could not be said: %s", job.key, error)


def _words_for(team: Team, job: Job, heard: Heard) -> Words:
    """Where nobody else reads, a refusal of what was pressed is in the language of what stands there."""
    pressed = _pressed_in(job)
    if pressed is not None and standing_of(team, pressed).place == "dm":
        return words_at(team, pressed)
    return team.words_of(heard.user)


def _say_sorry(team: Team, heard: Heard, sorry: Message) -> None:
    """What only the asker sees takes no status away. Where nothing can be said there is none either."""
    Conversation(team.client, heard, private=heard.door != "direct" and bool(heard.thread)).says(sorry)
    Conversation(team.client, heard).thinks_no_more()
