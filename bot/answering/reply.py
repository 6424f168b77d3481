"""One way to make an answer, so that every skill's answer has the same bones."""

from collections.abc import Sequence

from bot.answering.answer import Answer, Behaviour, NextStep
from bot.answering.desk import Desk
from bot.answering.offering import Shelf
from bot.answering.readings import reading_lines
from content_library.picture import CellKey

EMPTY = Shelf()


def reply(
    desk: Desk,
    lines: Sequence[str],
    *,
    behaviour: Behaviour = "answer",
    shelf: Shelf = EMPTY,
    cells: Sequence[CellKey] = (),
    needs: Sequence[str] = (),
    gaps: Sequence[str] = (),
    next_steps: Sequence[NextStep] = (),
    sources: Sequence[str] = (),
    claims: Sequence[str] = (),
) -> Answer:
    """An answer with duplicates dropped and orders kept. A reading the asker may not expect becomes a caveat."""
    if behaviour == "answer" and desk.understood.readings:
        behaviour = "answer_with_caveat"
    return Answer(
        understood=desk.understood,
        behaviour=behaviour,
        as_of=desk.picture.today,
        lines=tuple(line for line in (*lines[:1], *reading_lines(desk), *lines[1:]) if line),
        cells=tuple(dict.fromkeys(cells)),
        needs=tuple(dict.fromkeys(needs)),
        offered=shelf.offered,
        named=shelf.named,
        internal=shelf.internal,
        left_out=shelf.left_out,
        gaps=tuple(gaps),
        next_steps=tuple({step.question: step for step in reversed(next_steps)}.values())[::-1],
        sources=tuple(dict.fromkeys(sources)),
        claims=tuple(dict.fromkeys(claims)),
    )
