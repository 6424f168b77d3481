"""From a sentence to what is wanted: rules over the company's own words, without a model."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from itertools import takewhile

from retrieval.ports import OpenEmbedder
from retrieval.reading.follow_ups import alone, pointing, referents, threads
from retrieval.reading.follow_ups.at_hand import read_at_hand
from retrieval.reading.follow_ups.cells_meant import from_cells
from retrieval.reading.follow_ups.subscribed import of_subscription
from retrieval.reading.names.jobs import is_job
from retrieval.reading.names.nobody import names_of_nobody
from retrieval.reading.names.sentences import Mention, Sentence
from retrieval.reading.names.unread import with_unread
from retrieval.reading.wants import moves, slots
from retrieval.reading.wants.claim_asked import claim_asked
from retrieval.reading.wants.intents import Wanted, wanted
from retrieval.understood import Intent, Question, Slots, Understood
from retrieval.utterance import Utterance, hear, hear_as
from retrieval.vocabulary import Vocabulary


def understand(
    question: Question,
    vocabulary: Vocabulary,
    today: date,
    before: Understood | None = None,
    open_embedder: OpenEmbedder | None = None,
) -> Understood:
    """`before` is the last turn of the same thread; its `cells` tell what that answer was about, best first.

    With an embedder the sense of the sentence counts where words leave the want open.
    """

    def read_after(turn: Understood | None) -> Understood:
        return _read(question, vocabulary, today, turn, open_embedder)

    return read_at_hand(question, before, read_after, vocabulary)


def _read(
    question: Question,
    vocabulary: Vocabulary,
    today: date,
    before: Understood | None,
    open_embedder: OpenEmbedder | None,
) -> Understood:
    """As the first that has a reading for it makes of it; by itself where the turn before has no part in it."""
    heard = hear(question, vocabulary, today, before, open_embedder)
    if before is not None:
        for read_behind in _BEHIND_A_TURN:
            if (told := read_behind(heard, before)) is not None:
                return told
    return _of_claims(heard) or _by_itself(heard)


def _edits(heard: Utterance, before: Understood) -> Understood | None:
    """What changes the brief the thread proposed."""
    if not moves.edits(heard.wish, before, heard.own):
        return None
    return heard.told("brief_edit", moves.changed_so_far(heard.completed("brief_edit", heard.own), before))


def _of_subscription(heard: Utterance, before: Understood) -> Understood | None:
    found = of_subscription(heard.read, heard.own, before, heard.vocabulary.cues)
    if found is None:
        return None
    told = replace(heard.told("subscribe", found[0]), also=())
    return replace(told, facts=(found[1],) if found[1] else ())


def _of_claims(heard: Utterance, before: Understood | None = None) -> Understood | None:
    """Where a claim stands, who approved it: of one that is named, or behind an answer that told of some."""
    if heard.wish.said and heard.wish.intent in _NOT_OF_CLAIMS:
        return None
    asked = claim_asked(heard.read, heard.own, before, heard.vocabulary)
    if asked is None:
        return None
    return replace(heard.told("claims", Slots(asset=asked.asset)), facts=(asked.fact,), claims=asked.claims, also=())


_NOT_OF_CLAIMS: tuple[Intent, ...] = ("malicious", "brief_review", "brief_create", "feedback", "subscribe")


def _of_its_reader(heard: Utterance, before: Understood) -> Understood | None:
    """ "what does she need" is read as if the name of that reader stood there."""
    cues = heard.vocabulary.cues
    read = referents.of_its_reader(heard.read, before, heard.language, cues)
    if read is None:
        return None
    field = threads.asks_a_field(read, cues)
    turn = referents.recalled(before)
    again = hear_as(read, heard.question, heard.vocabulary, heard.today, turn, heard.open_embedder, heard.language)
    of_gates = again.wish.intent == "need_lookup" and before.intent == "deal_info" and bool(before.cells)
    if before.intent in threads.OF_DEALS and not (field or of_gates):
        sends = again.wish.intent in (None, "asset_find", "deal_collateral") and len(referents.readers_of(before)) == 1
        return _follow_up(again.wanting("deal_collateral"), before) if sends else None
    if again.wish.intent in threads.NOT_OF_A_READER:
        return None
    wish = again.wish
    if field and not wish.said:
        again = again.wanting("persona_info")
    elif wish.intent is not None and not threads.tells_little(read, cues):
        again = replace(again, wish=replace(wish, sure=True, said=True))
    return _follow_up(again, turn)


def _of_its_persona(heard: Utterance, before: Understood) -> Understood | None:
    asked = threads.asks_of_its_persona(heard.read, heard.own, heard.vocabulary.cues, before)
    return _follow_up(heard.wanting("persona_info"), before) if asked else None


def _of_what_was_given(heard: Utterance, before: Understood) -> Understood | None:
    cues = heard.vocabulary.cues
    if sent := _sent(heard, before):
        return _follow_up(replace(heard.wanting("feedback"), own=heard.own.changed(asset=sent)), before)
    asset, fact = pointing.given(heard.read, heard.own, before, cues), ""
    if not asset:
        asset, fact = pointing.asked_of_given(heard.read, heard.own, before, cues)
    if not asset:
        asset, fact = pointing.asked_of_named(heard.read, heard.own)
    if fact == "sendable":
        return _follow_up(
            _of_audience("external", heard, before), replace(before, slots=before.slots.changed(asset=()))
        )
    if not asset:
        return None
    intent: Intent = "feedback" if cues.signals["sent_it"].fullmatch(heard.read.plain) else "asset_info"
    told = _follow_up(replace(heard.wanting(intent), own=heard.own.changed(asset=asset)), before)
    if (
        fact and told.intent != intent
    ):  # "welche Zahlen nennt es": of the asset, whatever figures are asked for elsewhere
        told = replace(told, intent=intent, also=(), slots=told.slots.changed(topic=None))
    return replace(told, facts=(fact,) if fact else ())


def _sent(heard: Utterance, before: Understood) -> tuple[str, ...]:
    """Which of the last answer were sent, by their numbers there: what is ours alone has none."""
    if heard.own.asset or not moves.was_used(heard.read, heard.vocabulary.cues):
        return ()
    asset_of = heard.vocabulary.picture.asset_of
    numbered = tuple(each for each in before.assets if each in asset_of and asset_of[each].audience != "internal")
    return pointing.counted(heard.read, replace(before, assets=numbered), heard.vocabulary.cues)


def _of_audience(audience: str, heard: Utterance, before: Understood) -> Utterance:
    """As if the name of that audience stood there for the whole sentence."""
    read = heard.read.with_mention(Mention("audience", (audience,), 0, len(heard.read.words), heard.read.text))
    want: Intent = before.intent if before.intent in ("deal_collateral", "need_lookup") else "asset_find"
    return replace(heard, read=read, own=Slots(audience=audience)).wanting(want)


def _goes_on(heard: Utterance, before: Understood) -> Understood | None:
    cues = heard.vocabulary.cues
    on = threads.goes_on(heard.read, heard.wish, cues, heard.own, before) or _picks(heard, before)
    return _follow_up(heard, before) if on else None


def _picks(heard: Utterance, before: Understood) -> bool:
    """ "was braucht der zweite": one of the last answer, in a message that names nothing else one could count."""
    brief = len(heard.read.words) <= 2 * threads.SHORT
    named = heard.own.changed(language=(), audience=None, depth=None) != Slots()
    return brief and not named and pointing.picked(heard.read, before, heard.vocabulary.cues) is not None


_BEHIND_A_TURN = (_edits, _of_subscription, _of_claims, _of_its_reader, _of_its_persona, _of_what_was_given, _goes_on)
"""Readings that need the turn before, the most particular first: whether a sentence goes on at all is the widest."""


def _by_itself(heard: Utterance) -> Understood:
    read, vocabulary = heard.read, heard.vocabulary
    asset, fact = pointing.asked_of_named(read, heard.own)
    if fact:
        return replace(heard.told("asset_info", heard.own.changed(asset=asset)), facts=(fact,), also=())
    if _is_a_topic_alone(heard):
        heard = heard.wanting("deal_collateral" if heard.own.deal else "asset_find")
    intent, own = _of_nobody(_intent(heard.wish, None, read, heard.own, vocabulary), heard.own, heard)
    filled = _with_deal(intent, heard.completed(intent, own), vocabulary)
    told = with_unread(heard.told(intent, filled), own, read, vocabulary, bare=False)
    told = threads.with_facts(told, read, vocabulary.cues, None)
    looks_for = _LOOKING_FOR.get(intent)
    return _by_itself(heard.wanting("asset_find")) if looks_for and looks_for(heard, told.slots) else told


def _is_a_topic_alone(heard: Utterance) -> bool:
    """ "Preisliste bitte", "ich brauche die Preisliste": a word of business and no more than a wish for it, whatever
    the letters of it are like."""
    left = (slots.left_topic(heard.read, heard.vocabulary) or "").split()
    if heard.wish.said or not heard.vocabulary.other_words.told(" ".join(left)):
        return False
    wishing = heard.vocabulary.cues.signals["wishing"].fullmatch
    before = takewhile(lambda word: word not in left, (word.text for word in heard.read.words))
    return all(wishing(word) for word in before)


def _for_a_reader_alone(heard: Utterance, told: Slots) -> bool:
    """ "what do I send the CFO", "what can I send to Spain": of no deal and no stage. Or of somebody nobody mapped, on
    something."""
    at_a_deal = told.deal or told.deal_stage or told.phase or told.stage_raw or told.contact or told.unresolved
    return (bool(told.persona or told.market) and not at_a_deal) or (
        bool(told.unresolved) and _on_a_topic_alone(heard, told)
    )


def _on_a_topic_alone(heard: Utterance, told: Slots) -> bool:
    """Of no cell, or of a job nobody mapped: the needs of the whole map answer nothing."""
    of_nobody = told == Slots(unresolved=told.unresolved) and all(map(is_job, told.unresolved))
    return of_nobody and slots.topic(heard.read, heard.vocabulary) is not None


def _for_news(heard: Utterance, _: Slots) -> bool:
    """ "anything new on pricing": no figure is asked for."""
    asked = heard.vocabulary.cues.signals["news"].search(heard.read.plain)
    return asked is not None and slots.introduced_topic(heard.read, heard.vocabulary)


_LOOKING_FOR: Mapping[Intent, Callable[[Utterance, Slots], bool]] = {
    "deal_collateral": _for_a_reader_alone,
    "need_lookup": _on_a_topic_alone,
    "metrics": _for_news,
}
"""When what is wanted, with the slots it was told with, is to look for content after all."""


def _follow_up(heard: Utterance, before: Understood) -> Understood:
    """What the sentence names is laid over what the thread was about."""
    read, vocabulary, cues = heard.read, heard.vocabulary, heard.vocabulary.cues
    own = threads.with_strange_deal(heard.own, read, before, cues)
    if own.unresolved != heard.own.unresolved and before.intent not in threads.OF_DEALS:
        heard = heard.wanting("deal_info")
    own = alone.with_phase_beside(own, read, before, vocabulary)
    judges = heard.wish.intent == "feedback" and bool(own.asset)
    pick = None if judges else pointing.picked(read, before, cues)
    if pick is not None:
        own = own.changed(asset=pick.asset, persona=pick.persona, phase=pick.phase, deal=pick.deal, count=None)
    wish = threads.about_its_rival(threads.about_the_pack(_pointed(heard, before), pick, before), own, before)
    wish = threads.about_its_content(wish, own, read, before, cues)
    wish = threads.about_its_readers(wish, own, before)
    asked = threads.about_its_people(wish, own, read, before, cues)
    of_its_deal, wish = asked is not wish, asked
    wish = threads.for_one_of_its_people(wish, pick, before)
    heard = replace(heard, wish=wish, language=_answer_language(heard))
    intent = threads.carried(wish, before.intent, own, read, cues) or _intent(wish, before, read, own, vocabulary)
    intent, own = (intent, own) if of_its_deal else _of_nobody(intent, own, heard)
    told = replace(heard.told(intent, _laid_over(heard, own, intent, before)), leans=own == Slots() and not wish.said)
    told = threads.with_facts(told, read, cues, before)
    return with_unread(told, own, read, vocabulary, bare=not wish.said)


def _answer_language(heard: Utterance) -> str:
    """Where people from outside ask, "in Spanish" is said of the content, which is all they get."""
    outside = heard.question.role == "guest" or heard.question.place == "shared"
    asked = None if outside else pointing.answer_language(heard.read, heard.vocabulary.cues)
    return asked or heard.language


def _pointed(heard: Utterance, before: Understood) -> Wanted:
    """What is wanted of the thing a small word points at, where it points at one."""
    cues, wish = heard.vocabulary.cues, heard.wish
    told = pointing.pointed(heard.read, before, cues)
    if told is heard.read and wish.said and wish.intent in threads.NEAR_DEALS:
        told = pointing.about_its_deal(heard.read, before)
    if told is heard.read or (wish.said and wish.intent in moves.ON_BRIEFS):
        return wish
    return wanted(told, cues, heard.question.role, heard.language, heard.open_embedder)


def _laid_over(heard: Utterance, own: Slots, intent: Intent, before: Understood) -> Slots:
    read, vocabulary = heard.read, heard.vocabulary
    filled = heard.completed(intent, own)
    if pointing.asks_for_more(read, vocabulary.cues):
        filled = filled.changed(count=pointing.MORE, topic=None)
    if alone.let_go(read, vocabulary.cues):
        filled = filled.changed(topic=None)
    old = slots.without_lenses(before.slots, vocabulary)
    same = intent == before.intent and not (intent == "claims" and threads.asks_leave_anew(read, vocabulary.cues))
    merged = threads.merged(filled, old, read, vocabulary.cues, same)
    return _with_deal(intent, from_cells(merged, before, intent), vocabulary)


def _with_deal(intent: Intent, filled: Slots, vocabulary: Vocabulary) -> Slots:
    return slots.with_deal(filled, vocabulary) if intent in slots.WITH_LENSES else filled


_OF_ITSELF: tuple[Intent, ...] = ("explain_score", "brief_edit", "asset_info")
"""Wants that are taken for what they are in any thread, even where the words are not sure of them."""


def _intent(wish: Wanted, before: Understood | None, read: Sentence, own: Slots, vocabulary: Vocabulary) -> Intent:
    open_still = before is not None and before.intent not in threads.OVER
    if before is not None and open_still and not wish.sure and wish.intent not in _OF_ITSELF:
        return before.intent
    if before is not None and before.intent == "claims" and wish.intent == "explain_score" and not wish.said:
        return before.intent  # "the exact number" of a claim
    if wish.intent == "need_lookup" and any(mention.left_out for mention in read.of("format")):
        return "asset_find"  # "what is there for her, but no webinars" asks for content
    if wish.intent is not None:
        return wish.intent
    if any(mention.left_out for mention in read.of("language")):
        return "asset_find"
    left = slots.topic(read, vocabulary)
    if left is None and own == Slots():
        return "out_of_scope" if wish.like else "help"
    known = left is not None and (
        any(vocabulary.titles.knows(word) or vocabulary.needs.knows(word) for word in left.split())
        or bool(vocabulary.other_words.told(left))
    )
    return "asset_find" if known or own != Slots() else "out_of_scope"


def _of_nobody(intent: Intent, own: Slots, heard: Utterance) -> tuple[Intent, Slots]:
    """A name of nobody we may speak of is asked about like a deal nobody has, whatever else it could be."""
    names = names_of_nobody(intent, own, heard.read, heard.vocabulary, heard.question.role == "sales")
    if not names:
        return intent, own
    return ("deal_collateral" if intent == "deal_collateral" else "deal_info"), own.changed(unresolved=names)
