"""What is said below a brief that has a number: asked about it, done with it, or said to a colleague."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from content_library.spelling import folded
from retrieval.languages import ASKED, language_of
from retrieval.reading.briefs.answers import INSISTS, NOT_ORDERED, answered, with_insisting
from retrieval.reading.briefs.later import later_in
from retrieval.reading.briefs.orders import changing, ordered, takes_back
from retrieval.reading.briefs.own_brief import with_own_brief
from retrieval.reading.briefs.people import Given, given
from retrieval.reading.briefs.sayings import asked_of_it, done_with_it
from retrieval.reading.briefs.shares import shares
from retrieval.reading.briefs.steps import as_published, is_asked, is_asked_for, put_off_to, says_something, step_said
from retrieval.reading.names.clauses import clauses
from retrieval.reading.names.mentions import sentence
from retrieval.reading.names.sentences import Sentence
from retrieval.reading.wants.moves import OF_BRIEFS, ON_BRIEFS
from retrieval.reading.words import brief_words
from retrieval.reading.words.brief_words import BriefWords, without_slips
from retrieval.reading.words.spelling import plain
from retrieval.understood import Intent, Question, Slots, Understood
from retrieval.vocabulary import Vocabulary

LONGEST = 16
"""Words: who asks about a brief, or has something done with it, is brief."""
TO_REVIEW = "to_review"
"""Which briefs wait for the asker's review, wherever that is asked."""
OF_PROPOSAL = "proposal"
"""What is asked of a brief that nobody kept yet."""
PARTS = ("brief_outline", "brief_reviewers", "brief_call")
"""Signals for a part of a brief that is asked for alone."""
_OF_KEPT = frozenset({"changed", "who_did", "compared", "state", "became", "writers", "is_done", "why_closed"})
"""What a brief has once it is kept."""
_MAY_ORDER: tuple[Intent, ...] = (*ON_BRIEFS, "deal_collateral", "brief_status", "asset_find", "out_of_scope")
"""What an order about a brief is taken for by its words alone."""
_OF_THE_LIBRARY: tuple[Intent, ...] = (
    "gap_list",
    "coverage_matrix",
    "metrics",
    "audit",
    "deal_info",
    "deal_collateral",
)
_OTHERS = ("persona", "phase", "need", "deal", "asset", "campaign", "claim", "person", "format", "language")
"""Who speaks of these speaks of something else than when the brief is written."""
_FIELDS = frozenset({"need", "language", "format", "depth", "length", "persona", "phase"})


Read = Callable[[Question, Understood | None], Understood]
"""What the rules make of a message behind a turn of the thread."""


