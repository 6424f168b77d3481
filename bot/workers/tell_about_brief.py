"""Whom a step of a brief concerns is told, once, privately, with its message."""

from bot.answering.wording import first_name
from bot.jobs import Job
from bot.standing import Standing
from bot.teams import Team
from bot.views.slack.escaping import data
from bot.windows.kept import reviewers_of
from bot.words import words_in
from bot.workers.about_brief import goes_on_about
from bot.workers.brief_card import card_for, stands
from bot.workers.direct import say_beside
from content_library.briefs.kept import KeptBrief
from content_library.picture import Picture

TOLD = ("assigned", "in_review", "accepted", "published", "dropped")
"""Steps that concern somebody else."""


def tell_about(team: Team, kept: KeptBrief, actor: Standing, *, again: bool) -> None:
    """The writer it is given to, the reviewers it is handed to, whoever asked for it when it was decided on. `again`: an
    earlier attempt may have told some of them."""
    if kept.status in TOLD:
        _tell(team, kept, actor, _concerned(team.services.picture(), kept), kept.status, again=again)


def tell_edited(team: Team, kept: KeptBrief, actor: Standing, *, again: bool) -> None:
    """The writer, whoever asked for it, and the reviewers who have it."""
    reviewers = reviewers_of(team.services.picture(), kept) if kept.status == "in_review" else []
    concerned = [each for each in (kept.writer, kept.requested_by, *reviewers) if each]
    _tell(team, kept, actor, list(dict.fromkeys(concerned)), "changed", again=again)


def _tell(team: Team, kept: KeptBrief, actor: Standing, users: list[str], what: str, *, again: bool) -> None:
    picture = team.services.picture()
    name = data(first_name(picture, actor.asker.user), 80)
    for user in users:
        key = f"brief/{team.id}/{kept.id}/{kept.version}/{user}"
        member = team.directory.member(user, picture.people) if user != actor.asker.user else ""
        if member and (team.services.notebook.tell_once(key) or again):
            words = words_in(team.asker(member).language)
            said = words.say(f"slack-told-{what.replace('_', '-')}", name=name)
            _send_card(team, member, kept, said, Job(key, "brief", key, again=again))


def _send_card(team: Team, member: str, kept: KeptBrief, said: str, job: Job) -> None:
    """In direct messages, with `said` above it."""
    standing = Standing(team.asker(member), "dm")
    if standing.role != "guest":
        there = say_beside(team, member, card_for(team, member, kept, said), job)
        if there:
            stands(team, kept, there, standing, words_in(standing.asker.language), said)
            goes_on_about(team, there.conversation, standing, kept.as_request)


def _concerned(picture: Picture, kept: KeptBrief) -> list[str]:
    if kept.status == "assigned":
        return [kept.writer] if kept.writer else []
    if kept.status == "in_review":
        return reviewers_of(picture, kept)
    return [kept.requested_by] if kept.requested_by else []
