"""What somebody said, by what it is: a wish for the settings, a yes or no to a brief, for whom a draft is, else a question."""

from bot.jobs import Job
from bot.listeners.reading import Heard, Pressed
from bot.standing import Standing, standing_of
from bot.teams import Team
from bot.views.slack.carried import AnswerDone
from bot.workers.briefs import kept
from bot.workers.doors.settings_wanted import offer_settings
from bot.workers.questions.answer_question import answer_question
from bot.workers.questions.check_draft import check_waiting
from bot.workers.saying.place import somewhere
from content_library.brief_log import BriefLog
from content_library.spelling import folded
from retrieval.reading.words import cues


def answer_said(team: Team, job: Job) -> None:
    """A yes or a no to "is it done?" does what the button does, and for whom a draft is has it checked."""
    heard = Heard.read(job.payload)
    if offer_settings(team, heard, job):
        return
    carried = _answered(team, somewhere(team, heard), standing_of(team, heard)) if _is_short(heard.text) else None
    if carried is None and not check_waiting(team, somewhere(team, heard), job):
        answer_question(team, job)
    elif carried is not None:
        pressed = Pressed(heard.team, heard.user, heard.ts, "", "", channel=heard.channel, thread=heard.thread)
        kept.answer_done(team, pressed, carried, job)


def _is_short(text: str) -> bool:
    return _says("agreeing", text) or _says("denying", text)


def _answered(team: Team, heard: Heard, standing: Standing) -> AnswerDone | None:
    before = team.services.threads.recall(heard.conversation)
    if before is None or before.slots.awaits != "done" or standing.role == "guest":
        return None
    asked = BriefLog(team.services.library.engine).done_questions(before.slots.brief[0])
    return AnswerDone(question=asked[0].id, done=_says("agreeing", heard.text)) if asked else None


def _says(what: str, text: str) -> bool:
    return cues.load().moves["said"][what].fullmatch(folded(text).strip(" .!")) is not None
