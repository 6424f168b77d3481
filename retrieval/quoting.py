"""The sentences of a text that speak of something, by words: in another form, in a compound, in another language."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from content_library.number_words import number_of
from content_library.shared_words import families
from retrieval.chunking import sentences
from retrieval.languages import language_of
from retrieval.reading.words.spelling import SHORTEST_PART, is_part, keys, stems

MOST = 2
"""Sentences quoted: the best, and one that says as much of it."""
LONGEST = 320
"""Characters of a quotation; of a longer sentence what stands around the word."""
SHORTEST = 6
"""Letters of a word that others are told by how they begin: below, "plan" would meet "plant"."""
_VOWELS = "aeiou"
"""What an ending is, so that "terminate" meets "termination" and "sprint" no "spring"."""
_WRAPPED = re.compile(r"(?<=[^\n])\n[ \t]*(?=[^#>*|\s-])")
"""A line that ends because it is full, in the middle of a sentence; the next may be indented, as in a list."""
_DIGITS = re.compile(r"\d")


@dataclass(frozen=True)
class Quoted:
    """`sentences` in the order of the text; `share` of the words asked about that stand in the best of them."""

    sentences: tuple[str, ...] = ()
    share: float = 0.0


def quoted(text: str, words: str, in_english: Callable[[str], str], *, numbers: bool = False) -> Quoted:
    """`in_english` gives a text with the words others say it by behind it: of what is asked about, and of the text where
    that is in another language than English and has none of them. `numbers`: only sentences that give one."""
    spoken = language_of(text)
    there = tuple(dict.fromkeys(each for each in sentences(unwrapped(text)) if not numbers or gives_a_number(each)))
    wanted = [forms(in_english(word), language_of(word)) for word in words.split()]
    found = _best(there, wanted, spoken, str)
    return found if found.sentences or spoken in ("", "en") else _best(there, wanted, spoken, in_english)


def with_numbers(text: str) -> tuple[str, ...]:
    """The sentences that give one, each once."""
    return tuple(dict.fromkeys(each for each in sentences(unwrapped(text)) if gives_a_number(each)))


def unwrapped(text: str) -> str:
    """A paragraph or an item of a list in one line."""
    return _WRAPPED.sub(" ", text)


def gives_a_number(sentence: str) -> bool:
    language = language_of(sentence)
    return bool(_DIGITS.search(sentence)) or any(number_of(word, language) is not None for word in sentence.split())


def forms(text: str, spoken: str) -> frozenset[str]:
    """Of each word what others are met by: singular, root, and without the endings of the language `spoken`."""
    declined = (stem for word in keys(text) for stem in stems(word, spoken) if len(stem) >= SHORTEST_PART)
    return frozenset((*keys(text), *families(text), *declined))


def alike(word: str, other: str) -> bool:
    """Another form of it, or a compound that begins or ends with it."""
    shorter, longer = sorted((word, other), key=len)
    if is_part(shorter, longer) and (longer.startswith(shorter) or longer.endswith(shorter)):
        return True
    return len(shorter) >= SHORTEST and shorter[-1] in _VOWELS and longer.startswith(shorter[:-1])


def _best(there: Sequence[str], wanted: Sequence[frozenset[str]], spoken: str, told: Callable[[str], str]) -> Quoted:
    told_of = ((each, forms(told(each), spoken)) for each in there)
    scored = [(sum(_meet(word, here) for word in wanted), each) for each, here in told_of]
    most = max((score for score, _ in scored), default=0)
    if not most:
        return Quoted()
    best = [each for score, each in scored if score == most][:MOST]
    return Quoted(tuple(_cut(each, wanted, spoken) for each in best), most / len(wanted))


def _meet(one: frozenset[str], other: frozenset[str]) -> bool:
    return not one.isdisjoint(other) or any(alike(word, each) for word in one for each in other)


def _cut(sentence: str, wanted: Sequence[frozenset[str]], language: str) -> str:
    """Whole where it is short; else as much as fits around the first word that is meant."""
    if len(sentence) <= LONGEST:
        return sentence
    spoken = sentence.split()
    met = (at for at, each in enumerate(spoken) if any(_meet(word, forms(each, language)) for word in wanted))
    middle = len(" ".join(spoken[: next(met, 0)]))
    start = sentence.find(" ", max(0, middle - LONGEST // 2)) + 1 if middle > LONGEST // 2 else 0
    end = len(sentence) if start + LONGEST >= len(sentence) else sentence.rfind(" ", start, start + LONGEST)
    return f"{'… ' if start else ''}{sentence[start:end]}{' …' if end < len(sentence) else ''}"
