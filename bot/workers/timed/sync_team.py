"""Keep what Milepost knows equal to the company's files while it serves."""

import logging

from bot.jobs import Job, Put
from bot.refused_files import warn_of_refused
from bot.skills.sync_library import sync_library
from bot.teams import Team
from bot.workers.briefs.is_done import look_for_done
from bot.workers.timed.tell_asker import look_for_answers
from content_library.errors import UserFacing

LOG = logging.getLogger("milepost")


def sync_team(team: Team, _job: Job, put: Put) -> None:
    """Whoever asked in vain for what there is now gets to know it, and whoever writes a brief is asked whether it is done.
    Files that can no longer be read are in the log once, and serving goes on with what is known."""
    try:
        synced = sync_library(team.services, lambda *_: None)
    except UserFacing as error:
        LOG.warning("not synced: %s", error)
        return
    LOG.info("synced: %s assets, %s problems", synced.assets, len(synced.problems))
    if synced.records.changed:
        warn_of_refused(team.services, synced)
    look_for_answers(team, put)
    look_for_done(team, put)
