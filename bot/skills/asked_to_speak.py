"""A question that also says in which language it is to be answered: read without that, answered so, and the thread with it."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from retrieval.reading.wants.answer_language import wish_in
from retrieval.reading.words.cues import Cues
from retrieval.understood import Intent, Question, Understood

OF_CONTENT: frozenset[Intent] = frozenset(
    (
        "asset_find", "asset_info", "asset_update", "deal_collateral", "compare", "brief_create", "brief_edit",
        "brief_update", "brief_status", "brief_review",
    )
)  # fmt: skip
"""About things that are in a language themselves: "in German please" is said of them."""
AGAIN: frozenset[Intent] = frozenset(
    (
        "need_lookup", "asset_find", "asset_info", "deal_collateral", "deal_info", "coverage_matrix", "gap_list",
        "explain_score", "compare", "brief_create", "brief_status", "persona_info", "journey_info", "crosswalk",
        "evidence", "claims", "audit", "metrics", "campaign_info", "style",
    )
)  # fmt: skip
"""Answers that can be given once more in another language; nothing is done twice for it."""

Read = Callable[[Question], Understood]


@dataclass(frozen=True)
class Spoken:
    """`question` without the wish, "" where there was nothing else; `language` "" where nobody asked for one."""

    question: Question
    language: str = ""


def asked_to_speak(question: Question, before: Understood | None, cues: Cues, read: Read) -> Spoken:
    """`read` is the reading of a question behind the last turn, `before`; what was asked for there holds on."""
    held = (before.slots.spoken or "") if before is not None else ""
    wish = wish_in(question.text, cues)
    if wish is None:
        return Spoken(question, held)
    rest = replace(question, text=wish.rest)
    if not wish.sure and _is_about_content(rest, before, read):
        return Spoken(question, held)
    return Spoken(rest, wish.language)


def once_more(before: Understood | None, question: Question) -> Understood:
    """The turn before, to be answered again; help where there is none, or it did something."""
    if before is None or before.intent not in AGAIN:
        return Understood(question, "help")
    slots = before.slots.changed(keep=None, awaits=None, count=None)
    return replace(before, question=replace(question, text=before.question.text), slots=slots, readings=())


def _is_about_content(rest: Question, before: Understood | None, read: Read) -> bool:
    """What people from outside get is content, whatever they ask."""
    if rest.role == "guest" or rest.place == "shared":
        return True
    if rest.text:
        return read(rest).intent in OF_CONTENT
    return before is None or before.intent in OF_CONTENT
