"""Words that say how a thing is to be and name no thing, "newer", "good", "short": an order of what is found, or nothing.
Data in `retrieval/cues/*.qualifiers.yaml`."""

from collections.abc import Sequence
from itertools import takewhile

from retrieval.reading.names.sentences import Sentence
from retrieval.reading.words.cue_files import patterns
from retrieval.reading.words.spelling import Word, places


def asks_for(order: str, said: str) -> bool:
    """Whether such a word is in the question, in joined words."""
    return patterns("qualifiers")[order].search(said) is not None


def qualifying(words: Sequence[Word], read: Sentence) -> tuple[Word, ...]:
    """Those of the words left over that only qualify; one right before another word left over may be part of a name, as
    in "quick start"."""
    found = {
        word
        for pattern in patterns("qualifiers").values()
        for match in pattern.finditer(read.plain)
        for word in read.words[slice(*places(match))]
    }
    return tuple(word for word in words if word in found and not _leads_to_a_name(word, found, words, read))


def _leads_to_a_name(word: Word, found: set[Word], words: Sequence[Word], read: Sentence) -> bool:
    behind = takewhile(lambda each: each in words, read.words[read.words.index(word) + 1 :])
    return any(each not in found for each in behind)
