"""Several questions of one message: each answered in turn, behind the one before it, in one answer; none is lost."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from bot.answering.answer import Answer, Behaviour, Named, NextStep, Offer
from bot.answering.outcome import without_pasted
from bot.answering.said_again import marks
from bot.words import Words, words_in
from retrieval.reading.follow_ups.told import things_told
from retrieval.reading.words import cues
from retrieval.several import without_joint
from retrieval.understood import Intent, Question, Understood

MOST = 3
"""Questions answered at once; the others are named, a press away."""
LINES = 6
"""Of each: beside others, an answer is no longer than that."""
_DO: tuple[Intent, ...] = (
    "asset_update", "brief_create", "brief_edit", "brief_update", "brief_review", "feedback", "subscribe",
)  # fmt: skip
"""What changes or proposes something is answered by itself: what comes next in the thread is about it."""
_OF_DEALS: tuple[Intent, ...] = ("deal_info", "deal_collateral")

Thing = TypeVar("Thing")
OfAsset = TypeVar("OfAsset", Offer, Named)

Read = Callable[[Question, Understood | None], Understood]
"""What the rules make of one question behind the last reading: no model is asked."""
AnswerOne = Callable[[Understood, Understood | None], Answer]
"""The answer to what was read, behind the last reading."""


@dataclass(frozen=True)
class InTurn:
    """`last` is the answer the thread goes on from."""

    answer: Answer
    last: Answer


def in_turn(
    whole: Question, parts: Sequence[Question], before: Understood | None, read: Read, answer_one: AnswerOne
) -> InTurn:
    """`parts` are the questions of the `whole` message, at least two. One attempt among them is one in all. What is only
    named is not answered: an answer may cost a call of a model."""
    first = [read(part, before) for part in parts]
    attempt = next((each for each in first if each.intent == "malicious"), None)
    if attempt is not None:
        return _alone(whole, answer_one(attempt, before))
    answers: list[Answer] = []
    left: list[Question] = []
    for part, behind_nothing in zip(parts, first, strict=True):
        last = remembered(answers[-1]) if answers else before
        asked = read(part, last) if answers else behind_nothing
        if answers and (left or len(answers) == MOST or not _go_together(answers[0].understood, asked)):
            left += [part] if asked.intent != "help" else []
            continue
        answer = answer_one(asked, last)
        helps = answer.understood.intent == "help"  # "can you help me?" asks for what stands beside it
        if not helps and not (answers and set(answer.lines) <= set(answers[-1].lines)):
            answers.append(answer)
    if not answers:
        return _alone(whole, answer_one(read(whole, before), before))
    return InTurn(_together(whole, answers, left), answers[-1])


def remembered(answer: Answer) -> Understood:
    """What a thread keeps of an answer; of one that tells of what was given before, that this is still what is given."""
    new = tuple(offer.asset for offer in (*answer.offered, *answer.internal))
    given = answer.understood.assets if answer.of_given else new
    turn = replace(without_pasted(answer.understood), cells=answer.cells, assets=given, claims=answer.claims)
    turn = replace(turn, told=marks(answer), people=answer.people, of_told=None)
    if turn.intent in ("audit", "metrics"):
        turn = replace(turn, assets=answer.sources)  # a report lists what may not be given, too
    if turn.intent == "deal_info":
        turn = replace(turn, deals=answer.sources)
    if len(turn.deals) == 1 and not turn.slots.deal:
        turn = replace(turn, slots=turn.slots.changed(deal=turn.deals))  # "my deals", and there is one
    if turn.intent == "brief_status" and not turn.slots.brief and len(answer.sources) == 1:
        turn = replace(turn, slots=turn.slots.changed(brief=answer.sources))  # "my briefs", and there is one
    return turn if turn.told_of else replace(turn, told_of=things_told(turn, answer.sources))


def _alone(whole: Question, answer: Answer) -> InTurn:
    told = replace(answer, understood=replace(answer.understood, question=whole))
    return InTurn(told, told)


def _go_together(first: Understood, other: Understood) -> bool:
    """Not where others read along and only one of them is about a deal: that one is for the asker alone. A model that
    reads what the rules leave open changes neither."""
    if first.intent in _DO or other.intent in _DO:
        return False
    return first.question.place == "dm" or _of_a_deal(first) == _of_a_deal(other)


def _of_a_deal(understood: Understood) -> bool:
    return understood.intent in _OF_DEALS or bool(understood.slots.deal)


def _together(whole: Question, answers: Sequence[Answer], left: Sequence[Question]) -> Answer:
    first, *others = answers
    words = words_in(first.understood.language)
    unsaid = [words.say("several-left", questions=words.listed(_asked(each, words) for each in left))] if left else []
    intents = (*first.understood.also, *(each.understood.intent for each in others))
    also = tuple(intent for intent in dict.fromkeys(intents) if intent != first.understood.intent)
    return replace(
        first,
        understood=replace(first.understood, question=whole, also=also),
        behaviour=_behaviour(answers),
        lines=(*_lines(first, others, words), *unsaid),
        cells=_joined(each.cells for each in answers),
        needs=_joined(each.needs for each in answers),
        offered=_once(each.offered for each in answers),
        named=_once(each.named for each in answers),
        internal=_once(each.internal for each in answers),
        left_out=_joined(each.left_out for each in answers),
        gaps=_joined(each.gaps for each in answers),
        next_steps=(
            *(NextStep(without_joint(each.text, cues.load()), each.text) for each in left),
            *_joined(each.next_steps for each in answers),
        ),
        sources=_joined(each.sources for each in answers),
        effects=_joined(each.effects for each in answers),
    )


def _behaviour(answers: Sequence[Answer]) -> Behaviour:
    """Some of it answered is answered, with a caveat."""
    said = {each.behaviour for each in answers}
    if len(said) == 1 or answers[0].behaviour not in ("decline_unknown", "refuse"):
        return answers[0].behaviour
    return "answer_with_caveat"


def _lines(first: Answer, others: Sequence[Answer], words: Words) -> Iterator[str]:
    """What another question is answered with that adds one line to the same card stands at the top of it."""
    if not others:
        yield from first.lines
        return
    same = [each for each in others if _is_of_the_same_card(first, each)]
    head, *rest = _kept(first, words)
    yield head
    for answer in same:
        yield _headline(answer, words)
    yield from rest
    yield from _told([each for each in others if each not in same], words)


def _is_of_the_same_card(first: Answer, other: Answer) -> bool:
    """All but the fact that is told first; that of the first stands in its headline."""
    told = "\n".join(first.lines)
    return other.offered in ((), first.offered) and all(line.strip() in told for line in other.lines[1:])


def _headline(answer: Answer, words: Words) -> str:
    return words.say("several-answer", question=_asked(answer.understood.question, words), answer=answer.lines[0])


def _kept(answer: Answer, words: Words) -> Iterator[str]:
    """Its first lines, and how many there are besides; what is drawn takes no room."""
    room = LINES
    for line in answer.lines:
        if line in answer.shown_lines or room > 0:
            yield line
        room -= line not in answer.shown_lines
    if room < 0:
        yield words.say("several-more", n=-room)


def _told(others: Sequence[Answer], words: Words) -> Iterator[str]:
    """Behind what was asked, with what it offers named: the list of offers is one for all."""
    for answer in others:
        yield _headline(answer, words)
        yield from list(_kept(replace(answer, shown_lines=()), words))[1:]
        if answer.offered:
            titles = (f"{words.quoted(offer.title)} ({offer.asset})" for offer in answer.offered)
            yield words.say("several-offers", titles=words.listed(titles))


def _asked(question: Question, words: Words) -> str:
    return words.quoted(without_joint(question.typed, cues.load()))


def _once(several: Iterable[Sequence[OfAsset]]) -> tuple[OfAsset, ...]:
    """Each asset as it was given first."""
    found: dict[str, OfAsset] = {}
    for things in several:
        for thing in things:
            found.setdefault(thing.asset, thing)
    return tuple(found.values())


def _joined(several: Iterable[Sequence[Thing]]) -> tuple[Thing, ...]:
    """Each once, by what it says: some hold a brief, which no set takes."""
    found: list[Thing] = []
    for things in several:
        found += [thing for thing in things if thing not in found]
    return tuple(found)
