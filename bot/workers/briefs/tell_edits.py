"""Edits of a brief that follow each other are told in one message, which changes in place while they go on."""

import logging
from collections.abc import Sequence
from datetime import timedelta

from bot.answering.wording import first_name
from bot.skills.briefs.brief_fields import differences_said
from bot.standing import Standing
from bot.teams import Team
from bot.views.slack.escaping import data
from bot.views.slack.messages import Message, section
from bot.windows.kept import reviewers_of
from bot.words import Words, words_in
from bot.workers.briefs.tell_one import send_line, to_be_told
from bot.workers.saying.in_place import redraw
from bot.workers.saying.retries import UNHEARD
from content_library.brief_cards import OF_EDITS, BriefCard, forget_card, keep_card, told_edits
from content_library.briefs.kept import KeptBrief, Version
from content_library.errors import UserFacing
from content_library.picture import Picture

WITHIN = timedelta(minutes=30)
"""Since the first of them: who edits a brief is done with it by then, and who writes it looks once."""
LONGEST_TITLE = 200

LOG = logging.getLogger("milepost.slack")


def tell_edited(
    team: Team, kept: KeptBrief, actor: Standing, before: Version, history: Sequence[Version], *, again: bool
) -> None:
    """The writer, whoever asked for it, and the reviewers who have it."""
    picture, engine = team.services.picture(), team.services.library.engine
    reviewers = reviewers_of(picture, kept) if kept.status == "in_review" else []
    for user in dict.fromkeys(each for each in (kept.writer, kept.requested_by, *reviewers) if each):
        slack_user = team.directory.member(user, picture.people)
        if not slack_user:
            continue
        words = words_in(team.asker(slack_user).language)
        there = _goes_on(told_edits(engine, kept.id, user), history)
        first = _version(history, there.version) if there is not None else before
        said = _said(picture, words, first, kept, history)
        if there is None and not _differ(words, first, kept):
            continue
        member, job = to_be_told(team, kept, actor, user, again=again)
        if member and not (there is not None and _said_instead(team, there, said)):
            heard = send_line(team, member, kept, said, job)
            if heard is not None:
                at = BriefCard(kept.id, first.kept.version, heard.channel, heard.ts, user, words.language, OF_EDITS)
                keep_card(engine, at)


def _goes_on(there: BriefCard | None, history: Sequence[Version]) -> BriefCard | None:
    """The message, where nothing but edits followed the first one it told, and that was not long ago."""
    after = [each for each in history if there is not None and each.kept.version > there.version]
    edits = after and all(each.did.kind != "step" for each in after)
    return there if edits and after[-1].at - after[0].at <= WITHIN else None


def _version(history: Sequence[Version], number: int) -> Version:
    return next(each for each in history if each.kept.version == number)


def _said(picture: Picture, words: Words, first: Version, kept: KeptBrief, history: Sequence[Version]) -> str:
    """By whom, and what is otherwise than before the first edit."""
    users = dict.fromkeys(each.user for each in history if each.kept.version > first.kept.version)
    name = data(words.listed(first_name(picture, user) for user in users), 200)
    title, changed = data(kept.brief.title, LONGEST_TITLE), data(_differ(words, first, kept), 1500)
    if not changed:
        return words.say("slack-told-as-before", name=name, id=kept.id, title=title)
    return words.say("slack-told-changed", name=name, id=kept.id, title=title, changed=changed)


def _differ(words: Words, first: Version, kept: KeptBrief) -> str:
    return "; ".join(differences_said(words, first.kept.brief, kept.brief))


def _said_instead(team: Team, there: BriefCard, said: str) -> bool:
    """Whether it stands there now; a message that was deleted is none."""
    try:
        redraw(team, there.channel, there.ts, Message(said, (section(said),)))
    except (UserFacing, *UNHEARD) as error:
        LOG.info("%s in %s could not be brought up to date: %s", there.brief, there.channel, error)
        forget_card(team.services.library.engine, there.channel, there.ts)
        return False
    return True
