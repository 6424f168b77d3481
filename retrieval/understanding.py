"""From a sentence to what is wanted: rules over the company's own words, without a model."""

from dataclasses import replace
from datetime import date

from retrieval.languages import ASKED, language_of
from retrieval.ports import OpenEmbedder
from retrieval.reading import moves, pointing, slots, threads, titled
from retrieval.reading.at_hand import read_at_hand
from retrieval.reading.completion import completed
from retrieval.reading.intents import Wanted, wanted
from retrieval.reading.mentions import sentence
from retrieval.reading.nobody import names_of_nobody
from retrieval.reading.saying import of_saying
from retrieval.reading.sentences import Sentence
from retrieval.reading.tongues import asked_in
from retrieval.reading.unread import with_unread
from retrieval.reading.whole_titles import with_ids_for_titles
from retrieval.understood import Intent, Question, Reading, Slots, Understood
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
    text = with_ids_for_titles(question.text, vocabulary)
    language = _language(question, text, vocabulary, before)
    read = sentence(text, vocabulary, vocabulary.rights_of(question), question.role == "sales")
    read = titled.with_title(read, vocabulary)
    own = slots.named(read, question, vocabulary, today)
    wish = wanted(read, vocabulary.cues, question.role, language, open_embedder)
    wish = of_saying(moves.settled(wish, read, own, before, vocabulary.cues), read, vocabulary)
    wish = threads.without_a_brief(wish, own, read, before, vocabulary.cues)
    if before is not None and moves.edits(wish, before, own):
        edited = moves.changed_so_far(completed("brief_edit", own, read, question, vocabulary), before)
        return Understood(question, "brief_edit", wish.also, edited, language, _readings(read, edited, vocabulary))
    if before is not None and threads.asks_of_its_persona(read, own, vocabulary.cues, before):
        wish = Wanted("persona_info", sure=True, said=True)
        return _follow_up(question, read, own, wish, before, vocabulary, language, open_embedder)
    if before is not None and (asset := pointing.given(read, own, before, vocabulary.cues)):
        sent = vocabulary.cues.signals["sent_it"].fullmatch(read.plain)
        wish = Wanted("feedback" if sent else "asset_info", sure=True, said=True)
        own = own.changed(asset=asset)
        return _follow_up(question, read, own, wish, before, vocabulary, language, open_embedder)
    if before is not None and threads.goes_on(read, wish, vocabulary.cues, own, before):
        return _follow_up(question, read, own, wish, before, vocabulary, language, open_embedder)
    intent, own = _of_nobody(_intent(wish, None, read, own, vocabulary), own, read, vocabulary)
    filled = completed(intent, own, read, question, vocabulary)
    if intent in slots.WITH_LENSES:
        filled = slots.with_deal(filled, vocabulary)
    told = Understood(question, intent, wish.also, filled, language, _readings(read, filled, vocabulary))
    told = with_unread(told, own, read, vocabulary, bare=False)
    if intent == "need_lookup" and told.slots == Slots() and (left := slots.topic(read, vocabulary)):
        return replace(told, intent="asset_find", slots=Slots(topic=left))  # of no cell: the whole map answers nothing
    return told


def _language(question: Question, text: str, vocabulary: Vocabulary, before: Understood | None) -> str:
    """By small words, then by words only one language asks with, then as before, as the asker has it, as the company.

    `text` is the question without the words of a title it names, which count where there are no others.
    """
    own = question.locale[:2].lower()
    fallback = own if own in ASKED else vocabulary.picture.company.default_language
    unsure = before.language if before else fallback
    return language_of(text) or asked_in(text, vocabulary.cues) or language_of(question.text) or unsure


