"""Suggested tags in the shape a door draws and asks about: asset by asset, with the sentences that speak for them."""

from bot.answering.shown import TagReview, TagShown
from content_library.coverage import coverage
from content_library.picture import Picture


def tag_reviews(picture: Picture, assets: frozenset[str]) -> tuple[TagReview, ...]:
    """Of those assets that have a suggestion, in the order of the suggestions."""
    by_asset: dict[str, list[TagShown]] = {}
    for each in picture.suggestions:
        if each.asset in assets:
            by_asset.setdefault(each.asset, []).append(TagShown(each.need, each.sentence))
    return tuple(_review(picture, asset, tuple(tags)) for asset, tags in by_asset.items())


def _review(picture: Picture, asset: str, tags: tuple[TagShown, ...]) -> TagReview:
    """The effect is told for the cell of the first tag."""
    need = picture.need_of[tags[0].need]
    cell = coverage(picture).cell(need.persona, need.phase)
    return TagReview(asset, tags, need.persona, need.phase, cell.coverage, cell.potential)
