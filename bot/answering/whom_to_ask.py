"""Who may be asked by a person where the library has nothing: the keeper of what may not be used, else marketing."""

from dataclasses import replace

from bot.answering.answer import Answer
from content_library.in_charge import in_charge
from content_library.picture import Picture
from retrieval.understood import Intent

OF_CONTENT: frozenset[Intent] = frozenset(
    ("asset_find", "need_lookup", "evidence", "claims", "persona_info", "out_of_data")
)
"""What somebody may know or make though no file has it."""


def with_somebody_to_ask(answer: Answer, picture: Picture) -> Answer:
    """Nobody where something was found, where guests read along, and about a deal or its people; never the asker."""
    asker = answer.understood.question
    candidates = (answer.ask, *in_charge(picture, _phase(answer))) if _may_be_passed_on(answer) else ()
    found = next((each for each in candidates if each), "")
    return replace(answer, ask="" if found == asker.user else found)


def _may_be_passed_on(answer: Answer) -> bool:
    understood, asker = answer.understood, answer.understood.question
    in_vain = answer.behaviour == "decline_unknown" and understood.intent in OF_CONTENT
    among_guests = asker.place == "shared" or asker.role == "guest"
    return in_vain and not (among_guests or understood.slots.deal or understood.slots.contact)


def _phase(answer: Answer) -> str | None:
    """The one it is about."""
    named = {phase for _, phase in answer.cells} or set(answer.understood.slots.phase)
    return next(iter(named)) if len(named) == 1 else None
