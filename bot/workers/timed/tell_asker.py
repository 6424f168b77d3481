"""Whoever asked in vain hears, once, when there is something after all."""

from bot.jobs import Job, Put
from bot.skills.figures.now_answerable import now_answerable, offers_for
from bot.skills.own_desk import own_desk
from bot.teams import Team
from bot.views.slack.later import answerable_message
from bot.words import words_in
from bot.workers.saying.direct_messages import say_directly


def look_for_answers(team: Team, put: Put) -> None:
    """After a sync: a job for every question whose need is met now."""
    for asked in now_answerable(team.services.picture(), team.services.notebook.asked_in_vain()):
        key = f"answerable/{team.id}/{asked.id}"
        put(Job(key, "answerable", f"{team.id}/{asked.user}/answerable", {"team": team.id, "asked": asked.id}))


def tell_asker(team: Team, job: Job) -> None:
    """What they may be given today counts, not what they might when they asked."""
    services = team.services
    asked = services.notebook.question(str(job.payload["asked"]))
    member = team.directory.member(asked.user, services.picture().people) if asked is not None and asked.text else ""
    if asked is None or not member:
        return
    asker = team.asker(member)
    offers = offers_for(own_desk(services, asker.user, asker.role, asker.language), asked)
    if offers and (services.notebook.tell_once(job.key) or job.again):
        say_directly(team, member, answerable_message(asked.text, asked.day, offers, words_in(asker.language)), job)
