"""The window in which a gap is put off."""

from slack_sdk.models.views import View

from bot.answering.wording import cell_label
from bot.listeners.reading import Pressed
from bot.refusals import Refused
from bot.standing import words_at
from bot.teams import Team
from bot.views.slack.buttons import PutOffGap
from bot.views.slack.decisions import put_off_form
from bot.windows.opening import colleague, context_of

DAYS = 30
"""So long a gap is out of sight: until the next month's planning."""


def how_long(team: Team, pressed: Pressed, carried: PutOffGap) -> View:
    picture = team.services.picture()
    if colleague(team, pressed).role != "marketer":
        raise Refused("marketers_only")
    if (carried.persona, carried.phase) not in picture.cell_of:
        raise Refused("gone")
    cell = cell_label(picture, carried.persona, carried.phase)
    return put_off_form(cell, DAYS, context_of(pressed), words_at(team, pressed))
