"""Why a deal does not move, what it waits for and when: asked of the deal, never of content or of its score."""

from retrieval.reading.names.sentences import Sentence
from retrieval.reading.wants.asked_line import asks_a_day, says
from retrieval.reading.wants.intents import Wanted
from retrieval.reading.wants.of_mine import speaks_of_mine
from retrieval.reading.wants.shelf_asked import names_content
from retrieval.reading.words.cues import Cues
from retrieval.understood import Intent, Slots

_INSTEAD: frozenset[Intent] = frozenset(
    {
        "explain_score", "deal_collateral", "asset_find", "need_lookup", "gap_list", "journey_info", "persona_info",
        "evidence", "help",
    }
)  # fmt: skip
"""Wants in whose words it may be asked."""
_UNREAD: frozenset[Intent] = frozenset({"out_of_scope", "out_of_data", "help", "metrics", "gap_list", "need_lookup"})
"""What "the smallest deal I have" is read as for want of anything better, and by its words of rank."""
_READ_AS_SENT: frozenset[Intent | None] = frozenset({"feedback", "deal_collateral", None})
"""What "what did I send them" is read as: a note of it, or a wish to send."""
_OF_SCORES = ("of_priority", "of_coverage", "of_status", "lacking")
"""Signals of a question about the map itself, or about what is missing in it."""
_OF_THE_DEAL = Wanted("deal_info", sure=True, said=True)


def of_deal(wish: Wanted, own: Slots, sentence: Sentence, cues: Cues) -> Wanted:
    """The wish, or how the deal stands where it is asked why a deal that is named stays where it is, what it waits for,
    for a day of it, or what was sent to it; which deals lack a yes, and which of the asker's are worth so much, most or least."""
    said = sentence.plain
    if _is_of_money(own, sentence, cues) or (says("deals_there", said) and not _names_a_thing(own)):
        return _OF_THE_DEAL
    if wish.intent in (None, *_UNREAD) and not names_content(said) and not _names_a_thing(own) and _asks_by_worth(said):
        return _OF_THE_DEAL
    if says("send_what", said) and own.changed(user=None) == Slots():
        return Wanted("deal_collateral", sure=True)
    if wish.intent in _READ_AS_SENT and not (own.asset or own.deal_stage) and says("sent_asked", said):
        return _OF_THE_DEAL
    if own.asset or own.topic or wish.intent not in (None, *_INSTEAD):
        return wish
    if not own.deal:
        return _OF_THE_DEAL if _asks_which_lack_somebody(own, said, cues) else wish
    if says("waits", said) or (asks_a_day(said) and not _names_a_thing(own)):
        return _OF_THE_DEAL
    of_scores = any(cues.signals[name].search(said) for name in _OF_SCORES)
    return _OF_THE_DEAL if cues.signals["why_stands"].search(said) and not of_scores else wish


def _asks_by_worth(said: str) -> bool:
    return says("deals_biggest", said) or says("deals_smallest", said)


def _is_of_money(own: Slots, sentence: Sentence, cues: Cues) -> bool:
    """ "which of mine are over 50k": whose, and how much, of no piece of content."""
    amount = own.min_deal is not None or own.max_deal is not None
    return amount and speaks_of_mine(sentence, cues) and not names_content(sentence.plain) and not _names_a_thing(own)


def _names_a_thing(own: Slots) -> bool:
    """Content or work on it, which has days of its own."""
    return bool(own.format or own.brief or own.campaign or own.need)


def _asks_which_lack_somebody(own: Slots, said: str, cues: Cues) -> bool:
    """ "which of my deals lack an approval, the CFO": of people, not of content for them."""
    if not cues.signals["deals_noun"].search(said) or names_content(said) or _names_a_thing(own):
        return False
    return says("lacks", said) and (bool(own.persona) or says("approval", said))
