"""What is said below a brief that has a number: asked about it, done with it, or said to a colleague."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from content_library.spelling import folded
from retrieval.languages import ASKED, language_of
from retrieval.reading import brief_words
from retrieval.reading.brief_orders import ordered, takes_back, withholds
from retrieval.reading.brief_words import BriefWords
from retrieval.reading.clauses import clauses
from retrieval.reading.cues import Cues
from retrieval.reading.deadlines import due
from retrieval.reading.mentions import sentence
from retrieval.reading.moves import OF_BRIEFS, ON_BRIEFS
from retrieval.reading.sentences import Sentence
from retrieval.reading.spelling import plain, words
from retrieval.understood import Intent, Question, Slots, Understood
from retrieval.vocabulary import Vocabulary

LONGEST = 16
"""Words: who asks about a brief, or has something done with it, is brief."""
_CALLED = re.compile(r"\s*(?:(?:hi|hey|hallo|hola|bok|@)\s*)?(\w+)\s*[,:]", re.IGNORECASE)
_PART = re.compile(r"[,;.!?\n]")
NOT_ORDERED = "not_ordered"
"""What is said of a brief when an order is only negated or wondered about."""
_STATUSES = ("done", "published", "writing")
"""Orders that are a state by themselves."""
_MAY_ORDER: tuple[Intent, ...] = (*ON_BRIEFS, "deal_collateral", "brief_status", "asset_find", "out_of_scope")
"""What an order about a brief is taken for by its words alone."""
_FIELDS = frozenset({"need", "language", "format", "depth", "length", "persona", "phase"})

Read = Callable[[Question, Understood | None], Understood]
"""What the rules make of a message behind a turn of the thread."""


@dataclass(frozen=True)
class Given:
    """To whom a brief is given, by their id; `typed` where nobody is called so."""

    user: str | None = None
    typed: str = ""


@dataclass(frozen=True)
class BriefTalk:
    """`home` is the turn of a thread at which its brief was shown; None where the thread is about none."""

    question: Question
    home: Understood | None
    vocabulary: Vocabulary
    read: Read

    def after(self, before: Understood | None) -> Understood:
        """The message behind the last turn; what is said of briefs, behind the brief of the thread."""
        read = self.read(self._typed, before)
        if self.home is None and not _is_of_briefs(before) and not read.slots.brief and not _orders(read):
            return replace(read, question=self.question)
        told = self._plainly(before)
        if told is None:
            told = self._with_all_orders(self._by_the_rules(read, before), before)
            told = self._as_far_as_ordered(told, before)
        return replace(self._of_one(told), question=self.question)

    @cached_property
    def _typed(self) -> Question:
        return replace(self.question, text=without_slips(self.question.text)) if self.home else self.question

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
        if self.home is None or _is_of_briefs(before) or read.slots.brief:
            return read
        at_home = self.read(self._typed, self.home)
        return at_home if at_home.intent in ON_BRIEFS and at_home.slots.brief else read

    def _as_far_as_ordered(self, told: Understood, before: Understood | None) -> Understood:
        """Without the orders that are negated, wondered about or supposed: what is left is read by itself."""
        text, cues = self._typed.text, self.vocabulary.cues
        why = before is not None and before.slots.awaits == "reason"
        if not (_orders(told) or (why and told.intent == "brief_update")):
            return told
        no_reason = why and (takes_back(text, cues) or text.rstrip().endswith("?"))
        left = "" if no_reason else ordered(text, cues, names=bool(told.slots.user) and not why)
        if left == text:
            return told
        if plain(left):
            again = replace(self, question=replace(self.question, text=left)).after(None if why else before)
            if _orders(again) or left.rstrip().endswith("?"):
                return again
        about = self._said.ids("brief") or told.slots.brief or self._about(before)
        slots = Slots(brief=about, of_brief=NOT_ORDERED, inherited=() if self._said.ids("brief") else ("brief",))
        return Understood(self.question, "brief_update", slots=slots, language=told.language)

    # ------------------------------------------------------------------- in so many words

    def _plainly(self, before: Understood | None) -> Understood | None:
        said, question = self._said, self._typed
        about = said.ids("brief") or self._about(before)
        if not about or len(said.words) > LONGEST or said.of("asset"):
            return self._asset_it_became(about, before)
        for each in self._words(before):
            for text in (each.bare(text) for text in (said.masked, said.half_masked, said.plain)):
                found = self._asked(each, text) or self._ordered(each, text)
                if found is not None:
                    intent, slots = found
                    slots = slots.changed(brief=about, inherited=() if said.ids("brief") else ("brief",))
                    language = language_of(question.text) or self._language(each.language)
                    return Understood(question, intent, slots=slots, language=language)
        return None

    def _asked(self, each: BriefWords, text: str) -> tuple[Intent, Slots] | None:
        if self.question.text.rstrip().endswith("?") and each.ordered["done"].fullmatch(text):
            return "brief_status", Slots(of_brief="is_done")
        for name, pattern in each.asked.items():
            found = pattern.fullmatch(text)
            if found is not None:
                numbers = tuple(int(group) for group in found.groups() if group and group.isdigit())
                return "brief_status", Slots(of_brief=name, versions=numbers)
        return None

    def _ordered(self, each: BriefWords, text: str) -> tuple[Intent, Slots] | None:
        said = self._said
        if each.dated.fullmatch(text) and (day := self._due()) is not None:
            return "brief_update", Slots(due=day)
        if said.text.rstrip().endswith("?"):
            return None
        for name, pattern in each.ordered.items():
            if pattern.fullmatch(text):
                return "brief_update", _done(name, said)
        found = each.strange_reviewer.fullmatch(each.bare(said.plain))
        if found is None:
            return None
        return "brief_update", Slots(of_brief="reviewer", unresolved=tuple(filter(None, found.groupdict().values())))

    def _due(self) -> date | None:
        return due(folded(self._said.text), self.vocabulary.picture.today, self.vocabulary.cues.numbers)

    def _asset_it_became(self, about: tuple[str, ...], before: Understood | None) -> Understood | None:
        """The answer to which asset a brief became."""
        said = self._said
        if before is None or before.slots.awaits != "asset" or not said.ids("asset") or len(said.words) > LONGEST:
            return None
        slots = Slots(brief=about, asset=said.ids("asset"), status=("published",), inherited=("brief",))
        return Understood(self._typed, "brief_update", slots=slots, language=before.language)

    # ------------------------------------------------------------------- several things in one sentence

    def _with_all_orders(self, told: Understood, before: Understood | None) -> Understood:
        """ "accept it and give it to Ben by 20 February": every state it is to have, and whose it is to be."""
        several, keeps = self._several(), self._keeps(before)
        if told.intent not in _MAY_ORDER and not several and not keeps:
            return told
        if self._typed.text.rstrip().endswith("?") and told.intent not in ON_BRIEFS:
            return told
        about = told.slots.brief or self._about(before)
        given = self._given()
        states = tuple(self._states()) if told.intent in ON_BRIEFS or given or several else ()
        if given is None and (told.intent == "brief_edit" or {"approved", "cancelled"} & set(states)):
            told = replace(told, slots=told.slots.changed(user=None))  # a name in passing
        if not (about or keeps) or not (given or states or keeps):
            return told
        return _with_orders(told, about, given, states, several, keeps)

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

    def _given(self) -> Given | None:
        for each in brief_words.load():
            found = each.giving.search(self._said.without_briefs)
            name = next(filter(None, found.groupdict().values()), "") if found else ""
            if name:
                people = self._called(name, each)
                if len(people) == 1:
                    return Given(people[0])
                return None if name in self.vocabulary.cues.common else Given(typed=name)
        return None

    def _called(self, name: str, each: BriefWords) -> list[str]:
        """A first name in any case the language has: "Benu", "Priyi"."""
        found = []
        for person in self.vocabulary.picture.people:
            first = folded(person.name).split()[0]
            stems = {first, *([first[:-1]] if first[-1] in "aeo" else [])}
            cases = {first, *(stem + ending for stem in stems for ending in each.name_endings)}
            found += [person.id] if name in cases | {folded(person.name).split()[-1], person.id} else []
        return found

    def _several(self) -> tuple[str, ...]:
        """ "accept both": the open briefs of the thread."""
        open_ones = {brief.id for brief in self.vocabulary.picture.briefs if brief.active}
        home = tuple(id for id in self.home.home if id in open_ones) if self.home is not None else ()
        both = any(each.several.search(self._said.plain) for each in brief_words.load())
        return home if both and len(home) > 1 else ()

    def _about(self, before: Understood | None) -> tuple[str, ...]:
        if before is not None and _is_of_briefs(before) and before.cells and not before.slots.brief:
            return ()  # a proposal nobody kept yet
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


def without_slips(text: str) -> str:
    """ "due frday" means Friday, where a brief is spoken of."""
    if len(text.split()) > LONGEST:
        return text
    for word in reversed(words(text)):
        near = brief_words.weekdays().corrections(word.text)
        if len(near) == 1:
            text = text[: word.start] + near[0] + text[word.end :]
    return text


def is_aside(text: str, first_names: frozenset[str], cues: Cues, *, of_brief: bool) -> bool:
    """Whether it is said to a colleague: it calls one by name, in the thread of a brief negates or wonders about an order,
    or only says what somebody thinks. What begins with an order is none: "drop it, we have one"."""
    called = _CALLED.match(text)
    if called is not None and folded(called.group(1)) in first_names:
        return True
    if of_brief and withholds(text, cues):
        return True
    first, *_ = _PART.split(text)
    asides = [each.aside for each in brief_words.load()]
    if any(aside.search(plain(first)) for aside in asides):
        return True
    orders = any(pattern.search(plain(first)) for pattern in cues.moves["brief_status"].values())
    return not orders and any(aside.search(plain(text)) for aside in asides)


def _is_of_briefs(turn: Understood | None) -> bool:
    return turn is not None and turn.intent in OF_BRIEFS


def _orders(told: Understood) -> bool:
    """Whether it is to be kept, be at another point, or be somebody's to write or review."""
    slots = told.slots
    status = slots.status and "status" not in slots.inherited
    return told.intent in ON_BRIEFS and bool(status or slots.user or slots.keep or slots.reviewer)


def _done(name: str, said: Sentence) -> Slots:
    if name in _STATUSES:
        return Slots(status=(name,))
    return Slots(of_brief=name, reviewer=next(iter(said.ids("person")), None))


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
