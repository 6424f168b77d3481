"""A stream of text, cut into sentences and lines as soon as they are complete."""

import re
from collections.abc import Iterable, Iterator

from bot.checking.quotations import quotations
from bot.checking.words import listed
from content_library.spelling import folded

_END = re.compile(r"[.!?…]+[\"”’»)\]]*(?=\s)|\n")
_LAST = re.compile(r"(\S+?)[.!?…]+[\"”’»)\]]*$")


def units(pieces: Iterable[str]) -> Iterator[str]:
    """Complete sentences and lines with the white space after them, in order; joined they are the whole text."""
    waiting = ""
    for piece in pieces:
        waiting += piece
        while (end := _complete(waiting)) is not None:
            yield waiting[:end]
            waiting = waiting[end:]
    if waiting:
        yield waiting


def _complete(text: str) -> int | None:
    """Where the first complete unit ends: a line always does, a sentence not within a quotation or after "e.g."."""
    for match in _END.finditer(text):
        unit = text[: match.end()]
        if not unit.strip():
            continue
        if match[0] == "\n":
            return match.end()
        if not _abbreviated(unit) and not quotations(unit).open:
            return match.end() + (1 if text[match.end() : match.end() + 1] in (" ", "\n") else 0)
    return None


def _abbreviated(unit: str) -> bool:
    """ "26." may be a day and "e.g." goes on."""
    last = _LAST.search(unit)
    word = folded(last[1]).lstrip('("“„«') if last else ""
    return word in listed("abbreviations") or len(word) == 1 or (word.isdigit() and len(word) == 2)
