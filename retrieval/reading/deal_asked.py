"""Why a deal does not move: asked of the deal, never of the score of some content."""

from retrieval.reading.cues import Cues
from retrieval.reading.intents import Wanted
from retrieval.reading.sentences import Sentence
from retrieval.understood import Intent, Slots

_INSTEAD: frozenset[Intent] = frozenset(
    {"explain_score", "deal_collateral", "asset_find", "need_lookup", "gap_list", "journey_info", "persona_info"}
)
"""Wants in whose words it may be asked."""
_OF_SCORES = ("of_priority", "of_coverage", "of_status", "lacking")
"""Signals of a question about the map itself, or about what is missing in it."""


def of_deal(wish: Wanted, own: Slots, sentence: Sentence, cues: Cues) -> Wanted:
    """The wish, or how the deal stands where it is asked why a deal that is named stays where it is."""
    if not own.deal or own.asset or own.topic or wish.intent not in (None, *_INSTEAD):
        return wish
    if cues.signals["why_stands"].search(sentence.plain) is None:
        return wish
    if any(cues.signals[name].search(sentence.plain) for name in _OF_SCORES):
        return wish
    return Wanted("deal_info", sure=True, said=True)
