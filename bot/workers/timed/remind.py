"""Writers are reminded of their briefs: privately, once each, while they are at work."""

from datetime import date, datetime

from bot.jobs import Job, Put
from bot.standing import Standing
from bot.teams import Team
from bot.views.slack.buttons import button, row
from bot.views.slack.carried import MuteReminders
from bot.views.slack.escaping import data
from bot.views.slack.messages import Message, section
from bot.words import Words, words_in
from bot.workers.briefs.card import card_for, stands
from bot.workers.briefs.thread import goes_on_about
from bot.workers.doors.home import zone_named
from bot.workers.saying.direct_messages import say_directly
from content_library.brief_log import BriefLog
from content_library.briefs.kept import KeptBrief
from content_library.briefs.reminders import Reminder, last_reminder, theirs_since
from content_library.intake import BriefRequest

BEGINS, ENDS = 9, 17
"""Hours of a working day, on the writer's clock."""
SATURDAY = 5


def look_for_reminders(team: Team, job: Job, put: Put) -> None:
    """One job for each reminder, whoever finds it due and however often; also for the last one that was missed."""
    at, picture = datetime.fromisoformat(str(job.payload["at"])), team.services.picture()
    for writer in sorted({brief.writer for brief in picture.briefs if brief.active and brief.writer}):
        member = team.directory.member(writer, picture.people)
        local = at.astimezone(zone_named(team.asker(member).zone)) if member else at
        if member and _works(local):
            for brief in picture.briefs:
                reminder = _due(team, brief, local.date()) if brief.writer == writer else None
                if reminder is not None:
                    put(_job(team, member, reminder, local.date()))


def remind(team: Team, job: Job) -> None:
    """Not whoever wants none, and of no brief that was closed, given away or dated anew meanwhile."""
    member, id, due = (str(job.payload[each]) for each in ("user", "brief", "due"))
    asker, services = team.asker(member), team.services
    brief = next((each for each in services.picture().briefs if each.id == id), None)
    if brief is None or not brief.active or brief.writer != asker.user or str(brief.due) != due:
        return
    wants_none = asker.role == "guest" or services.notebook.preferences(asker.user).reminders == "never"
    if not wants_none and (services.notebook.tell_once(job.key) or job.again):
        days = (date.fromisoformat(due) - date.fromisoformat(str(job.payload["today"]))).days
        kept = BriefLog(services.library.engine).find(id)
        there = say_directly(team, member, _message(team, member, brief, kept, days), job)
        if there:
            standing = Standing(asker, "dm")
            goes_on_about(team, there.conversation, standing, brief)
            if kept is not None:
                stands(team, kept, there, standing, words_in(asker.language))


def _message(team: Team, member: str, brief: BriefRequest, kept: KeptBrief | None, days: int) -> Message:
    """With its buttons where it is kept here."""
    words = words_in(team.asker(member).language)
    said, mute = _said(days, words), row([button(words.say("slack-mute-reminders"), MuteReminders())])
    if kept is not None:
        shown = card_for(team, member, kept, said)
        return Message(shown.text, (*shown.blocks, *mute))
    titled = f"{said} *{data(brief.id, 40)}* {data(brief.title, 200)}"
    return Message(titled, (section(titled), *mute))


def _said(days: int, words: Words) -> str:
    if days > 0:
        return words.say("slack-remind-ahead", days=days)
    return words.say("slack-remind-overdue", days=-days) if days else words.say("slack-remind-today")


def _works(local: datetime) -> bool:
    return local.weekday() < SATURDAY and BEGINS <= local.hour < ENDS


def _due(team: Team, brief: BriefRequest, today: date) -> Reminder | None:
    if last_reminder(brief, today) is None:
        return None
    kept = brief.id in team.services.picture().kept_briefs
    history = BriefLog(team.services.library.engine).history(brief.id) if kept else ()
    return last_reminder(brief, today, theirs_since(history) if history else brief.requested_on)


def _job(team: Team, member: str, reminder: Reminder, today: date) -> Job:
    key, brief = f"{reminder.key}/{team.id}/{reminder.writer}", reminder.brief
    payload = {"team": team.id, "user": member, "brief": brief.id, "due": str(brief.due), "today": str(today)}
    return Job(key, "reminder", f"{team.id}/{reminder.writer}/reminder", payload)
