"""Whether claims that have lapsed are asked for: words in `retrieval/cues/*.lapsed.yaml`."""

import re
from functools import cache

from retrieval.reading.cue_files import by_language
from retrieval.reading.cues import load
from retrieval.reading.spelling import plain


def asks_for_lapsed(text: str) -> bool:
    """ "which claims have expired", not "has this one expired"."""
    said, asking = plain(text), load().signals["question_word"]
    return any(map(asking.fullmatch, said.split())) and _lapsed().search(said) is not None


@cache
def _lapsed() -> re.Pattern[str]:
    said = "|".join(told["lapsed"] for told in by_language("lapsed").values())
    return re.compile(rf"\b(?:{said})(?!\w)")
