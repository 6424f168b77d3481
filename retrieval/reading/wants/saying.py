"""Whether a question asks if something may be said, or still is true, of which the register or the style guide knows."""

from content_library.claims_meant import claims_meant, is_named
from content_library.customer_names import claims_naming, uncleared_in
from content_library.forbidden_words import forbidden_words_in
from content_library.shared_words import roots
from content_library.style_rules import style_rules
from retrieval.reading.names.sentences import Sentence
from retrieval.reading.wants.held_up import has_place, is_held_up
from retrieval.reading.wants.intents import Wanted
from retrieval.reading.wants.permission import asks_permission, asks_to_name, asks_to_tell
from retrieval.reading.words.quotations import quotations
from retrieval.vocabulary import Vocabulary

_OTHER_THINGS = ("asset", "deal", "contact", "brief", "absent_deal", "absent_asset")
"""Leave is mostly for one of these; where it is to say something, only a claim said by a figure or a name is meant."""
_OF_EVIDENCE = ("persona", "phase", "note", "need")
"""With one of these a source is a note of research."""
_KEPT = ("malicious", "brief_review", "brief_create", "brief_edit", "brief_update", "gap_list", "compare", "claims")
_OF_WRITING = roots("say write use word call")
"""What rules and questions about them are made of."""


def of_saying(wish: Wanted, read: Sentence, vocabulary: Vocabulary) -> Wanted:
    """Claims or style, where a claim or a forbidden word is asked about by its words, or leave is asked for words in
    quotation marks or to say what nothing else is said of; else the wish as it is."""
    signals, picture = vocabulary.cues.signals, vocabulary.picture
    if wish.intent != "malicious" and not read.of("asset") and is_held_up(read.text, vocabulary.cues):
        return Wanted("style" if forbidden_words_in(picture.style, read.text) else "claims", sure=True, said=True)
    if wish.intent not in _KEPT and not read.of("asset") and asks_to_tell(read.plain, vocabulary.cues):
        return Wanted("claims", sure=True, said=True)
    if wish.intent not in _KEPT and _names_somebody(read, vocabulary):
        return Wanted("claims", sure=True, said=True)
    leave = asks_permission(read.text, vocabulary.cues)
    to_say = signals["leave_to_say"].search(read.plain) is not None
    of_other_things = any(read.of(kind) for kind in _OTHER_THINGS)
    if wish.intent not in _KEPT and leave and not read.of("asset") and _is_placed(read, vocabulary):
        return Wanted("claims", sure=True, said=True)
    if wish.intent in _KEPT or (not to_say and (of_other_things or wish.intent == "deal_collateral")):
        return wish
    if not of_other_things and _asks_how_it_is_written(read, vocabulary):
        return Wanted("style", sure=True, said=True)
    open_wish = not wish.said and wish.intent != "style" and not of_other_things
    shown = open_wish and (to_say or (leave and bool(quotations(read.text))))
    may = shown or (leave and signals["saying"].search(read.plain) is not None)
    if may and forbidden_words_in(picture.style, read.text):
        return Wanted("style", sure=True, said=True)
    if shown or (leave and signals["says_that"].search(read.plain)):
        return Wanted("claims", sure=True, said=True)
    if signals["figure_with_source"].search(read.plain) and not any(read.of(kind) for kind in _OF_EVIDENCE):
        return Wanted("claims", sure=True, said=True)
    still = signals["still_true"].search(read.plain)
    meant = claims_meant(picture, vocabulary.other_words.beside(read.text)) if may or still else ()
    named = is_named(meant, read.text)
    if meant and (named if of_other_things else may or named or signals["claim_noun"].search(read.plain)):
        return Wanted("claims", sure=True, said=True)
    return wish


def _names_somebody(read: Sentence, vocabulary: Vocabulary) -> bool:
    """ "may we name Lurra": a customer, and no content."""
    if read.of("asset") or not asks_to_name(read.text, vocabulary.cues):
        return False
    picture = vocabulary.picture
    known = uncleared_in(picture, read.text) or claims_naming(picture, read.text)
    return bool(known) or any(read.of(kind) for kind in ("deal", "absent_deal"))


def _is_placed(read: Sentence, vocabulary: Vocabulary) -> bool:
    """ "can we put 24 % on the banner": a claim that is named, and where it is to stand."""
    if not has_place(read.plain):
        return False
    return is_named(claims_meant(vocabulary.picture, vocabulary.other_words.beside(read.text)), read.text)


def _asks_how_it_is_written(read: Sentence, vocabulary: Vocabulary) -> bool:
    """ "how do we talk about discounts": of something a rule of the style guide speaks of."""
    asked = vocabulary.cues.signals["how_written"].search(read.plain)
    if asked is None or any(read.of(kind) for kind in _OF_EVIDENCE):
        return False
    left = " ".join(word.text for word in read.unmentioned() if word.text not in asked[0].split())
    said = roots(vocabulary.other_words.beside(left)) - _OF_WRITING
    return any(roots(rule) & said for rule in style_rules(vocabulary.picture.style))
