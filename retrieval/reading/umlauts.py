"""German typed without umlauts: "fuer" is "für", "Rueckgabe" is "Rückgabe"."""

import re
from collections.abc import Iterator

from content_library.picture import Picture
from content_library.remembered import remembered_whatever_is_asked
from content_library.spelling import folded
from retrieval.languages import language_of
from retrieval.reading.spelling import Word, keys, words
from retrieval.reading.tongues import asked_in
from retrieval.vocabulary import Vocabulary

GERMAN = "de"
LONGEST = 40  # words; a longer text is a draft or tells something, and stays as it was written
_UMLAUTS = {"ae": "ä", "oe": "ö", "ue": "ü"}
_TWO_LETTERS = re.compile(r"ae|oe|(?<![aeoq])ue(?!ll)", re.IGNORECASE)
"""Not in "neue", "teuer", "Quelle", "aktuell"."""
_QUOTED = re.compile(r"[\"“„«»”\n]")


def with_umlauts(text: str, vocabulary: Vocabulary) -> str:
    """A short German text with each word as it is written: the map's own words, names, and words that only look so stay."""
    said = words(text)
    doubtful = [word for word in said if word.raw.isascii() and _TWO_LETTERS.search(word.raw)]
    if not doubtful or len(said) > LONGEST or _QUOTED.search(text):
        return text
    german = (language_of(text) or asked_in(text, vocabulary.cues)) == GERMAN
    for word in reversed(doubtful):
        told = _TWO_LETTERS.sub(_umlaut, word.raw)
        if not _stays(word, vocabulary) and (_is_known(told, vocabulary) or (german and word.raw.islower())):
            text = text[: word.start] + told + text[word.start + len(word.raw) :]
    return text


def _umlaut(found: re.Match[str]) -> str:
    umlaut = _UMLAUTS[found[0].lower()]
    return umlaut.upper() if found[0][0].isupper() else umlaut


def _stays(word: Word, vocabulary: Vocabulary) -> bool:
    known = (vocabulary.lexicon, vocabulary.titles, vocabulary.needs, vocabulary.briefs)
    return (
        word.text in vocabulary.cues.spelt
        or word.key in _names(vocabulary)
        or any(each.knows(word.key) for each in known)
    )


def _is_known(told: str, vocabulary: Vocabulary) -> bool:
    word = folded(told)
    known = (vocabulary.lexicon, vocabulary.titles, vocabulary.needs)
    return (
        word in vocabulary.cues.spelt
        or any(each.knows(key) for key in keys(told) for each in known)
        or vocabulary.other_words.is_said(word)
    )


def _names(vocabulary: Vocabulary) -> frozenset[str]:
    """Of everybody and every account, whoever may hear of them: nothing is said of them here."""
    picture = vocabulary.picture
    return remembered_whatever_is_asked(
        picture, "names as written", lambda: frozenset(key for name in _every_name(picture) for key in keys(name))
    )


def _every_name(picture: Picture) -> Iterator[str]:
    yield from (deal.account for deal in picture.deals)
    yield from (contact.name or "" for contact in picture.contacts)
