"""What rules ask of the files: the words of an asset, so that they need not keep them."""

from typing import Protocol


class AssetTexts(Protocol):
    def text_of(self, asset: str) -> str:
        """The readable text. Raises `Unknown`."""
        ...
