"""An answer once more, from its question in the log: with the rights of whoever wants it, and without a new line there."""

from dataclasses import replace

from pydantic import TypeAdapter, ValidationError

from bot.answering.answer import Answer
from bot.answering.several import remembered
from bot.refusals import Refused
from bot.services import Services
from bot.skills.answered import answered, desk_for
from content_library.sharing import deal_rights
from content_library.talk import Asked
from retrieval.languages import language_of
from retrieval.reading.names.umlauts import as_written
from retrieval.understood import Intent, Question, Slots, Understood
from retrieval.vocabulary import Vocabulary

SLOTS = TypeAdapter(Slots)
INTENT = TypeAdapter(Intent)
OF_READING: frozenset[Intent] = frozenset(
    (
        "need_lookup",
        "asset_find",
        "deal_collateral",
        "deal_info",
        "coverage_matrix",
        "gap_list",
        "explain_score",
        "compare",
        "evidence",
    )
)
"""Answers with cells or assets of their own, which a follow-up means by "why" or "the second one"; they change nothing."""


def answer_again(id: str, asker: Question, services: Services) -> Answer:
    """`asker` says who wants it and where; its text counts for nothing. Raises `Refused` when the words are forgotten or
    were never kept, as those of a pasted text, and when it is about a deal this asker may not hear of: then nothing tells
    that there is one."""
    answer = answered(desk_for(_permitted(services.notebook.question(id), asker, services), services))
    return replace(answer, id=id, effects=())


def told_again(id: str, asker: Question, services: Services) -> Answer:
    """The same of an answer that did nothing but tell. Raises `Refused` also where it did more: that is not done twice."""
    asked = services.notebook.question(id)
    if asked is not None and asked.intent not in (*OF_READING, "brief_status"):
        raise Refused("gone")
    return answer_again(id, asker, services)


def turn_of(id: str, asker: Question, services: Services) -> Understood:
    """What a thread whose last answer this was would be about. What was done with a brief is not done again for it.
    Raises `Refused` as `answer_again` does."""
    understood = _permitted(services.notebook.question(id), asker, services)
    if understood.intent not in OF_READING:
        return understood
    return remembered(answered(desk_for(understood, services)))


def _permitted(asked: Asked | None, asker: Question, services: Services) -> Understood:
    if asked is None or not asked.text or asked.intent == "brief_review":
        raise Refused("forgotten")
    understood = _as_it_was_read(asked, asker, services)
    known = deal_rights(services.picture(), asker.user, asker.role, asker.place).known
    if not set(understood.slots.deal) <= known:
        raise Refused("gone")
    return understood


def _as_it_was_read(asked: Asked, asker: Question, services: Services) -> Understood:
    """What an older version wrote down in another shape counts as forgotten."""
    default = services.picture().company.default_language
    try:
        slots, intent = SLOTS.validate_python(dict(asked.slots)), INTENT.validate_python(asked.intent)
    except ValidationError as error:
        raise Refused("forgotten") from error
    question = as_written(replace(asker, text=asked.text), Vocabulary.of(services.picture()))
    understood = Understood(question, intent, slots=slots, language=language_of(asked.text, unknown=default))
    return understood.answered_in(slots.spoken or services.notebook.preferences(asker.user).language)
