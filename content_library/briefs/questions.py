"""What the piece must answer: questions of the cell, of customers and of colleagues, each with the need behind it."""

from collections.abc import Iterator
from dataclasses import replace

from content_library.briefs.fields import MustAnswer
from content_library.briefs.ground import Ground, day
from content_library.shared_words import closest, stems

MOST = 6
"""More questions than this and a short piece answers none of them."""


def must_answer(ground: Ground) -> tuple[MustAnswer, ...]:
    """At most six; every need of the piece has one, made from its own text when nobody asked. Of the needs that are not
    the piece's, those it can serve in passing."""
    asked = [question for question in _asked(ground) if question.text.strip()]
    wanted = [need.id for need in ground.needs]
    about = [question for question in asked if question.need in (*wanted, None)]
    others = [question for question in asked if question.need in _in_passing(ground)]
    needed = [
        next((question for question in about if question.need == need.id), _from_need(need.id, need.text))
        for need in ground.needs
    ]
    chosen = list(dict.fromkeys((*needed, *about, *others)))[:MOST]
    order = {id: place for place, id in enumerate(wanted)}
    return tuple(sorted(chosen, key=lambda question: order.get(question.need or "", len(order))))


def need_behind(ground: Ground, text: str) -> str | None:
    """The need of the cell a sentence speaks about, by the words of the need, of what was asked for it, and of the
    reader's questions that belong to it; None when it shares no word with any."""
    words = {need: set(subject) for need, subject in ground.subjects.items()}
    for question in _of_the_cell(ground):
        if question.need:
            words[question.need] |= stems(question.text)
    at = closest(text, [frozenset(found) for found in words.values()])
    return None if at is None else tuple(words)[at]


def _in_passing(ground: Ground) -> frozenset[str]:
    """Open needs lesser than all of the piece's: one that weighs as much is a piece of its own, and what an asset
    answers already is linked."""
    weights = ground.picture.taxonomy.need_importance
    least = min((weights[need.importance] for need in ground.needs), default=0)
    open_needs = (need for need in ground.all_needs if ground.need_scores[need.id].label != "met")
    return frozenset(need.id for need in open_needs if need not in ground.needs and weights[need.importance] < least)


def _asked(ground: Ground) -> Iterator[MustAnswer]:
    """The map's questions, then customers' own; colleagues' for needs no reader was heard to ask about."""
    heard = (*_of_the_cell(ground), *_of_customers(ground))
    yield from heard
    for question in ground.open_questions:
        if question.text and question.need and question.need not in {each.need for each in heard}:
            source = f"asked by {ground.person(question.asker) or 'a colleague'}, {day(question.date)}"
            yield MustAnswer(question.text, question.need, source)


def _of_customers(ground: Ground) -> Iterator[MustAnswer]:
    for quote in ground.evidence.quotes:
        if quote.text.rstrip().endswith("?"):
            asked = f"{quote.source}, {quote.said_of_it}".rstrip(", .")
            yield MustAnswer(quote.text, need_behind(ground, quote.text), asked)


def _of_the_cell(ground: Ground) -> tuple[MustAnswer, ...]:
    """The cell's questions with the need each shares most words with; the last one left goes to the last need left."""
    needs, words = list(ground.subjects), list(ground.subjects.values())
    questions = tuple(dict.fromkeys(ground.cell.questions))
    found = [closest(text, words) for text in questions]
    matched = [
        MustAnswer(text, None if at is None else needs[at], ground.cell_source)
        for text, at in zip(questions, found, strict=True)
    ]
    alone = [place for place, question in enumerate(matched) if question.need is None]
    free = [id for id in needs if id not in {question.need for question in matched}]
    if len(alone) == 1 and len(free) == 1:
        matched[alone[0]] = replace(matched[alone[0]], need=free[0])
    return tuple(matched)


def _from_need(id: str, text: str) -> MustAnswer:
    return MustAnswer(f"What do I need to know for this: {text}?", id, f"need {id}")
