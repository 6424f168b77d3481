"""The message of a kept brief: where somebody works with it, the same wherever it stands."""

import logging
from dataclasses import replace

from bot.answering.permitted import permitted_brief
from bot.listeners.reading import Heard, Pressed
from bot.standing import Standing, words_at
from bot.teams import Team
from bot.views.slack.kept_brief import kept_message
from bot.views.slack.messages import Message, in_language
from bot.windows.kept import actor_of
from bot.words import Words, words_in
from bot.workers.briefs.thread import goes_on_about
from bot.workers.saying.conversation import Conversation
from bot.workers.saying.in_place import redraw, say_instead
from bot.workers.saying.place import somewhere
from bot.workers.saying.retries import UNHEARD, is_passing
from content_library.brief_cards import BriefCard, cards_of, forget_card, keep_card
from content_library.brief_log import BriefLog
from content_library.briefs.kept import KeptBrief
from content_library.errors import UserFacing

LOG = logging.getLogger("milepost.slack")


def card(team: Team, standing: Standing, kept: KeptBrief, words: Words, said: str = "") -> Message:
    """As this reader may see it there; where nobody reads along, with the buttons they may press."""
    picture, presser = team.services.picture(), actor_of(standing) if standing.place == "dm" else None
    shown = replace(kept, brief=permitted_brief(kept.brief, picture, standing.question("")))
    history = BriefLog(team.services.library.engine).history(kept.id)
    return in_language(kept_message(shown, history[-1], picture, words, said, presser), words.language)


def card_for(team: Team, member: str, kept: KeptBrief, said: str) -> Message:
    """As this person may see it in direct messages, in their language."""
    asker = team.asker(member)
    return card(team, Standing(asker, "dm"), kept, words_in(asker.language), said)


def say_card(team: Team, pressed: Pressed, standing: Standing, kept: KeptBrief) -> None:
    heard, words = somewhere(team, pressed.saying("")), words_at(team, pressed)
    ts = Conversation(team.client, heard).says(card(team, standing, kept, words))
    stands(team, kept, replace(heard, ts=ts), standing, words)
    if pressed.thread:
        goes_on_about(team, pressed.conversation, standing, kept.as_request)


def last_opened(team: Team, pressed: Pressed, kept: KeptBrief) -> BriefCard | None:
    """Its message, when that is the last of the direct messages, with nothing of its own above it or said below it."""
    channel = somewhere(team, pressed.saying("")).channel
    there = {each.ts: each for each in cards_of(team.services.library.engine, kept.id) if each.channel == channel}
    if not there:
        return None
    try:
        found = team.client.conversations_history(channel=channel, limit=1)["messages"]
    except UNHEARD:
        return None
    if not found or found[0].get("reply_count"):
        return None
    card = there.get(str(found[0]["ts"]))
    return None if card is None or card.said else card


def take_away(team: Team, old: BriefCard) -> None:
    """Where Slack keeps it, it stays up to date."""
    try:
        team.client.chat_delete(channel=old.channel, ts=old.ts)
    except UNHEARD as error:
        LOG.info("%s in %s stands twice: %s", old.brief, old.channel, error)
    else:
        forget_card(team.services.library.engine, old.channel, old.ts)


def card_instead(team: Team, pressed: Pressed, standing: Standing, kept: KeptBrief, said: str = "") -> None:
    """In place of what was pressed. Raises `Refused` where it cannot be said."""
    words = words_at(team, pressed)
    there = say_instead(team, pressed, card(team, standing, kept, words, said))
    stands(team, kept, there, standing, words)


# --------------------------------------------------------------------------- wherever it stands


def stands(team: Team, kept: KeptBrief, there: Heard, standing: Standing, words: Words, said: str = "") -> None:
    """That message is brought up to date when the brief changes, with `said` above it. One without a `ts` only one person
    sees, once."""
    if there.ts:
        user, language = standing.asker.user, words.language
        found = BriefCard(kept.id, kept.version, there.channel, there.ts, user, language, said)
        keep_card(team.services.library.engine, found)


def bring_up_to_date(team: Team, id: str) -> None:
    """Its messages that show an older version, each as its readers may see it. What cannot be reached is given up."""
    engine = team.services.library.engine
    kept = BriefLog(engine).kept(id)
    for old in cards_of(engine, id):
        if old.version < kept.version:
            try:
                _bring(team, old, kept)
            except (UserFacing, *UNHEARD) as error:
                LOG.info("%s in %s could not be brought up to date: %s", id, old.channel, error)
                if is_passing(error):
                    return  # the next change brings all of them up to date
                forget_card(engine, old.channel, old.ts)


def _bring(team: Team, old: BriefCard, kept: KeptBrief) -> None:
    """Among guests it stays as it is."""
    member = team.directory.member(old.user, team.services.picture().people)
    standing = Standing(team.asker(member), team.directory.place(old.channel))
    if not standing.among_guests:
        redraw(team, old.channel, old.ts, card(team, standing, kept, words_in(old.language), old.said))
        keep_card(team.services.library.engine, replace(old, version=kept.version))
