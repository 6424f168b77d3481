"""What the index is made of: every asset's text with the tags that search filters by."""

from collections.abc import Iterator

from content_library.library import Library

from retrieval.passages import AssetText, Tags


def asset_texts(library: Library) -> Iterator[AssetText]:
    """Streamed, so that a large library never stands in memory."""
    for asset, text in library.texts():
        tags = Tags(
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
        yield AssetText(asset.id, asset.title, text, tags)
