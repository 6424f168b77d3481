"""A sentence cut into the parts that each say one thing."""

from collections.abc import Iterator
from dataclasses import replace

from retrieval.reading.names.sentences import Sentence
from retrieval.reading.words.cues import Cues

_ENDS = frozenset(",;.!?:\n–—")


def clauses(read: Sentence, cues: Cues) -> Iterator[Sentence]:
    """The sentence cut at marks of punctuation and joining words, never inside a mention."""
    inside = {place for mention in read.mentions for place in range(mention.start + 1, mention.end)}
    starts = [at for at in range(1, len(read.words)) if at not in inside and _opens(read, at, cues)]
    for start, end in zip([0, *starts], [*starts, len(read.words)], strict=True):
        kept = (mention for mention in read.mentions if start <= mention.start < end)
        shifted = (replace(mention, start=mention.start - start, end=mention.end - start) for mention in kept)
        yield Sentence(read.text, read.words[start:end], tuple(shifted))


def _opens(read: Sentence, at: int, cues: Cues) -> bool:
    gap = read.text[read.words[at - 1].end : read.words[at].start]
    return bool(_ENDS & set(gap)) or cues.moves["said"]["joining"].fullmatch(read.words[at].text) is not None
