"""Which wishes are still open: the company's files decide, so a wish is granted when they say what it wants."""

from collections.abc import Iterable
from datetime import date

from content_library.addresses import asset_at, same_address
from content_library.picture import Picture
from content_library.talk import Wish


def open_wishes(picture: Picture, wishes: Iterable[Wish]) -> tuple[Wish, ...]:
    """Those about things that are still there and are not yet as wanted; of several for one field the last."""
    last = {(wish.kind, wish.target, wish.field): wish for wish in wishes}
    return tuple(wish for wish in last.values() if said_now(picture, wish) not in (None, wish.after))


def open_proposals(picture: Picture, wishes: Iterable[Wish]) -> tuple[Wish, ...]:
    """Assets proposed whose address no asset of the library has, each address once."""
    last = {same_address(wish.target): wish for wish in wishes if wish.kind == "new_asset"}
    return tuple(wish for wish in last.values() if asset_at(picture, wish.target) is None)


def proposal_for(picture: Picture, wishes: Iterable[Wish], url: str) -> Wish | None:
    """The open one of this address, however it was copied."""
    address = same_address(url)
    return next((each for each in open_proposals(picture, wishes) if same_address(each.target) == address), None)


def said_now(picture: Picture, wish: Wish) -> str | None:
    """What the files say in the field, as a wish would write it; None when the brief or asset is gone."""
    if wish.kind == "new_asset":
        return None
    if wish.kind == "brief" and "/" in wish.target:
        return _writer_in(picture, wish.target)
    briefs = {brief.id: brief for brief in picture.briefs}
    thing = briefs.get(wish.target) if wish.kind == "brief" else picture.asset_of.get(wish.target)
    if thing is None:
        return None
    value = getattr(thing, wish.field)
    if isinstance(value, tuple):
        return ", ".join(value)
    return value.isoformat() if isinstance(value, date) else str(value or "")


def _writer_in(picture: Picture, cell: str) -> str | None:
    """Who writes the brief of a cell, persona/phase, that was only proposed when the wish was made."""
    persona, _, phase = cell.partition("/")
    if (persona, phase) not in picture.cell_of:
        return None
    begun = [brief for brief in picture.briefs if brief.active and (brief.persona, brief.phase) == (persona, phase)]
    return next((brief.writer for brief in begun if brief.writer), "")
