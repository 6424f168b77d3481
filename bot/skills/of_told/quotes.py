"""The fields of the notes just quoted."""

from collections.abc import Callable

from bot.answering.desk import Desk
from bot.answering.wording import persona_label
from bot.skills.of_told.lines import Fields, Lines, Teller
from content_library.intake import ResearchNote
from retrieval.understood import Told


def _each(tell: Callable[[Desk, ResearchNote], str]) -> Teller:
    def told(desk: Desk, things: Told) -> Lines:
        there = [each for each in desk.picture.notes if each.id in things.ids]
        return [f"{each.id} · {tell(desk, each)}" for each in there]

    return told


def _who(desk: Desk, note: ResearchNote) -> str:
    """By role: who it was stays with whoever asked them."""
    return desk.words.listed(persona_label(desk.picture, each) for each in note.persona) or desk.words.say(
        "of-told-not-written"
    )


def _date(desk: Desk, note: ResearchNote) -> str:
    return desk.words.day(note.date)


def _source(desk: Desk, note: ResearchNote) -> str:
    told = (note.method, _who(desk, note), _date(desk, note))
    return ", ".join(each for each in told if each)


def _number(desk: Desk, things: Told) -> Lines:
    return [desk.words.say("of-told-number", n=len(things.listed), things=desk.words.listed(things.listed))]


FIELDS: Fields = {
    "card": _each(_source),
    "who": _each(_who),
    "date": _each(_date),
    "source": _each(_source),
    "number": _number,
}
