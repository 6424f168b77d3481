"""The topic of a question looked for in the library: as it was typed, and in the words it is likely to mean."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import chain

from bot.answering.desk import Desk
from content_library.shared_words import stems
from retrieval.passages import Filters, Found, Hit, Query
from retrieval.reading.names.initials import in_full
from retrieval.reading.names.slips import spelt_right
from retrieval.vocabulary import Vocabulary

ENGLISH = "en"
"""In which words of business are kept: what is looked for as typed is looked for in it already."""


@dataclass(frozen=True)
class TopicFound:
    """`meant` is what the best was found by in the place of what was typed; "" where that found it, or nothing did."""

    found: Found
    meant: str = ""


def search_topic(desk: Desk, filters: Filters, limit: int, wanted: Filters | None = None) -> TopicFound:
    """Nothing when the question has no topic of its own. It is looked for in the words of the files too; where nothing
    has it, by what it is short for and without its slips of the pen."""
    topic = desk.understood.slots.topic
    if not topic:
        return TopicFound(Found(()))
    lift = wanted or Filters()
    typed = desk.search(Query(topic, filters, desk.understood.language_of_words, lift), limit)
    vocabulary = Vocabulary.of(desk.picture)
    told = vocabulary.other_words.told(topic)
    if told:
        query = Query(told, filters, desk.picture.company.default_language, lift)
        return _together(desk, typed, desk.search(query, limit), told, limit)
    if typed.hits:
        return TopicFound(typed)
    for meant in _otherwise(desk, topic, filters):
        again = desk.search(Query(meant, filters, desk.understood.language_of_words, lift), limit)
        if again.hits:
            return TopicFound(again, meant)
    return TopicFound(typed)


def _otherwise(desk: Desk, topic: str, filters: Filters) -> Iterator[str]:
    """What may be meant where nothing has the words: what they are short for in titles and needs, then their right spelling."""
    vocabulary = Vocabulary.of(desk.picture)
    among = (each for each in desk.picture.assets if filters.assets is None or each.id in filters.assets)
    told = chain((each.title for each in among), (need.text for need in desk.picture.needs))
    found = (
        in_full(topic, told, vocabulary.cues.common),
        spelt_right(topic, vocabulary, desk.understood.language_of_words),
    )
    yield from (each for each in dict.fromkeys(found) if each != topic)


def _together(desk: Desk, typed: Found, other: Found, told: str, limit: int) -> TopicFound:
    """The hits of both, each asset by its better one; first what is called so, as it was typed, in the asker's
    own language: that needs no translation."""
    if not other.hits:
        return TopicFound(typed)
    spoken, most = desk.understood.language_of_words, max(hit.score for hit in other.hits)
    asked, asset_of = stems(desk.understood.slots.topic or ""), desk.picture.asset_of
    titled = [hit for hit in typed.hits if asked <= stems(asset_of[hit.asset].title)]
    own = [hit for hit in titled if asset_of[hit.asset].language == spoken != ENGLISH]
    lifted = [replace(hit, score=hit.score + most) for hit in own]
    best: dict[str, Hit] = {}
    for hit in sorted((*lifted, *typed.hits, *other.hits), key=lambda hit: -hit.score):
        best.setdefault(hit.asset, hit)
    hits = tuple(best.values())[:limit]
    return TopicFound(Found(hits), "" if hits[0] in (*lifted, *typed.hits) else told)
