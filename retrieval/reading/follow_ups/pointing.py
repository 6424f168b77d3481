"""Words that point at what a thread was about: "him", "it", "there", "the second one", "more"."""

from collections.abc import Mapping
from itertools import pairwise

from retrieval.reading.names.clauses import clauses
from retrieval.reading.names.sentences import SUBJECTS, Mention, Sentence
from retrieval.reading.wants.text_asked import text_asked
from retrieval.reading.words import given_words
from retrieval.reading.words.cues import Cues
from retrieval.reading.words.spelling import places
from retrieval.understood import Slots, Understood

MORE = 25
"""What "more" and "all" ask for: what a message can hold, and five times what is shown otherwise."""
_ABOUT: Mapping[str, tuple[str, ...]] = {
    "person": ("deal", "persona"),
    "place": ("deal", "phase"),
    "thing": ("asset", "brief", "need", "campaign"),
}
"""What a pointer of each kind may stand for, likeliest first."""
_NAMED = SUBJECTS | {"crm", "meeting", "format", "audience", "competitor"}
"""Kinds of mentions beside which a pointer stands for nothing of the turn before."""
_BEST_FIRST = ("asset_find", "asset_info")
"""Answers whose first asset is the one that was meant."""
_FIRST, _LAST = 1, -1
_GIVES = ("asset_find", "asset_info", "deal_collateral", "need_lookup", "compare")
"""Answers of which "it" and "them" are the assets they gave."""
OF_ITS_TEXT = ("about", "figures")
"""Facts that only the text of an asset tells."""
MOST_TOLD = 5
"""Assets of which one fact is told at once: as many as an answer gives."""
_COUNTED_CELLS = ("gap_list", "coverage_matrix", "explain_score")
"""Answers whose numbered lines are cells; elsewhere the numbers are those of the assets offered."""


def pointed(sentence: Sentence, before: Understood, cues: Cues) -> Sentence:
    """With the first pointer read as what the last turn was about."""
    if sentence.names(_NAMED):
        return sentence
    for kind, pattern in cues.pointers.items():
        found = pattern.search(sentence.plain)
        meant = next((slot for slot in _ABOUT[kind] if getattr(before.slots, slot)), None)
        if found is not None and meant is not None:
            start, end = places(found)
            if all(mention.end <= start or end <= mention.start for mention in sentence.mentions):
                return sentence.with_mention(Mention(meant, getattr(before.slots, meant), start, end, found.group()))
    return sentence


def about_its_deal(sentence: Sentence, before: Understood) -> Sentence:
    """With the deal of the thread behind the words, for what is said of it without a pointer: "who is missing"."""
    if before.intent not in ("deal_info", "deal_collateral") or sentence.names(_NAMED):
        return sentence
    last = len(sentence.words)
    return sentence.with_mention(Mention("deal", before.slots.deal, last, last, "")) if before.slots.deal else sentence


def given(sentence: Sentence, own: Slots, before: Understood, cues: Cues) -> tuple[str, ...]:
    """The asset "who made it", "what does it say about price" or "I sent it" is said of, behind an answer that gave one,
    or one as the best."""
    said = any(cues.signals[name].fullmatch(sentence.plain) for name in ("of_given", "sent_it"))
    said = said or text_asked(sentence, cues) is not None
    if own.asset or own.brief or sentence.ids("title") or not (said or _is_of_a_translation(sentence, cues)):
        return ()
    best = before.assets[:1] if before.intent in _BEST_FIRST or len(before.assets) == 1 else ()
    return before.slots.asset[:1] or best


def asked_of_given(sentence: Sentence, own: Slots, before: Understood, cues: Cues) -> tuple[tuple[str, ...], str]:
    """The assets of an answer and what is asked of them, "when do they expire", in any language; the one that is spoken
    of, else all that were given. ((), "") where no such thing is asked."""
    if own.asset or own.brief or sentence.ids("title") or before.intent not in _GIVES:
        return (), ""
    there = before.slots.asset if before.intent == "asset_info" else before.assets
    one = _counted(sentence, before, cues)
    there = one.asset if one is not None and one.asset else there
    fact = given_words.fact_in((sentence.plain, sentence.masked))
    return (there[:MOST_TOLD], fact) if there and fact else ((), "")


