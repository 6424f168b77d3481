"""Whether a question is about what has to be signed first: whether something goes out without it, or needs it."""

from typing import Literal

from retrieval.reading.names.sentences import Sentence
from retrieval.reading.wants.intents import Wanted
from retrieval.reading.wants.text_asked import KEPT
from retrieval.reading.words.cues import Cues
from retrieval.reading.words.spelling import plain

NdaAsked = Literal["without", "needed"]


def nda_asked(text: str, cues: Cues) -> NdaAsked | None:
    said = plain(text)
    if cues.signals["without_nda"].search(said):
        return "without"
    return "needed" if cues.signals["needs_nda"].search(said) else None


def of_nda(wish: Wanted, sentence: Sentence, cues: Cues) -> Wanted:
    """What is known of the asset, where it is named; else the wish as it is."""
    named = any(len(each.ids) == 1 for kind in ("asset", "title") for each in sentence.of(kind))
    if wish.intent in KEPT or not named or nda_asked(sentence.text, cues) is None:
        return wish
    return Wanted("asset_info", sure=True, said=True)
