"""What became of a question, and which cell and need it was about: what the question log keeps of an answer."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from bot.answering.answer import Answer
from bot.answering.wording import first_name
from bot.records_as_json import slots_record
from bot.words import words_in
from content_library.demand import IN_VAIN
from content_library.drafts.pasted import logged, pasted_in
from content_library.intake import LoggedQuestion, Outcome
from content_library.picture import Picture
from content_library.shared_words import stems
from content_library.talk import Asked
from retrieval.understood import Understood

FOR_CONTENT = ("asset_find", "deal_collateral")
"""Intents that want something to use: an answer without it is half an answer."""


def asked_as(answer: Answer, picture: Picture, id: str, at: datetime) -> Asked:
    """The line of the log for an answer."""
    kept = without_pasted(answer.understood)
    question = kept.question
    persona, phase = _cell(answer, picture)
    return Asked(
        id=id,
        at=at,
        day=picture.today,
        user=question.user,
        role=question.role,
        surface=question.place,
        thread=question.thread or "",
        text=question.typed,
        intent=answer.understood.intent,
        outcome=outcome_of(answer),
        persona=persona,
        phase=phase,
        need=_need(answer, picture),
        slots=slots_record(kept.slots),
    )


def without_pasted(understood: Understood) -> Understood:
    """What may be written down: of a text pasted into the question only how long it was, and nothing read in it."""
    text = understood.question.text
    pasted = pasted_in(text, called=understood.intent == "brief_review")
    if (
        pasted is None or understood.intent == "brief_create"
    ):  # what stands under the wish for a brief is for its writer
        return understood
    question = replace(understood.question, text=logged(pasted))
    return replace(understood, question=question, slots=understood.slots.changed(topic=None, unresolved=()))


def outcome_of(answer: Answer) -> Outcome:
    """A question back is no failure: what the asker says next is logged by itself. A refusal is nobody's demand."""
    if answer.behaviour == "refuse" or answer.understood.intent in ("out_of_scope", "malicious"):
        return "out_of_scope"
    if answer.behaviour == "decline_unknown":
        return "unanswered"
    wishes = answer.understood.intent in FOR_CONTENT and answer.behaviour != "clarify" and not answer.of_given
    return "low_confidence" if wishes and not answer.offered else "answered"


def with_note(answer: Answer, asked: Asked, picture: Picture) -> Answer:
    """Says that a question in vain was noted, and how many others ask for the same; never among guests."""
    if asked.outcome not in ("unanswered", "low_confidence") or asked.surface == "shared":
        return answer
    before = [each for each in picture.questions if _same(each, asked) and each.asker != asked.user]
    return replace(answer, lines=(*answer.lines, _noted(answer, before, asked, picture)))


def _noted(answer: Answer, before: Sequence[LoggedQuestion], asked: Asked, picture: Picture) -> str:
    """Of a need it is known who asked last."""
    words, n = words_in(answer.understood.language), len({each.asker for each in before})
    if not before:
        return words.say("outcome-noted")
    if asked.need is None:
        return words.say("outcome-noted-too", n=n)
    last = max(before, key=lambda each: each.date)
    return words.say("outcome-noted-last", n=n, who=first_name(picture, last.asker), day=words.day(last.date))


def _same(logged: LoggedQuestion, asked: Asked) -> bool:
    if logged.outcome not in IN_VAIN:
        return False
    if asked.need is not None:
        return logged.need == asked.need
    return logged.need is None and bool(stems(asked.text)) and stems(logged.text) == stems(asked.text)


def _need(answer: Answer, picture: Picture) -> str | None:
    """The one need the question names."""
    needs = [need for need in answer.understood.slots.need if need in picture.need_of]
    return needs[0] if len(needs) == 1 else None


def _cell(answer: Answer, picture: Picture) -> tuple[str | None, str | None]:
    """The need's cell, else the one named, else the one the answer was about; a half where only that is known."""
    slots, need = answer.understood.slots, _need(answer, picture)
    if need is not None:
        return picture.need_of[need].persona, picture.need_of[need].phase
    persona = slots.persona[0] if len(slots.persona) == 1 else None
    phase = slots.phase[0] if len(slots.phase) == 1 else None
    if persona is None and phase is None and len(answer.cells) == 1:
        return answer.cells[0]
    return persona, phase
