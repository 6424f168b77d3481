"""When two spellings are one word: without case, accents and doubled spaces."""

import unicodedata

_UNDECOMPOSED = str.maketrans({"đ": "d", "ł": "l", "ø": "o", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th", "\u0131": "i"})
"""Letters whose stroke or tie is no accent of its own to Unicode."""


def folded(word: str) -> str:
    """For comparing words people type: "Decisión", "decision" and "DECISION " are the same."""
    if word.isascii():
        return " ".join(word.lower().split())
    decomposed = unicodedata.normalize("NFKD", word.casefold())
    letters = "".join(sign for sign in decomposed if not unicodedata.combining(sign))
    return " ".join(letters.translate(_UNDECOMPOSED).split())
