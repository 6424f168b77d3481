"""Briefs that are not called by their whole id: "brief 14", "BR 14", "brief one", "the packaging brief"."""

import re

from retrieval.reading.names.phrases import around, is_definite
from retrieval.reading.names.sentences import Mention, Sentence
from retrieval.reading.words.cues import Cues
from retrieval.vocabulary import Vocabulary

_DIGITS = re.compile(r"\d+$")


def loosely_named(sentence: Sentence, vocabulary: Vocabulary) -> Mention | None:
    """The brief of that number, or the one whose title has every word beside the word for a brief."""
    if sentence.of("brief") or sentence.of("absent_brief"):
        return None
    found = (
        _numbered(place, sentence, vocabulary) or _titled(place, sentence, vocabulary)
        for place in range(len(sentence.words))
    )
    return next((mention for mention in found if mention is not None), None)


def _numbered(place: int, sentence: Sentence, vocabulary: Vocabulary) -> Mention | None:
    word, rest = sentence.words[place].text, sentence.words[place + 1 : place + 3]
    cues = vocabulary.cues
    noun = cues.signals["one_brief"].fullmatch(word) is not None
    letters = {shape[0] for shape in vocabulary.id_shapes["brief"]}
    if not (noun or word in letters) or not rest:
        return None
    skipped = int(noun and len(rest) > 1 and cues.signals["number_noun"].fullmatch(rest[0].text) is not None)
    spoken = rest[skipped].text
    number = int(spoken) if spoken.isdecimal() else _spelled(spoken, cues) if noun else None
    if number is None:
        return None
    ids = [brief.id for brief in vocabulary.picture.briefs if _number_of(brief.id) == number]
    ids = [id for id in ids if noun or id.lower().startswith(word)]
    end = place + 2 + skipped
    typed = sentence.typed(place, end)
    if len(ids) == 1:
        return Mention("brief", tuple(ids), place, end, typed)
    said = not ids and (end == len(sentence.words) or not noun)  # "brief 3 people" is a verb
    return Mention("absent_brief", (typed,), place, end, typed) if said else None


def _spelled(spoken: str, cues: Cues) -> int | None:
    """ "one" too, which is an article more often and therefore no number elsewhere."""
    return 1 if cues.signals["one"].fullmatch(spoken) else cues.numbers.get(spoken)


def _number_of(id: str) -> int | None:
    digits = _DIGITS.search(id)
    return int(digits.group()) if digits else None


def _titled(place: int, sentence: Sentence, vocabulary: Vocabulary) -> Mention | None:
    if not vocabulary.cues.signals["one_brief"].fullmatch(sentence.words[place].key):
        return None
    words = around(place, place + 1, sentence, vocabulary, lambda word: vocabulary.briefs.knows(word.key))
    places = [sentence.words.index(word) for word in words]
    start, end = min((place, *places)), max((place, *places)) + 1
    keys = [word.key for word in words]
    ids = vocabulary.briefs.named_by(keys, 1) if is_definite(start, sentence, vocabulary) else ()
    if len(ids) != 1 or not all(vocabulary.briefs.has_any(ids[0], (key,)) for key in keys):
        return None
    return Mention("brief", ids, start, end, sentence.typed(start, end))
