"""What people from outside get, in a room with guests or as a guest: public assets by their words, and nothing else.

Not the map, not a deal, not a reason, not a title of what may not be shared; and nothing that tells whether any of it
exists.
"""

from bot.skills.answer import Answer
from bot.skills.desk import Desk
from bot.skills.offering import Pick, Shelf, shelve, visible_assets
from bot.skills.reply import reply
from retrieval.passages import Filters, Query

FINDING = ("asset_find", "asset_info", "need_lookup")
LIMIT = 5


def is_for_guests(desk: Desk) -> bool:
    return desk.question.place == "shared" or desk.role == "guest"


def answer_guests(desk: Desk) -> Answer:
    """A search among public assets; everything else is declined in the same words, whatever was asked."""
    intent, words = desk.understood.intent, desk.words
    if intent == "help":
        return reply(desk, [words.say("answer-guests-help")])
    if intent not in FINDING:
        return reply(desk, [words.say("answer-guests-not-here")], behaviour="refuse")
    shelf = shelve(desk, [Pick(asset) for asset in _found(desk)], LIMIT)
    if not shelf.offered:
        return reply(desk, [words.say("answer-guests-nothing")], behaviour="decline_unknown")
    return reply(desk, [words.say("answer-guests-public", title=shelf.offered[0].title)], shelf=Shelf(shelf.offered))


def _found(desk: Desk) -> list[str]:
    """Named assets first, then what answers by its words, then what is tagged for the reader and phase meant."""
    picture, slots = desk.picture, desk.understood.slots
    visible = visible_assets(desk)
    named = [asset for asset in slots.asset if asset in visible]
    filters = Filters(formats=slots.format, languages=slots.language, assets=visible)
    hits = [
        hit.asset
        for hit in desk.search(Query(slots.topic or "", filters, desk.understood.language_of_words), LIMIT).hits
    ]
    tagged = [
        asset.id
        for asset in picture.assets
        if asset.id in visible
        and slots.phase
        and set(asset.phases) & set(slots.phase)
        and (not slots.persona or set(asset.personas) & set(slots.persona))
        and (not slots.language or asset.language in slots.language)
        and (not slots.format or asset.format in slots.format)
    ]
    return list(dict.fromkeys([*named, *hits, *([] if slots.topic else tagged)]))
