"""Where something is said."""

from dataclasses import replace

from bot.listeners.reading import Heard
from bot.teams import Team
from bot.workers.saying.files import direct_channel


def somewhere(team: Team, heard: Heard) -> Heard:
    """What was said nowhere in particular is answered in direct messages."""
    return heard if heard.channel else replace(heard, channel=direct_channel(team, heard.user))
