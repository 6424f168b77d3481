"""What the check asks of a search index, so that it needs none of it itself."""

from collections.abc import Sequence
from typing import Protocol

from content_library.meanings import Meanings


class Comparing(Meanings, Protocol):
    """How close texts are to each other, what they are in the register's language, and which assets are near."""

    def in_english(self, text: str) -> str:
        """The text, followed by the English for what it says in another language, in which registers are written."""
        ...

    def near(self, texts: Sequence[str], limit: int) -> Sequence[str]:
        """Ids of the assets nearest to any of the texts, nearest first."""
        ...

    def text_of(self, asset: str) -> str:
        """The whole text; "" for an asset that is gone."""
        ...
