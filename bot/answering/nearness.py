"""How near texts of the map, the register or the research are in meaning to what somebody says."""

from collections.abc import Sequence

from bot.answering.desk import Desk


def nearness(desk: Desk, said: Sequence[str], texts: Sequence[str], language: str) -> list[float]:
    """Of each text, the cosine to whatever of `said` is nearest to it; empty where meanings of the language cannot be
    told."""
    rows = desk.comparing.closeness(said, texts, language) if desk.comparing and texts else ()
    return [max(column) for column in zip(*rows, strict=True)]


def nearest(near: Sequence[float], close: float) -> int | None:
    """Where the nearest is, the first of several; None where none is close."""
    best = max(near, default=0.0)
    return near.index(best) if near and best >= close else None
