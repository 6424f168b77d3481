"""German as it is typed without its letters: "ue" for "ü", "ss" for "ß"."""

import re

_LETTERS = {"ae": "ä", "oe": "ö", "ue": "ü"}
_TYPED = str.maketrans({umlaut: typed for typed, umlaut in _LETTERS.items()} | {"ß": "ss"})
_LIKELY = re.compile(r"(?:ae|oe|(?<![aeoq])ue(?!ll))(?=\w)", re.IGNORECASE)
"""Not in "neue", "teuer", "Quelle", "aktuell"; not in "Sue", "Joe", "due", where a word ends."""


def in_two_letters(word: str) -> str:
    """ "fuer" for "für"."""
    return word.translate(_TYPED)


def with_umlauts(word: str) -> str:
    """ "Rückgabe" for "Rueckgabe", where two letters may well stand for one; else the word as it is."""
    return _LIKELY.sub(_umlaut, word)


def without_umlauts(word: str) -> str:
    """What a folded word with umlauts is folded to: "prufung" for "pruefung"; two letters are always one here."""
    for typed in _LETTERS:
        word = word.replace(typed, typed[0])
    return word


def _umlaut(found: re.Match[str]) -> str:
    umlaut = _LETTERS[found[0].lower()]
    return umlaut.upper() if found[0][0].isupper() else umlaut
