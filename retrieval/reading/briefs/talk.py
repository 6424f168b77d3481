"""What is said below a brief that has a number: asked about it, done with it, or said to a colleague."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from retrieval.languages import language_of
from retrieval.reading.briefs import in_words
from retrieval.reading.briefs.answers import NOT_ORDERED, answered, with_insisting
from retrieval.reading.briefs.orders import changing, ordered, takes_back
from retrieval.reading.briefs.orders_of_turn import is_order, put_off, with_all_orders, with_writer
from retrieval.reading.briefs.shares import shares
from retrieval.reading.briefs.steps import is_asked, says_something
from retrieval.reading.briefs.turn import BriefTurn, is_of_briefs
from retrieval.reading.wants.moves import OF_BRIEFS, ON_BRIEFS
from retrieval.reading.words import brief_words
from retrieval.reading.words.spelling import plain
from retrieval.understood import Question, Slots, Understood
from retrieval.vocabulary import Vocabulary

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
        turn = self._turn(before)
        if in_words.asks_for_reviews(turn):
            language = language_of(self.question.text) or self.read(self.question, before).language
            return Understood(
                self.question, "brief_status", slots=Slots(of_brief=in_words.TO_REVIEW), language=language
            )
        told = answered(self.question, turn.said, before, brief_words.load(), self.vocabulary.cues)
        told = (
            told
            or in_words.of_proposal(turn)
            or in_words.supposed(turn)
            or in_words.due_on_no_day(turn)
            or in_words.later(turn)
            or in_words.done_with_one_of(turn)
        )
        if told is not None:
            return told
        read = self.read(turn.typed, before)
        if self.home is None and not is_of_briefs(before) and not read.slots.brief and not is_order(read):
            return replace(with_writer(turn, read), question=self.question)
        told = in_words.plainly(turn) or in_words.its_outline(turn, read) or self._ordered(turn, read)
        told = _otherwise(turn, _of_one(turn, told))
        slots = with_insisting(told.slots, turn.said, brief_words.load())
        return replace(told, question=self.question, slots=slots)

    def shares(self, before: Understood | None) -> tuple[Question, ...]:
        """A message for each brief, where it orders something of several."""

        def complete(text: str) -> bool:
            told = self._asked(text).after(before)
            return told.intent in ON_BRIEFS and says_something(told.slots) and told.slots.of_brief != NOT_ORDERED

        turn = self._turn(before)
        found = shares(turn.said, turn.open_here, self.vocabulary, complete)
        return tuple(replace(self.question, text=text) for text in found)

    def _turn(self, before: Understood | None) -> BriefTurn:
        return BriefTurn(self.question, self.home, before, self.vocabulary)

    def _asked(self, text: str) -> "BriefTalk":
        return replace(self, question=replace(self.question, text=text))

    def _ordered(self, turn: BriefTurn, read: Understood) -> Understood:
        told = in_words.step(turn) or self._by_the_rules(turn, read)
        told = with_all_orders(turn, put_off(turn, told))
        told = self._as_far_as_ordered(turn, told)
        return told if turn.asked_why else self._of_the_library(turn, told)

    def _by_the_rules(self, turn: BriefTurn, read: Understood) -> Understood:
        if read.intent in OF_BRIEFS and is_asked(turn.said, brief_words.load(), self.vocabulary.cues):
            alone = self.read(turn.typed, None)
            read = alone if alone.slots.deal and alone.intent not in OF_BRIEFS else read
        before = turn.before
        spoken_of_brief = before is not None and is_of_briefs(before) and not before.slots.asset
        names_brief = read.slots.brief and "brief" not in read.slots.inherited
        if self.home is None or spoken_of_brief or names_brief:
            return read
        at_home = self.read(turn.typed, self.home)
        return at_home if at_home.intent in ON_BRIEFS and at_home.slots.brief else read

    def _of_the_library(self, turn: BriefTurn, told: Understood) -> Understood:
        """What orders nothing of the brief, and by itself asks for something else, is that."""
        if told.intent not in OF_BRIEFS or says_something(told.slots) or turn.said.ids("brief"):
            return told
        alone = self.read(turn.typed, None)
        return alone if alone.intent in in_words.OF_THE_LIBRARY else told

    def _as_far_as_ordered(self, turn: BriefTurn, told: Understood) -> Understood:
        """Without the orders that are negated, wondered about or supposed: what is left is read by itself."""
        text, cues, why = turn.typed.text, self.vocabulary.cues, turn.asked_why
        of_one = told.slots.brief or turn.about or turn.proposed
        kept = changing(text, cues, self.vocabulary.picture.today) if told.intent in ON_BRIEFS and of_one else text
        if kept != text:
            return self._left(kept, turn, told, turn.before)
        if not (is_order(told) or (why and told.intent == "brief_update")):
            return told
        no_reason = why and (takes_back(text, cues) or turn.asks)
        left = "" if no_reason else ordered(text, cues, names=bool(told.slots.user) and not why)
        if left == text:
            return told
        return self._left(left, turn, told, None if why else turn.before)

    def _left(self, left: str, turn: BriefTurn, told: Understood, before: Understood | None) -> Understood:
        """What is left of the text, read by itself; nothing is ordered where nothing is."""
        if plain(left):
            again = self._asked(left).after(before)
            if is_order(again) or again.intent in ON_BRIEFS or left.rstrip().endswith("?"):
                return again
        about = turn.said.ids("brief") or told.slots.brief or self._turn(before).about
        return turn.about_them("brief_update", Slots(of_brief=NOT_ORDERED), about, told.language)


def _of_one(turn: BriefTurn, told: Understood) -> Understood:
    """What is said after "accept both" is about one of them."""
    inherited = "brief" in told.slots.inherited and len(told.slots.brief) > 1
    if not inherited or turn.home is None or turn.several:
        return told
    return replace(told, slots=told.slots.changed(brief=turn.home.slots.brief))


def _otherwise(turn: BriefTurn, told: Understood) -> Understood:
    """ "make it funnier": an order nothing reads changes nothing, and its brief is not told instead."""
    slots = told.slots
    read_as = told.intent in ("brief_status", "claims") and slots.of_brief is None and not says_something(slots)
    if len(turn.about) != 1 or not read_as or is_asked(turn.said, brief_words.load(), turn.vocabulary.cues):
        return told
    wanted = any(each.otherwise.fullmatch(text) for each in turn.words for text in turn.bare(each))
    return turn.about_them("brief_edit", Slots(), turn.about, told.language) if wanted else told
