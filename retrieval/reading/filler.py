"""Words around a topic that are no part of it: how it is treated, how it is asked for."""

from collections.abc import Iterator, Sequence
from itertools import dropwhile

from retrieval.reading.cues import Cues
from retrieval.reading.sentences import Sentence
from retrieval.reading.spelling import Word, places


def trimmed(words: Sequence[Word], read: Sentence, cues: Cues) -> list[Word]:
    """Without chatter, and without the filler at both ends unless nothing would be left."""
    words = [word for word in words if word.text not in cues.chatter]
    aside = set(_said_aside(read, cues))
    kept = list(dropwhile(lambda word: word.text in cues.filler or word in aside, words))
    while kept and kept[-1].text in cues.filler:
        kept.pop()
    return kept or words


def _said_aside(read: Sentence, cues: Cues) -> Iterator[Word]:
    """Nouns of asking, before a mark of punctuation: "long shot: oil sampling"."""
    for found in cues.signals["aside"].finditer(read.plain):
        start, end = places(found)
        behind = read.words[end].start if end < len(read.words) else len(read.text)
        if read.text[read.words[end - 1].end : behind].strip():
            yield from read.words[start:end]
