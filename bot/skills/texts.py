"""What the index is made of: every asset's text with the tags that search filters by."""

from collections.abc import Iterator

from bot.services import Services
from content_library.intake import Asset
from retrieval.passages import AssetText, Tags


def asset_texts(services: Services) -> Iterator[AssetText]:
    """Streamed, so that a large library never stands in memory."""
    assets = services.picture().asset_of
    for each in services.library.texts():
        if each.asset in assets:
            yield AssetText(each.asset, each.title, each.text, _tags(assets[each.asset]))


def _tags(asset: Asset) -> Tags:
    return Tags(
        asset=asset.id,
        personas=asset.personas,
        phases=asset.phases,
        needs=asset.needs,
        format=asset.format,
        language=asset.language,
        audience=asset.audience,
        status=asset.status,
        reviewed=asset.last_reviewed,
    )
