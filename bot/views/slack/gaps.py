"""Where content is missing most: a card a gap with what to do about it."""

from slack_sdk.models.blocks import Block, DividerBlock

from bot.answering.shown import GapShown, GapsShown, Shown
from bot.answering.wording import STATUS, cell_label
from bot.views.slack.buttons import Carried, CreateBrief, ExplainGap, PutOffGap, button, overflow, row
from bot.views.slack.escaping import data
from bot.views.slack.messages import section
from bot.words import Words
from content_library.picture import Picture

GAPS = 5
FACTS, WORK = 4, 2
"""Of each gap: what is open and who asked, then two accounts; the others are counted."""


def gap_blocks(shown: GapsShown, picture: Picture, words: Words, *, decides: bool = True) -> list[Block]:
    """`decides`: whether somebody who reads it may put a gap off. At most 2,950 characters in 12 blocks: five gaps of 560, each of two lines, a button and a menu of the rest."""
    cards = [
        block for place, gap in enumerate(shown.gaps[:GAPS], 1) for block in _gap(place, gap, picture, words, decides)
    ]
    return [DividerBlock(), *cards]


def gaps_left(shown: Shown | None) -> int:
    """How many of them are not drawn."""
    return max(0, len(shown.gaps) - GAPS) if isinstance(shown, GapsShown) else 0


def facts_told(gap: GapShown, words: Words, room: int) -> str:
    """Each with at most `room` characters."""
    left = len(gap.facts) - FACTS
    more = [words.say("slack-more", n=left)] if left > 0 else []
    return " · ".join([*(data(fact, room) for fact in gap.facts[:FACTS]), *more])


def _gap(place: int, gap: GapShown, picture: Picture, words: Words, decides: bool) -> list[Block]:
    carried = {"persona": gap.persona, "phase": gap.phase}
    why = words.say("slack-why-number", number=words.number(gap.priority))
    rest: list[tuple[str, Carried]] = [(why, ExplainGap(**carried))]
    if decides:
        rest.append((words.say("slack-not-now"), PutOffGap(**carried)))
    brief = words.say("slack-create-brief")
    if not gap.to_write:
        rest.append((brief, CreateBrief(**carried)))
    first = [button(brief, CreateBrief(**carried), place)] if gap.to_write else []
    buttons = [*first, overflow(f"gap_besides:{place}", rest)]
    return [section(_card(place, gap, picture, words)), *row(buttons)]


def _work_told(gap: GapShown, words: Words) -> str:
    left = len(gap.work) - WORK
    more = [words.say("slack-more", n=left)] if left > 0 else []
    return " · ".join([*(data(each, 55) for each in gap.work[:WORK]), *more])


def _card(place: int, gap: GapShown, picture: Picture, words: Words) -> str:
    """At most 490 characters."""
    label = data(cell_label(picture, gap.persona, gap.phase), 80)
    status = data(words.named("status", gap.status), 24)
    covered = "" if gap.coverage is None else f", {words.percent(gap.coverage)}"
    facts = facts_told(gap, words, 34)
    doing = " → ".join(part for part in (facts, _work_told(gap, words)) if part)
    lines = [f"*{place}. {label}* · {STATUS[gap.status]} {status}{covered}", doing]
    return "\n".join(line for line in lines if line)