@dataclass(frozen=True)
class BriefTalk:
    """`home` is the turn of a thread at which its brief was shown; None where the thread is about none."""

    question: Question
    home: Understood | None
    vocabulary: Vocabulary
    read: Read

    def after(self, before: Understood | None) -> Understood:
        """The message behind the last turn; what is said of briefs, behind the brief of the thread."""
        if any(each.to_review.fullmatch(each.bare(self._said.plain)) for each in brief_words.load()):
            language = language_of(self.question.text) or self.read(self.question, before).language
            return Understood(self.question, "brief_status", slots=Slots(of_brief=TO_REVIEW), language=language)
        answer = answered(self.question, self._said, before, brief_words.load(), self.vocabulary.cues)
        if answer is not None:
            return answer
        of_proposal = self._of_proposal(before)
        if of_proposal is not None:
            return of_proposal
        later = self._later(before)
        if later is not None:
            return later
        read = self.read(self._typed, before)
        if self.home is None and not _is_of_briefs(before) and not read.slots.brief and not _orders(read):
            return replace(self._with_writer(read), question=self.question)
        told = self._plainly(before) or self._its_outline(read, before)
        if told is None:
            told = self._step(before) or self._by_the_rules(read, before)
            told = self._with_all_orders(self._put_off(told, before), before)
            told = self._as_far_as_ordered(told, before)
            told = told if _asks_why(before) else self._of_the_library(told)
        told = self._otherwise(self._of_one(told), before)
        return replace(told, question=self.question, slots=with_insisting(told.slots, self._said, brief_words.load()))

    def _of_proposal(self, before: Understood | None) -> Understood | None:
        """What is asked of a proposal nobody kept, in so many words: its history, its writer, its outline."""
        said = self._said
        named = said.of("persona") or said.of("phase") or said.ids("brief")
        if not _is_proposal(before) or named or len(said.words) > LONGEST:
            return None
        signals, text = self.vocabulary.cues.signals, folded(self._typed.text)
        for each in self._words(before):
            asked = next((found for text in bare_of(each, said) if (found := asked_of_it(each, text, said))), None)
            of_kept = asked is not None and asked[1].of_brief in _OF_KEPT
            if self._declines(each):
                slots = Slots(of_brief=OF_PROPOSAL, status=("cancelled",))
                language = language_of(self._typed.text) or each.language
                return Understood(self.question, "brief_create", slots=slots, language=language)
            if of_kept or (asked is None and any(signals[part].search(text) for part in PARTS)):
                language = language_of(self._typed.text) or self._words(before)[0].language
                slots = Slots(of_brief=OF_PROPOSAL)
                return Understood(self.question, "brief_create", slots=slots, language=language)
        return None

    def _declines(self, words: BriefWords) -> bool:
        """ "drop it", "no" to what was proposed."""
        denying = self.vocabulary.cues.moves["said"]["denying"]
        texts = bare_of(words, self._said)
        return any(words.dropping.fullmatch(text) for text in texts) or denying.fullmatch(self._said.plain) is not None

    def _its_outline(self, read: Understood, before: Understood | None) -> Understood | None:
        """ "what is missing in the outline?": of the brief the thread is about, not of the library."""
        about, said = self._about(before), self._said
        signal = self.vocabulary.cues.signals["brief_outline"]
        text = folded(self._typed.text)
        of_it = len(about) == 1 and len(said.words) <= LONGEST and not said.names(_OTHERS)
        if not of_it or not signal.search(text):
            return None
        shown = self.vocabulary.cues.signals["opens"].match(text) or text.rstrip().endswith("?")
        nothing_ordered = read.intent in ON_BRIEFS and not says_something(read.slots) and shown
        if read.intent not in _OF_THE_LIBRARY and not nothing_ordered:
            return None
        return self._about_them("brief_status", Slots(), about, read.language)

    def _later(self, before: Understood | None) -> Understood | None:
        """ "leave it, we do it in April": due at the end of it, the brief the thread is about or the proposal."""
        said, about = self._said, self._said.ids("brief") or self._about(before)
        if not (len(about) == 1 or _is_proposal(before)) or len(said.words) > LONGEST or said.names(_OTHERS):
            return None
        day = later_in(self._typed.text, self.vocabulary)
        if day is None or any(self._states()) or self._keeps(before) or given(said, self.vocabulary):
            return None
        every = self._words(before)
        of_words = next((each.language for each in every if each.later.search(said.plain)), every[0].language)
        language = language_of(self._typed.text) or of_words
        if about:
            told = self._about_them("brief_update", Slots(due=day), about, language)
            return replace(told, question=self.question)
        return Understood(self.question, "brief_edit", slots=Slots(due=day), language=language)

    def _with_writer(self, read: Understood) -> Understood:
        """ "brief for the CFO, give it to Ben": who is to write what is proposed."""
        to = given(self._said, self.vocabulary) if read.intent == "brief_create" else None
        return replace(read, slots=read.slots.changed(user=to.user)) if to is not None and to.user else read

    def shares(self, before: Understood | None) -> tuple[Question, ...]:
        """A message for each brief, where it orders something of several."""

        def complete(text: str) -> bool:
            told = replace(self, question=replace(self.question, text=text)).after(before)
            return told.intent in ON_BRIEFS and says_something(told.slots) and told.slots.of_brief != NOT_ORDERED

        found = shares(self._said, self._open_here, self.vocabulary, complete)
        return tuple(replace(self.question, text=text) for text in found)

    @cached_property
    def _typed(self) -> Question:
        if self.home is None:
            return with_own_brief(self.question, self.vocabulary)
        return replace(self.question, text=without_slips(self.question.text, LONGEST))

    @cached_property
    def _said(self) -> Sentence:
        rights = self.vocabulary.rights_of(self.question)
        return sentence(self._typed.text, self.vocabulary, rights, self.question.role == "sales")

    def _of_one(self, told: Understood) -> Understood:
        """What is said after "accept both" is about one of them."""
        inherited = "brief" in told.slots.inherited and len(told.slots.brief) > 1
        if not inherited or self.home is None or self._several():
            return told
        return replace(told, slots=told.slots.changed(brief=self.home.slots.brief))

    def _by_the_rules(self, read: Understood, before: Understood | None) -> Understood:
        if read.intent in OF_BRIEFS and is_asked(self._said, brief_words.load(), self.vocabulary.cues):
            alone = self.read(self._typed, None)
            read = alone if alone.slots.deal and alone.intent not in OF_BRIEFS else read
        spoken_of_brief = before is not None and _is_of_briefs(before) and not before.slots.asset
        names_brief = read.slots.brief and "brief" not in read.slots.inherited
        if self.home is None or spoken_of_brief or names_brief:
            return read
        at_home = self.read(self._typed, self.home)
        return at_home if at_home.intent in ON_BRIEFS and at_home.slots.brief else read

    def _of_the_library(self, told: Understood) -> Understood:
        """What orders nothing of the brief, and by itself asks for something else, is that."""
        if told.intent not in OF_BRIEFS or says_something(told.slots) or self._said.ids("brief"):
            return told
        alone = self.read(self._typed, None)
        return alone if alone.intent in _OF_THE_LIBRARY else told

    def _as_far_as_ordered(self, told: Understood, before: Understood | None) -> Understood:
        """Without the orders that are negated, wondered about or supposed: what is left is read by itself."""
        text, cues = self._typed.text, self.vocabulary.cues
        why = _asks_why(before)
        of_one = told.slots.brief or self._about(before) or _is_proposal(before)
        kept = changing(text, cues) if told.intent in ON_BRIEFS and of_one else text
        if kept != text:
            return self._left(kept, told, before)
        if not (_orders(told) or (why and told.intent == "brief_update")):
            return told
        no_reason = why and (takes_back(text, cues) or text.rstrip().endswith("?"))
        left = "" if no_reason else ordered(text, cues, names=bool(told.slots.user) and not why)
        if left == text:
            return told
        return self._left(left, told, None if why else before)

    def _left(self, left: str, told: Understood, before: Understood | None) -> Understood:
        """What is left of the text, read by itself; nothing is ordered where nothing is."""
        if plain(left):
            again = replace(self, question=replace(self.question, text=left)).after(before)
            if _orders(again) or again.intent in ON_BRIEFS or left.rstrip().endswith("?"):
                return again
        about = self._said.ids("brief") or told.slots.brief or self._about(before)
        slots = Slots(brief=about, of_brief=NOT_ORDERED, inherited=() if self._said.ids("brief") else ("brief",))
        return Understood(self.question, "brief_update", slots=slots, language=told.language)

    def _otherwise(self, told: Understood, before: Understood | None) -> Understood:
        """ "make it funnier": an order nothing reads changes nothing, and its brief is not told instead."""
        about, slots = self._about(before), told.slots
        read_as = told.intent in ("brief_status", "claims") and slots.of_brief is None and not says_something(slots)
        if len(about) != 1 or not read_as or is_asked(self._said, brief_words.load(), self.vocabulary.cues):
            return told
        ordered = any(
            each.otherwise.fullmatch(text) for each in self._words(before) for text in bare_of(each, self._said)
        )
        return self._about_them("brief_edit", Slots(), about, told.language) if ordered else told

    # ------------------------------------------------------------------- in so many words

    def _plainly(self, before: Understood | None) -> Understood | None:
        said, question = self._said, self._typed
        about = said.ids("brief") or self._several() or self._about(before)
        if not about or len(said.words) > LONGEST or said.of("asset") or said.of("absent_asset"):
            return self._asset_it_became(about, before)
        for each in self._words(before):
            for text in bare_of(each, said):
                found = asked_of_it(each, text, said) or done_with_it(each, text, said, self.vocabulary.picture)
                if found is not None:
                    intent, slots = found
                    language = language_of(question.text) or self._language(each.language)
                    return self._about_them(intent, slots, about, language)
        return None

    def _step(self, before: Understood | None) -> Understood | None:
        about = self._said.ids("brief") or self._several() or self._about(before)
        step = step_said(self._said, brief_words.load(), self.vocabulary) if about else Slots()
        language = language_of(self._typed.text) or self._language("en")
        return self._about_them("brief_update", step, about, language) if step != Slots() else None

    def _about_them(self, intent: Intent, slots: Slots, about: tuple[str, ...], language: str) -> Understood:
        slots = slots.changed(brief=about, inherited=() if self._said.ids("brief") else ("brief",))
        return Understood(self._typed, intent, slots=slots, language=language)

    def _asset_it_became(self, about: tuple[str, ...], before: Understood | None) -> Understood | None:
        """The answer to which asset a brief became."""
        said = self._said
        named = said.of("asset") or said.of("absent_asset")
        if before is None or before.slots.awaits not in ("asset", INSISTS) or not named or len(said.words) > LONGEST:
            return None
        return self._about_them("brief_update", as_published(said), about, before.language)

    def _put_off(self, told: Understood, before: Understood | None) -> Understood:
        """ "a week more": of the brief that is spoken of, counted from the day it has."""
        about = self._said.ids("brief") or told.slots.brief or self._about(before)
        words, cues = brief_words.load(), self.vocabulary.cues
        wanted = not is_asked(self._said, words, cues) or is_asked_for(self._said, words)
        day = put_off_to(self._said, self.vocabulary, about) if wanted else None
        if day is None or len(self._said.words) > LONGEST:
            return told
        own = told if told.intent in ON_BRIEFS else self._about_them("brief_update", Slots(), about, told.language)
        return replace(own, slots=own.slots.changed(brief=about, due=day))

    # ------------------------------------------------------------------- several things in one sentence

    def _with_all_orders(self, told: Understood, before: Understood | None) -> Understood:
        """ "accept it and give it to Ben by 20 February": every state it is to have, and whose it is to be."""
        several, keeps = self._several(), self._keeps(before)
        if told.intent not in _MAY_ORDER and not several and not keeps:
            return told
        if self._typed.text.rstrip().endswith("?") and told.intent not in ON_BRIEFS:
            return told
        about = told.slots.brief or self._about(before)
        to = given(self._said, self.vocabulary)
        states = tuple(self._states()) if told.intent in ON_BRIEFS or to or several else ()
        if to is None and (told.intent == "brief_edit" or {"approved", "cancelled"} & set(states)):
            told = replace(told, slots=told.slots.changed(user=None))  # a name in passing
        if not (about or keeps) or not (to or states or keeps):
            return told
        return _with_orders(told, about, to, states, several, keeps)

    def _states(self) -> Iterator[str]:
        """In the order they are said, where no field of a brief is spoken of."""
        patterns = self.vocabulary.cues.moves["brief_status"]
        for clause in clauses(self._said, self.vocabulary.cues):
            if not _FIELDS & {mention.kind for mention in clause.mentions}:
                yield from [id for id, found in patterns.items() if found.search(clause.plain)][:1]

    def _keeps(self, before: Understood | None) -> bool:
        """Whether a part of the sentence has the proposal before it kept."""
        if before is None or before.slots.brief or before.intent not in ("brief_create", "brief_edit"):
            return False
        keeping = self.vocabulary.cues.moves["said"]["keeping"]
        return any(keeping.search(clause.plain) for clause in clauses(self._said, self.vocabulary.cues))

    def _several(self) -> tuple[str, ...]:
        """ "accept both": the open briefs of the thread."""
        both = any(each.several.search(self._said.plain) for each in brief_words.load())
        return self._open_here if both and len(self._open_here) > 1 else ()

    @cached_property
    def _open_here(self) -> tuple[str, ...]:
        open_ones = {brief.id for brief in self.vocabulary.picture.briefs if brief.active}
        return tuple(id for id in self.home.home if id in open_ones) if self.home is not None else ()

    def _about(self, before: Understood | None) -> tuple[str, ...]:
        if _is_proposal(before):
            return ()
        if before is not None and _is_of_briefs(before) and len(before.slots.brief) == 1:
            return before.slots.brief
        return self.home.slots.brief if self.home is not None else ()

    def _words(self, before: Understood | None) -> Sequence[BriefWords]:
        """Those of the thread's or the asker's language first: "status MP-1" is said in most."""
        last = before or self.home
        asker = self.question.locale[:2].lower()
        company = self.vocabulary.picture.company.default_language
        own = last.language if last is not None else asker if asker in ASKED else company
        return sorted(brief_words.load(), key=lambda each: each.language != own)

    def _language(self, of_words: str) -> str:
        return of_words if self.home is None or of_words != "en" else self.home.language


