"""The weekly digest: looked for every quarter of an hour, sent once a week to whoever wants it, on their own clock."""

from datetime import datetime

from bot.jobs import Job, Put
from bot.skills.digest_facts import digest_facts
from bot.skills.own_desk import own_desk
from bot.skills.subscribe import DAYS, day_and_hour
from bot.teams import Team
from bot.views.slack.digest import digest_message
from bot.words import words_in
from bot.workers.doors.home import zone_named
from bot.workers.saying.direct_messages import say_directly
from content_library.talk import Subscription

LATE = 3
"""Hours within which it still comes when Milepost was not there in time; after that it is no morning paper."""


def look_for_digests(team: Team, job: Job, put: Put) -> None:
    """One job for each person and week, whoever finds it due and however often."""
    at = datetime.fromisoformat(str(job.payload["at"]))
    people = team.services.picture().people
    for each in {one.user: one for one in team.services.notebook.subscriptions()}.values():
        member = team.directory.member(each.user, people)
        local = at.astimezone(zone_named(team.asker(member).zone)) if member else at
        if member and _is_due(each, local):
            year, week, _ = local.isocalendar()
            key = f"digest/{team.id}/{each.user}/{year}-{week}"
            put(Job(key, "digest", f"{team.id}/{each.user}/digest", {"team": team.id, "user": member}))


def send_digest(team: Team, job: Job) -> None:
    """Nothing in a week without news, to a guest, or to whoever ended it meanwhile."""
    member = str(job.payload["user"])
    asker = team.asker(member)
    if asker.role == "guest" or not team.services.notebook.subscriptions(asker.user):
        return
    facts = digest_facts(own_desk(team.services, asker.user, asker.role, asker.language))
    message = digest_message(facts, team.services.picture(), words_in(asker.language)) if facts else None
    if message is not None:
        say_directly(team, member, message, job)


def _is_due(wanted: Subscription, local: datetime) -> bool:
    day, hour = day_and_hour(wanted.schedule)
    begins = int(hour[:2])
    return local.weekday() == DAYS.index(day) and begins <= local.hour < begins + LATE
