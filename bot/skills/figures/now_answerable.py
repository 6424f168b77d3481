"""Questions asked in vain that content has arrived for."""

from collections.abc import Iterable

from bot.answering.answer import Offer
from bot.answering.desk import Desk
from bot.answering.offering import Pick, shelve
from content_library.coverage import coverage
from content_library.need_coverage import NeedCoverage
from content_library.picture import Picture
from content_library.talk import Asked

WITHOUT_AN_ANSWER = ("unanswered", "low_confidence")
"""An answer somebody did not like is still an answer."""


def now_answerable(picture: Picture, in_vain: Iterable[Asked]) -> tuple[Asked, ...]:
    """Those about one need that is met today."""
    return tuple(
        asked
        for asked in in_vain
        if asked.outcome in WITHOUT_AN_ANSWER and (need := _need(picture, asked)) is not None and need.label == "met"
    )


def offers_for(desk: Desk, asked: Asked) -> tuple[Offer, ...]:
    """What the reader of this desk may be given for the need of the question; nothing for guests, or when it is open
    again."""
    need = _need(desk.picture, asked)
    if desk.role == "guest" or need is None or need.label != "met":
        return ()
    shelf = shelve(desk, [Pick(asset) for asset in need.counting])
    return (*shelf.offered, *shelf.internal)


def _need(picture: Picture, asked: Asked) -> NeedCoverage | None:
    need = picture.need_of.get(asked.need or "")
    if need is None:
        return None
    scored = coverage(picture).cell(need.persona, need.phase).needs
    return next((each for each in scored if each.need == need.id), None)
