"""What the piece must answer: questions of the cell, of customers and of colleagues, each with the need behind it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain, zip_longest

from content_library.briefs.actions import taken_to
from content_library.briefs.fields import MustAnswer
from content_library.briefs.ground import Ground, about, day, listed, raised
from content_library.briefs.need_parts import is_doing, is_question, is_thing, names_a_thing, parts_of, without_list
from content_library.briefs.style import terms_typed
from content_library.evidence import Term
from content_library.gaps import NO_WRITING
from content_library.intake import Need
from content_library.shared_words import closest, shared, stems

_BEING_SURE = re.compile(
    r"(?:believe|recogni[sz]e|trust|be (?:sure|certain|confident)|feel (?:sure|certain))\s+(?=that\b)"
)
TYPED = "typed,"
"""How the source of a question begins that readers ask a search field."""
LEAST = 3
"""With fewer the piece says little that was not known."""
MOST = 6
"""More questions than this and a short piece answers none of them."""
ASKED = {
    "information": (
        "{need}: what is the answer, in one sentence?",
        "Where does it come from, and can I check it?",
        "What does it mean for my own case?",
    ),
    "proof": (
        "{need}: who like me can say so?",
        "How was it measured, over which time and with how many?",
        "Where did it not work, and what would they do differently?",
    ),
    "tool": (
        "{need}: what are the steps, and what does each of them give?",
        "Which inputs, people and time does it take?",
        "Which mistakes ruin it, and how do I notice?",
    ),
    "approval": (
        "{need}: what exactly do I agree to, and by when?",
        "What speaks against it?",
        "What happens if I say no, or not now?",
    ),
    "budget": (
        "{need}: what does it cost in all, one-off and running?",
        "What is not in it?",
        "Which of these figures can I check or change?",
    ),
    "alignment": (
        "{need}: what do I say to {others} first?",
        "Which three facts must {others} see?",
        "Why now, and not later?",
    ),
    "reassurance": (
        "{need}: what is the worst that can happen?",
        "How do I notice it early?",
        "What happens then, and what is the way out?",
    ),
}
"""What a reader wants to know of a need of each kind, where none was heard to ask. The first names the need, `others` are
whom the reader takes it to."""
TO_DO = {
    "information": "How do I {need}?",
    "proof": "Who like me could {need}?",
    "tool": "How do I {need}, step by step?",
    "approval": "What exactly do I agree to when I {need}?",
    "budget": "How do I {need}, with every cost in it?",
    "alignment": "How do I {need}?",
    "reassurance": "What if I cannot {need}?",
}
"""The first where the need is something to do."""
OF_QUESTION = {
    "information": "Can you tell me in one sentence {need}?",
    "proof": "Who like me can say {need}?",
    "tool": "How do I find out {need}, step by step?",
    "approval": "Can you tell me {need}, and what I agree to?",
    "budget": "Can you tell me {need}, and what is not in it?",
    "alignment": "How do I show {others} {need}?",
    "reassurance": "Can you tell me {need}, and what happens then?",
}
"""The first where the need asks something itself."""
OF_THING = {
    "information": "What do I have to know about {need}, in one sentence?",
    "tool": "How do I get to {need}, step by step?",
}
"""The first where it is a thing with its article; what is only told of may do without one."""
CAN_I_BE_SURE = "Can I be sure {need}, and what if not?"
DOING_IT = ("What do I need for it, and how long does it take?", "How do I see that I got it right?")
"""What follows there, where it is told and not worked out."""
OF_PARTS = {
    "information": "What is the answer to each of these, and where is it written: {parts}?",
    "proof": "Who says so of each of these, and how was it found out: {parts}?",
    "approval": "What can I count on in each of these: {parts}?",
    "budget": "What does each of these come to: {parts}?",
    "alignment": "What do I say to each of these: {parts}?",
    "reassurance": "What is the worst case in each of these, and the way out: {parts}?",
}
"""Of what the need lists, instead of the first. What a tool needs is asked together."""
THE_OTHERS = "the others"
"""Where the map does not name whom the reader takes it to."""
OF_ALL_PARTS = "Which of these do I need, and what if one is missing: {parts}?"


def must_answer(ground: Ground) -> tuple[MustAnswer, ...]:
    """At most six, of the reader: those of the map, then customers' own. Every need of the piece has one, made from the
    need where nobody was heard, with more of that kind while there is room; what colleagues ask for stands behind it.
    Of the needs that are not the piece's, those it can serve in passing."""
    heard = [question for question in (*_of_the_cell(ground), *_of_customers(ground)) if question.text.strip()]
    wanted = [need.id for need in ground.needs]
    about = [question for question in heard if question.need in (*wanted, None)]
    passing = [need for need in ground.all_needs if need.id in _in_passing(ground)]
    others = [question for need in passing for question in _heard_or_asked_for(ground, need, heard)]
    made = [_from_need(ground, need) for need in ground.needs if need.id not in {each.need for each in about}]
    firsts = [next(each for each in (*about, *chain(*made)) if each.need == id) for id in wanted]
    more = (question for turn in zip_longest(*(each[1:] for each in made)) for question in turn if question)
    chosen = list(dict.fromkeys((*firsts, *about, *others, *more)))[:MOST]
    chosen += [each for need in ground.needs for each in _from_need(ground, need)][: max(0, LEAST - len(chosen))]
    chosen = list(dict.fromkeys(chosen))
    order = {id: place for place, id in enumerate(wanted)}
    return tuple(sorted(chosen, key=lambda question: order.get(question.need or "", len(order))))


