"""What the check asks of a search index, so that it needs none of it itself."""

from collections.abc import Sequence
from typing import Protocol


class Comparing(Protocol):
    """How close texts are to each other, and which assets are near."""

    def closeness(self, wanted: Sequence[str], texts: Sequence[str], language: str) -> Sequence[Sequence[float]]:
        """By wanted text, its closeness (cosine, at most 1) to each of the texts; empty when meanings of the language
        cannot be told."""
        ...

    def near(self, texts: Sequence[str], limit: int) -> Sequence[str]:
        """Ids of the assets nearest to any of the texts, nearest first."""
        ...

    def text_of(self, asset: str) -> str:
        """The whole text; "" for an asset that is gone."""
        ...
