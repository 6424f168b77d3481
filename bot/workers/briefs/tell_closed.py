"""Whoever asked in vain for what a brief was to answer hears, once, that it is there."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from bot.answering.answer import Offer
from bot.answering.offering import Pick, shelve
from bot.jobs import Job
from bot.skills.own_desk import own_desk
from bot.teams import Team
from bot.views.slack.later import answerable_message
from bot.words import words_in
from bot.workers.saying.direct_messages import say_beside
from content_library.briefs.arrivals import closed_questions
from content_library.briefs.kept import KeptBrief


@dataclass(frozen=True)
class _Waiting:
    user: str
    text: str
    day: date
    key: str


def tell_closed(team: Team, kept: KeptBrief, assets: Sequence[str], *, again: bool) -> None:
    """Of what it became only what each of them may be given. `again`: an earlier attempt may have told some of them."""
    told = set[str]()
    for each in _waiting(team, kept):
        member = team.directory.member(each.user, team.services.picture().people)
        offers = _offers(team, member, assets) if member and each.user not in told else ()
        if offers and (team.services.notebook.tell_once(each.key) or again):
            told.add(each.user)
            words = words_in(team.asker(member).language)
            message = answerable_message(each.text, each.day, offers, words)
            say_beside(team, member, message, Job(each.key, "answerable", each.key, again=again))


def _waiting(team: Team, kept: KeptBrief) -> Iterator[_Waiting]:
    """Those who asked here, then those in the company's own log; the newest question of each person first."""
    for asked in reversed(team.services.notebook.asked_in_vain()):
        if asked.need in kept.needs and asked.text:
            yield _Waiting(asked.user, asked.text, asked.day, f"answerable/{team.id}/{asked.id}")
    for logged in reversed(closed_questions(team.services.picture(), kept.as_request)):
        if logged.asker and logged.text:
            key = f"answerable/{team.id}/{kept.id}/{logged.asker}"
            yield _Waiting(logged.asker, logged.text, logged.date, key)


def _offers(team: Team, member: str, assets: Sequence[str]) -> tuple[Offer, ...]:
    asker = team.asker(member)
    if asker.role == "guest":
        return ()
    desk = own_desk(team.services, asker.user, asker.role, asker.language)
    shelf = shelve(desk, [Pick(asset) for asset in assets])
    return (*shelf.offered, *shelf.internal)
