"""What can be asked of the things the thread just told of, for who was not understood."""

from bot.answering.desk import Desk
from bot.answering.wording import cell_label, titled
from content_library.picture import Picture
from retrieval.understood import Told


def can_ask_lines(desk: Desk) -> list[str]:
    """Of the first of them; nothing where the last answer told of no such thing."""
    things = next(iter(desk.before.told_of if desk.before is not None else ()), None)
    thing = _named(desk, desk.picture, things) if things is not None else ""
    return [desk.words.say("of-told-can-ask", kind=things.kind, thing=thing)] if things is not None and thing else []


def _named(desk: Desk, picture: Picture, things: Told) -> str:
    words, id = desk.words, things.ids[0]
    match things.kind:
        case "deal":
            return picture.deal_of[id].account if id in picture.deal_of else ""
        case "asset":
            return titled(words, picture.asset_of[id]) if id in picture.asset_of else ""
        case "campaign":
            return next((words.quoted(each.name) for each in picture.campaigns if each.id == id), "")
        case "gap" | "proposal":
            persona, phase = id.split()
            return cell_label(picture, persona, phase) if (persona, phase) in picture.cell_of else ""
        case _:
            return id
