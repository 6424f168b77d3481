"""A shorter answer, where the asker wants one: whatever skill gave it, it is cut in one way."""

from dataclasses import replace

from bot.answering.answer import Answer

OFFERS = 2
"""What a glance takes in; the rest is a "more" away."""
_BY_THEIR_OWN_RULES = ("brief_create", "brief_edit", "brief_update", "brief_review")
"""There the length is that of the piece to be written."""


def shortened(answer: Answer) -> Answer:
    """The line that answers and at most two offers; unchanged where nothing shorter was asked for or nothing was given."""
    understood = answer.understood
    if understood.slots.length in (None, "longer") or understood.intent in _BY_THEIR_OWN_RULES:
        return answer
    if answer.behaviour not in ("answer", "answer_with_caveat"):
        return answer
    offered = answer.offered[:OFFERS]
    return replace(
        answer,
        lines=answer.lines[:1],
        offered=offered,
        internal=() if offered else answer.internal[:OFFERS],
        named=(),
        left_out=(),
        gaps=(),
        next_steps=answer.next_steps[:1],
        shown=None,
        shown_lines=(),
    )
