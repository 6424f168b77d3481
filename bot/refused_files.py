"""What of a company's files cannot be read, for whoever runs Milepost: while it serves nobody else would notice."""

import logging

from bot.services import Services
from bot.skills.sync_library import LibrarySynced

LOG = logging.getLogger("milepost")


def warn_of_refused(services: Services, synced: LibrarySynced) -> None:
    """In the log, each with file, line and remedy; what was said of an earlier file stays known."""
    for problem in synced.problems:
        if problem.refused:
            LOG.error("%s: %s", services.workspace.folder, problem)
