"""A message below a brief: what it says, which brief it is about, and in whose words it is read."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from retrieval.languages import ASKED, language_of
from retrieval.reading.briefs.listed_brief import chosen, listed_in
from retrieval.reading.briefs.own_brief import with_own_brief
from retrieval.reading.names.mentions import sentence
from retrieval.reading.names.sentences import Sentence
from retrieval.reading.wants.moves import OF_BRIEFS
from retrieval.reading.words import brief_words
from retrieval.reading.words.brief_words import BriefWords, without_slips
from retrieval.understood import Intent, Question, Slots, Understood
from retrieval.vocabulary import Vocabulary

LONGEST = 16
"""Words: who asks about a brief, or has something done with it, is brief."""


@dataclass(frozen=True)
class BriefTurn:
    """`home` is the turn of the thread at which its brief was shown, None where the thread is about none; `before` is the
    last turn."""

    question: Question
    home: Understood | None
    before: Understood | None
    vocabulary: Vocabulary

    @cached_property
    def typed(self) -> Question:
        question = chosen(self.question, self.before, self.vocabulary.cues)
        if self.home is None:
            return with_own_brief(question, self.vocabulary)
        return replace(question, text=without_slips(question.text, LONGEST))

    @cached_property
    def said(self) -> Sentence:
        rights = self.vocabulary.rights_of(self.question)
        return sentence(self.typed.text, self.vocabulary, rights, self.question.role == "sales")

    @property
    def is_short(self) -> bool:
        return len(self.said.words) <= LONGEST

    @property
    def asks(self) -> bool:
        return self.typed.text.rstrip().endswith("?")

    @property
    def proposed(self) -> bool:
        """Whether the last turn proposed what nobody kept yet."""
        before = self.before
        proposes = before is not None and is_of_briefs(before) and before.intent != "brief_status"
        return before is not None and proposes and bool(before.cells) and not before.slots.brief

    @property
    def asked_why(self) -> bool:
        return self.before is not None and self.before.slots.awaits == "reason"

    @cached_property
    def about(self) -> tuple[str, ...]:
        """The brief of the last turn, else that of the thread; none behind a proposal."""
        before = self.before
        if self.proposed:
            return ()
        if before is not None and is_of_briefs(before) and len(before.slots.brief) == 1:
            return before.slots.brief
        return self.home.slots.brief if self.home is not None else ()

    @cached_property
    def named_or_about(self) -> tuple[str, ...]:
        return self.said.ids("brief") or self.several or self.about

    @cached_property
    def several(self) -> tuple[str, ...]:
        """ "accept both": the open briefs of the thread, or of the list just told."""
        both = any(each.several.search(self.said.plain) for each in brief_words.load())
        return self.open_here if both and len(self.open_here) > 1 else ()

    @cached_property
    def open_here(self) -> tuple[str, ...]:
        open_ones = {brief.id for brief in self.vocabulary.picture.briefs if brief.active}
        there = listed_in(self.before) or (self.home.home if self.home is not None else ())
        return tuple(id for id in there if id in open_ones)

    @cached_property
    def words(self) -> Sequence[BriefWords]:
        """Those of the thread's or the asker's language first: "status MP-1" is said in most."""
        last = self.before or self.home
        asker = self.question.locale[:2].lower()
        company = self.vocabulary.picture.company.default_language
        own = last.language if last is not None else asker if asker in ASKED else company
        return sorted(brief_words.load(), key=lambda each: each.language != own)

    def bare(self, words: BriefWords) -> tuple[str, ...]:
        """The sentence as it may be held against patterns of the whole of it."""
        return tuple(words.bare(text) for text in (self.said.masked, self.said.half_masked, self.said.plain))

    def language(self, of_words: str) -> str:
        """What it is written in, where that can be told; else that of the words found in it, but for English ones said in
        a thread of another language."""
        of_thread = of_words if self.home is None or of_words != "en" else self.home.language
        return language_of(self.typed.text) or of_thread

    def about_them(self, intent: Intent, slots: Slots, about: tuple[str, ...], language: str) -> Understood:
        slots = slots.changed(brief=about, inherited=() if self.said.ids("brief") else ("brief",))
        return Understood(self.question, intent, slots=slots, language=language)


def is_of_briefs(turn: Understood | None) -> bool:
    return turn is not None and turn.intent in OF_BRIEFS
