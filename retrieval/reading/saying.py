"""Whether a question asks if something may be said, or still is true, of which the register or the style guide knows."""

from content_library.claims_meant import claims_meant, is_named
from content_library.forbidden_words import forbidden_words_in
from retrieval.reading.intents import Wanted
from retrieval.reading.quotations import quotations
from retrieval.reading.sentences import Sentence
from retrieval.vocabulary import Vocabulary

_OTHER_THINGS = ("asset", "deal", "contact", "brief", "absent_deal", "absent_asset")
_OF_EVIDENCE = ("persona", "phase", "note", "need")
"""With one of these a source is a note of research."""
_KEPT = (
    "malicious",
    "brief_review",
    "brief_create",
    "brief_edit",
    "brief_update",
    "compare",
    "claims",
    "deal_collateral",
)


def of_saying(wish: Wanted, read: Sentence, vocabulary: Vocabulary) -> Wanted:
    """Claims or style, where a claim or a forbidden word is asked about by its words, or leave is asked for words in
    quotation marks and for nothing else; else the wish as it is."""
    if wish.intent in _KEPT or any(read.of(kind) for kind in _OTHER_THINGS):
        return wish
    signals, picture = vocabulary.cues.signals, vocabulary.picture
    leave = signals["permission"].search(read.plain) is not None
    shown = leave and not wish.said and bool(quotations(read.text))
    may = shown or (leave and signals["saying"].search(read.plain) is not None)
    if may and forbidden_words_in(picture.style, read.text):
        return Wanted("style", sure=True, said=True)
    if shown:
        return Wanted("claims", sure=True, said=True)
    if signals["figure_with_source"].search(read.plain) and not any(read.of(kind) for kind in _OF_EVIDENCE):
        return Wanted("claims", sure=True, said=True)
    still = signals["still_true"].search(read.plain)
    meant = claims_meant(picture, vocabulary.other_words.beside(read.text)) if may or still else ()
    if meant and (may or signals["claim_noun"].search(read.plain) or is_named(meant, read.text)):
        return Wanted("claims", sure=True, said=True)
    return wish
