"""What is looked for, without a slip of the pen: "general avarage"."""

import re

from retrieval.reading.names.umlauts import GERMAN
from retrieval.reading.words.spelling import Word, stems, words
from retrieval.vocabulary import Vocabulary

_FIRST_PART = 3  # letters at least before the word: "Zoll", "Tür"
_CASE = 3  # letters at most behind it
_LONG_ENOUGH = 7  # letters; in a shorter word one slip makes another word: "planet", "plant"


def spelt_right(topic: str, vocabulary: Vocabulary, language: str = "") -> str:
    """Each word that is known nowhere as the one word of a title or a need that is a slip away, or in German the one that
    ends in it; the topic as it was typed where there is none."""
    typed = words(topic)
    meant = [_spelt_right(word, vocabulary, joins=language == GERMAN) for word in typed]
    return topic if meant == [word.text for word in typed] else " ".join(meant)


def _spelt_right(word: Word, vocabulary: Vocabulary, *, joins: bool) -> str:
    known = (vocabulary.titles, vocabulary.needs, vocabulary.briefs, vocabulary.lexicon)
    if word.text in vocabulary.cues.spelt or any(each.knows(word.key) for each in known):
        return word.text
    if len(word.key) < _LONG_ENOUGH:
        return word.text
    if joins and len(longer := _ending_in(word.text, vocabulary)) == 1:
        return longer[0]
    near = vocabulary.subjects.corrections(word.key)
    return (
        near[0] + word.text.removeprefix(word.key) if len(near) == 1 and word.text.startswith(word.key) else word.text
    )


def _ending_in(word: str, vocabulary: Vocabulary) -> list[str]:
    """ "Zolltarifnummer" for "Tarifnummern"."""
    found = re.compile(rf"\w{{{_FIRST_PART},}}{min(stems(word, GERMAN), key=len)}\w{{0,{_CASE}}}").fullmatch
    return [known for known in vocabulary.subjects.known if found(known)]
