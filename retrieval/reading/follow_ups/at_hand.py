"""A question where people talk about one deal, such as its own channel: what asks of no other is asked of that one."""

from collections.abc import Callable
from dataclasses import replace

from retrieval.reading.wants.slots import with_deal
from retrieval.reading.words.spelling import plain, words
from retrieval.understood import Intent, Question, Slots, Understood
from retrieval.vocabulary import Vocabulary

OF_DEALS: tuple[Intent, ...] = ("deal_collateral", "deal_info")
OTHERWISE_MEANT = ("deal", "unresolved", "owner", "min_deal", "max_deal", "segment", "deal_stage", "count")
"""Slots that say which deals are asked for."""

Reading = Callable[[Understood | None], Understood]
"""What the words say after a turn of the thread, or after none."""


def read_at_hand(question: Question, before: Understood | None, read: Reading, vocabulary: Vocabulary) -> Understood:
    """`before` is the last turn of the thread. Nothing changes where `question.deal` is none this asker may hear of."""
    told, deal = read(before), question.deal
    if deal not in vocabulary.rights_of(question).known:
        return told
    of_deal = with_deal(Slots(deal=(deal,)), vocabulary)
    if vocabulary.cues.signals["what_next"].fullmatch(plain(question.text)):
        return replace(told, intent="deal_info", slots=of_deal, readings=(), also=())
    if any(getattr(told.slots, each) for each in OTHERWISE_MEANT):
        return told
    if told.intent in OF_DEALS:
        of_it = replace(told, slots=with_deal(told.slots.changed(deal=(deal,)), vocabulary))
        return told if _of_several(question.text, vocabulary) else of_it
    if told.intent == "asset_find" and told.slots == Slots():
        return replace(told, intent="deal_collateral", slots=of_deal)
    if before is not None:
        return told
    again = read(Understood(question, "deal_info", slots=Slots(deal=(deal,)), language=told.language))
    return again if again.intent in OF_DEALS and again.slots.deal == (deal,) else told


def _of_several(text: str, vocabulary: Vocabulary) -> bool:
    """ "which deals are stuck" asks for all of them, wherever it is asked."""
    noun = vocabulary.cues.signals["deals_noun"]
    return any(word.text != word.key and noun.fullmatch(word.text) for word in words(text))
