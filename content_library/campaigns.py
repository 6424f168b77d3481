"""Campaigns beside the cells: which run, what is covered and not promoted, what runs past its readers."""

from collections.abc import Iterable, Mapping

from content_library.coverage import CellCoverage, coverage
from content_library.duplicates import words
from content_library.intake import Campaign
from content_library.picture import CellKey, Picture


def laid_over(picture: Picture) -> Mapping[CellKey, tuple[Campaign, ...]]:
    """What runs or is planned in each cell that has a campaign, in the order of the file; what has ended is history."""
    layer: dict[CellKey, tuple[Campaign, ...]] = {}
    for each in picture.campaigns:
        if not has_ended(picture, each):
            layer[each.persona, each.phase] = (*layer.get((each.persona, each.phase), ()), each)
    return layer


def covered_without_campaign(picture: Picture) -> tuple[CellCoverage, ...]:
    """Cells with good content that no running campaign promotes, in the order of the map."""
    promoted, cells = laid_over(picture), coverage(picture).cells
    return tuple(cell for cell in cells if cell.status == "covered" and (cell.persona, cell.phase) not in promoted)


def has_ended(picture: Picture, campaign: Campaign) -> bool:
    return campaign.ends is not None and campaign.ends < picture.today


def has_begun(picture: Picture, campaign: Campaign) -> bool:
    return campaign.starts is None or campaign.starts <= picture.today


def not_where_they_look(picture: Picture, campaign: Campaign) -> bool:
    """None of its channels has a word in common with a channel of the cell: "LinkedIn ads" meets "LinkedIn".

    Where either names no channel, nothing can be said against it.
    """
    cell = picture.cell_of.get((campaign.persona, campaign.phase))
    used = _channel_words(campaign.channels)
    looked_at = _channel_words(cell.content_preferences.channels if cell is not None else ())
    return bool(used) and bool(looked_at) and used.isdisjoint(looked_at)


def _channel_words(channels: Iterable[str]) -> frozenset[str]:
    return words(" ".join(channels))
