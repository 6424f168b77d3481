"""Words around a topic that are no part of it: how it is treated, how it is asked for."""

from collections.abc import Callable, Iterator, Sequence
from itertools import dropwhile

from retrieval.reading.names.sentences import Sentence
from retrieval.reading.words.cues import Cues
from retrieval.reading.words.spelling import Word, places


def trimmed(words: Sequence[Word], read: Sentence, cues: Cues) -> list[Word]:
    """Without chatter and the occasion, and without the filler at both ends, unless nothing would be left."""
    words = [word for word in words if word.text not in cues.chatter]
    occasion = set(_of_occasions(read, cues))
    words = [word for word in words if word not in occasion] or words
    aside = set(_said_aside(read, cues))
    kept = list(dropwhile(lambda word: word.text in cues.filler or word in aside, words))
    while kept and kept[-1].text in cues.filler:
        kept.pop()
    return kept or words


def without_empty(words: Sequence[Word], read: Sentence, known: Callable[[str], bool], cues: Cues) -> list[Word]:
    """Without words that name no thing: "version", "instead". One that is introduced, "about channels", is a topic; so is
    one a title has (`known`), unless it is said of a language, "German version"."""
    of_language = bool(read.of("language"))
    return [
        word
        for word in words
        if word.text not in cues.empty or is_introduced(word, read, cues) or (known(word.key) and not of_language)
    ]


def is_introduced(word: Word, read: Sentence, cues: Cues) -> bool:
    place = read.words.index(word)
    return place > 0 and cues.signals["about"].fullmatch(read.words[place - 1].text) is not None


def _of_occasions(read: Sentence, cues: Cues) -> Iterator[Word]:
    """What it is asked for and when: "got a call in 20 min", "for my newsletter"."""
    for found in cues.signals["occasion"].finditer(read.plain):
        start, end = places(found)
        yield from read.words[start:end]


def _said_aside(read: Sentence, cues: Cues) -> Iterator[Word]:
    """Nouns of asking, before a mark of punctuation: "long shot: oil sampling"."""
    for found in cues.signals["aside"].finditer(read.plain):
        start, end = places(found)
        behind = read.words[end].start if end < len(read.words) else len(read.text)
        if read.text[read.words[end - 1].end : behind].strip():
            yield from read.words[start:end]
