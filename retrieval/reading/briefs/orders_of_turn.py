"""Every order in a sentence about a brief: "accept it and give it to Ben by 20 February"."""

from collections.abc import Iterator
from dataclasses import replace

from retrieval.reading.briefs.people import Given, given
from retrieval.reading.briefs.steps import is_asked, is_asked_for, put_off_to
from retrieval.reading.briefs.turn import BriefTurn
from retrieval.reading.names.clauses import clauses
from retrieval.reading.wants.moves import ON_BRIEFS
from retrieval.reading.words import brief_words
from retrieval.understood import Intent, Slots, Understood

_MAY_ORDER: tuple[Intent, ...] = (*ON_BRIEFS, "deal_collateral", "brief_status", "asset_find", "out_of_scope")
"""What an order about a brief is taken for by its words alone."""
_FIELDS = frozenset({"need", "language", "format", "depth", "length", "persona", "phase"})


def is_order(told: Understood) -> bool:
    """Whether it is to be kept, be at another point, or be somebody's to write or review."""
    slots = told.slots
    status = slots.status and "status" not in slots.inherited
    return told.intent in ON_BRIEFS and bool(status or slots.user or slots.keep or slots.reviewer)


def with_writer(turn: BriefTurn, read: Understood) -> Understood:
    """ "brief for the CFO, give it to Ben": who is to write what is proposed."""
    to = given(turn.said, turn.vocabulary, turn.question.user) if read.intent == "brief_create" else None
    return replace(read, slots=read.slots.changed(user=to.user)) if to is not None and to.user else read


def put_off(turn: BriefTurn, told: Understood) -> Understood:
    """ "a week more": of the brief that is spoken of, counted from the day it has."""
    about = turn.said.ids("brief") or told.slots.brief or turn.about
    words, cues = brief_words.load(), turn.vocabulary.cues
    wanted = not is_asked(turn.said, words, cues) or is_asked_for(turn.said, words)
    day = put_off_to(turn.said, turn.vocabulary, about) if wanted else None
    if day is None or not turn.is_short:
        return told
    own = told if told.intent in ON_BRIEFS else turn.about_them("brief_update", Slots(), about, told.language)
    return replace(own, slots=own.slots.changed(brief=about, due=day))


def with_all_orders(turn: BriefTurn, told: Understood) -> Understood:
    """Every state it is to have, and whose it is to be."""
    several, kept = turn.several, keeps(turn)
    if told.intent not in _MAY_ORDER and not several and not kept:
        return told
    if turn.asks and told.intent not in ON_BRIEFS:
        return told
    about = told.slots.brief or turn.about
    to = given(turn.said, turn.vocabulary, turn.question.user)
    ordered = tuple(states(turn)) if told.intent in ON_BRIEFS or to or several else ()
    if to is None and (told.intent == "brief_edit" or {"approved", "cancelled"} & set(ordered)):
        told = replace(told, slots=told.slots.changed(user=None))  # a name in passing
    if not (about or kept) or not (to or ordered or kept):
        return told
    return _ordered(told, several or about, to, ordered, kept)


def states(turn: BriefTurn) -> Iterator[str]:
    """In the order they are said, where no field of a brief is spoken of."""
    patterns = turn.vocabulary.cues.moves["brief_status"]
    for clause in clauses(turn.said, turn.vocabulary.cues):
        if not _FIELDS & {mention.kind for mention in clause.mentions}:
            yield from [id for id, found in patterns.items() if found.search(clause.plain)][:1]


def keeps(turn: BriefTurn) -> bool:
    """Whether a part of the sentence has the proposal before it kept: it says so, or gives it to somebody to write."""
    before = turn.before
    if before is None or before.slots.brief or before.intent not in ("brief_create", "brief_edit"):
        return False
    if turn.proposed and given(turn.said, turn.vocabulary, turn.question.user) is not None:
        return True
    keeping = turn.vocabulary.cues.moves["said"]["keeping"]
    return any(keeping.search(clause.plain) for clause in clauses(turn.said, turn.vocabulary.cues))


def _ordered(
    told: Understood, about: tuple[str, ...], given: Given | None, states: tuple[str, ...], kept: bool
) -> Understood:
    intent: Intent = "brief_edit" if kept else told.intent if told.intent in ON_BRIEFS else "brief_update"
    slots = told.slots
    slots = slots.changed(status=tuple(dict.fromkeys(states)) or slots.status, keep=slots.keep or kept or None)
    if given is not None:
        slots = slots.changed(user=given.user, unresolved=(given.typed,) if given.typed else ())
    if not kept:
        slots = slots.changed(brief=about)
    return replace(told, intent=intent, slots=slots)
