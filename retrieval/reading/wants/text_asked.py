"""What is asked of the text of one asset: what it says of something, whether it speaks of it, how many of it there are."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import dropwhile

from retrieval.languages import language_of, small_words
from retrieval.reading.names.sentences import Mention, Sentence
from retrieval.reading.wants.intents import Wanted
from retrieval.reading.words.cues import Cues
from retrieval.reading.words.spelling import Word
from retrieval.understood import Intent

_ASSET = "ASSET"
KEPT: tuple[Intent, ...] = (
    "malicious",
    "brief_review",
    "brief_create",
    "brief_edit",
    "brief_update",
    "compare",
    "feedback",
    "asset_update",
    "subscribe",
)
"""Wants with their own use for words like "says": "A12 still says 2024, fix it"."""
_ITS_OWN_FACTS = ("asks_age", "asks_served", "asks_uses", "asks_owner", "asks_versions", "asks_languages")
"""What is known of an asset without its text; what it may be made to say is no question of what it says."""


@dataclass(frozen=True)
class TextAsked:
    """`words` are what it is asked about, as typed; `counting`: how many of them."""

    words: str
    counting: bool


def of_text(wish: Wanted, sentence: Sentence, cues: Cues) -> Wanted:
    """What is known of the asset, where its text is asked about, be it in words that name nothing; else the wish as it
    is."""
    if wish.intent in KEPT or _asset(sentence, cues) is None:
        return wish
    return Wanted("asset_info", sure=True, said=True) if _asks(sentence, cues) else wish


def text_asked(sentence: Sentence, cues: Cues) -> TextAsked | None:
    """None unless something of a text is asked about; which asset's, `it` or the thread says where none is named."""
    if not _asks(sentence, cues):
        return None
    counting = cues.signals["how_many_of"].search(sentence.plain) is not None
    left = [*_left(sentence, _asset(sentence, cues), cues)] or [*_counted(sentence, cues)]
    return TextAsked(" ".join(word.raw for word in left), counting) if left else None


def _asks(sentence: Sentence, cues: Cues) -> bool:
    named, signals = _asset(sentence, cues), cues.signals
    told = _with_asset(sentence, named)
    asking = signals["asks_text"].search(told) if named else signals["asks_text_of_it"].search(told)
    return asking is not None and not sentence.of("need") and not asks_own_fact(sentence, cues)


def asks_own_fact(sentence: Sentence, cues: Cues) -> bool:
    """Whether it is a fact that stands in its record."""
    return any(cues.signals[name].search(sentence.plain) for name in (*_ITS_OWN_FACTS, "leave_to_say"))


def _asset(sentence: Sentence, cues: Cues) -> Mention | None:
    """The one asset named; of a title no more than stands before a word for what a text does: the
    "list" of a price list is its kind."""
    known = [each for kind in ("asset", "title") for each in sentence.of(kind) if len(each.ids) == 1]
    strange = [each for each in sentence.of("unknown") if any(map(str.isdigit, each.text))]
    named = known or [*sentence.of("absent_asset"), *strange]
    if len({each.ids for each in named}) != 1:
        return None
    said = cues.signals["text_does"].fullmatch
    first, behind = named[0].start, range(named[0].start + 1, named[0].end)
    kinds = {place for each in sentence.of("format") for place in range(each.start, each.end)}
    does = (place for place in behind if place not in kinds and said(sentence.words[place].text))
    end = next(does, named[0].end)
    return Mention(named[0].kind, named[0].ids, first, end, named[0].text)


def _with_asset(sentence: Sentence, named: Mention | None) -> str:
    if named is None:
        return sentence.plain
    words = [word.text for word in sentence.words]
    return " ".join([*words[: named.start], _ASSET, *words[named.end :]])


def _counted(sentence: Sentence, cues: Cues) -> Iterator[Word]:
    """The word behind "how many", though it says little elsewhere: "how many questions"."""
    how_many = cues.signals["how_many_of"].fullmatch
    behind = dropwhile(lambda word: not how_many(word.text), sentence.words)
    counted = next(dropwhile(lambda word: how_many(word.text), behind), None)
    if counted and counted.text not in small_words().get(language_of(sentence.text), frozenset()):
        yield counted


def _left(sentence: Sentence, named: Mention | None, cues: Cues) -> Iterator[Word]:
    """The words that neither name the asset nor ask."""
    asking: tuple[re.Pattern[str], ...] = (cues.signals["text_does"], cues.signals["how_many_of"])
    small = small_words().get(language_of(sentence.text), frozenset()) | cues.stop | cues.empty
    for place, word in enumerate(sentence.words):
        inside = named is not None and named.start <= place < named.end
        known = not small.isdisjoint((word.text, word.raw.lower())) or any(each.fullmatch(word.text) for each in asking)
        if not inside and not known and (len(word.text) > 1 or word.text.isdigit()):
            yield word
