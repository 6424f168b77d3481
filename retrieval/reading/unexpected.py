"""What of a sentence was read in a way the asker may not expect: told beside the answer."""

from collections.abc import Iterator

from retrieval.languages import unspoken_in
from retrieval.reading.sentences import Sentence
from retrieval.understood import Question, Reading, Slots
from retrieval.vocabulary import Vocabulary


def unexpected(question: Question, read: Sentence, filled: Slots, vocabulary: Vocabulary) -> tuple[Reading, ...]:
    return tuple(dict.fromkeys(_readings(question, read, filled, vocabulary)))


def _readings(question: Question, read: Sentence, filled: Slots, vocabulary: Vocabulary) -> Iterator[Reading]:
    if language := unspoken_in(question.text):
        yield Reading("unspoken", language)
    phases = tuple(phase for phase in filled.phase if phase in vocabulary.picture.phase_of)
    yield from (Reading("several_phases", mention.text, tuple(mention.ids)) for mention in read.of("ambiguous"))
    yield from (Reading("sales_meeting", mention.text, phases) for mention in read.of("meeting"))
    if not filled.phase:
        yield from (Reading("no_stage", mention.text) for mention in read.of("absent_stage"))