def counted(sentence: Sentence, before: Understood, cues: Cues) -> tuple[str, ...]:
    """ "I sent the first and the third", "the last two": the assets of those numbers in the last answer."""
    places: dict[int, None] = {}
    numbers = [cues.ordinals.get(word.text) for word in sentence.words]
    for earlier, number in pairwise((None, *numbers)):
        if number is not None and earlier is None:
            places[number] = None
        elif number is not None and number > 1 and earlier in (_FIRST, _LAST):  # "the first two"
            places.update(dict.fromkeys(range(2, number + 1) if earlier == _FIRST else range(-number, _LAST)))
    there = (_at(place, before) for place in places)
    return tuple(asset for each in there if each is not None for asset in each.asset)


def _counted(sentence: Sentence, before: Understood, cues: Cues) -> Slots | None:
    """ "is the first one up to date": the thing of that number, wherever in the sentence it is counted."""
    ordinal = next((word for word in sentence.words if word.text in cues.ordinals), None)
    return _at(cues.ordinals[ordinal.text], before) if ordinal is not None else None


def asked_of_named(sentence: Sentence, own: Slots) -> tuple[tuple[str, ...], str]:
    """What is asked of the text of the one asset a question names, "what is in A12"; ((), "") for nothing of the kind."""
    named = own.asset or sentence.ids("title")
    fact = given_words.fact_in((sentence.masked,)) if len(named) == 1 else ""
    return (named, fact) if fact in OF_ITS_TEXT else ((), "")


def _is_of_a_translation(sentence: Sentence, cues: Cues) -> bool:
    """ "German version?": the words name a language and a version in it, nothing else."""
    left = [word.text for word in sentence.unmentioned()]
    alone = all(mention.kind == "language" for mention in sentence.mentions) and bool(sentence.ids("language"))
    return alone and any(map(cues.signals["version"].fullmatch, left)) and set(left) <= cues.common | cues.empty


def picked(sentence: Sentence, before: Understood, cues: Cues) -> Slots | None:
    """What "the second one" is: the deal or the asset of that number in the last answer, or the cell. Also where only a
    part of the sentence ends with it: "a brief for the first one, Ben can write it". Whom to talk to first is none."""
    if cues.signals["people_first"].search(sentence.plain):
        return None
    parts = [match for each in clauses(sentence, cues) if (match := cues.pick.search(each.plain))]
    found = cues.pick.search(sentence.plain) or (parts[0] if len(parts) == 1 else None)
    if found is None:
        return None
    return _at(cues.ordinals.get(found["which"]) or int(found["which"]), before)


def asks_for_more(sentence: Sentence, cues: Cues) -> bool:
    return cues.follow_up["more"].fullmatch(sentence.plain) is not None


def answer_language(sentence: Sentence, cues: Cues) -> str | None:
    """ "in German please" is said of the answer too."""
    asked = cues.follow_up["in_language"].fullmatch(sentence.masked)
    return next(iter(sentence.ids("language")), None) if asked is not None else None


def _at(place: int, before: Understood) -> Slots | None:
    """What stands at that place of the last answer, from 1; from -1 at its end. None where nothing does."""
    place = place - 1 if place > 0 else place
    if len(before.people) > 1 >= len(before.deals):
        there = -len(before.people) <= place < len(before.people)
        return Slots(persona=(before.people[place],)) if there else None
    if before.deals:
        return Slots(deal=(before.deals[place],)) if -len(before.deals) <= place < len(before.deals) else None
    assets = () if before.intent in _COUNTED_CELLS else before.assets
    listed: tuple[object, ...] = assets or before.cells
    if not -len(listed) <= place < len(listed):
        return None
    if assets:
        return Slots(asset=(assets[place],))
    persona, phase = before.cells[place]
    return Slots(persona=(persona,), phase=(phase,))
