"""How a question was read where the asker may not expect it, in their language."""

from bot.skills.desk import Desk
from content_library.picture import Picture
from retrieval.understood import Reading


def reading_lines(desk: Desk) -> list[str]:
    return [_said(desk, reading) for reading in desk.understood.readings]


def _said(desk: Desk, reading: Reading) -> str:
    words = desk.words
    names = words.listed((_called(desk.picture, each) for each in reading.ids), "or")
    match reading.kind:
        case "several_phases":
            return words.say("readings-several-phases", word=reading.said, phases=names, n=len(reading.ids))
        case "sales_meeting":
            return words.say("readings-sales-meeting", word=reading.said, phases=names, n=len(reading.ids))
        case "guess":
            return words.say("readings-guess", intent=reading.intent or "", names=names, n=len(reading.ids))


def _called(picture: Picture, id: str) -> str:
    """The label of a value of the map; of a word of the taxonomy, the word."""
    for named in (picture.persona_of, picture.phase_of):
        if id in named:
            return named[id].label
    others = {each.id: each.name for each in (*picture.segments, *picture.competitors)}
    return others.get(id, id.replace("_", " "))
