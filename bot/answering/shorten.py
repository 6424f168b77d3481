"""A shorter answer, where the asker wants one: whatever skill gave it, it is cut in one way."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from bot.answering.answer import Answer

OFFERS = 2
"""What a glance takes in; the rest is a "more" away."""
ANNOUNCING = ":"
_HEAD = re.compile(r"^(\s*[^:]+):\s.*$")
_BY_THEIR_OWN_RULES = ("brief_create", "brief_edit", "brief_update", "brief_review")
"""There the length is that of the piece to be written."""


def shortened(answer: Answer) -> Answer:
    """The line that answers, with the heads of a list it announces, and at most two offers; unchanged where nothing shorter was asked for or nothing was given."""
    understood = answer.understood
    if understood.slots.length in (None, "longer") or understood.intent in _BY_THEIR_OWN_RULES:
        return answer
    if answer.behaviour not in ("answer", "answer_with_caveat"):
        return answer
    offered = answer.offered[:OFFERS]
    return replace(
        answer,
        lines=_at_a_glance(answer.lines),
        offered=offered,
        internal=() if offered else answer.internal[:OFFERS],
        named=(),
        left_out=(),
        gaps=(),
        next_steps=answer.next_steps[:1],
        shown=None,
        shown_lines=(),
    )


def _at_a_glance(lines: Sequence[str]) -> tuple[str, ...]:
    """The first line; where it only announces a list, each point of that list up to its own colon too."""
    if not lines or not lines[0].endswith(ANNOUNCING):
        return tuple(lines[:1])
    points = takewhile(lambda line: line.startswith(" "), lines[1:])
    return (lines[0], *(_HEAD.sub(r"\1", point) for point in points))
