"""What was done with several briefs, as one answer."""

from collections.abc import Sequence
from dataclasses import replace

from bot.answering.answer import Answer


def together(told: Sequence[Answer]) -> Answer:
    """ "accept both": what became of each. The thread is about all of them."""
    first = told[0]
    slots = first.understood.slots.changed(brief=tuple(dict.fromkeys(id for each in told for id in each.sources)))
    return replace(
        first,
        understood=replace(first.understood, intent="brief_update", slots=slots),
        behaviour="act" if any(each.effects for each in told) else first.behaviour,
        lines=tuple(line for each in told for line in each.lines),
        cells=tuple(dict.fromkeys(cell for each in told for cell in each.cells)),
        needs=tuple(dict.fromkeys(need for each in told for need in each.needs)),
        gaps=tuple(dict.fromkeys(need for each in told for need in each.gaps)),
        sources=tuple(dict.fromkeys(source for each in told for source in each.sources)),
        effects=tuple(effect for each in told for effect in each.effects),
        shown=None,
    )