def need_behind(ground: Ground, text: str) -> str | None:
    """The need of the cell a sentence speaks about, by its meaning, else by the words of the need, of what was asked for
    it, and of the reader's questions that belong to it; None when it shares no word with any."""
    meant = ground.need_meant(text)
    if meant is not None:
        return meant
    words = {need: set(subject) for need, subject in ground.subjects.items()}
    for question in _of_the_cell(ground):
        if question.need:
            words[question.need] |= stems(question.text)
    at = closest(text, [frozenset(found) for found in words.values()])
    return None if at is None else tuple(words)[at]


def _in_passing(ground: Ground) -> frozenset[str]:
    """Open needs lesser than all of the piece's: one that weighs as much is a piece of its own, what an asset answers
    already is linked, and what is solved without writing needs no words here."""
    weights = ground.picture.taxonomy.need_importance
    least = min((weights[need.importance] for need in ground.needs), default=0)
    unmet = (need for need in ground.all_needs if ground.need_scores[need.id].label != "met")
    open_needs = (need for need in unmet if ground.work(need.id).action not in NO_WRITING)
    return frozenset(need.id for need in open_needs if need not in ground.needs and weights[need.importance] < least)


def _heard_or_asked_for(ground: Ground, need: Need, heard: Sequence[MustAnswer]) -> Iterator[MustAnswer]:
    asked = [question for question in heard if question.need == need.id]
    yield from asked
    if not asked and _requests(ground, need):
        yield _from_need(ground, need)[0]


def _of_customers(ground: Ground) -> Iterator[MustAnswer]:
    for quote in ground.evidence.quotes:
        if quote.text.rstrip().endswith("?"):
            asked = f"{quote.source}, {quote.said_of_it}".rstrip(", .")
            if (need := need_behind(ground, quote.text)) is not None:
                yield MustAnswer(quote.text, need, asked)
    for seen in ground.evidence.observations:
        who, _, asked = seen.text.partition(": ")
        if asked.endswith("?"):
            only = ground.all_needs[0].id if len(ground.all_needs) == 1 else None
            yield MustAnswer(asked, need_behind(ground, asked) or only, f"{seen.source}, {who}")


