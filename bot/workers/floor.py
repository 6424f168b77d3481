"""The work floor: every kind of job has one worker. What goes wrong in any of them is said in plain words here, once."""

import logging
from collections.abc import Callable, Mapping
from functools import partial

from bot.jobs import Job, Work
from bot.listeners.reading import Heard, Pressed
from bot.teams import Team, Teams
from bot.views.slack.apology import apology
from bot.words import words_in
from bot.workers.answer_question import answer_question
from bot.workers.conversation import UNHEARD, Conversation
from bot.workers.press import press
from bot.workers.sync_team import sync_team
from content_library.errors import UserFacing

Worker = Callable[[Team, Job], None]

WORKERS: Mapping[str, Worker] = {"question": answer_question, "press": press}
"""The worker of every kind of job somebody asked for."""
TIMED: Mapping[str, Worker] = {"sync": sync_team}
"""The worker of every kind of job that the clock brings, for every team."""
SCHEDULE: Mapping[str, str] = {"sync": "0 */5 * * * *"}
"""When, as cron lines with seconds in front, in UTC."""

LOG = logging.getLogger("milepost.slack")


def work_floor(teams: Teams) -> Work:
    """Does any job; nothing is raised."""
    return partial(_work, teams)


def _work(teams: Teams, job: Job) -> None:
    try:
        if job.kind in TIMED:
            for team in teams.all():
                TIMED[job.kind](team, job)
        else:
            _done(teams.of(str(job.payload["team"])), job)
    except Exception:  # the last one who could see it
        LOG.exception("job %s of kind %s failed", job.key, job.kind)


def _done(team: Team, job: Job) -> None:
    try:
        WORKERS[job.kind](team, job)
    except UserFacing as error:
        _apologise(team, job, error)
    except Exception as error:
        code = team.services.new_id()
        LOG.exception("%s: job %s of kind %s failed", code, job.key, job.kind)
        _apologise(team, job, error, code)


def _apologise(team: Team, job: Job, error: Exception, code: str = "") -> None:
    """To the asker alone, in their language. Where Slack itself is what failed, the log has to do."""
    heard = Pressed.read(job.payload).saying("") if job.kind == "press" else Heard.read(job.payload)
    asker = team.directory.asker(heard.user, ())
    conversation = Conversation(team.client, heard, private=heard.door != "direct")
    try:
        Conversation(team.client, heard).thinks_no_more()
        conversation.says(apology(error, words_in(asker.locale[:2]), code))
    except UNHEARD:
        LOG.exception("the apology for job %s could not be said", job.key)
