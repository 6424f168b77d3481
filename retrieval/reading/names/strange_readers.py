"""A word that nobody knows in the place of a brief's reader: whom the brief is for is asked, never guessed."""

from collections.abc import Iterator

from retrieval.reading.names.sentences import Sentence
from retrieval.reading.words.spelling import Word
from retrieval.understood import Slots
from retrieval.vocabulary import Vocabulary

_TOUCHING = ("industry", "segment", "phase", "ambiguous", "foreign")
"""What stands beside a reader in short: "estimator logistics sizing"."""
_OF_ITS_NAME = ("industry", "segment")
"""What may be part of the name of a job: "logistics"."""


def with_strange_reader(own: Slots, read: Sentence, vocabulary: Vocabulary) -> Slots:
    """`own` with the strange words as unresolved, where a phase is said and neither a reader nor a need of the map is."""
    if own.persona or own.need or own.deal or own.brief or own.unresolved or own.asset:
        return own
    if not (own.phase or own.participation):
        return own
    return own.changed(unresolved=_strange_readers(read, vocabulary))


def _strange_readers(read: Sentence, vocabulary: Vocabulary) -> tuple[str, ...]:
    runs = [run for run in _runs(read, vocabulary) if _stands_for_reader(read, *run, vocabulary)]
    wide = (_with_its_name(read, *run) for run in runs)
    return tuple(dict.fromkeys(read.typed(a, b).lower() for a, b in wide))


def _runs(read: Sentence, vocabulary: Vocabulary) -> Iterator[tuple[int, int]]:
    """Words of no list beside each other, at least one of them in no need: "claims adjuster"."""
    for start, end in read.stretches(lambda word: _is_no_word_of_ours(word, vocabulary)):
        wider = start and start - 1 not in read.mentioned and _may_begin_a_name(read, start - 1, vocabulary)
        begin = start - 1 if wider else start
        if not all(vocabulary.needs.knows(word.key) for word in read.words[begin:end]):
            yield begin, end


def _may_begin_a_name(read: Sentence, place: int, vocabulary: Vocabulary) -> bool:
    """ "claims adjuster": a word of our trade behind "for"."""
    cues, signals, word = vocabulary.cues, vocabulary.cues.signals, read.words[place].text
    before = read.words[place - 1].text if place else ""
    known = (signals["article"], signals["before_person"], cues.moves["said"]["brief"])
    ordinary = any(pattern.fullmatch(word) for pattern in known)
    return not ordinary and signals["for_whom"].fullmatch(before) is not None


def _is_no_word_of_ours(word: Word, vocabulary: Vocabulary) -> bool:
    told = len(word.text) > 1 and not any(map(str.isdigit, word.text))
    return told and vocabulary.cues.spelt.isdisjoint((word.text, word.key))


def _stands_for_reader(read: Sentence, start: int, end: int, vocabulary: Vocabulary) -> bool:
    """Behind "for" or the word for a brief, or beside what tells where the brief belongs."""
    said, before = vocabulary.cues.signals, [word.text for word in read.words[:start]]
    while before and said["article"].fullmatch(before[-1]):
        before.pop()
    last = before[-1] if before else ""
    if said["for_whom"].fullmatch(last) or vocabulary.cues.moves["said"]["brief"].fullmatch(last):
        return True
    free = not last or last not in vocabulary.cues.spelt
    return free and any(each.kind in _TOUCHING and (each.start == end or each.end == start) for each in read.mentions)


def _with_its_name(read: Sentence, start: int, end: int) -> tuple[int, int]:
    for each in read.mentions:
        if each.kind in _OF_ITS_NAME and each.start == end:
            end = each.end
        elif each.kind in _OF_ITS_NAME and each.end == start:
            start = each.start
    return start, end
