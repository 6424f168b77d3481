"""Whether a sentence that drops a brief says why."""

import re

from content_library.spelling import folded
from retrieval.reading.words import brief_words
from retrieval.reading.words.cues import Cues

_ID = re.compile(r"\b[a-z]+-?\d+\b")
_WORD = re.compile(r"\w+")
_BEHIND = re.compile(r"[,:;(\u2013\u2014]|\s-\s")
"""Signs a reason stands behind."""
FEWEST = 2
"""Ordinary words that are a reason where a sign goes before them: "drop it, not needed"."""


def says_why(text: str, cues: Cues) -> bool:
    """By a word that neither is ordinary, nor drops, nor names a brief; or by some behind a comma."""
    plain = _ID.sub(" ", folded(text))
    for pattern in (cues.moves["brief_status"]["cancelled"], cues.moves["said"]["brief"]):
        plain = pattern.sub(" ", plain)
    if any(word not in cues.common for word in _WORD.findall(plain)):
        return True
    _, *behind = _BEHIND.split(plain, maxsplit=1)
    return any(len(_WORD.findall(_without_courtesy(each))) >= FEWEST for each in behind)


def _without_courtesy(said: str) -> str:
    """ "drop it, thank you" gives none."""
    for each in brief_words.load():
        said = each.tail.sub("", said)
    return said
