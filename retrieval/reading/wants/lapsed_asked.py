"""Whether claims that have lapsed are asked for: words in `retrieval/cues/*.lapsed.yaml`."""

from retrieval.reading.words.cue_files import patterns
from retrieval.reading.words.cues import load
from retrieval.reading.words.spelling import plain


def asks_for_lapsed(text: str) -> bool:
    """ "which claims have expired", not "has this one expired"."""
    said, asking = plain(text), load().signals["question_word"]
    return any(map(asking.fullmatch, said.split())) and patterns("lapsed")["lapsed"].search(said) is not None
