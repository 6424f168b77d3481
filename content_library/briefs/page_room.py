"""How much of a brief a page has room for."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any


@dataclass(frozen=True)
class Room:
    """How many items of the long lists are shown: quotations of customers, observations, patterns, questions to ask,
    readers to ask, boundaries, words of each kind; and how many words of the titles of linked assets, and in the outline
    of a line of a note, of what an asset `said` and of `hints` of the map.
    `others` for the objections of more than one other reader, `asked_whom` for how the notes were learned, `asks` for
    what the outline lacks, titles of its `sources`, the `purposes` of sections, what it
    `covers`, `shares` of the length, when the reader `leaves` the phase, `why` a language is wanted, and `details`: what
    the reader does, the part in a sentence, other angles, secondary needs in
    words, limits of claims, who asks in vain, objections the piece does not answer, why there is none of something."""

    quotes: int = 1
    observations: int = 0
    patterns: int = 0
    asked_whom: bool = False
    others: bool = False
    asked: int = 1
    readers: int = 1
    boundaries: int = 2
    words: int = 4
    title_words: int = 0
    asks: bool = False
    sources: bool = False
    hints: int = 0
    said: int = 0
    purposes: bool = False
    lines: int = 0
    leaves: bool = False
    why: bool = False
    covers: bool = False
    shares: bool = False
    details: bool = False


GROWING: tuple[tuple[str, Any], ...] = (
    ("hints", 6),
    ("asks", True),
    ("hints", 8),
    ("lines", 16),
    ("said", 16),
    ("said", 32),
    ("sources", True),
    ("asked", 2),
    ("leaves", True),
    ("hints", 20),
    ("title_words", 4),
    ("why", True),
    ("lines", 24),
    ("asked", 3),
    ("patterns", 1),
    ("asked_whom", True),
    ("others", True),
    ("purposes", True),
    ("quotes", 2),
    ("observations", 1),
    ("boundaries", 3),
    ("quotes", 3),
    ("readers", 2),
    ("observations", 2),
    ("shares", True),
    ("boundaries", 4),
    ("words", 6),
    ("title_words", 6),
    ("patterns", 2),
    ("readers", 3),
    ("covers", True),
    ("details", True),
    ("quotes", 5),
    ("words", 12),
    ("title_words", 20),
    ("observations", 3),
    ("patterns", 3),
)
"""What is shown in more of, in this order, while the page has room: first what a writer cannot find elsewhere."""


def filled(page: Callable[[Room], str], fits: Callable[[str], bool]) -> str:
    """The page that shows most: each part grows where the page fits with it. The least there is, if that is too long."""
    room = Room()
    shown = page(room)
    if not fits(shown):
        return shown
    for part, most in GROWING:
        more = replace(room, **{part: most})
        longer = page(more)
        if fits(longer):
            room, shown = more, longer
    return shown