def _of_the_cell(ground: Ground) -> tuple[MustAnswer, ...]:
    """The cell's questions, each with the need it means, else shares most words with; the last one left goes to the last need left."""
    needs, words = list(ground.subjects), list(ground.subjects.values())
    questions = tuple(dict.fromkeys(ground.cell.questions))
    found = [None if (at := closest(text, words)) is None else needs[at] for text in questions]
    matched = [
        MustAnswer(text, ground.need_meant(text) or need, ground.cell_source)
        for text, need in zip(questions, found, strict=True)
    ]
    alone = [place for place, question in enumerate(matched) if question.need is None]
    free = [id for id in needs if id not in {question.need for question in matched}]
    if len(alone) == 1 and len(free) == 1:
        matched[alone[0]] = replace(matched[alone[0]], need=free[0])
    return tuple(matched)


def _from_need(ground: Ground, need: Need) -> tuple[MustAnswer, ...]:
    """A need that is itself a question stays as it is."""
    known = need.text.strip()
    others = taken_to(ground) or THE_OTHERS
    made = _asked_of(need.kind, about(known.rstrip(" .:")), parts_of(known), others)
    asked = (known,) if known.endswith("?") else made
    source = _requests(ground, need) or f"need {need.id}"
    typed = _typed_about(ground, need)
    if typed and len(asked) > 1:
        looked_for = listed(f"“{term.text}”" for term in typed)
        lead = MustAnswer(ASKED[need.kind][0].format(need=looked_for), need.id, _noted(typed), heard=False)
        return (lead, *(MustAnswer(text, need.id, source, heard=False) for text in asked[1:]))
    return tuple(MustAnswer(text, need.id, source, heard=False) for text in asked)


def _typed_about(ground: Ground, need: Need) -> list[Term]:
    """What readers look for with a tool in mind: the words typed most often, and the longest, which say most."""
    terms = [term for term in terms_typed(ground) if shared(term.text, ground.subjects[need.id])]
    if need.kind != "tool" or not terms:
        return []
    often, long = terms[0], max(terms, key=lambda term: len(term.text.split()))
    return [often] if often == long else [often, long]


def _noted(terms: Sequence[Term]) -> str:
    return f"{TYPED} {listed(term.note for term in terms)}"


def _asked_of(kind: str, subject: str, parts: Sequence[str], others: str) -> tuple[str, ...]:
    """What the need lists stands for it; a tool is asked about as a whole, then about what goes into it."""
    second, *more = (each.format(others=others) for each in ASKED.get(kind, ASKED["information"])[1:])
    if parts and kind in OF_PARTS:
        return (OF_PARTS[kind].format(parts=listed(parts)), second, *more)
    if is_doing(subject) and (kind not in TO_DO or kind == "information"):
        second, *more = DOING_IT
    whole = subject if not parts else without_list(subject)
    needed = OF_ALL_PARTS.format(parts=listed(parts)) if parts else second
    return (_first(kind, whole).format(others=others), needed, *more)


def _first(kind: str, need: str) -> str:
    """The first question, by what the need is; `{others}` is still to be filled in."""
    kind = kind if kind in ASKED else "information"
    sure = _BEING_SURE.sub("", need)
    if sure.startswith("that ") and kind == "reassurance":
        return CAN_I_BE_SURE.format(need=sure)
    if is_doing(need):
        return TO_DO[kind].format(need=need)
    if is_question(need):
        return OF_QUESTION[kind].format(need=need, others="{others}")
    told = kind in OF_THING and (is_thing(need) or (kind == "information" and names_a_thing(need)))
    return OF_THING[kind].format(need=need) if told else ASKED[kind][0].format(need=raised(need), others="{others}")


def _requests(ground: Ground, need: Need) -> str:
    """What colleagues ask for in their words: wishes for content, which are no questions of a reader."""
    asked = (question for question in ground.open_questions if question.need == need.id and question.text)
    told = [f"{ground.person(each.asker) or 'a colleague'}, {day(each.date)}: {each.text}" for each in asked]
    return f"no reader was heard; asked for by {'; '.join(dict.fromkeys(told))}" if told else ""
