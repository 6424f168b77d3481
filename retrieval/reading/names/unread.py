"""Words that say for whom, or what else is meant, and by which nothing here is called: told, never passed over."""

from dataclasses import replace
from functools import cache

from content_library.spelling import folded
from retrieval.languages import ASKED, small_words
from retrieval.reading.names.sentences import Sentence
from retrieval.reading.words.cues import Cues
from retrieval.reading.words.spelling import Word
from retrieval.understood import Intent, Reading, Slots, Understood
from retrieval.vocabulary import Vocabulary

ASKING_WHO: tuple[Intent, ...] = ("persona_info", "journey_info")
_OF_THE_MAP: frozenset[Intent] = frozenset({"coverage_matrix", "gap_list", "campaign_info", *ASKING_WHO})
"""Wants that no word of a text narrows: only a name of the map does."""
_BY_WORDS: frozenset[Intent] = frozenset({"need_lookup", "brief_create"})
"""Wants that a word of a title or a need may tell more of."""
_TOLD = ("persona", "participation", "buying_role", "deal", "contact", "asset", "brief", "need", "unresolved")
"""Slots that say for whom."""
_ASIDE = ("opening", "pointing", "filtering", "adding", "reshaping", "more", "why")


def with_unread(read_as: Understood, named: Slots, read: Sentence, vocabulary: Vocabulary, *, bare: bool) -> Understood:
    """`named` are the slots the words fill by themselves; `bare`: they lean on a thread and want nothing in so many
    words, so that a word not read is all they say."""
    if any(getattr(named, slot) for slot in _TOLD) or read_as.slots.unresolved:
        return read_as
    said = _said(read_as, named, read, vocabulary, bare)
    if not said:
        return read_as
    readings = (*read_as.readings, *(Reading("unread", word) for word in said))
    return replace(read_as, slots=read_as.slots.changed(unresolved=said), readings=readings)


def _said(read_as: Understood, named: Slots, read: Sentence, vocabulary: Vocabulary, bare: bool) -> tuple[str, ...]:
    if read_as.intent not in _OF_THE_MAP | _BY_WORDS:
        return ()
    strange = read.stretches(lambda word: not is_known(word, vocabulary.cues))
    runs = [run for run in strange if not _names_a_thing(read, run[1], vocabulary)]
    known = read_as.intent in _BY_WORDS and not bare
    runs = [run for run in runs if not (known and _is_of_a_text(read, *run, vocabulary))]
    found = [run for run in runs if _is_reader(read, run[0], read_as.intent, vocabulary)]
    if not found and bare and named == Slots():
        found = [run for run in runs if _is_led_to(read, run[0], vocabulary)]
    return tuple(dict.fromkeys(read.typed(start, end).lower() for start, end in found))


def is_known(word: Word, cues: Cues) -> bool:
    """Whether it stands in a list of ours, or says nothing by itself."""
    if len(word.text) < 2 or any(map(str.isdigit, word.text)):
        return True
    if (
        not {word.text, word.key}.isdisjoint(cues.spelt)
        or word.text in cues.chatter | cues.filler | cues.empty
        or is_small(word.text)
    ):
        return True
    return any(cues.follow_up[name].fullmatch(word.text) for name in _ASIDE)


def is_small(word: str) -> bool:
    """Whether a folded word is one of those every sentence of its language is made of."""
    return word in _small_words()


@cache
def _small_words() -> frozenset[str]:
    return frozenset(word for language in ASKED for each in small_words()[language] for word in folded(each).split())


def _is_of_a_text(read: Sentence, start: int, end: int, vocabulary: Vocabulary) -> bool:
    indices = (vocabulary.titles, vocabulary.needs, vocabulary.briefs)
    return any(each.knows(word.key) for word in read.words[start:end] for each in indices)


def _names_a_thing(read: Sentence, end: int, vocabulary: Vocabulary) -> bool:
    """ "the foreman guide", "foreman content": said of what follows."""
    kind = any(each.kind in ("format", "persona", "phase") and each.start == end for each in read.mentions)
    thing = end < len(read.words) and vocabulary.cues.signals["thing"].fullmatch(read.words[end].text) is not None
    touching = end < len(read.words) and read.words[end].start - read.words[end - 1].end <= 1
    return (kind or thing) and touching


def _is_reader(read: Sentence, start: int, intent: Intent, vocabulary: Vocabulary) -> bool:
    """Behind "for the", or "who is the"."""
    signals = vocabulary.cues.signals
    before = [word.text for word in read.words[:start]]
    while before and signals["determiner"].fullmatch(before[-1]):
        before.pop()
    if intent in ASKING_WHO and signals["who_is"].fullmatch(" ".join(before)):
        return True
    return bool(before) and signals["reader_place"].fullmatch(before[-1]) is not None


def _is_led_to(read: Sentence, start: int, vocabulary: Vocabulary) -> bool:
    """ "and the abbot?", "in the cloister?": behind an article or a preposition; "cool" is said in passing."""
    signals, before = vocabulary.cues.signals, read.words[start - 1].text if start else ""
    leading = ("determiner", "reader_place", "name_place", "before_stage", "noun_link")
    return any(signals[name].fullmatch(before) for name in leading)
