"""By which day campaigns are picked or ordered: words in `retrieval/cues/*.campaigns.yaml`."""

import re
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import Literal

from retrieval.reading.names.sentences import Sentence
from retrieval.reading.wants.intents import Wanted
from retrieval.reading.wants.shelf_asked import names_content
from retrieval.reading.words.cue_files import patterns
from retrieval.reading.words.months import month_within
from retrieval.reading.words.spelling import keys, plain
from retrieval.reading.words.times import MONTH, in_english
from retrieval.vocabulary import Vocabulary

Edge = Literal["ends", "starts"]
Place = Literal["first", "last"]


@dataclass(frozen=True)
class DaysAsked:
    """Whether the end or the beginning is meant, or the `other` as well, `within` which days it is to lie, and which one
    of all is asked for."""

    edge: Edge
    within: tuple[date, date] | None = None
    place: Place | None = None
    other: Edge | None = None


def days_asked(text: str, today: date, meant: tuple[date, date] | None = None) -> DaysAsked | None:
    """None where neither a stretch of days, `meant` or by the name of a month, nor one of all is asked for by its end or
    beginning."""
    said = plain(text)
    edges = [each for each in _EDGES if patterns("campaigns")[each].search(said)]
    if not edges:
        return None
    place = place_asked(said)
    within = month_meant(said, today) or meant
    other = edges[1] if within and len(edges) > 1 else None
    return DaysAsked(edges[0], within, None if within else place, other) if within or place else None


def place_asked(said: str) -> Place | None:
    """Which one of all by its day: "next", "the last"."""
    return next((each for each in _PLACES if patterns("campaigns")[each].search(said)), None)


def asks_for_planned(text: str) -> bool:
    """Whether those are asked for that have not begun."""
    return patterns("campaigns")["planned"].search(plain(text)) is not None


def of_campaigns(wish: Wanted, sentence: Sentence, vocabulary: Vocabulary) -> Wanted:
    """ "what campaigns run out in March", "who owns the benchmark campaign": asked of campaigns, never of content."""
    noun = vocabulary.cues.signals["campaigns"]
    if wish.intent not in ("audit", "asset_info") or not noun.search(sentence.plain) or names_content(sentence.plain):
        return wish
    before = {one.key for one, other in pairwise(sentence.words) if noun.fullmatch(other.text)}
    names = {key for campaign in vocabulary.picture.campaigns for key in keys(campaign.name)}
    if wish.intent == "audit" or before & names:
        return Wanted("campaign_info", sure=True, said=True)
    return wish


def month_meant(said: str, today: date) -> tuple[date, date] | None:
    """As `month_within`; "by May" is before it."""
    return month_within(said, today) or month_within(_before(said), today)


def speaks_of_an_end(text: str) -> bool:
    return patterns("campaigns")["ends"].search(plain(text)) is not None


_EDGES: tuple[Edge, ...] = ("starts", "ends")
_PLACES: tuple[Place, ...] = ("first", "last")


def _before(said: str) -> str:
    """ "over by may" is over before it."""
    return re.sub(rf"{patterns('campaigns')['by'].pattern}(?= (?:{MONTH})\b)", "before", in_english(said))
