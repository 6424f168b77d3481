"""What of a sentence was read in a way the asker may not expect: told beside the answer."""

from collections.abc import Iterator

from retrieval.languages import unspoken_in
from retrieval.reading.names import markets
from retrieval.reading.names.sentences import Sentence
from retrieval.understood import Intent, Question, Reading, Slots
from retrieval.vocabulary import Vocabulary


def unexpected(
    question: Question, read: Sentence, intent: Intent, filled: Slots, vocabulary: Vocabulary
) -> tuple[Reading, ...]:
    places = () if filled.deal else _markets(read, intent, vocabulary)
    return tuple(dict.fromkeys((*_readings(question, read, filled, vocabulary), *places)))


def _readings(question: Question, read: Sentence, filled: Slots, vocabulary: Vocabulary) -> Iterator[Reading]:
    if language := unspoken_in(question.text):
        yield Reading("unspoken", language)
    phases = tuple(phase for phase in filled.phase if phase in vocabulary.picture.phase_of)
    yield from (Reading("several_phases", mention.text, tuple(mention.ids)) for mention in read.of("ambiguous"))
    yield from (Reading("sales_meeting", mention.text, phases) for mention in read.of("meeting"))
    if not filled.phase:
        yield from (Reading("no_stage", mention.text) for mention in read.of("absent_stage"))
    yield from (Reading("workplace", mention.text, mention.ids) for mention in read.of("workplace"))


def _markets(read: Sentence, intent: Intent, vocabulary: Vocabulary) -> Iterator[Reading]:
    """What a country or a region is read as, and a region no deal is known to be in."""
    for mention in read.of("market") if intent in (*markets.NARROWED, "deal_info") else ():
        own = markets.narrowed(intent, Slots(market=mention.ids, language=read.ids("language")), vocabulary.picture)
        told = (*own.industry, *(() if read.of("language") else own.language))
        if intent != "deal_info" or any(map(markets.is_region, mention.ids)):
            yield Reading("market", mention.text, told)
