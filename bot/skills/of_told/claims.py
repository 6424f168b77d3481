"""The fields of claims just told, forbidden ones among them."""

from bot.answering.desk import Desk
from bot.skills.claims.may_be_said import holds_for
from bot.skills.claims.tell_claim import claim_line
from bot.skills.of_told.lines import Fields, Lines, Teller
from retrieval.understood import Told


def _field(name: str) -> Teller:
    def told(desk: Desk, things: Told) -> Lines:
        return [line for id in things.ids for line in claim_line(desk, id, name)]

    return told


def _holds(desk: Desk, things: Told) -> Lines:
    usable = {each.id: each for each in desk.picture.claims}
    return [
        line
        for id in things.ids
        for line in (holds_for(desk, usable[id]) if id in usable else claim_line(desk, id, "until"))
    ]


def _number(desk: Desk, things: Told) -> Lines:
    return [desk.words.say("of-told-number", n=len(things.listed), things=desk.words.listed(things.listed))]


FIELDS: Fields = {
    "card": _field("until"),
    "approved": _field("approved"),
    "until": _field("until"),
    "source": _field("source"),
    "sample": _field("sample"),
    "wording": _field("instead"),
    "number": _number,
    "holds": _holds,
}
