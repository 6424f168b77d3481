"""What every window is called, and carries with it, so that what is filled in goes back to where the button was."""

import json
from dataclasses import replace

from bot.listeners.reading import Pressed
from bot.refusals import Refused
from bot.standing import Standing, standing_of
from bot.teams import Team
from bot.views.slack.buttons import OldButton
from bot.words import LANGUAGES, words_in

LONGEST = 3000  # Slack's limit for what a window carries


def is_called(text: str, window: str) -> bool:
    """Whether it is what the window is called, in any language."""
    return bool(called_in(text, window))


def called_in(text: str, window: str) -> str:
    """The language in which that is what the window is called, "" for none."""
    said = text.casefold().strip(" .!?")
    return next((each for each in LANGUAGES if words_in(each).say(window).casefold() == said), "")


def context_of(pressed: Pressed) -> str:
    """Raises `OldButton` for what is longer than a window carries: no button of ours is."""
    written = json.dumps(replace(pressed, trigger="").written(), ensure_ascii=False)
    if len(written) > LONGEST:
        raise OldButton
    return written


def pressed_before(context: str, user: str) -> Pressed:
    """The button a window was opened with, pressed by whoever filled the window in. Raises `OldButton`."""
    try:
        return replace(Pressed.read(json.loads(context)), user=user)
    except (TypeError, ValueError) as error:
        raise OldButton from error


def colleague(team: Team, pressed: Pressed) -> Standing:
    """Who pressed it, there. Raises `Refused` where guests read along, and for a guest."""
    standing = standing_of(team, pressed)
    if standing.among_guests:
        raise Refused(standing.why_closed)
    return standing
