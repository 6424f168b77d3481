"""One line about a brief, to one person, once."""

from bot.jobs import Job
from bot.listeners.reading import Heard
from bot.standing import Standing
from bot.teams import Team
from bot.views.slack.messages import Message, section
from bot.workers.briefs.thread import goes_on_about
from bot.workers.saying.direct_messages import say_beside
from content_library.briefs.kept import KeptBrief


def to_be_told(team: Team, kept: KeptBrief, actor: Standing, user: str, *, again: bool) -> tuple[str, Job]:
    """The member, "" where nobody is to be told, or was."""
    key = f"brief/{team.id}/{kept.id}/{kept.version}/{user}"
    job = Job(key, "brief", key, again=again)
    member = team.directory.member(user, team.services.picture().people) if user != actor.asker.user else ""
    return (member if member and (team.services.notebook.tell_once(key) or again) else ""), job


def send_line(team: Team, member: str, kept: KeptBrief, said: str, job: Job) -> Heard | None:
    """In direct messages, and where; what is said below it is about the brief."""
    standing = Standing(team.asker(member), "dm")
    if standing.role != "guest":
        there = say_beside(team, member, Message(said, (section(said),)), job)
        if there:
            goes_on_about(team, there.conversation, standing, kept.as_request)
        return there
    return None
