"""Which language a few words are in, by the small words and letters that give a language away.

Questions are short and full of product names and English jargon; statistical detectors guess wildly on them. The small
words decide; without any of them the answer is "" (unknown) rather than a guess.
"""

import re
import unicodedata
from collections.abc import Collection, Mapping
from functools import cache

from retrieval.reading.words.cue_files import by_language
from retrieval.two_letters import in_two_letters

KIND = "small"

WORD = re.compile(r"(?<!\w)(?<!\w['’])[^\W\d_]+(?!\w)")
"""Not the letters of an id, nor the ending of a name: the A of A12 is no English article, the s of "Ann's" not Croatian."""

ASKED = ("en", "es", "de", "hr")
"""The languages questions are answered in."""
PLAINLY = 2
"""Small words of a language nobody is answered in: one alone is a slip, a name or somebody else's word."""


def language_of(text: str, among: Collection[str] = ASKED, unknown: str = "") -> str:
    """ISO 639-1 code of the language most small words and letters speak for; `unknown` without any, or at a tie.

    Accents may be missing, as people type; "IT" and "US" in capitals are names. A tie goes to English when it takes part: jargon and names are English.
    """
    best = languages_of(text, among)
    if not best:
        return unknown
    return best[0] if len(best) == 1 else "en" if "en" in best else unknown


def languages_of(text: str, among: Collection[str] = ASKED) -> tuple[str, ...]:
    """The language most small words and letters speak for, or all at a tie; () without any."""
    spoken: list[str] = WORD.findall(text)
    words = [word.casefold() for word in spoken if text.isupper() or len(word) == 1 or not word.isupper()]
    votes = {language: _votes(words, language) for language in among}
    most = max(votes.values(), default=0)
    return tuple(language for language, count in votes.items() if count == most) if most else ()


def unspoken_in(text: str) -> str:
    """The language a text is in that questions are not answered in: "" unless its small words say so more plainly than
    those of any that is."""
    spoken = language_of(text, small_words())
    words = [word.casefold() for word in WORD.findall(text)]
    return spoken if spoken not in ASKED and spoken and _votes(words, spoken) >= PLAINLY else ""


def content_words(text: str, language: str = "") -> tuple[str, ...]:
    """The words to look up, in order, each once: without the small words of English and of the text's language.

    When nothing else is left, the small words stay.
    """
    words = tuple(dict.fromkeys(TOKEN.findall(text.casefold())))
    small = small_words()["en"] | small_words().get(language, frozenset())
    return tuple(word for word in words if word not in small) or words


TOKEN = re.compile(r"\w+")


@cache
def small_words() -> Mapping[str, frozenset[str]]:
    """By language, of more than questions are answered in: an asset may be in any."""
    return {language: frozenset(told["words"].split()) for language, told in by_language(KIND).items()}


def _votes(words: list[str], language: str) -> float:
    known, plain = small_words()[language], _without_accents()[language]
    exact = sum(word in known for word in words)
    without_accents = sum(word not in known and word in plain for word in words)
    letters = sum(letter in _letters()[language] for letter in set("".join(words)))
    return exact + 0.5 * without_accents + letters


@cache
def _letters() -> Mapping[str, str]:
    return {language: told.get("letters", "") for language, told in by_language(KIND).items()}


@cache
def _without_accents() -> Mapping[str, frozenset[str]]:
    return {
        language: frozenset(told for word in words for told in (_plain(word), *_as_typed(word, language)))
        for language, words in small_words().items()
    }


def _as_typed(word: str, language: str) -> tuple[str, ...]:
    return (in_two_letters(word),) if language == "de" else ()


def _plain(word: str) -> str:
    return "".join(letter for letter in unicodedata.normalize("NFD", word) if not unicodedata.combining(letter))
