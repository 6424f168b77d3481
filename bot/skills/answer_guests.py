"""What people from outside get, in a room with guests or as a guest: public assets by their words, and nothing else.

Not the map, not a deal, not a reason, not a title of what may not be shared; and nothing that tells whether any of it
exists.
"""

from bot.answering.answer import Answer
from bot.answering.desk import Desk
from bot.answering.offering import Pick, Shelf, shelve, visible_assets
from bot.answering.reply import reply
from bot.skills.assets.browsing import browsed
from bot.skills.assets.content_kinds import of_kinds
from bot.skills.assets.find_assets import filters_of
from bot.skills.assets.topic_search import search_topic

FINDING = ("asset_find", "asset_info", "need_lookup")
LIMIT = 5


def is_for_guests(desk: Desk) -> bool:
    return desk.question.place == "shared" or desk.role == "guest"


def answer_guests(desk: Desk) -> Answer:
    """A search among public assets; everything else is declined in the same words, whatever was asked.

    Everybody there reads it: where a colleague may hear more is theirs to be told alone.
    """
    intent, words, guest = desk.understood.intent, desk.words, desk.role == "guest"
    if intent == "help" or (guest and intent == "feedback"):
        return reply(desk, [words.say("answer-guests-help")])
    if intent not in FINDING:
        return reply(desk, [words.say("answer-guests-public-only")], behaviour="refuse")
    shelf = shelve(desk, [Pick(asset) for asset in _found(desk)], LIMIT)
    if not shelf.offered:
        return reply(desk, [words.say("answer-guests-nothing")], behaviour="decline_unknown")
    return reply(desk, [words.say("answer-guests-public", title=shelf.offered[0].title)], shelf=Shelf(shelf.offered))


def _found(desk: Desk) -> list[str]:
    """Named assets first, what is about a rival named, what answers by its words, then the kind asked for; without a
    topic what fits all else that was said, and where nothing has the words what is made for the industry named."""
    slots = desk.understood.slots
    visible = visible_assets(desk)
    named = [asset for asset in slots.asset if asset in visible]
    rivals = [each.id for each in desk.picture.assets if each.id in visible and each.competitor in slots.competitor]
    hits = [*rivals, *(hit.asset for hit in search_topic(desk, filters_of(desk), LIMIT).found.hits)]
    hits += [each.id for each in of_kinds(desk, slots)]
    listed = [] if slots.topic else [asset.id for asset in browsed(desk)]
    made_for = [asset.id for asset in browsed(desk) if asset.industry in slots.industry]
    return list(dict.fromkeys([*named, *hits, *listed])) or made_for
