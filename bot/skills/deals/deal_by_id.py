"""One deal by its id: its card and its pack, in the shapes of all deals."""

from typing import Any

from content_library.deals import Pack, deal_pack, deals_as_json, packs_as_json
from content_library.errors import Unknown
from content_library.picture import Picture


def deal_by_id(picture: Picture, deal_id: str) -> tuple[dict[str, Any], Pack]:
    """The record, pack included, and the pack as a value. Raises `Unknown`."""
    if deal_id not in picture.deal_of:
        known = ", ".join(list(picture.deal_of)[:10]) or "none"
        raise Unknown(f"There is no deal {deal_id}", f"Known deals: {known}.")
    card = next(each for each in deals_as_json(picture) if each["deal_id"] == deal_id)
    pack = next(each for each in packs_as_json(picture) if each["deal"] == deal_id)
    return {**card, "pack": pack}, deal_pack(picture, deal_id)
