"""What a reader opens in a phase."""

from bot.words import Words
from content_library.intake import Cell


def reads(words: Words, cell: Cell) -> str:
    """Formats and depth; empty when nobody knows."""
    preferred, depth = cell.content_preferences.formats.preferred, cell.content_preferences.depth
    formats = words.listed((words.named("format", each) for each in preferred), "or")
    return ", ".join(part for part in (formats, words.named("depth", str(depth)) if depth else "") if part)
