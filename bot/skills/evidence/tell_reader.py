"""Who a reader is; behind what they object to, the need it is about and what meets that."""

from collections.abc import Iterator
from dataclasses import replace

from bot.answering.answer import Answer
from bot.answering.desk import Desk
from bot.answering.nearness import nearest, nearness
from bot.answering.offering import Pick, shelve
from bot.skills.cells.met_by import met_by
from bot.skills.cells.tell_persona import tell_persona
from content_library.coverage import coverage
from content_library.intake import Need, Persona
from content_library.shared_words import closest, stems

OBJECTIONS = "field_objections"
MOST = 4
"""Objections that are looked after at once: more of them is a list to choose from."""
ABOUT = 0.3
"""Cosine from which an objection is taken to be about a need, as in a brief (`content_library.briefs.ground.NEAR`)."""


def tell_reader(desk: Desk) -> Answer:
    answer = tell_persona(desk)
    guest = desk.question.place == "shared" or desk.role == "guest"
    if guest or OBJECTIONS not in desk.understood.facts or not desk.understood.slots.persona:
        return answer
    found = list(_needs_behind(desk))
    lines = [
        desk.words.say("tell-reader-about", objection=desk.words.quoted(said), need=need.text, id=need.id, met=met)
        for said, need, met, _ in found
    ]
    picks = [Pick(asset) for *_, assets in found for asset in assets[:1]]
    first, *rest = answer.lines
    return replace(
        answer,
        lines=(first, *(f"   {line}" for line in lines), *rest),
        offered=shelve(desk, picks).offered,
        needs=tuple(dict.fromkeys(need.id for _, need, *_ in found)),
        sources=tuple(dict.fromkeys((*answer.sources, *(pick.asset for pick in picks)))),
    )


def _needs_behind(desk: Desk) -> Iterator[tuple[str, Need, str, tuple[str, ...]]]:
    """Each objection with the need of its reader it is about, what meets that, and the assets that count for it; none for
    an objection that is about no need."""
    readers = [desk.picture.persona_of[each] for each in desk.understood.slots.persona]
    every = [(reader, text) for reader in readers for text in reader.objections if text.strip()]
    for reader, text in every[:MOST]:
        need = _need_behind(desk, reader, text)
        if need is not None:
            cell = coverage(desk.picture).cell(need.persona, need.phase)
            scored = next(each for each in cell.needs if each.need == need.id)
            yield text, need, met_by(desk, scored), scored.counting


def _need_behind(desk: Desk, reader: Persona, text: str) -> Need | None:
    """By its meaning, else by the words they share."""
    cells = [cell for cell in desk.picture.cells if cell.persona == reader.id and cell.involved]
    needs = [need for cell in cells for need in desk.picture.needs_of.get((cell.persona, cell.phase), ())]
    at = nearest(nearness(desk, [text], [need.text for need in needs], desk.picture.company.default_language), ABOUT)
    at = closest(text, [stems(need.text) for need in needs]) if at is None else at
    return needs[at] if at is not None else None