def bare_of(words: BriefWords, said: Sentence) -> tuple[str, ...]:
    """The sentence as it may be held against patterns of the whole of it."""
    return tuple(words.bare(text) for text in (said.masked, said.half_masked, said.plain))


def _is_of_briefs(turn: Understood | None) -> bool:
    return turn is not None and turn.intent in OF_BRIEFS


def _asks_why(turn: Understood | None) -> bool:
    return turn is not None and turn.slots.awaits == "reason"


def _is_proposal(turn: Understood | None) -> bool:
    """Whether it proposed what nobody kept yet."""
    return turn is not None and _is_of_briefs(turn) and bool(turn.cells) and not turn.slots.brief


def _orders(told: Understood) -> bool:
    """Whether it is to be kept, be at another point, or be somebody's to write or review."""
    slots = told.slots
    status = slots.status and "status" not in slots.inherited
    return told.intent in ON_BRIEFS and bool(status or slots.user or slots.keep or slots.reviewer)


def _with_orders(
    told: Understood,
    about: tuple[str, ...],
    given: Given | None,
    states: tuple[str, ...],
    several: tuple[str, ...],
    keeps: bool,
) -> Understood:
    slots, intent = told.slots, "brief_edit" if keeps else told.intent if told.intent in ON_BRIEFS else "brief_update"
    slots = slots.changed(status=tuple(dict.fromkeys(states)) or slots.status, keep=slots.keep or keeps or None)
    if given is not None:
        slots = slots.changed(user=given.user, unresolved=(given.typed,) if given.typed else ())
    if not keeps:
        slots = slots.changed(brief=several or about)
    return replace(told, intent=intent, slots=slots)
