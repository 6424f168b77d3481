"""Campaigns that end or begin within some days, and the one that does so first or last."""

from dataclasses import replace
from datetime import date

from bot.answering.answer import Answer
from bot.answering.desk import Desk
from bot.answering.reply import reply
from bot.answering.wording import cell_label
from bot.skills.campaigns.one_campaign import state
from bot.words import Words
from content_library.campaigns import has_ended, not_where_they_look
from content_library.intake import Campaign
from content_library.picture import Picture
from retrieval.reading.wants.campaign_days import DaysAsked, Edge


def campaigns_by_day(desk: Desk, asked: DaysAsked) -> Answer | None:
    """None where no campaign has such a day."""
    picture, words = desk.picture, desk.words
    dated = [(day, each) for each in picture.campaigns if (day := getattr(each, asked.edge)) is not None]
    if asked.within is not None:
        edges = [each for each in (asked.edge, asked.other) if each is not None]
        told = [_within(desk, each, asked.within) for each in edges]
        found = list(dict.fromkeys(each.id for _, some in told for each in some))
        about = [each for each in picture.campaigns if each.id in found]
        return _told(desk, [line for lines, _ in told for line in lines], about)
    ahead = [(day, each) for day, each in dated if not has_ended(picture, each)] or dated
    ranked = [each for _, each in sorted(ahead, key=lambda one: one[0], reverse=asked.place == "last")]
    if not ranked:
        return None
    head = words.say(
        "tell-campaigns-place",
        edge=asked.edge,
        place=asked.place or "first",
        campaign=f"{ranked[0].id} {ranked[0].name}",
        day=words.day(getattr(ranked[0], asked.edge)),
    )
    return _told(desk, [head, *(campaign_line(words, picture, each) for each in ranked)], ranked[:1])


def _within(desk: Desk, edge: Edge, within: tuple[date, date]) -> tuple[list[str], list[Campaign]]:
    """The lines about the campaigns that begin or end then, and these, the first first."""
    picture, words, (first, last) = desk.picture, desk.words, within
    dated = [(day, each) for each in picture.campaigns if (day := getattr(each, edge)) is not None]
    found = [each for day, each in sorted(dated, key=lambda one: one[0]) if first <= day <= last]
    head = words.say("tell-campaigns-within", edge=edge, n=len(found), first=words.day(first), last=words.day(last))
    return [head, *(campaign_line(words, picture, each) for each in found)], found


def campaign_line(words: Words, picture: Picture, campaign: Campaign) -> str:
    notes = [campaign.motion, words.listed(campaign.channels), state(words, picture, campaign)]
    if not_where_they_look(picture, campaign):
        notes.append(words.say("tell-campaigns-elsewhere"))
    cell = cell_label(picture, campaign.persona, campaign.phase)
    return f"   {campaign.id} {campaign.name}: {cell}, {', '.join(note for note in notes if note)}"


def _told(desk: Desk, lines: list[str], about: list[Campaign]) -> Answer:
    """Where it is about one, a follow-up is about that one."""
    cells = [(each.persona, each.phase) for each in about]
    slots = desk.understood.slots.changed(campaign=tuple(each.id for each in about) if len(about) == 1 else ())
    understood = replace(desk.understood, slots=slots)
    return reply(replace(desk, understood=understood), lines, cells=cells, sources=[each.id for each in about])
