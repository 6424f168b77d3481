"""What rules ask of an embedding model, so that they need none of it themselves."""

from collections.abc import Sequence
from typing import Protocol


class Meanings(Protocol):
    def closeness(self, wanted: Sequence[str], texts: Sequence[str], language: str) -> Sequence[Sequence[float]]:
        """By wanted text, its closeness (cosine, at most 1) to each of the texts; empty when meanings of the language
        cannot be told. The same texts give the same."""
        ...