def _follow_up(
    question: Question,
    read: Sentence,
    own: Slots,
    wish: Wanted,
    before: Understood,
    vocabulary: Vocabulary,
    language: str,
    open_embedder: OpenEmbedder | None,
) -> Understood:
    """What the sentence names is laid over what the thread was about."""
    cues = vocabulary.cues
    own = threads.with_strange_deal(own, read, before, cues)
    pick = pointing.picked(read, before, cues)
    if pick is not None:
        own = own.changed(asset=pick.asset, persona=pick.persona, phase=pick.phase, count=None)
    told = pointing.pointed(read, before, cues)
    if told is read and wish.said and wish.intent in threads.NEAR_DEALS:
        told = pointing.about_its_deal(read, before)
    if told is not read and not (wish.said and wish.intent in moves.ON_BRIEFS):
        wish = wanted(told, cues, question.role, language, open_embedder)
    wish = threads.about_its_rival(threads.about_the_pack(wish, pick, before), own, before)
    intent = threads.carried(wish, before.intent, own, read, cues) or _intent(wish, before, read, own, vocabulary)
    intent, own = _of_nobody(intent, own, read, vocabulary)
    filled = completed(intent, own, read, question, vocabulary)
    if pointing.asks_for_more(read, cues):
        filled = filled.changed(count=pointing.MORE, topic=None)
    old = slots.without_lenses(before.slots, vocabulary)
    filled = _from_cells(threads.merged(filled, old, read, cues, intent == before.intent), before, intent)
    if intent in slots.WITH_LENSES:
        filled = slots.with_deal(filled, vocabulary)
    spoken = pointing.answer_language(read, cues) or language
    told_as = Understood(question, intent, wish.also, filled, spoken, _readings(read, filled, vocabulary))
    return with_unread(told_as, own, read, vocabulary, bare=not wish.said)


def _intent(wish: Wanted, before: Understood | None, read: Sentence, own: Slots, vocabulary: Vocabulary) -> Intent:
    if before is not None and not wish.sure and wish.intent not in ("explain_score", "brief_edit", "asset_info"):
        return before.intent
    if wish.intent is not None:
        return wish.intent
    if any(mention.left_out for mention in read.of("language")):
        return "asset_find"
    left = slots.topic(read, vocabulary)
    if left is None and own == Slots():
        return "help"
    known = left is not None and any(
        vocabulary.titles.knows(word) or vocabulary.needs.knows(word) for word in left.split()
    )
    return "asset_find" if known or own != Slots() else "out_of_scope"


def _of_nobody(intent: Intent, own: Slots, read: Sentence, vocabulary: Vocabulary) -> tuple[Intent, Slots]:
    """A name of nobody we may speak of is asked about like a deal nobody has, whatever else it could be."""
    names = names_of_nobody(intent, own, read, vocabulary)
    if not names:
        return intent, own
    return ("deal_collateral" if intent == "deal_collateral" else "deal_info"), own.changed(unresolved=names)


def _from_cells(filled: Slots, before: Understood, intent: Intent) -> Slots:
    """ "why is the CFO one on top": the cell of the last answer that fits the words."""
    if intent != "explain_score" or (filled.persona and filled.phase) or not before.cells:
        return filled
    for persona, phase in before.cells:
        if (not filled.persona or persona in filled.persona) and (not filled.phase or phase in filled.phase):
            return filled.changed(persona=(persona,), phase=(phase,), inherited=("persona", "phase"))
    return filled


def _readings(read: Sentence, filled: Slots, vocabulary: Vocabulary) -> tuple[Reading, ...]:
    known = vocabulary.picture.phase_of
    several = [Reading("several_phases", mention.text, tuple(mention.ids)) for mention in read.of("ambiguous")]
    phases = tuple(phase for phase in filled.phase if phase in known)
    meetings = [Reading("sales_meeting", mention.text, phases) for mention in read.of("meeting")]
    nowhere = [Reading("no_stage", mention.text) for mention in read.of("absent_stage") if not filled.phase]
    return tuple(dict.fromkeys((*several, *meetings, *nowhere)))
