"""Whether words left over in a question stand where a subject stands, or are said beside it."""

from retrieval.reading.names.mentions import sentence
from retrieval.reading.names.sentences import Sentence
from retrieval.reading.wants import slots
from retrieval.reading.words.spelling import words
from retrieval.understood import Question
from retrieval.vocabulary import Vocabulary

LONGEST_ASIDE = 4  # letters; "thx", "eod", "lol" are said in passing, a longer word no list knows may be a subject


def beside_the_map(question: Question, vocabulary: Vocabulary) -> tuple[str, str]:
    """What is left of "what does the CFO need on contract risk" without the map's own words: "contract risk", and all
    that was said beside them."""
    read = sentence(question.text, vocabulary, vocabulary.rights_of(question))
    return slots.left_topic(read, vocabulary) or "", " ".join(word.text for word in read.unmentioned())


def is_subject(topic: str, question: Question, vocabulary: Vocabulary) -> bool:
    """ "one pager about kiwis", "the kiwi case study", "case study kiwi"; a name in capitals or with one, too."""
    read = sentence(question.text, vocabulary, vocabulary.rights_of(question))
    said = {word.text for word in words(topic)}
    return any(
        word.text in said and (_is_introduced(place, read, vocabulary) or _beside_a_kind(place, read))
        for place, word in enumerate(read.words)
    )


def is_aside(topic: str) -> bool:
    return all(len(word.text) <= LONGEST_ASIDE for word in words(topic))


def _is_introduced(place: int, read: Sentence, vocabulary: Vocabulary) -> bool:
    signals, before = vocabulary.cues.signals, read.words[place - 1].text if place else ""
    if place > 1 and signals["article"].fullmatch(before):
        before = read.words[place - 2].text
    return signals["introducing"].fullmatch(before) is not None


def _beside_a_kind(place: int, read: Sentence) -> bool:
    return any(mention.end == place or mention.start == place + 1 for mention in read.of("format"))
