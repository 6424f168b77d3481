"""What the map tells of a reader, asked in words that elsewhere ask for content or for figures."""

from retrieval.reading.names.sentences import Sentence
from retrieval.reading.wants.intents import Wanted
from retrieval.reading.words.cues import Cues
from retrieval.understood import Intent, Slots

_INSTEAD: frozenset[Intent] = frozenset(
    {"asset_find", "metrics", "need_lookup", "coverage_matrix", "help", "out_of_scope", "out_of_data"}
)
"""Wants in whose words it may be asked."""
_FACTS = ("field_evidence", "field_depth")
"""Whether what is known of them holds, and how much of what they read."""


def of_reader(wish: Wanted, own: Slots, sentence: Sentence, cues: Cues) -> Wanted:
    """The wish, or what the map tells of the persona named where one of these facts is asked."""
    elsewhere = own.deal or own.asset or own.brief or own.campaign or own.need
    instead = wish.intent in (None, *_INSTEAD) or (wish.intent == "brief_review" and not wish.said)
    if not own.persona or elsewhere or not instead:
        return wish
    if not any(cues.signals[fact].search(sentence.plain) for fact in _FACTS):
        return wish
    return Wanted("persona_info", sure=True, said=True)
