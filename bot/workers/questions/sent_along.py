"""What comes along with an answer that stands: its picture, the file that was asked for, and where there is more. Each
comes once, also where the process ended in between."""

import logging
from dataclasses import dataclass

from bot.answering.answer import Answer
from bot.answering.shown import MatrixShown
from bot.answering.stage_words import own_picture
from bot.listeners.reading import Heard
from bot.skills.withheld import was_withheld
from bot.standing import Standing
from bot.teams import Team
from bot.views.slack.messages import Message
from bot.words import words_in
from bot.workers.briefs.file import send_asked_file
from bot.workers.saying.conversation import Conversation
from bot.workers.saying.files import is_matrix_png, matrix_png, send_beside
from bot.workers.saying.retries import UNHEARD
from content_library.errors import UserFacing

LOG = logging.getLogger("milepost.slack")


@dataclass(frozen=True)
class Along:
    """For the answer to the job `key`. `there`: what an earlier attempt got below it, names of files and keys of jobs.
    `alone`: only the asker sees the answer. `again`: an earlier attempt may have got as far."""

    key: str
    there: frozenset[str] = frozenset()
    alone: bool = False
    again: bool = False


def send_along(team: Team, heard: Heard, standing: Standing, answer: Answer, along: Along) -> None:
    if isinstance(answer.shown, MatrixShown) and answer.shown.whole and not along.alone:
        _send_picture(team, heard, standing, answer, answer.shown, along)
    send_asked_file(team, heard, answer, along.key, along.there)
    if heard.begins:
        _hint_at_more(team, heard, standing, answer, along)


def _send_picture(
    team: Team, heard: Heard, standing: Standing, answer: Answer, shown: MatrixShown, along: Along
) -> None:
    if any(map(is_matrix_png, along.there)):
        return
    words, picture = (
        words_in(answer.understood.language),
        own_picture(team.services, standing.asker.user, standing.place),
    )
    if not send_beside(team, heard, matrix_png(shown, picture, words)):
        _say_besides(team, heard, words.say("slack-no-picture"))


def _hint_at_more(team: Team, heard: Heard, standing: Standing, answer: Answer, along: Along) -> None:
    """Where guests read along, or nobody knows who does, a colleague is told, alone, where there is more."""
    notebook, mark = team.services.notebook, f"hint/{along.key}"
    if along.again and notebook.was_told(mark):
        return
    if room := _why_less(team, standing, answer):
        _say_besides(team, heard, words_in(answer.understood.language).say(room))
        notebook.tell_once(mark)


def _why_less(team: Team, standing: Standing, answer: Answer) -> str:
    """The sentence for it, "" where nothing was kept back that a colleague would have been told."""
    if not standing.asker.known:
        return "slack-cannot-see-you"
    if standing.place != "shared" or standing.role == "guest" or not was_withheld(answer, team.services):
        return ""
    return "slack-guests-read-along" if standing.seen else "slack-cannot-see-who-reads"


def _say_besides(team: Team, heard: Heard, text: str) -> None:
    """To the asker alone. The answer stands, so whoever cannot be told, having left, misses little."""
    try:
        Conversation(team.client, heard, private=heard.door != "direct").says(Message(text, ()))
    except (UserFacing, *UNHEARD) as error:
        LOG.info("%s could not be told more: %s", heard.user, error)
