"""Ids that are written as those of needs are, and are none: said as they were typed, with those that are near."""

import re

from bot.answering.desk import Desk
from content_library.intake import Need
from content_library.picture import Picture

_ID = re.compile(r"(?<![\w-])\w+(?:-\w+)+(?![\w-])")
MOST = 4


def unknown_needs(picture: Picture, text: str) -> tuple[str, ...]:
    """Of the same shape as an id of a need, in letters and figures; no id of anything else."""
    shapes = {_shape(need.id) for need in picture.needs}
    known = {each.casefold() for each in (*picture.need_of, *picture.asset_of, *picture.deal_of)}
    known |= {brief.id.casefold() for brief in picture.briefs} | {claim.id.casefold() for claim in picture.claims}
    typed = dict.fromkeys(_ID.findall(text))
    return tuple(id for id in typed if _shape(id) in shapes and id.casefold() not in known)


def unknown_lines(desk: Desk, unknown: tuple[str, ...]) -> list[str]:
    near = {need.id: need.text for id in unknown for need in _near(desk.picture, id)}
    return [
        desk.words.say("propose-brief-no-such-need", ids=desk.words.listed(desk.words.quoted(id) for id in unknown)),
        *(f"   {text} ({id})" for id, text in near.items()),
    ]


def _near(picture: Picture, id: str) -> list[Need]:
    """Those whose ids begin alike, up to the number."""
    start = id.rpartition("-")[0].casefold()
    return [need for need in picture.needs if need.id.rpartition("-")[0].casefold() == start][:MOST]


def _shape(id: str) -> str:
    """ "CF-CH-12" is as "A-A-9"."""
    return re.sub(r"\d+", "9", re.sub(r"[^\W\d_]+", "A", id))
