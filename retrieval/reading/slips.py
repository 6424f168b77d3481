"""What is looked for, without a slip of the pen: "general avarage"."""

from retrieval.reading.spelling import Word, words
from retrieval.vocabulary import Vocabulary

_LONG_ENOUGH = 7  # letters; in a shorter word one slip makes another word: "planet", "plant"


def spelt_right(topic: str, vocabulary: Vocabulary) -> str:
    """Each word that is known nowhere as the one word of a title or a need that is a slip away; the topic as it was typed
    where there is none."""
    typed = words(topic)
    meant = [_spelt_right(word, vocabulary) for word in typed]
    return topic if meant == [word.text for word in typed] else " ".join(meant)


def _spelt_right(word: Word, vocabulary: Vocabulary) -> str:
    known = (vocabulary.titles, vocabulary.needs, vocabulary.briefs, vocabulary.lexicon)
    if word.text in vocabulary.cues.spelt or any(each.knows(word.key) for each in known):
        return word.text
    near = vocabulary.subjects.corrections(word.key) if len(word.key) >= _LONG_ENOUGH else ()
    return (
        near[0] + word.text.removeprefix(word.key) if len(near) == 1 and word.text.startswith(word.key) else word.text
    )
