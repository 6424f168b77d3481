"""A button goes on with the message it stands on, not with what the thread is about by now."""

from bot.listeners.reading import Pressed
from bot.skills.answer_again import turn_of
from bot.standing import standing_of
from bot.teams import Team


def turn_back(team: Team, pressed: Pressed, answer: str) -> None:
    """Makes the thread about `answer` once more. Without one, and where it is the last, the thread stays as it is; so it
    does where nothing of the question was ever kept, as of a pasted text. Raises `Refused` for one that is forgotten."""
    threads, asked = team.services.threads, team.services.notebook.question(answer) if answer else None
    if asked is None or asked.intent == "brief_review":
        return
    last = threads.recall(pressed.conversation)
    if last is not None and (last.question.typed, last.intent) == (asked.text, asked.intent):
        return
    standing = standing_of(team, pressed)
    threads.remember(pressed.conversation, turn_of(answer, standing.question("", pressed.conversation), team.services))
