"""The needs of one gap in their own words, with what there is for them and why it may not be used."""

from collections.abc import Sequence

from bot.answering.answer import Answer
from bot.answering.desk import Desk
from bot.answering.reply import reply
from bot.answering.why_blocked import why_blocked
from bot.answering.wording import cell_label, titled
from content_library.gaps import Gap
from content_library.sharing import may_share

LISTED = 12
"""Needs told one by one; the others are a number."""


def unmet_needs(desk: Desk, gaps: Sequence[Gap], within: Sequence[Gap]) -> Answer:
    """Every need of the gaps that is not met, the worst cell first, out of the needs of all cells asked about."""
    words, picture = desk.words, desk.picture
    unmet = [picture.need_of[need] for gap in gaps for need in gap.unmet]
    all_needs = sum(
        len(picture.needs_of.get((gap.persona, gap.phase), ())) for gap in within if gap.coverage is not None
    )
    lines = [f"   {each.text} ({each.id}) · {cell_label(picture, each.persona, each.phase)}" for each in unmet[:LISTED]]
    more = [words.say("show-gaps-needs-more", n=len(unmet) - LISTED)] if len(unmet) > LISTED else []
    return reply(
        desk,
        [words.say("show-gaps-needs", n=len(unmet), all=all_needs), *lines, *more],
        cells=[(gap.persona, gap.phase) for gap in gaps],
        needs=[each.id for each in unmet],
        gaps=[each.id for each in unmet],
    )


def open_needs(desk: Desk, gap: Gap) -> list[str]:
    return [f"   {_told(desk, need)}" for need in gap.unmet]


def _told(desk: Desk, need: str) -> str:
    words, picture = desk.words, desk.picture
    said = f"✗ {picture.need_of[need].text} ({need})"
    there = [(asset, may_share(picture, asset, desk.role, desk.question.place)) for asset in picture.assets]
    barred = [
        words.say("show-gaps-barred", asset=titled(words, asset), why=why_blocked(words, sharing.reasons))
        for asset, sharing in there
        if need in asset.needs and sharing.kind == "withheld" and sharing.may_be_named
    ]
    return f"{said}: {'; '.join(barred)}" if barred else said
