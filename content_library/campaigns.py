"""Campaigns laid over the cells: what runs where, what is covered and not promoted, what runs past its readers."""

from collections.abc import Iterable
from dataclasses import dataclass

from content_library.coverage import CellCoverage, coverage
from content_library.duplicates import words
from content_library.intake import Campaign
from content_library.picture import Picture


@dataclass(frozen=True)
class CellCampaigns:
    """The campaigns of a cell, in the order of their file; `off_channel` are those whose readers look elsewhere."""

    persona: str
    phase: str
    campaigns: tuple[Campaign, ...]
    off_channel: tuple[Campaign, ...]

    @property
    def motions(self) -> tuple[str, ...]:
        """Inbound, outbound: each once."""
        return tuple(dict.fromkeys(campaign.motion for campaign in self.campaigns))


def campaign_layer(picture: Picture) -> tuple[CellCampaigns, ...]:
    """One entry for each cell of the map; a campaign that has ended is history."""
    running = [campaign for campaign in picture.campaigns if not has_ended(picture, campaign)]
    layer = []
    for cell in picture.cells:
        here = tuple(each for each in running if (each.persona, each.phase) == (cell.persona, cell.phase))
        off_channel = tuple(each for each in here if not_where_they_look(picture, each))
        layer.append(CellCampaigns(cell.persona, cell.phase, here, off_channel))
    return tuple(layer)


def covered_without_campaign(picture: Picture) -> tuple[CellCoverage, ...]:
    """Cells with good content that nobody promotes, in the order of the map."""
    promoted = {(each.persona, each.phase) for each in campaign_layer(picture) if each.campaigns}
    cells = coverage(picture).cells
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
