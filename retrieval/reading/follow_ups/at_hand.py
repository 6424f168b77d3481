"""A question where people talk about one deal, such as its own channel: what asks of no other is asked of that one."""

from collections.abc import Callable
from dataclasses import replace

from retrieval.reading.wants.slots import with_deal
from retrieval.reading.words.spelling import words
from retrieval.understood import Intent, Question, Slots, Understood
from retrieval.vocabulary import Vocabulary

OF_DEALS: tuple[Intent, ...] = ("deal_collateral", "deal_info")
OTHERWISE_MEANT = ("deal", "unresolved", "owner", "min_deal", "max_deal", "segment", "deal_stage", "count")
"""Slots that say which deals are asked for."""

Reading = Callable[[Understood | None], Understood]
"""What the words say after a turn of the thread, or after none."""


def read_at_hand(question: Question, before: Understood | None, read: Reading, vocabulary: Vocabulary) -> Understood:
    """`before` is the last turn of the thread. Nothing changes where `question.deal` is none this asker may hear of."""
    plain = read(before)
    deal, slots = question.deal, plain.slots
    if deal not in vocabulary.rights_of(question).known or any(getattr(slots, each) for each in OTHERWISE_MEANT):
        return plain
    if plain.intent in OF_DEALS:
        of_it = replace(plain, slots=with_deal(slots.changed(deal=(deal,)), vocabulary))
        return plain if _of_several(question.text, vocabulary) else of_it
    if plain.intent == "asset_find" and slots == Slots():
        return replace(plain, intent="deal_collateral", slots=with_deal(Slots(deal=(deal,)), vocabulary))
    if before is not None:
        return plain
    told = read(Understood(question, "deal_info", slots=Slots(deal=(deal,)), language=plain.language))
    return told if told.intent in OF_DEALS and told.slots.deal == (deal,) else plain


def _of_several(text: str, vocabulary: Vocabulary) -> bool:
    """ "which deals are stuck" asks for all of them, wherever it is asked."""
    noun = vocabulary.cues.signals["deals_noun"]
    return any(word.text != word.key and noun.fullmatch(word.text) for word in words(text))
