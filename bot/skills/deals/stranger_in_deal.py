"""Somebody asked about in a thread of one deal whom the map does not have: who is nearest, and who there is in that deal."""

from dataclasses import replace

from bot.answering.answer import Answer
from bot.answering.decline import no_deal, say_unresolved
from bot.answering.desk import Desk
from bot.answering.permitted import permitted_deals
from bot.skills.deals.people_of_deal import contacts_line
from retrieval.reading.names.jobs import is_job


def stranger_in_deal(desk: Desk) -> Answer:
    """A job is told to be unmapped; any other name is one of nobody this asker may hear of."""
    slots = desk.understood.slots
    deal = next((each for each in permitted_deals(desk) if each.id in slots.deal and each.status == "open"), None)
    if deal is None or not all(map(is_job, slots.unresolved)):
        return no_deal(desk)
    told = say_unresolved(desk)
    return replace(told, lines=(*told.lines, contacts_line(desk, deal)), sources=(deal.id,))
