"""What stands around a noun and says which one: "the toys case study", "the brief about rent"."""

from collections.abc import Callable
from itertools import takewhile

from retrieval.reading.names.sentences import Sentence
from retrieval.reading.words.spelling import Word
from retrieval.vocabulary import Vocabulary


def around(
    start: int, end: int, sentence: Sentence, vocabulary: Vocabulary, known: Callable[[Word], object]
) -> list[Word]:
    """The telling words before the noun, and those behind "about", "zu" or "de" up to one that is not `known`."""
    noun_link = vocabulary.cues.signals["noun_link"]
    before = list(takewhile(lambda word: not is_common(word, vocabulary), reversed(sentence.words[:start])))
    links = list(takewhile(lambda word: noun_link.fullmatch(word.text), sentence.words[end:]))
    behind = takewhile(lambda word: not is_common(word, vocabulary), sentence.words[end + len(links) :])
    return [*reversed(before), *takewhile(known, behind)]


def is_definite(start: int, sentence: Sentence, vocabulary: Vocabulary) -> bool:
    word = vocabulary.cues.signals["definite_word"]
    return start > 0 and word.fullmatch(sentence.words[start - 1].text) is not None


def is_common(word: Word, vocabulary: Vocabulary) -> bool:
    return not {word.text, word.key}.isdisjoint(vocabulary.cues.common)
