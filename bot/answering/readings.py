"""How a question was read where the asker may not expect it, in their language."""

from bot.answering.desk import Desk
from bot.answering.wording import phase_label
from bot.words import Words
from content_library.picture import Picture
from retrieval.languages import ASKED
from retrieval.understood import Reading


def reading_lines(desk: Desk) -> list[str]:
    refused = desk.understood.intent == "brief_create"  # a brief is for a phase: its refusal says the word already
    told = [each for each in desk.understood.readings if not (refused and each.kind == "no_stage")]
    return [line for reading in told if (line := _said(desk, reading))]


def _said(desk: Desk, reading: Reading) -> str:
    words = desk.words
    names = words.listed((_called(words, desk.picture, each) for each in reading.ids), "or")
    match reading.kind:
        case "several_phases":
            return words.say("readings-several-phases", word=reading.said, phases=names, n=len(reading.ids))
        case "sales_meeting":
            return words.say("readings-sales-meeting", word=reading.said, phases=names, n=len(reading.ids))
        case "no_stage":
            phases = words.listed(phase_label(desk.picture, phase.id) for phase in desk.picture.mapped_phases)
            return words.say("readings-no-stage", word=reading.said, phases=phases)
        case "unspoken":
            spoken = words.listed(words.language_name(code) for code in ASKED)
            return words.say("readings-unspoken", language=words.language_name(reading.said), spoken=spoken)
        case "unread" | "unlike" | "again":
            return ""  # what was not read or not understood is all its answer says
        case "market":
            return _market(words, reading)
        case "workplace":
            return words.say("readings-workplace", word=reading.said, persona=names)
        case "guess":
            return words.say("readings-guess", intent=reading.intent or "", names=names, n=len(reading.ids))


def _market(words: Words, reading: Reading) -> str:
    if not reading.ids:
        return words.say("readings-no-market", word=reading.said)
    names = ((each, words.language_name(each)) for each in reading.ids)
    told = (words.named("industry", id) if name == id else name for id, name in names)
    return words.say("readings-market", word=reading.said, meant=words.listed(told))


def _called(words: Words, picture: Picture, id: str) -> str:
    """The label of a value of the map; of a word of the taxonomy, its name."""
    labels = {persona.id: persona.label for persona in picture.personas}
    labels |= {phase.id: phase_label(picture, phase.id) for phase in picture.phases}
    labels |= {segment.id: segment.name for segment in picture.segments}
    labels |= {competitor.id: competitor.name for competitor in picture.competitors}
    kind = "participation" if id in picture.taxonomy.participation else "format"
    return labels.get(id) or words.named(kind, id)
