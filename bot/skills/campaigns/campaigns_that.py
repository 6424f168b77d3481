"""Campaigns by what is said of them: a channel they use, an owner, an asset, that they are planned."""

from collections.abc import Iterator

from bot.answering.conditions import Condition
from bot.answering.desk import Desk
from bot.answering.wording import first_name
from content_library.intake import Campaign
from retrieval.reading.names.mentions import sentence
from retrieval.reading.wants.campaign_days import asks_for_planned
from retrieval.reading.wants.of_mine import speaks_of_mine
from retrieval.reading.words.spelling import keys
from retrieval.vocabulary import Vocabulary


def said_of_campaigns(desk: Desk) -> Iterator[Condition[Campaign]]:
    """Each with how it is said."""
    channels = _channels(desk)
    if channels:
        named = desk.words.listed(channels, "or")
        said = desk.words.say("campaigns-that-use", what=named)
        yield Condition(said, lambda each: not channels.isdisjoint(each.channels))
    owners = _owners(desk)
    if owners:
        named = desk.words.listed((first_name(desk.picture, each) for each in owners), "or")
        yield Condition(desk.words.say("campaigns-that-are-of", who=named), lambda each: each.owner in owners)
    assets = set(desk.understood.slots.asset) if "asset" not in desk.understood.slots.inherited else set()
    if assets:
        named = desk.words.listed(sorted(assets), "or")
        said = desk.words.say("campaigns-that-use", what=named)
        yield Condition(said, lambda each: not assets.isdisjoint(each.assets))
    today = desk.picture.today
    if asks_for_planned(desk.question.text):
        yield Condition(
            desk.words.say("campaigns-that-planned"), lambda each: bool(each.starts and each.starts > today)
        )


def _channels(desk: Desk) -> set[str]:
    """All of whose words the question has, in any number; of "LinkedIn ads" and "LinkedIn" the wider name."""
    said = set(keys(desk.question.text))
    known = {channel for each in desk.picture.campaigns for channel in each.channels}
    read = set(desk.understood.slots.format)
    found = {each for each in known if said.issuperset(keys(each)) or not read.isdisjoint(keys(each))}
    return {each for each in found if not any(set(keys(each)) < set(keys(wider)) for wider in found)}


def _owners(desk: Desk) -> tuple[str, ...]:
    vocabulary = Vocabulary.of(desk.picture)
    read = sentence(desk.question.text, vocabulary, vocabulary.rights_of(desk.question))
    named, mine = read.ids("person"), speaks_of_mine(read, vocabulary.cues)
    return named or ((desk.question.user,) if mine and desk.question.user else ())
