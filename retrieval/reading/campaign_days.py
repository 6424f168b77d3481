"""By which day campaigns are picked or ordered: words in `retrieval/cues/*.campaigns.yaml`."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Literal

from retrieval.reading.cue_files import by_language
from retrieval.reading.months import month_within
from retrieval.reading.spelling import plain
from retrieval.reading.times import MONTH, in_english

Edge = Literal["ends", "starts"]
Place = Literal["first", "last"]


@dataclass(frozen=True)
class DaysAsked:
    """Whether the end or the beginning is meant, `within` which days it is to lie, and which one of all is asked for."""

    edge: Edge
    within: tuple[date, date] | None = None
    place: Place | None = None


def days_asked(text: str, today: date) -> DaysAsked | None:
    """None where neither a stretch of days nor one of all is asked for by its end or beginning."""
    said = plain(text)
    edge: Edge | None = next((each for each in _EDGES if _patterns()[each].search(said)), None)
    if edge is None:
        return None
    place: Place | None = next((each for each in _PLACES if _patterns()[each].search(said)), None)
    within = month_within(said, today) or month_within(_before(said), today)
    return DaysAsked(edge, within, None if within else place) if within or place else None


def speaks_of_an_end(text: str) -> bool:
    return _patterns()["ends"].search(plain(text)) is not None


_EDGES: tuple[Edge, ...] = ("starts", "ends")
_PLACES: tuple[Place, ...] = ("first", "last")


def _before(said: str) -> str:
    """ "over by may" is over before it."""
    return re.sub(rf"{_patterns()['by'].pattern}(?= (?:{MONTH})\b)", "before", in_english(said))


@cache
def _patterns() -> Mapping[str, re.Pattern[str]]:
    said = by_language("campaigns").values()
    names = (*_EDGES, *_PLACES, "by")
    return {name: re.compile(rf"\b(?:{'|'.join(each[name] for each in said)})(?!\w)") for name in names}
