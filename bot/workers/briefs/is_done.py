"""What a brief asked for seems to have arrived: whoever writes it is asked whether it is done."""

from bot.answering.wording import titled
from bot.brief_refusals import short_said
from bot.jobs import Job, Put
from bot.standing import Standing
from bot.teams import Team
from bot.views.slack.escaping import data
from bot.views.slack.kept_brief import done_message
from bot.views.slack.messages import in_language
from bot.words import Words, words_in
from bot.workers.briefs.thread import goes_on_about
from bot.workers.saying.direct_messages import say_directly
from content_library.brief_log import BriefLog
from content_library.briefs.arrivals import DoneQuestion
from content_library.briefs.falling_short import falls_short
from content_library.briefs.kept import KeptBrief
from content_library.briefs.life import CLOSED
from content_library.in_charge import in_charge
from content_library.picture import Picture


def look_for_done(team: Team, put: Put) -> None:
    """After a sync: a job for every question nobody answered yet."""
    for question in BriefLog(team.services.library.engine).done_questions():
        key = f"is_done/{team.id}/{question.id}"
        put(Job(key, "is_done", key, {"team": team.id, "question": question.id}))


def ask_if_done(team: Team, job: Job) -> None:
    """Once, in direct messages; nobody is asked about a brief that was closed meanwhile."""
    log, picture, notebook = BriefLog(team.services.library.engine), team.services.picture(), team.services.notebook
    question = log.done_question(str(job.payload["question"]))
    kept = log.find(question.brief) if question is not None and question.done is None else None
    if question is None or kept is None or kept.status in CLOSED:
        return
    member = _whom(team, picture, kept)
    if member and (notebook.tell_once(job.key) or job.again):
        words = words_in(team.asker(member).language)
        short = short_said(words, falls_short(picture, kept, question.assets))
        asked = done_message(kept, question.id, _titles(picture, question, words), short, words)
        message = in_language(asked, words.language)
        there = say_directly(team, member, message, job)
        if there:
            goes_on_about(team, there.conversation, Standing(team.asker(member), "dm"), kept.as_request, awaits="done")


def _whom(team: Team, picture: Picture, kept: KeptBrief) -> str:
    """The writer; else the owner of the phase, else whoever in marketing is here: all of them may close it."""
    asked = (kept.writer, *in_charge(picture, kept.brief.phase))
    found = (team.directory.member(each, picture.people) for each in asked if each)
    return next((member for member in found if member), "")


def _titles(picture: Picture, question: DoneQuestion, words: Words) -> str:
    known = [picture.asset_of[each] for each in question.assets if each in picture.asset_of]
    return data(words.listed(titled(words, each) for each in known), 400)
