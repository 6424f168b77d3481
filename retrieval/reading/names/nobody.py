"""Names of nobody we may speak of: an account or a person that no map, title or list has, or that the asker may not know.

They stand where a name stands; whether they exist elsewhere is not looked at, so that both read alike.
"""

from collections.abc import Iterator

from retrieval.reading.names.sentences import Sentence
from retrieval.reading.names.unread import is_small
from retrieval.reading.words.spelling import Word, joined
from retrieval.understood import Intent, Slots
from retrieval.vocabulary import Vocabulary

OF_NAMES: frozenset[Intent] = frozenset({"deal_info", "deal_collateral"})
_SAID = (
    "deal", "contact", "owner", "deal_stage", "stage_raw", "persona", "participation", "buying_role", "phase", "segment",
    "industry", "brief", "asset", "competitor", "language", "format", "min_deal", "max_deal", "unresolved", "user",
)  # fmt: skip
"""Slots that say what is meant."""


def names_of_nobody(
    intent: Intent, own: Slots, read: Sentence, vocabulary: Vocabulary, selling: bool
) -> tuple[str, ...]:
    """As typed, lower case; () where anything else is named or a list is asked for. `selling`: asked by somebody whose
    questions are about accounts."""
    said = any(getattr(own, name) for name in _SAID)
    if intent == "malicious" or said or _asks_for_several(read, vocabulary):
        return ()
    of_names = intent in OF_NAMES or vocabulary.cues.signals["contacts"].search(read.plain) is not None
    found = (
        read.typed(start, end).lower()
        for start, end in _strange(read, vocabulary)
        if not vocabulary.other_words.are_no_name(read.words[start:end])
        and (
            _is_asked_for(read, start, end, vocabulary)
            or _is_status_of(read, start, end, vocabulary, selling)
            or (of_names and _stands(intent, read, start, end, vocabulary))
        )
    )
    return tuple(dict.fromkeys(found))


def _strange(read: Sentence, vocabulary: Vocabulary) -> Iterator[tuple[int, int]]:
    """Runs of words nobody knows."""
    taken = {place for mention in read.mentions for place in range(mention.start, mention.end)}
    start = 0
    for place, word in enumerate(read.words):
        if place in taken or not _is_unknown(word, vocabulary):
            if start < place:
                yield start, place
            start = place + 1
    if start < len(read.words):
        yield start, len(read.words)


def _is_unknown(word: Word, vocabulary: Vocabulary) -> bool:
    forms = {word.text, word.key}
    if len(word.text) < 2 or any(map(str.isdigit, word.text)) or not forms.isdisjoint(vocabulary.cues.spelt):
        return False
    if is_small(word.text):
        return False
    return not any(known.knows(word.key) for known in (vocabulary.titles, vocabulary.needs, vocabulary.briefs))


def _is_asked_for(read: Sentence, start: int, end: int, vocabulary: Vocabulary) -> bool:
    """ "who is Jane Doe"."""
    before = joined(read.words[:start])
    return end == len(read.words) and vocabulary.cues.signals["who_is"].fullmatch(before) is not None


def _stands(intent: Intent, read: Sentence, start: int, end: int, vocabulary: Vocabulary) -> bool:
    """ "collateral for Nowhere", "who is blocking at Nowhere", "is Nowhere stuck"."""
    signals, place = vocabulary.cues.signals, start - 1
    if place > 0 and signals["definite_word"].fullmatch(read.words[place].text):
        place -= 1
    if place < 0:
        return False
    before = read.words[place].text
    subject = intent == "deal_info" and _may_be_a_subject(read, start, end, vocabulary)
    return bool(signals["name_place"].fullmatch(before) or (subject and signals["subject_place"].fullmatch(before)))


def _may_be_a_subject(read: Sentence, start: int, end: int, vocabulary: Vocabulary) -> bool:
    """Of what is said something more, or with a capital: "which deals are wobbling" ends in what is said of them."""
    several = vocabulary.cues.signals["deals_noun"].search(read.plain) is not None
    return not several and (end < len(read.words) or read.words[start].raw[:1].isupper())


def _is_status_of(read: Sentence, start: int, end: int, vocabulary: Vocabulary, selling: bool) -> bool:
    """ "status of Nowhere", "any news from Nowhere Real", and neither of a brief nor of what somebody writes about."""
    brief = vocabulary.cues.moves["said"]["brief"].search(read.plain)
    named = selling or read.words[start].raw[:1].isupper()
    standing = vocabulary.cues.signals["standing"].search(joined(read.words[:start]))
    if vocabulary.cues.signals["about"].fullmatch(read.words[start].text):
        return False  # "zum Thema Preise"
    last = all(word.raw[:1].isupper() for word in read.words[end:])
    return named and brief is None and last and standing is not None


def _asks_for_several(read: Sentence, vocabulary: Vocabulary) -> bool:
    """ "deals with hospitals" describes some and names none."""
    noun = vocabulary.cues.signals["deals_noun"]
    return any(word.text != word.key and noun.fullmatch(word.text) for word in read.words)
