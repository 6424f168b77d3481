"""How much of a brief a page has room for."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Room:
    """How many items of the long lists are shown, how many words of the titles of linked assets, how many quotations,
    and whether details are: what the reader does, the part in a sentence, other angles, secondary needs in words, limits of claims, shares of
    length, objections the piece does not answer."""

    items: int
    title_words: int
    quotes: int
    details: bool


ROOMS = (
    *(Room(items, words, items, details=True) for items, words in ((5, 20), (4, 10), (3, 6))),
    *(Room(items, words, 3, details=False) for items, words in ((3, 6), (2, 6), (2, 4), (1, 4))),
    *(Room(1, words, quotes, details=False) for words, quotes in ((4, 2), (0, 2), (0, 1))),
)
"""Tried in this order until the page is short enough: what customers said goes last."""
