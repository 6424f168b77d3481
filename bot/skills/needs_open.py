"""The needs of one gap in their own words, with what there is for them and why it may not be used."""

from bot.answering.desk import Desk
from bot.answering.why_blocked import why_blocked
from bot.answering.wording import titled
from content_library.gaps import Gap
from content_library.sharing import may_share


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
