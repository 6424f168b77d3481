"""Assets by what is named of them, without looking at their words."""

from bot.answering.desk import Desk
from bot.answering.offering import is_left_out, visible_assets
from content_library.intake import Asset
from retrieval.understood import Slots

EXACT = ("persona", "phase", "format", "industry", "language", "competitor")
"""Slots that by themselves say which assets are meant."""
NOT_FOR_BUYERS = ("internal", "nda")
"""Audiences somebody looks for by name; that a buyer may have a thing is said of most."""


def browsed(desk: Desk, slots: Slots | None = None) -> list[Asset]:
    """Without a topic: everything that fits the format, language, reader, phase or rival named, the most used first."""
    slots = slots or desk.understood.slots
    if not any(getattr(slots, name) for name in EXACT) and slots.audience not in NOT_FOR_BUYERS:
        return []
    visible = visible_assets(desk)
    fitting = [asset for asset in desk.picture.assets if asset.id in visible and is_meant(asset, slots)]
    fitting.sort(
        key=lambda a: (
            a.industry not in slots.industry,
            -readable(desk, a),
            a.language != desk.understood.language,
            -(a.uses_90d or 0),
            a.id,
        )
    )
    return fitting


def is_meant(asset: Asset, slots: Slots) -> bool:
    return (
        fits(asset, slots)
        and (not slots.persona or not set(slots.persona).isdisjoint(asset.personas))
        and (not slots.phase or not set(slots.phase).isdisjoint(asset.phases))
        and (not slots.competitor or asset.competitor in slots.competitor)
        and (not slots.industry or asset.industry in (*slots.industry, "any"))
        and (slots.audience not in NOT_FOR_BUYERS or asset.audience == slots.audience)
    )


def fits(asset: Asset, slots: Slots) -> bool:
    """By what it is, whoever it is for."""
    return (
        (not slots.format or asset.format in slots.format)
        and (not slots.language or asset.language in slots.language)
        and not is_left_out(slots, asset)
    )


def readable(desk: Desk, asset: Asset) -> float:
    """Content in a language nobody asked for comes after what the reader can read."""
    picture = desk.picture
    asked = desk.understood.slots.language or (desk.understood.language, picture.company.default_language)
    return 1.0 if asset.language in asked else picture.taxonomy.lenses.language.default_language_fallback
