"""Whether claims that have lapsed are asked for: words in `retrieval/cues/*.lapsed.yaml`."""

from retrieval.reading.cue_files import patterns
from retrieval.reading.cues import load
from retrieval.reading.spelling import plain


def asks_for_lapsed(text: str) -> bool:
    """ "which claims have expired", not "has this one expired"."""
    said, asking = plain(text), load().signals["question_word"]
    return any(map(asking.fullmatch, said.split())) and patterns("lapsed")["lapsed"].search(said) is not None
